import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import {
  caseCommand,
  caseMustBe,
  noHandler,
  notBefore,
  undecidedPreservations,
} from '../../case/case-command.decider.js';
import { type ArchiveCase, type CloseCase, archiveCase } from '../../case/close-case/close-case.decider.js';
import type { CaseState } from '../../case/case.state.js';
import type { PenaltyCaseOutcome } from '../afterwards-codes.events.js';
import { type Target, openReviews, subjectOf, targetsOf } from '../decision-command.decider.js';
import { refundable } from '../pay-fine/settle-account.decider.js';
import { withdrawalCause } from '../publish-decision/end-publication.decider.js';

/** How the case may end, as its decisions stand (reference §3.6). */
export function reachedOutcomes(state: CaseState): readonly PenaltyCaseOutcome[] {
  const targets = targetsOf(state);
  if (state.transferred) return ['transferred'];
  if (state.penalty?.terminatedAt !== undefined) return ['terminated'];
  return [...new Set(targets.flatMap((target) => outcomeOf(target) ?? []))];
}

function outcomeOf({ decision, after }: Target): PenaltyCaseOutcome | undefined {
  if (decision.status === 'annulled') return 'annulled';
  if (decision.kind === 'no-penalty') return after.served ? 'no-penalty' : undefined;
  switch (after.execution?.outcome) {
    case 'performed':
    case 'court-executed':
      return 'executed';
    case 'court-ended':
      return 'court-ended';
    case 'not-necessary':
      return 'not-necessary';
    case 'annulled':
    case undefined:
      return undefined;
  }
}

/** What still awaits somebody here, whatever the outcome. */
function unfinished(target: Target): readonly Refusal[] {
  const { after } = target;
  const published = after.published !== undefined && after.publicationEnded === undefined;
  return [
    ...when(openReviews(target).length > 0, 'closing.review-open'),
    ...when(refundable(target) > 0, 'closing.refund-open'),
    ...when(
      after.sealings.some(({ returnedOn }) => returnedOn === undefined),
      'closing.items-sealed',
    ),
    ...when(published && withdrawalCause(target) !== undefined, 'closing.publication-stands'),
    ...when(after.spot !== undefined && after.spot.remitted !== 'bank', 'closing.spot-fine-open'),
  ];
}

/**
 * 结案: when every decision of the case is executed or lawfully not executed, or the case was transferred, and nothing
 * is awaited any more (reference §3.6; 令68, closing conditions not read).
 */
export const closePenaltyCase = caseCommand<CloseCase>({
  name: 'closeCase',
  zh: '批准结案',
  en: 'Close the case',
  roles: ['organ-head'],
  restsOn: () => ['O68-6', 'APL-47', 'SZ-execution-1'],
  guard: (state, context) => [
    ...caseMustBe(state, 'decided', 'disposed'),
    ...closable(state, context),
    ...noHandler(state, context),
  ],
  decide({ outcome }, state, context) {
    const reached = reachedOutcomes(state);
    const chosen = outcome ?? reached.at(-1);
    if (chosen === undefined || !reached.includes(chosen)) {
      return refuse('closing.other-outcome', { outcome: chosen ?? '' });
    }
    const barred = refuseAll(missingPapers(state, chosen));
    if (barred) return barred;
    const penalty = targetsOf(state).findLast(({ decision }) => decision.kind === 'penalty');
    const closed = {
      ...subjectOf(state),
      organization: state.penalty?.organization ?? '',
      outcome: chosen,
      ...(penalty ? { docNo: penalty.decision.docNo } : {}),
      closedOn: context.occurredOn,
    };
    return accept([{ type: 'PenaltyCaseClosed', data: closed }], 'O68-6', 'APL-47', 'SZ-execution-1');
  },
});

function closable(state: CaseState, context: LegalContext): readonly Refusal[] {
  const targets = targetsOf(state);
  const over = state.transferred !== undefined || state.penalty?.terminatedAt !== undefined;
  const open = over ? [] : targets.filter((target) => outcomeOf(target) === undefined);
  return [
    ...when(reachedOutcomes(state).length === 0 || open.length > 0, 'closing.not-executed'),
    ...targets.flatMap(unfinished),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...notBefore(
      context,
      ...targets.map(({ after }) => after.execution?.at),
      state.transferred?.at,
      state.penalty?.terminatedAt,
    ),
  ];
}

function missingPapers(state: CaseState, outcome: PenaltyCaseOutcome): readonly Refusal[] {
  const unserved = targetsOf(state).some(
    ({ decision, after }) => decision.status !== 'annulled' && after.served === undefined,
  );
  return when(outcome !== 'transferred' && unserved, 'case.document-missing', {
    document: 'service-receipt',
  });
}

export interface DivideVolumes {
  /** Ids of the events whose papers lie in the inner volume. */
  readonly inner: readonly string[];
}

/** Papers of the inside: what lawyers and leaders said of the case before the decision (政府信息公开条例 Art 16). */
const INNER_TYPES: readonly string[] = [
  'LegalReviewRequested',
  'LegalReviewPassed',
  'LegalReviewReturned',
  'CollectivelyDiscussed',
];

/** 正卷、副卷: the inner volume holds legal review and collective discussion, and is not shown to the party. */
export const divideVolumes = caseCommand<DivideVolumes>({
  name: 'divideVolumes',
  zh: '划分正卷和副卷',
  en: 'Divide main and inner volume',
  roles: ['officer', 'section-head'],
  restsOn: () => ['GIP-16', 'SZ-volume-1'],
  guard: (state, context) => [...caseMustBe(state, 'closed'), ...notBefore(context, state.closedAt)],
  decide({ inner }, state) {
    const unknown = inner.find((id) => state.events[id] === undefined);
    const left = Object.entries(state.events).find(
      ([id, type]) => INNER_TYPES.includes(type) && !inner.includes(id),
    );
    const barred = refuseAll([
      ...when(unknown !== undefined, 'correction.event-unknown'),
      ...when(left !== undefined, 'closing.inner-in-main'),
    ]);
    if (barred) return barred;
    return accept([{ type: 'VolumesDivided', data: { inner: [...inner] } }], 'GIP-16', 'SZ-volume-1');
  },
});

/** The same archiving as of any case, after the volumes were told apart. */
export const archivePenaltyCase = caseCommand<ArchiveCase>({
  ...archiveCase,
  guard: (state, context) => [
    ...archiveCase.guard(state, context),
    ...when(state.status === 'closed' && !state.volumesDivided, 'closing.volumes-undivided'),
  ],
  decide: (payload) => accept([{ type: 'CaseArchived', data: payload }], 'APL-47', 'O68-6'),
});
