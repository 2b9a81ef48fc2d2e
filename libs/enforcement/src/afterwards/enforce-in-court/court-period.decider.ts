import type { Term } from '@shouzheng/law/contract';
import type { Target } from '../decision-command.decider.js';
import { courtTerm, laterSuitTerm, reconsiderationTerm, suitTerm } from '../decision-terms.decider.js';
import { instalmentsEndOn } from '../fine/fine-account.decider.js';

interface Opening {
  readonly on: string;
  /** The notice of the year may yet move it: until then the party is not late (SZ-calendar-2). */
  readonly provisional: boolean;
}

/**
 * The day with which the party's own terms close, from which the three months for the court run (行政强制法 Art 53):
 * the later of the terms for reconsideration and for the suit; of what came of a review; and, with instalments, not
 * before their end (行政处罚法 Art 72 ¶2). Undefined while a review is under way, or where nothing is to be enforced.
 */
export function courtPeriodOpening({ decision, after, terms }: Target): Opening | undefined {
  const { docNo } = decision;
  if (!terms[courtTerm(docNo)] || after.reviews.some(({ closed }) => closed === undefined)) return undefined;
  const ends = [
    endOf(terms[reconsiderationTerm(docNo)]),
    ...(after.reviews.length === 0 ? [endOf(terms[suitTerm(docNo)])] : []),
    ...after.reviews.flatMap(({ review, closed }) => [
      endOf(terms[laterSuitTerm(review)]),
      certain(closed?.effectiveOn),
    ]),
    certain(instalmentsEndOn(after)),
  ];
  return ends
    .filter((end) => end !== undefined)
    .sort((one, other) => one.on.localeCompare(other.on))
    .at(-1);
}

export const courtPeriodOpensOn = (target: Target): string | undefined => courtPeriodOpening(target)?.on;

const endOf = (term: Term | undefined): Opening | undefined =>
  term && { on: term.dueOn, provisional: term.provisional };
const certain = (on: string | undefined): Opening | undefined =>
  on === undefined ? undefined : { on, provisional: false };
