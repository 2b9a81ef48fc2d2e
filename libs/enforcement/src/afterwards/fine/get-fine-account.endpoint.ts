import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Question } from '@shouzheng/platform';
import { CASE_READERS } from '../afterwards-intake.js';
import { FineAccountQuery, FineAccountView } from './fine-account.dto.js';
import { FineAccounts } from './fine-accounts.js';

@ApiTags('cases')
@Controller('cases')
export class GetFineAccountEndpoint {
  constructor(private readonly accounts: FineAccounts) {}

  @Question('getFineAccount', ':id/fine-account', {
    summary: '罚款与加处罚款 — Fine and add-on of a decision on a day, with the days that led to it',
    access: CASE_READERS,
  })
  @ApiOkResponse({ type: FineAccountView })
  getFineAccount(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: FineAccountQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<FineAccountView> {
    return this.accounts.get(id, query, staff);
  }
}
