import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import {
  caseCommand,
  caseMustBe,
  noHandler,
  notBefore,
  notFrozen,
  undecidedPreservations,
} from '../../case/case-command.decider.js';
import { DECISION_TERM } from '../../case/kind-law.decider.js';
import type { SUSPENSION_REASONS, TERMINATION_REASONS } from '../penalty-codes.events.js';
import { penaltyCommand, recomputedTerm } from '../penalty-command.decider.js';
import { SUSPENSION_PAUSE, afterPause, withPause } from '../penalty.state.js';
import { lastDayOut } from '../run-clock/run-clock.decider.js';

export interface SuspendCase {
  readonly docNo: string;
  readonly reason: (typeof SUSPENSION_REASONS)[number];
  readonly note: Sealed;
  /** Civil date by which the reason is expected to be gone. */
  readonly expectedTo: string;
}

export interface TerminateCase {
  readonly docNo: string;
  readonly reason: (typeof TERMINATION_REASONS)[number];
  readonly note: Sealed;
}

/** 中止: what hinders the inquiry is not in the organ's hand. Whether the 90 days stop is a setting (SZ-pause-2). */
export const suspendCase = penaltyCommand<SuspendCase>({
  name: 'suspendCase',
  zh: '中止案件',
  en: 'Suspend the case',
  roles: ['organ-head'],
  restsOn: () => ['SZ-pause-2'],
  guard: (state, context) => [
    ...caseMustBe(state, 'investigating', 'reported'),
    ...notFrozen(state),
    ...noHandler(state, context),
    ...notBefore(context, state.assignedAt, state.penalty?.report?.at),
  ],
  decide({ docNo, reason, note, expectedTo }, state, context) {
    const { penalty } = state;
    if (!penalty) return refuse('penalty.no-term');
    const barred = refuseAll(when(expectedTo < context.occurredOn, 'penalty.period-not-of-the-case'));
    if (barred) return barred;
    const from = context.occurredOn;
    const clock = withPause(penalty.clock, SUSPENSION_PAUSE, { from, to: expectedTo, cause: 'suspension' });
    return claiming(
      accept(
        [
          { type: 'CaseSuspended', data: { docNo, reason, note, from, expectedTo } },
          ...recomputedTerm(state, clock, 'suspension', context),
        ],
        'SZ-pause-2',
      ),
      `doc/${docNo}`,
    );
  },
});

export const resumeCase = caseCommand<Record<never, never>>({
  name: 'resumeCase',
  zh: '恢复案件办理',
  en: 'Resume the case',
  roles: ['organ-head'],
  restsOn: () => ['SZ-pause-2'],
  guard: (state, context) => [
    ...when(state.penalty?.suspended === undefined, 'penalty.not-suspended'),
    ...noHandler(state, context),
  ],
  decide(_payload, state, context) {
    const { penalty } = state;
    if (!penalty?.suspended) return refuse('penalty.not-suspended');
    const { from } = penalty.suspended;
    if (context.occurredOn < from) return refuse('entry.before-its-prerequisite');
    const to = lastDayOut(penalty.suspended, context.occurredOn);
    const counted = to ? ({ from, to, cause: 'suspension' } as const) : undefined;
    const clock = afterPause(penalty.clock, SUSPENSION_PAUSE, counted);
    return accept(
      [
        { type: 'CaseResumed', data: { from, ...(to ? { to } : {}) } },
        ...recomputedTerm(state, clock, 'suspension', context),
      ],
      'SZ-pause-2',
    );
  },
});

/** 终止: there is nobody left to be penalised, or no wrong (行政处罚法 Art 37). Also out of a suspension. */
export const terminateCase = caseCommand<TerminateCase>({
  name: 'terminateCase',
  zh: '终止案件',
  en: 'Terminate the case',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...caseMustBe(state, 'filed', 'investigating', 'reported'),
    ...notFrozen(state),
    ...noHandler(state, context),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...notBefore(context, state.filedAt, state.penalty?.report?.at),
  ],
  decide: ({ docNo, reason, note }, state, context) =>
    claiming(
      accept(
        [
          {
            type: 'CaseTerminated',
            data: { docNo, reason, note, terminatedOn: context.occurredOn },
          },
          ...meetTerm(state.terms, DECISION_TERM, context.occurredOn),
        ],
        ...(reason === 'no-longer-a-wrong' ? ['APL-37'] : ['SZ-penalty-3']),
      ),
      `doc/${docNo}`,
    ),
});
