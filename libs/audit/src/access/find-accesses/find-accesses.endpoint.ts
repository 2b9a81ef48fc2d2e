import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import { type AccessItem, AccessPage, FindAccessesQuery } from '../access-list.dto.js';
import { AccessList } from '../access-list.js';

@ApiTags('audit')
@Controller('audit/accesses')
export class FindAccessesEndpoint {
  constructor(private readonly list: AccessList) {}

  @Question('findAccesses', '', {
    summary:
      '查阅记录 — Who opened a record, a file or a personal value; by record and by person, newest first',
    access: ['auditor', 'audit-admin', 'organ-head'],
  })
  @ApiOkResponse({ type: AccessPage })
  async handle(@Query() query: FindAccessesQuery, @CurrentStaff() staff: Staff): Promise<Page<AccessItem>> {
    return this.list.find(query, staff);
  }
}
