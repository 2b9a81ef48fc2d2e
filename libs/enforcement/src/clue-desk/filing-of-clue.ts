import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf, when } from '@shouzheng/kernel';
import type { Settings, Staff } from '@shouzheng/law/contract';
import { type AllowedCommand, CLOCK, ProblemWriter, SETTINGS } from '@shouzheng/platform';
import { FILING_BASIS, fileCase, filingRefusals } from '../case/file-case/file-case.decider.js';
import type { ClueState } from '../clue/clue.state.js';
import { penaltyFilingRefusals } from '../penalty/file-penalty-case/file-penalty-case.decider.js';

const refusalsOf: typeof filingRefusals = (clue, context) =>
  clue?.verification?.result === 'violation'
    ? penaltyFilingRefusals(clue, context)
    : filingRefusals(clue, context);

/** Filing makes a case and is no act on the clue's stream; but it is on the clue that the head decides it. */
@Injectable()
export class FilingOfClue {
  constructor(
    private readonly writer: ProblemWriter,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  allowed(clue: ClueState, actor: Staff): AllowedCommand {
    const occurredAt = this.clock.now();
    const refusals = [
      ...when(!fileCase.roles.includes(actor.role), 'actor.role-not-entitled', { role: actor.role }),
      ...refusalsOf(clue, { actor, settings: this.settings, occurredAt }),
    ];
    const { name, zh, en } = fileCase;
    const today = civilDateOf(occurredAt);
    return {
      command: name,
      zh,
      en,
      allowed: refusals.length === 0,
      refusals: refusals.map((refusal) => this.writer.view(refusal, today)),
      basis: FILING_BASIS.flatMap((rule) => this.writer.cite(rule, today) ?? []),
    };
  }
}
