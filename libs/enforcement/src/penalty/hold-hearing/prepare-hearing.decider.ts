import { type FileRef, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { isTooLate, meetTerm } from '@shouzheng/law/contract';
import type { RECUSAL_GROUNDS } from '../../case/case-codes.events.js';
import { noHandler, notBefore } from '../../case/case-command.decider.js';
import { accountOf, accountRefs } from '../../case/officers.decider.js';
import type { CLOSED_HEARING_REASONS, STATEMENT_WAYS } from '../penalty-codes.events.js';
import { afterReport, penaltyCommand, recomputedTerm } from '../penalty-command.decider.js';
import { HEARING_REQUEST_TERM, priorNoticeMissing } from '../penalty-readiness.decider.js';
import { withHearingPause } from '../penalty.state.js';
import { chairRefusals, hearingGuard, opennessRefusals } from './hearing-guards.decider.js';

export interface RequestHearing {
  readonly way: (typeof STATEMENT_WAYS)[number];
  readonly person: Sealed;
  /** For force majeure alone: number of the leave, and why it was given. */
  readonly leave?: { readonly docNo: string; readonly reason: Sealed };
  readonly files: readonly FileRef[];
}

export interface ScheduleHearing {
  readonly docNo: string;
  /** Account of the chair. */
  readonly chair: string;
  /** Civil date on which the notice of the hearing was served. */
  readonly noticeServedOn: string;
  /** Civil date of the hearing. */
  readonly heldOn: string;
  readonly place: Sealed;
  readonly open: boolean;
  readonly closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
  readonly files: readonly FileRef[];
}

export interface ObjectToChair {
  readonly ground: (typeof RECUSAL_GROUNDS)[number];
  readonly reason: Sealed;
}

export interface DecideChairRecusal {
  readonly granted: boolean;
}

/** Within five working days of being told (行政处罚法 Art 64); later by a recorded leave only. */
export const requestHearing = penaltyCommand<RequestHearing>({
  name: 'requestHearing',
  zh: '要求听证',
  en: 'Request a hearing',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-63', 'APL-64i1'],
  guard: (state, context) => {
    const { penalty } = state;
    return [
      ...afterReport(state),
      ...when(penalty === undefined || priorNoticeMissing(penalty), 'penalty.prior-notice-missing'),
      ...when(penalty?.notice?.hearingRight === false, 'hearing.no-right'),
      ...when(penalty?.answer.hearingWaivedAt !== undefined, 'hearing.waived'),
      ...when(penalty?.hearing !== undefined, 'hearing.already-requested'),
      ...notBefore(context, penalty?.notice?.at),
    ];
  },
  decide(payload, state, context) {
    const late = isTooLate(state.terms, HEARING_REQUEST_TERM, context.occurredOn);
    const barred = refuseAll([
      ...when(late && payload.leave === undefined, 'hearing.requested-too-late'),
      ...when(!late && payload.leave !== undefined, 'hearing.leave-not-needed'),
    ]);
    if (barred) return barred;
    const data = {
      ...payload,
      hearing: context.id('hearing'),
      requestedOn: context.occurredOn,
      receipt: context.id('receipt'),
      files: [...payload.files],
    };
    return accept(
      [
        { type: 'HearingRequested', data },
        ...meetTerm(state.terms, HEARING_REQUEST_TERM, context.occurredOn),
      ],
      'APL-63',
      'APL-64i1',
      ...(late ? ['SZ-hearing-3'] : []),
    );
  },
});

/** Time and place are notified seven working days ahead, and who chairs (行政处罚法 Art 64). It may be put off so. */
export const scheduleHearing = penaltyCommand<ScheduleHearing>({
  name: 'scheduleHearing',
  zh: '通知听证',
  en: 'Schedule a hearing',
  roles: ['section-head', 'organ-head'],
  reads: ({ chair }) => accountRefs([chair]),
  restsOn: () => ['APL-64i2', 'APL-64i4', 'O68-31', 'SZ-hearing-2'],
  guard: (state, context) => hearingGuard(state, context, 'requested', 'scheduled'),
  decide(payload, state, context) {
    const { penalty } = state;
    const { noticeServedOn, heldOn, open } = payload;
    if (!penalty?.hearing) return refuse('hearing.not-requested');
    const wait = context.law.deadline('hearing-notice', noticeServedOn);
    const barred = refuseAll([
      ...chairRefusals(payload.chair, state, context),
      ...when(noticeServedOn < penalty.hearing.requestedOn, 'entry.before-its-prerequisite'),
      ...when(noticeServedOn > context.occurredOn, 'entry.in-the-future'),
      ...when(heldOn <= wait.dueOn, 'hearing.notice-too-short', { from: wait.dueOn }),
      ...opennessRefusals(payload),
    ]);
    if (barred) return barred;
    const found = accountOf(context, payload.chair);
    const data = {
      ...payload,
      hearing: penalty.hearing.hearing,
      chair: { account: payload.chair, person: found?.person ?? '', badge: found?.badge ?? '' },
      files: [...payload.files],
    };
    const clock = withHearingPause(penalty.clock, noticeServedOn, heldOn);
    return claiming(
      accept(
        [{ type: 'HearingScheduled', data }, ...recomputedTerm(state, clock, 'hearing', context)],
        'APL-64i2',
        'APL-64i4',
        ...(open ? [] : ['APL-64']),
        'O68-31',
        'SZ-hearing-2',
      ),
      `doc/${payload.docNo}`,
    );
  },
});

export const objectToChair = penaltyCommand<ObjectToChair>({
  name: 'objectToChair',
  zh: '申请听证主持人回避',
  en: 'Object to the chair',
  roles: ['officer', 'section-head'],
  restsOn: () => ['APL-64i4'],
  guard: (state, context) => [
    ...hearingGuard(state, context, 'scheduled'),
    ...when(state.penalty?.hearing?.objected === true, 'hearing.objection-open'),
  ],
  decide({ ground, reason }, state, context) {
    const hearing = state.penalty?.hearing?.hearing ?? '';
    const data = { hearing, ground, reason, receipt: context.id('receipt') };
    return accept([{ type: 'ChairObjected', data }], 'APL-64i4');
  },
});

/** The head decides (行政处罚法 Arts 43 and 64). A chair who withdraws is out of the case; another is appointed. */
export const decideChairRecusal = penaltyCommand<DecideChairRecusal>({
  name: 'decideChairRecusal',
  zh: '决定听证主持人回避',
  en: 'Decide on an objection to the chair',
  roles: ['organ-head'],
  restsOn: () => ['APL-64i4', 'APL-43'],
  guard: (state, context) => [
    ...hearingGuard(state, context, 'scheduled'),
    ...noHandler(state, context),
    ...when(state.penalty?.hearing?.objected !== true, 'hearing.no-objection'),
  ],
  decide({ granted }, state) {
    const { hearing } = state.penalty ?? {};
    if (!hearing?.chair) return refuse('hearing.no-objection');
    const data = {
      hearing: hearing.hearing,
      chair: hearing.chair,
      granted,
      ground: hearing.ground ?? 'other-relation',
    };
    return accept([{ type: 'ChairRecusalDecided', data }], 'APL-64i4', 'APL-43');
  },
});
