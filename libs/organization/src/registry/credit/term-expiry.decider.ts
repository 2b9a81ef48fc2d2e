import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { credited, inHand, listingProposal, term } from './listing-acts.decider.js';

const afterPrefix = (name: string, prefix: string): string | undefined =>
  name.startsWith(prefix) ? name.slice(prefix.length) : undefined;

/**
 * What the end of a long term opens, beside the fact that it is over. Two years on the abnormal list open a proposal for
 * the serious list and nothing more (reference (f)3); six months without a duty, the registrar's own removal.
 */
export function expiryOf(
  name: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const dueOn = state.terms[name]?.dueOn ?? context.today;
  const listed = (id: string): boolean => state.listings.some(({ listingId }) => listingId === id);
  const twoYears = afterPrefix(name, term.twoYears(''));
  if (twoYears !== undefined) {
    if (!listed(twoYears) || inHand(state, 'ABNORMAL_TWO_YEARS')) return [];
    const origin = { cause: 'two-years', ofListingId: twoYears } as const;
    return [listingProposal(context.id('listing'), 'ABNORMAL_TWO_YEARS', origin)];
  }
  const noDuty = afterPrefix(name, term.noDuty(''));
  if (noDuty !== undefined) {
    const removal = state.credit.procedures[noDuty]?.removal;
    if (!listed(noDuty) || removal?.status === 'met' || removal?.status === 'proposed') return [];
    const deadline = context.law.deadline('abnormal-removal', dueOn);
    return [
      { type: 'DelistingProposed', data: { listingId: noDuty, reason: 'no-duty' } },
      startTerm(term.removal(noDuty), deadline, credited(state)),
    ];
  }
  if (name !== 'rating-validity' || state.rating?.validTo !== dueOn) return [];
  return [{ type: 'RatingExpired', data: { level: state.rating.level, validTo: dueOn } }];
}

const BASIS = {
  ListingProposed: 'O60-15i1',
  DelistingProposed: 'O60-14',
  RatingExpired: 'O82-35',
} as const;

/** The rules that say so: what a term opens rests on them, beside the rule that set the term. */
export const expiryBasis = (opened: readonly OrganizationEvent[]): readonly string[] =>
  Object.entries(BASIS).flatMap(([type, rule]) =>
    opened.some((event) => event.type === type) ? [rule] : [],
  );
