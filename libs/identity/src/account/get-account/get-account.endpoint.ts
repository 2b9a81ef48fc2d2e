import { Controller, Inject, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  AllowedCommands,
  CLOCK,
  CurrentStaff,
  ProblemError,
  Question,
  StreamReader,
  allowedCommandViews,
  loadAt,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { accountStream, accountStreamId } from '../account.state.js';
import { AccountFileView } from './account.view.js';

/** Leave and deputies are the heads' to keep: an account of another organ is not theirs to see. */
@ApiTags('accounts')
@Controller('accounts')
export class GetAccountEndpoint {
  constructor(
    private readonly reader: StreamReader,
    private readonly allowed: AllowedCommands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('getAccount', ':id', {
    summary: '人员请假与代行职权 — Leave and deputyships of one person of the organ',
    access: ['section-head', 'organ-head'],
  })
  @ApiOkResponse({ type: AccountFileView })
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AccountFileView> {
    const streamId = accountStreamId(id);
    const { state, revision } = await loadAt(this.reader, streamId, {}, accountStream);
    const { role, badge, organ } = state;
    if (organ !== staff.organ || !role || !badge) throw new ProblemError('not-found');
    const today = civilDateOf(this.clock.now());
    response.setHeader('ETag', `"${revision}"`);
    return {
      id,
      revision,
      role,
      badge,
      organ,
      leaves: (state.leaves ?? [])
        .filter(({ to }) => today <= to)
        .map(({ leave, from, to, deputy = null }) => ({ leave, from, to, deputy })),
      deputyFor: (state.deputyFor ?? [])
        .filter(({ to }) => today <= to)
        .map(({ appointment, account, role: office, from, to }) => ({
          appointment,
          account,
          role: office,
          from,
          to,
        })),
      allowedCommands: allowedCommandViews(this.allowed.for(accountStream.category, streamId, state, staff)),
    };
  }
}
