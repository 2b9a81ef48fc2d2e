import { Body, Controller, Param, ParseEnumPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Question,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DOCUMENT_TYPES, type DocumentType } from '../document-codes.events.js';
import { DOCUMENT_READERS } from '../document-readers.js';
import { templateIdOf } from '../template-desk.js';
import { approveTemplate, proposeTemplate } from './approve-template.decider.js';
import { TemplateViews } from './template-views.js';
import {
  ApproveTemplateDto,
  ProposeTemplateDto,
  TemplateLines,
  TemplateView,
  templateOf,
} from './template.dto.js';

const TYPES = Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, type]));
const typePipe = new ParseEnumPipe(TYPES);
const typeParam = ApiParam({ name: 'type', enum: [...DOCUMENT_TYPES] });

@ApiTags('documents')
@Controller('document-templates')
export class TemplatesEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly views: TemplateViews,
  ) {}

  @Question('findTemplates', '', {
    summary: '文书模板 — Templates of all types: version in use, version that awaits approval',
    access: DOCUMENT_READERS,
  })
  @ApiOkResponse({ type: TemplateLines })
  async find(): Promise<TemplateLines> {
    return { items: [...(await this.views.lines())] };
  }

  @Question('getTemplate', ':type', {
    summary: '查看文书模板 — Every version of a template, and what it may name',
    access: DOCUMENT_READERS,
  })
  @typeParam
  @ApiOkResponse({ type: TemplateView })
  get(@Param('type', typePipe) type: DocumentType): Promise<TemplateView> {
    return this.views.one(type);
  }

  @CommandRoute(proposeTemplate, ':type/propose')
  @typeParam
  propose(
    @Param('type', typePipe) type: DocumentType,
    @Body() body: ProposeTemplateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { type, template: templateOf(body), reason: body.reason };
    return this.door.give(proposeTemplate, { caller, response, id: templateIdOf(type), payload });
  }

  @CommandRoute(approveTemplate, ':type/approve', { status: 200 })
  @typeParam
  approve(
    @Param('type', typePipe) type: DocumentType,
    @Body() { version }: ApproveTemplateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { type, version };
    return this.door.give(approveTemplate, { caller, response, id: templateIdOf(type), payload });
  }
}
