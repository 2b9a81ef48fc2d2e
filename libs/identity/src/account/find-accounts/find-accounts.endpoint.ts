import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import { type AccountItem, AccountPage, FindAccountsQuery } from './account-list.dto.js';
import { AccountList } from './account-list.js';

/** Whom a case may be assigned to: role, service number, and the days that the certificate covers. */
@ApiTags('accounts')
@Controller('accounts')
export class FindAccountsEndpoint {
  constructor(private readonly list: AccountList) {}

  @Question('findAccounts', '', {
    summary: '查询账号 — Accounts of one’s organ; of all organs for the city, administrators and auditors',
    access: [
      'section-head',
      'organ-head',
      'officer',
      'clue-clerk',
      'legal-reviewer',
      'registration-clerk',
      'registration-approver',
      'evidence-keeper',
      'hearing-chair',
      'credit-officer',
      'rating-officer',
      'spot-checker',
      'exchange-officer',
      'security-admin',
      'system-admin',
      'audit-admin',
      'auditor',
    ],
  })
  @ApiOkResponse({ type: AccountPage })
  async handle(@Query() query: FindAccountsQuery, @CurrentStaff() staff: Staff): Promise<Page<AccountItem>> {
    return this.list.find(query, staff);
  }
}
