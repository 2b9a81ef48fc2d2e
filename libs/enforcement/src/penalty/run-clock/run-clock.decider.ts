import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, addDays, isTooLate } from '@shouzheng/law/contract';
import { caseMustBe, noHandler, notBefore } from '../../case/case-command.decider.js';
import type { CaseState } from '../../case/case.state.js';
import { DECISION_TERM } from '../../case/kind-law.decider.js';
import type { RECORDED_CAUSES } from '../penalty-codes.events.js';
import { FIRST_EXTENSION_DAYS, penaltyCommand, recomputedTerm } from '../penalty-command.decider.js';
import { afterPause, withExclusion, withPause } from '../penalty.state.js';

type Cause = (typeof RECORDED_CAUSES)[number];

export interface ExtendDeadline {
  readonly kind: 'first' | 'collective';
  readonly docNo: string;
  readonly reason: Sealed;
}

export interface ExcludePeriod {
  readonly cause: Cause;
  /** Civil dates, both inclusive, of a period that is over. */
  readonly from: string;
  readonly to: string;
  readonly files: readonly FileRef[];
}

export interface PauseClock {
  readonly cause: Cause;
  /** Civil date after which the count goes on, unless it is resumed before. */
  readonly expectedTo: string;
  readonly files: readonly FileRef[];
}

export interface ResumeClock {
  readonly pause: string;
}

/** The term of decision runs. */
function clockGuard(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'filed', 'investigating', 'reported'),
    ...when(state.terms[DECISION_TERM] === undefined, 'penalty.no-term'),
    ...notBefore(context, state.filedAt),
  ];
}

/**
 * First by the head, to 120 days; then by what a collective discussion concluded, a definite number of days (Order 68
 * Art 31). A term that has passed is not extended any more.
 */
export const extendDeadline = penaltyCommand<ExtendDeadline>({
  name: 'extendDeadline',
  zh: '延长办案期限',
  en: 'Extend the term of decision',
  roles: ['organ-head'],
  restsOn: () => ['O68-31'],
  guard: (state, context) => [
    ...clockGuard(state, context),
    ...noHandler(state, context),
    ...when(isTooLate(state.terms, DECISION_TERM, context.occurredOn), 'penalty.term-over'),
  ],
  decide({ kind, docNo, reason }, state, context) {
    const { penalty } = state;
    if (!penalty) return refuse('penalty.no-term');
    const { clock } = penalty;
    const concluded = penalty.discussions.find(
      ({ about, conclusion, used }) => about === 'extension' && conclusion === 'extend' && !used,
    );
    const barred = refuseAll([
      ...when(kind === 'first' && clock.extended, 'penalty.already-extended'),
      ...when(kind === 'collective' && !clock.extended, 'penalty.head-extends-first'),
      ...when(kind === 'collective' && concluded === undefined, 'penalty.extension-not-discussed'),
      ...notBefore(context, concluded?.at),
    ]);
    if (barred) return barred;
    const days = kind === 'first' ? FIRST_EXTENSION_DAYS : (concluded?.days ?? 0);
    const founded = kind === 'collective' && concluded ? { discussion: concluded.discussion } : {};
    const data = { kind, docNo, days, approver: context.actor.person, reason, ...founded };
    const extended =
      kind === 'first'
        ? { ...clock, extended: true }
        : { ...clock, collectiveDays: clock.collectiveDays + days };
    return claiming(
      accept(
        [
          { type: 'DeadlineExtended', data },
          ...recomputedTerm(state, extended, `extension-${kind}`, context),
        ],
        'O68-31',
      ),
      `doc/${docNo}`,
    );
  },
});

/** A period of announcement, audit, testing or appraisal that is over does not count (Order 68 Art 31). */
export const excludePeriod = penaltyCommand<ExcludePeriod>({
  name: 'excludePeriod',
  zh: '扣除办案期限',
  en: 'Exclude a period from the term',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['O68-31'],
  guard: clockGuard,
  decide({ cause, from, to, files }, state, context) {
    const { penalty } = state;
    if (!penalty) return refuse('penalty.no-term');
    const barred = refuseAll([
      ...when(from > to || from < penalty.clock.startsOn, 'penalty.period-not-of-the-case'),
      ...when(to > context.occurredOn, 'entry.in-the-future'),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const clock = withExclusion(penalty.clock, { cause, from, to });
    const data = { cause, from, to, files: [...files] };
    return accept(
      [{ type: 'DeadlineExcluded', data }, ...recomputedTerm(state, clock, cause, context)],
      'O68-31',
    );
  },
});

/** The count stops with an end in sight: after it the term runs on by itself. */
export const pauseClock = penaltyCommand<PauseClock>({
  name: 'pauseClock',
  zh: '暂停计算办案期限',
  en: 'Pause the clock',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['O68-31'],
  guard: clockGuard,
  decide({ cause, expectedTo, files }, state, context) {
    const { penalty } = state;
    if (!penalty) return refuse('penalty.no-term');
    const running = Object.values(penalty.clock.pauses).some((one) => one.cause === cause);
    const barred = refuseAll([
      ...when(running, 'penalty.already-paused'),
      ...when(expectedTo < context.occurredOn, 'penalty.period-not-of-the-case'),
    ]);
    if (barred) return barred;
    const pause = context.id('pause');
    const from = context.occurredOn;
    const clock = withPause(penalty.clock, pause, { cause, from, to: expectedTo });
    const data = { pause, cause, from, expectedTo, files: [...files] };
    return accept([{ type: 'ClockPaused', data }, ...recomputedTerm(state, clock, cause, context)], 'O68-31');
  },
});

/** The day of resumption counts again. What went beyond the expected end has counted already. */
export const resumeClock = penaltyCommand<ResumeClock>({
  name: 'resumeClock',
  zh: '恢复计算办案期限',
  en: 'Resume the clock',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['O68-31'],
  guard: (state, context) => [
    ...clockGuard(state, context),
    ...when(recordedPauses(state).length === 0, 'penalty.not-paused'),
  ],
  decide({ pause }, state, context) {
    const { penalty } = state;
    const [, stopped] = recordedPauses(state).find(([id]) => id === pause) ?? [];
    if (!penalty || !stopped || stopped.cause === 'suspension') return refuse('penalty.not-paused');
    if (context.occurredOn < stopped.from) return refuse('entry.before-its-prerequisite');
    const { cause, from } = stopped;
    const to = lastDayOut(stopped, context.occurredOn);
    const clock = afterPause(penalty.clock, pause, to ? { cause, from, to } : undefined);
    const data = { pause, cause, from, ...(to ? { to } : {}) };
    return accept(
      [{ type: 'ClockResumed', data }, ...recomputedTerm(state, clock, cause, context)],
      'O68-31',
    );
  },
});

/** Last day of a pause that does not count, when it ends on a day; undefined where it ends on the day it began. */
export function lastDayOut(
  pause: { readonly from: string; readonly to: string },
  on: string,
): string | undefined {
  const before = addDays(on, -1);
  if (before < pause.from) return undefined;
  return before < pause.to ? before : pause.to;
}

function recordedPauses({
  penalty,
}: CaseState): [string, { from: string; to: string; cause: Cause | 'hearing' | 'suspension' }][] {
  return Object.entries(penalty?.clock.pauses ?? {}).filter(
    ([, { cause }]) => cause !== 'hearing' && cause !== 'suspension',
  );
}
