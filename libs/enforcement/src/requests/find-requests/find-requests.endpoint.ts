import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import { CASE_READERS } from '../request-parts.js';
import { FindRequestsQuery, type RequestItemView, RequestPage } from './find-requests.dto.js';
import { RequestList } from './request-list.js';

@ApiTags('requests')
@Controller('requests')
export class FindRequestsEndpoint {
  constructor(private readonly requests: RequestList) {}

  @Question('findRequests', '', {
    summary: '查询申请 — Requests for information and correction of one’s organ, newest first',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: RequestPage })
  findRequests(
    @Query() query: FindRequestsQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<Page<RequestItemView>> {
    return this.requests.find(query, staff);
  }
}
