import { type Refusal, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { type Deadline, type LegalContext, addMonths, dayNumber } from '@shouzheng/law/contract';
import { documentClaim, legalMustBe, organizationCommand, registrarHere } from '../conditions.decider.js';
import type { OrganizationEvent, RATING_LEVELS } from '../organization.events.js';
import type { KnownFact, OrganizationState } from '../organization.state.js';

export interface AwardRating {
  readonly level: (typeof RATING_LEVELS)[number];
  readonly documentNumber: string;
  /** Day of the certificate; asked for only where the record does not state it. */
  readonly certificateOn?: string;
  readonly votes: { readonly members: number; readonly present: number; readonly inFavour: number };
  /** Public notice of the initial level, both days inclusive. */
  readonly notice: { readonly from: string; readonly to: string };
  /** No review or complaint is open. */
  readonly reviewsClosed: boolean;
}

/** Order 82 from its first day, the old Measures before: the rating stands under what was in force when announced. */
const NEW_MEASURES = 'O82-35';
const OLD_MEASURES = 'O39-levels';
/** Kinds of penalty that bar a rating: a fine or heavier (Order 82 Art 10). A warning does not. */
const FINE_OR_HEAVIER = /罚款|没收|停止活动|撤销登记|吊销/;
const LISTED = /活动异常名录|严重违法失信名单/;
const MISSED = /未参加|未报送|未年检/;

export const awardRating = organizationCommand<AwardRating>({
  name: 'awardRating',
  zh: '公告评估等级',
  en: 'Announce a rating',
  roles: ['rating-officer', 'organ-head'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...barredByRecord(state, context),
  ],
  decide(payload, state, context) {
    const announcedOn = context.occurredOn;
    const isNew = context.law.rule(NEW_MEASURES, announcedOn) !== undefined;
    const eligibility = eligibilityOf(payload, state, announcedOn);
    const refused = refuseAll([
      ...when(eligibility === undefined, 'rating.not-eligible'),
      ...when(!payload.reviewsClosed, 'rating.review-open'),
      ...(isNew ? voteRefusals(payload) : []),
      ...noticeRefusals(payload, context),
    ]);
    if (refused || eligibility === undefined)
      return refused ?? { refusals: [{ code: 'rating.not-eligible' }] };
    const validity = context.law.deadline('rating-validity', announcedOn);
    const { level, documentNumber, votes, notice } = payload;
    const event: OrganizationEvent = {
      type: 'RatingAnnounced',
      data: {
        level,
        announcedOn,
        validFrom: isNew ? `${Number(announcedOn.slice(0, 4)) + 1}-01-01` : announcedOn,
        validTo: validity.dueOn,
        validityRule: ruleOf(validity, isNew ? NEW_MEASURES : OLD_MEASURES),
        votes,
        notice,
        eligibleBy: eligibility,
        documentNumber,
      },
    };
    const basis = isNew ? ['O82-9', 'O82-12', 'O82-14', 'O82-35'] : [OLD_MEASURES, 'O39-eligibility'];
    return claiming(accept([event], ...basis), documentClaim(documentNumber));
  },
});

function ruleOf({ basis }: Deadline, id: string): { rule: string; version: string; mark: string } {
  const { rule, version, mark } = basis.find((one) => one.rule === id) ?? {
    rule: id,
    version: id,
    mark: 'memory',
  };
  return { rule, version, mark };
}

/** Order 82 Art 10: what the record itself says against a rating. */
function barredByRecord(state: OrganizationState, context: LegalContext): readonly Refusal[] {
  const year = Number(context.occurredOn.slice(0, 4));
  const facts = state.facts.filter((fact) => !fact.withdrawn);
  const penalties = facts.filter((fact) => fact.kind === 'penalty');
  const recent = [year, year - 1].map(String);
  const fined = penalties.some((fact) => FINE_OR_HEAVIER.test(fact.value) && recent.includes(yearOf(fact)));
  const listed = state.listings.length > 0 || penalties.some((fact) => LISTED.test(fact.value));
  const missed = facts.some(
    (fact) => fact.kind === 'inspection' && MISSED.test(fact.value) && fact.period === String(year - 1),
  );
  return [
    ...when(missed, 'rating.annual-check-missed', { year: year - 1 }),
    ...when(fined, 'rating.recent-penalty'),
    ...when(context.settings.ratingBarredWhenListed && listed, 'rating.barred-when-listed'),
  ];
}

const yearOf = (fact: KnownFact): string => (fact.date.date ?? '').slice(0, 4);

/** By the length of a partly stated date. */
const REST_OF_DATE: Readonly<Record<number, string>> = { 4: '-12-31', 7: '-31' };

type Eligibility = 'first' | 'expired' | 'last-year' | 're-rating';

/** Order 82 Art 9: two years registered and never rated; expired; under a year left; one re-rating in four years. */
function eligibilityOf(
  payload: AwardRating,
  { rating, certificateOn, facts }: OrganizationState,
  on: string,
): Eligibility | undefined {
  const external = facts.find((fact) => fact.kind === 'rating' && !fact.withdrawn);
  const validTo = rating?.validTo ?? external?.validTo?.date;
  if (validTo === undefined) {
    const since = certificateOn ?? payload.certificateOn;
    return since !== undefined && addMonths(since, 24) <= on ? 'first' : undefined;
  }
  // Of a partly stated date the last day counts: an end in doubt is not an end.
  const end = validTo + (REST_OF_DATE[validTo.length] ?? '');
  if (end < on) return 'expired';
  if (end < addMonths(on, 12)) return 'last-year';
  if (!rating || rating.reRated) return undefined;
  return on < addMonths(rating.validFrom, 48) ? 're-rating' : undefined;
}

/** Order 82 Art 14: two thirds of the members present, at least half of all members in favour. */
function voteRefusals({ votes }: AwardRating): readonly Refusal[] {
  const { members, present, inFavour } = votes;
  return [
    ...when(present > members || inFavour > present, 'rating.votes-do-not-add-up'),
    ...when(present * 3 < members * 2, 'rating.no-quorum', { present, members }),
    ...when(inFavour * 2 < members, 'rating.no-majority', { inFavour, members }),
  ];
}

/** The public notice ran its days and ended before the announcement (Order 82 Art 12; the days are the bureau's). */
function noticeRefusals({ notice }: AwardRating, context: LegalContext): readonly Refusal[] {
  const { from, to } = notice;
  if (to < from) return [{ code: 'rating.notice-too-short', params: { days: 0 } }];
  const days = dayNumber(to) - dayNumber(from) + 1;
  const least = context.settings.terms['rating-public-notice']?.duration ?? leastNotice(context);
  return [
    ...when(days < least, 'rating.notice-too-short', { days: least }),
    ...when(to >= context.occurredOn, 'rating.notice-running', { to }),
  ];
}

function leastNotice({ law, occurredOn }: LegalContext): number {
  const value = law.rule('O82-notice-days', occurredOn)?.value as { days?: number } | undefined;
  return value?.days ?? 0;
}
