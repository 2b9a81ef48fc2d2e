import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, PageQuery, Question, Text } from '@shouzheng/platform';
import { EndpointDetail, type EndpointItem, EndpointPage } from '../endpoint.dto.js';
import { EndpointQuestions } from '../endpoint-questions.js';

const READERS = ['partner-engineer', 'exchange-officer', 'section-head', 'organ-head', 'auditor'] as const;

export class GetEndpointQuery {
  @Text({ optional: true, max: 20, description: 'Position of one’s own write' })
  atLeast?: string;
}

@ApiTags('endpoints')
@Controller('endpoints')
export class FindEndpointsEndpoint {
  constructor(private readonly questions: EndpointQuestions) {}

  @Question('findEndpoints', '', {
    summary: '查询接收端点 — Endpoints of one’s organ; of one’s own agency for its engineer',
    access: READERS,
  })
  @ApiOkResponse({ type: EndpointPage })
  find(@Query() query: PageQuery, @CurrentStaff() staff: Staff): Promise<Page<EndpointItem>> {
    return this.questions.find(query, staff);
  }

  @Question('getEndpoint', ':id', {
    summary: '接收端点 — One endpoint with its grants, its books and what may be done with it',
    access: READERS,
  })
  @ApiOkResponse({ type: EndpointDetail })
  get(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { atLeast }: GetEndpointQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<EndpointDetail> {
    return this.questions.get(id, staff, atLeast);
  }
}
