import { type FileRef, type Instant, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import type {
  CLOSED_HEARING_REASONS,
  HEARING_END_REASONS,
  HEARING_OPINIONS,
} from '../penalty-codes.events.js';
import { penaltyCommand, recomputedTerm } from '../penalty-command.decider.js';
import { afterHearing } from '../penalty.state.js';
import { MAX_AGENTS, chairOnly, hearingGuard, opennessRefusals } from './hearing-guards.decider.js';

export interface HoldHearing {
  readonly endedAt?: Instant;
  readonly open: boolean;
  readonly closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
  /** At most two, each sealed under a key of its own. */
  readonly agents: readonly Sealed[];
  /** Accounts of the investigators who presented. */
  readonly presenters: readonly string[];
  readonly signature: Signature;
  /** The signed record. */
  readonly files: readonly FileRef[];
}

export interface TerminateHearing {
  readonly reason: (typeof HEARING_END_REASONS)[number];
  readonly note: Sealed;
  readonly files: readonly FileRef[];
}

export interface SubmitHearingReport {
  readonly opinion: (typeof HEARING_OPINIONS)[number];
  readonly summary: Sealed;
  readonly files: readonly FileRef[];
}

/** On the day that was notified, in public or closed with a reason; the investigators present, the record is signed. */
export const holdHearing = penaltyCommand<HoldHearing>({
  name: 'holdHearing',
  zh: '举行听证',
  en: 'Hold the hearing',
  roles: ['hearing-chair'],
  restsOn: () => ['APL-64', 'APL-65', 'O68-31', 'SZ-hearing-2'],
  guard: (state, context) => [
    ...hearingGuard(state, context, 'scheduled'),
    ...chairOnly(state, context),
    ...when(state.penalty?.hearing?.heldOn !== context.occurredOn, 'hearing.other-day', {
      on: state.penalty?.hearing?.heldOn ?? '',
    }),
  ],
  decide(payload, state, context) {
    const { penalty } = state;
    if (!penalty?.hearing) return refuse('hearing.not-requested');
    const { endedAt = context.occurredAt, agents, files, ...rest } = payload;
    const presenters = state.officers.filter(({ account }) => payload.presenters.includes(account));
    const strangers = presenters.length !== new Set(payload.presenters).size;
    const barred = refuseAll([
      ...when(presenters.length === 0 || strangers, 'hearing.investigators-absent'),
      ...when(agents.length > MAX_AGENTS, 'hearing.too-many-agents'),
      ...when(files.length === 0, 'record.file-required'),
      ...when(endedAt < context.occurredAt || endedAt > context.now, 'record.ends-before-it-begins'),
      ...signatureRefusals(payload.signature),
      ...opennessRefusals(payload),
    ]);
    if (barred) return barred;
    const data = {
      ...rest,
      endedAt,
      hearing: penalty.hearing.hearing,
      record: context.id('record'),
      agents: [...agents],
      presenters: presenters.map(({ badge }) => badge),
      files: [...files],
    };
    const clock = afterHearing(penalty.clock, context.occurredOn);
    return accept(
      [{ type: 'HearingHeld', data }, ...recomputedTerm(state, clock, 'hearing', context)],
      'APL-64',
      'APL-65',
      'O68-31',
      'SZ-hearing-2',
    );
  },
});

/** An absence without reason, or leaving, counts as a waiver (行政处罚法 Art 64); the party may also withdraw. */
export const terminateHearing = penaltyCommand<TerminateHearing>({
  name: 'terminateHearing',
  zh: '终止听证',
  en: 'Terminate the hearing',
  roles: ['hearing-chair', 'section-head'],
  restsOn: () => ['APL-64', 'O68-31', 'SZ-hearing-2'],
  guard: (state, context) => [
    ...hearingGuard(state, context, 'requested', 'scheduled'),
    ...(context.actor.role === 'hearing-chair' ? chairOnly(state, context) : []),
  ],
  decide({ reason, note, files }, state, context) {
    const { penalty } = state;
    if (!penalty?.hearing) return refuse('hearing.not-requested');
    const { heldOn = '', status, hearing } = penalty.hearing;
    const onItsDay = status === 'scheduled' && context.occurredOn === heldOn;
    const barred = refuseAll(when(reason !== 'withdrawn' && !onItsDay, 'hearing.other-day', { on: heldOn }));
    if (barred) return barred;
    const clock = afterHearing(penalty.clock, context.occurredOn);
    return accept(
      [
        { type: 'HearingTerminated', data: { hearing, reason, note, files: [...files] } },
        ...recomputedTerm(state, clock, 'hearing', context),
      ],
      'APL-64',
      'O68-31',
      'SZ-hearing-2',
    );
  },
});

/** The decision follows the record (行政处罚法 Art 65): the chair reports what it holds. */
export const submitHearingReport = penaltyCommand<SubmitHearingReport>({
  name: 'submitHearingReport',
  zh: '提交听证报告',
  en: 'Submit the hearing report',
  roles: ['hearing-chair'],
  restsOn: () => ['APL-65'],
  guard: (state, context) => [...hearingGuard(state, context, 'held'), ...chairOnly(state, context)],
  decide({ opinion, summary, files }, state, context) {
    const hearing = state.penalty?.hearing?.hearing ?? '';
    const { person } = context.actor;
    const data = { hearing, person, opinion, summary, files: [...files] };
    return accept([{ type: 'HearingReported', data }], 'APL-65');
  },
});
