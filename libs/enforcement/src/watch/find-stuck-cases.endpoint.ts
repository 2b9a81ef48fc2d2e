import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { FindStuckCasesQuery, StuckCasesPage } from './stuck-cases.dto.js';
import { StuckCases } from './stuck-cases.js';

@ApiTags('cases')
@Controller('cases')
export class FindStuckCasesEndpoint {
  constructor(private readonly stuck: StuckCases) {}

  @Question('findStuckCases', 'stuck', {
    summary: '无人承办、无下一步、无期限的案件 — Cases without an owner, a next act or a clock, per organ',
    access: ['section-head', 'organ-head', 'auditor'],
  })
  @ApiOkResponse({ type: StuckCasesPage })
  findStuckCases(@Query() query: FindStuckCasesQuery, @CurrentStaff() staff: Staff): Promise<StuckCasesPage> {
    return this.stuck.find(query, staff);
  }
}
