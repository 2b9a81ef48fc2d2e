import { Controller, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Question } from '@shouzheng/platform';
import { EventTypeList, EventTypes } from '../event-types.js';

@ApiTags('event-types')
@Controller()
export class FindEventTypesEndpoint {
  constructor(private readonly types: EventTypes) {}

  @Question('findEventTypes', 'event-types', {
    summary: '推送事件目录 — Public event types, their schemas, and who may be granted them by which rule',
  })
  @ApiOkResponse({ type: EventTypeList })
  all(): EventTypeList {
    return this.types.all();
  }

  @Question('getEventSchema', 'schemas/:file', {
    summary: '推送事件结构 — JSON Schema of the data of one type: <type>.json',
    access: 'public',
  })
  @Header('Content-Type', 'application/schema+json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(@Param('file') file: string): Record<string, unknown> {
    return this.types.schema(file);
  }
}
