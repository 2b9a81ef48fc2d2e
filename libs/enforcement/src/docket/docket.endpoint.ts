import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { DOCKET_READERS } from '../view-right.js';
import { DocketPage, DocketQuery } from './docket.dto.js';
import { Docket } from './docket.service.js';

@ApiTags('docket')
@Controller('docket')
export class DocketEndpoint {
  constructor(private readonly docket: Docket) {}

  @Question('getDocket', '', {
    summary: '待办 — What awaits whom, due when: overdue first, then by due date, without a date last',
    access: DOCKET_READERS,
  })
  @ApiOkResponse({ type: DocketPage })
  getDocket(@Query() query: DocketQuery, @CurrentStaff() staff: Staff): Promise<DocketPage> {
    return this.docket.page(query, staff);
  }
}
