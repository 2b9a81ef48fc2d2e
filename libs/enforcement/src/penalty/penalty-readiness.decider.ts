import { type Refusal, when } from '@shouzheng/kernel';
import { type Settings, type Terms, isTooLate } from '@shouzheng/law/contract';
import { DECISION_TERM } from '../case/kind-law.decider.js';
import { hearingIsDue } from './imposable.decider.js';
import type { Discussion, PenaltyState } from './penalty.state.js';

/** Legal review is mandatory: major public interest, a hearing held, complexity, a statute (行政处罚法 Art 58). */
export function penaltyReviewIsMandatory({ report, hearing }: PenaltyState): boolean {
  const heard = hearing?.status === 'held' || hearing?.status === 'reported';
  return Boolean(report?.publicInterest || report?.complex || report?.reviewByStatute || heard);
}

/** The right to state and defend was used and answered, waived, or its term has passed (行政处罚法 Arts 45 and 62). */
function statementSettled({ answer, notice }: PenaltyState, termOver: boolean): boolean {
  if (!notice) return false;
  if (answer.submittedAt !== undefined) return answer.reviewedAt !== undefined;
  return answer.statementWaivedAt !== undefined || termOver;
}

/** A hearing was held and reported or ended, or the right to one was none, waived or not used in time (Arts 63 and 64). */
function hearingSettled({ answer, notice, hearing }: PenaltyState, termOver: boolean): boolean {
  if (!notice) return false;
  if (hearing) return hearing.status === 'reported' || hearing.status === 'terminated';
  if (!notice.hearingRight) return true;
  return answer.hearingWaivedAt !== undefined || termOver;
}

/** Terms of the party that run from the prior notice. */
export const STATEMENT_TERM = 'statement';
export const HEARING_REQUEST_TERM = 'hearing-request';

/** Nobody told the party of the proposal that stands: its report, law or facts changed, or there was no notice at all. */
export function priorNoticeMissing({ notice }: PenaltyState): boolean {
  return notice === undefined;
}

/** What bars every step after the prior notice while the party may still speak; the state may be of any kind of case. */
export function partyHeardRefusals(
  { penalty, terms }: { readonly penalty?: PenaltyState | undefined; readonly terms: Terms },
  on: string,
): readonly Refusal[] {
  if (!penalty || penalty.report?.outcome !== 'penalty') return [];
  if (priorNoticeMissing(penalty)) return when(true, 'penalty.prior-notice-missing');
  const statement = statementSettled(penalty, isTooLate(terms, STATEMENT_TERM, on));
  const hearing = hearingSettled(penalty, isTooLate(terms, HEARING_REQUEST_TERM, on));
  return [...when(!statement, 'penalty.defence-open'), ...when(!hearing, 'hearing.open')];
}

/** The term of decision passed before the decision, or has passed: a defect, not the end of the power (SZ-penalty-2). */
export function decidedLate(terms: Terms): boolean {
  return terms[DECISION_TERM]?.status === 'missed';
}

/** Complex or major cases are discussed by the leaders together (行政处罚法 Art 57); heavy penalties by our setting. */
export function discussionIsMandatory({ report, proposal }: PenaltyState, settings: Settings): boolean {
  const heavy = settings.discussHeavyPenalties && hearingIsDue(proposal, settings);
  return Boolean(report?.complex || report?.major || heavy);
}

export function discussionRefusals(
  penalty: PenaltyState | undefined,
  settings: Settings,
): readonly Refusal[] {
  const last = penalty?.discussions.findLast(({ about }) => about === 'decision');
  const missing = penalty !== undefined && discussionIsMandatory(penalty, settings) && last === undefined;
  const against = last !== undefined && last.conclusion !== 'as-proposed' && last.conclusion !== 'lighter';
  return [
    ...when(missing, 'penalty.not-discussed'),
    ...when(against, 'penalty.discussion-concluded-otherwise'),
    ...when(
      settings.discussionNeedsMajority && last !== undefined && !isCarried(last),
      'penalty.majority-opposed',
    ),
  ];
}

/** How the members voted: every one present counts, also who abstained. */
export function tallyOf({ opinions }: Discussion) {
  const count = (one: Discussion['opinions'][number]): number =>
    opinions.filter((opinion) => opinion === one).length;
  return { agree: count('agree'), disagree: count('disagree'), abstain: count('abstain') };
}

const isCarried = (discussion: Discussion): boolean =>
  tallyOf(discussion).agree * 2 > discussion.opinions.length;
