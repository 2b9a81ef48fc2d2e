import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { CASE_READERS } from '../view-right.js';
import { WhoMayActQuery, WhoMayActView } from './who-may-act.dto.js';
import { WhoMayAct } from './who-may-act.js';

@ApiTags('cases')
@Controller('who-may-act')
export class FindWhoMayActEndpoint {
  constructor(private readonly duty: WhoMayAct) {}

  @Question('findWhoMayAct', '', {
    summary: '今日可办案人员 — Who may act on a day: certificates, leave, deputies, recusals, loans',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: WhoMayActView })
  findWhoMayAct(@Query() query: WhoMayActQuery, @CurrentStaff() staff: Staff): Promise<WhoMayActView> {
    return this.duty.find(query, staff);
  }
}
