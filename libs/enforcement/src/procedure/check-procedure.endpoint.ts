import { Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { CASE_READERS } from '../view-right.js';
import { ProcedureView } from './check-procedure.dto.js';
import { CheckUp } from './check-up.js';

@ApiTags('cases')
@Controller('cases')
export class CheckProcedureEndpoint {
  constructor(private readonly checkUp: CheckUp) {}

  @Question('checkProcedure', ':id/procedure', {
    summary: '程序体检 — Defects of a case by their grade, each with article and cure',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: ProcedureView })
  checkProcedure(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
  ): Promise<ProcedureView> {
    return this.checkUp.of(id, staff);
  }
}
