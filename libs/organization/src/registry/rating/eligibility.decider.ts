import { type Refusal, when } from '@shouzheng/kernel';
import { type LegalContext, addMonths } from '@shouzheng/law/contract';
import type { KnownFact, OrganizationState } from '../organization.state.js';
import { runningSuspensions } from '../suspension/suspension.state.js';
import type { Eligibility } from './rating.events.js';

/** Kinds of penalty that bar a rating: a fine or heavier (Order 82 Art 10). A warning does not. */
const FINE_OR_HEAVIER = /罚款|没收|停止活动|撤销登记|吊销/;
const LISTED = /活动异常名录|严重违法失信名单/;
const MISSED = /未参加|未报送|未年检/;
const LIGHTER_THAN_A_FINE: readonly string[] = ['WARNING', 'CRITICISM'];

/** Order 82 Art 10: what the record itself says against a rating. */
export function barredByRecord(state: OrganizationState, context: LegalContext): readonly Refusal[] {
  const year = Number(context.occurredOn.slice(0, 4));
  const recent = [year, year - 1].map(String);
  const facts = state.facts.filter(({ withdrawn }) => !withdrawn);
  const penalties = facts.filter(({ kind }) => kind === 'penalty');
  const fined =
    penalties.some((fact) => FINE_OR_HEAVIER.test(fact.value) && recent.includes(yearOf(fact))) ||
    Object.values(state.effects).some(
      ({ status, items, effectiveOn }) =>
        status === 'applied' &&
        recent.includes(effectiveOn.slice(0, 4)) &&
        items.some(({ kind }) => !LIGHTER_THAN_A_FINE.includes(kind)),
    ) ||
    // One made on paper, ended or not; one of a case stands among the effects above.
    Object.values(state.suspensions).some(
      ({ status, decidedOn }) => status !== 'taken-back' && recent.includes((decidedOn ?? '').slice(0, 4)),
    );
  const listed = state.listings.length > 0 || penalties.some((fact) => LISTED.test(fact.value));
  const missed =
    state.missedYears.includes(year - 1) ||
    state.annual.years[year - 1]?.missed === true ||
    facts.some(
      (fact) => fact.kind === 'inspection' && MISSED.test(fact.value) && fact.period === String(year - 1),
    );
  return [
    ...when(missed, 'rating.annual-check-missed', { year: year - 1 }),
    ...when(fined, 'rating.recent-penalty'),
    ...when(context.settings.ratingBarredWhenListed && listed, 'rating.barred-when-listed'),
    ...when(runningSuspensions(state).length > 0, 'rating.suspended'),
  ];
}

const yearOf = (fact: KnownFact): string => (fact.date.date ?? '').slice(0, 4);

/** By the length of a partly stated date. */
const REST_OF_DATE: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-31' };

/**
 * Order 82 Art 9: two years registered and never rated; expired; under a year left; one re-rating in four years.
 * @param stated day of the certificate, asked for only where the record does not hold it
 */
export function eligibilityOf(
  { rating, certificateOn, facts }: OrganizationState,
  on: string,
  stated?: string,
): Eligibility | undefined {
  const external = facts.find((fact) => fact.kind === 'rating' && !fact.withdrawn);
  const validTo = rating?.validTo ?? external?.validTo?.date;
  if (validTo === undefined) {
    const since = certificateOn ?? stated;
    return since !== undefined && addMonths(since, 24) <= on ? 'first' : undefined;
  }
  // Of a partly stated date the last day counts: an end in doubt is not an end.
  const end = validTo + (REST_OF_DATE[validTo.length] ?? '');
  if (end < on) return 'expired';
  if (end < addMonths(on, 12)) return 'last-year';
  if (!rating || rating.reRated) return undefined;
  return on < addMonths(rating.validFrom, 48) ? 're-rating' : undefined;
}
