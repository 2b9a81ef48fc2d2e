import type { Target } from '../decision-command.decider.js';
import { courtTerm, laterSuitTerm, reconsiderationTerm, suitTerm } from '../decision-terms.decider.js';
import { instalmentsEndOn } from '../fine/fine-account.decider.js';

/**
 * The day with which the party's own terms close, from which the three months for the court run (行政强制法 Art 53):
 * the later of the terms for reconsideration and for the suit; of what came of a review; and, with instalments, not
 * before their end (行政处罚法 Art 72 ¶2). Undefined while a review is under way, or where nothing is to be enforced.
 */
export function courtPeriodOpensOn({ decision, after, terms }: Target): string | undefined {
  const { docNo } = decision;
  if (!terms[courtTerm(docNo)] || after.reviews.some(({ closed }) => closed === undefined)) return undefined;
  const days = [
    terms[reconsiderationTerm(docNo)]?.dueOn,
    ...(after.reviews.length === 0 ? [terms[suitTerm(docNo)]?.dueOn] : []),
    ...after.reviews.flatMap(({ review, closed }) => [
      terms[laterSuitTerm(review)]?.dueOn,
      closed?.effectiveOn,
    ]),
    instalmentsEndOn(after),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
