import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { LawBook, Settings, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CLOCK,
  LAW_BOOK,
  ProblemError,
  ProblemWriter,
  SETTINGS,
  StreamReader,
  loadAt,
} from '@shouzheng/platform';
import { caseStream, caseStreamId } from '../../case/case.state.js';
import { ViewRight } from '../../view-right.js';
import { targetOf, targetsOf } from '../decision-command.decider.js';
import { accountOf, paidFor } from './fine-account.decider.js';
import type { FineAccountQuery, FineAccountView } from './fine-account.dto.js';

const RULES = ['APL-67', 'APL-72', 'APL-73', 'SZ-addon-1'];

/** What is owed of a fine on a day, with the days that led to it. */
@Injectable()
export class FineAccounts {
  constructor(
    private readonly streams: StreamReader,
    private readonly right: ViewRight,
    private readonly writer: ProblemWriter,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` for a case or a decision that is not there, or not this person's to see */
  async get(id: string, { decision, asOf }: FineAccountQuery, staff: Staff): Promise<FineAccountView> {
    const streamId = caseStreamId(id);
    const { state } = await loadAt(this.streams, streamId, {}, caseStream);
    this.right.demand(staff, state.organ);
    await this.access.record({ staff, kind: 'case', streamId });
    const target = decision === undefined ? targetsOf(state).at(-1) : targetOf(state, decision);
    if (!target) throw new ProblemError('not-found');
    const on = asOf ?? civilDateOf(this.clock.now());
    const account = accountOf(target, on, { settings: this.settings, law: this.law });
    return {
      ...account,
      docNo: target.decision.docNo,
      addOnPaidFen: paidFor(target.after.payments, 'add-on'),
      steps: account.steps.map((step) => ({ ...step })),
      citations: RULES.flatMap((rule) => this.writer.cite(rule, on) ?? []),
    };
  }
}
