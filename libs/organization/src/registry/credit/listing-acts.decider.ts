import { type Refusal, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import {
  ABNORMAL_GROUNDS,
  type AbnormalGround,
  type ListingKind,
  SERIOUS_GROUNDS,
  type SeriousGround,
} from '../registry-codes.events.js';
import type { LISTING_CAUSES, WITHDRAWAL_CAUSES } from './credit.events.js';
import { type Listing, type ListingProcedure, clockOf } from './credit.state.js';

export type Ground = AbnormalGround | SeriousGround;

export const ruleOfGround = (ground: Ground): string =>
  isSerious(ground)
    ? `O60-15i${SERIOUS_GROUNDS.indexOf(ground) + 1}`
    : `O60-11i${ABNORMAL_GROUNDS.indexOf(ground) + 1}`;

export const isSerious = (ground: Ground): ground is SeriousGround =>
  (SERIOUS_GROUNDS as readonly string[]).includes(ground);

export const kindOf = (ground: Ground): ListingKind => (isSerious(ground) ? 'serious' : 'abnormal');

/** Grounds after which nothing is left to be rectified: six months on the list, then removal (Order 60 Art 14). */
export const WITHOUT_DUTY: readonly Ground[] = ['SMALL_PENALTY'];

export const term = {
  statement: (id: string): string => `listing-statement-${id}`,
  answer: (id: string): string => `listing-answer-${id}`,
  twoYears: (id: string): string => `two-years-${id}`,
  noDuty: (id: string): string => `no-duty-${id}`,
  minimum: (id: string): string => `serious-minimum-${id}`,
  verification: (id: string): string => `delisting-verification-${id}`,
  removal: (id: string): string => `delisting-${id}`,
  entry: (what: string): string => `credit-entry-${what}`,
} as const;

const OPEN: readonly ListingProcedure['status'][] = ['proposed', 'notified', 'listed'];
/** Proposed, notified or listed: not over. */
export const isOpen = ({ status }: ListingProcedure): boolean => OPEN.includes(status);

export const credited = ({ region }: OrganizationState): { role: string; organ: string } => ({
  role: 'credit-officer',
  organ: region,
});

/** Credit information is entered within five working days of being formed (Order 60). */
export function startEntry(
  state: OrganizationState,
  { law }: LegalContext,
  what: string,
  on: string,
): OrganizationEvent {
  return startTerm(term.entry(what), law.deadline('credit-entry', on), credited(state));
}

/** What fell is not entered any more. */
export const stopEntry = (
  state: OrganizationState,
  { occurredOn }: LegalContext,
  what: string,
): readonly OrganizationEvent[] => stop(state, occurredOn, term.entry(what));

export interface ProposalOrigin {
  readonly cause: (typeof LISTING_CAUSES)[number];
  readonly ofEventId?: string;
  readonly ofListingId?: string;
  readonly year?: number;
}

/** The event that proposes a listing: whoever or whatever proposes, notice, statement and a decision come first. */
export function listingProposal(
  listingId: string,
  ground: Ground,
  origin: ProposalOrigin,
): OrganizationEvent {
  return { type: 'ListingProposed', data: { listingId, kind: kindOf(ground), ground, ...origin } };
}

/** Whether the ground is proposed or stands already. A second proposal of it says nothing new. */
export const inHand = (state: OrganizationState, ground: Ground): boolean =>
  Object.values(state.credit.procedures).some((one) => one.ground === ground && isOpen(one));

/** Stops a term that nothing waits for any more. */
const stop = (
  state: OrganizationState,
  on: string,
  ...ids: readonly string[]
): readonly OrganizationEvent[] =>
  ids.flatMap((id) => (state.terms[id]?.status === 'running' ? meetTerm(state.terms, id, on) : []));

/** Ends every term of a listing that is over. */
export const stopListingTerms = (
  state: OrganizationState,
  id: string,
  on: string,
): readonly OrganizationEvent[] =>
  stop(
    state,
    on,
    ...[
      term.statement,
      term.answer,
      term.twoYears,
      term.noDuty,
      term.minimum,
      term.verification,
      term.removal,
    ].map((name) => name(id)),
  );

/** The long terms of a listing that begins to stand, or whose clock begins again. */
export function startListingClocks(
  state: OrganizationState,
  { law }: LegalContext,
  { listingId, kind, ground }: Pick<Listing, 'listingId' | 'kind' | 'ground'>,
  from: string,
): readonly OrganizationEvent[] {
  if (kind === 'serious') {
    return [startTerm(term.minimum(listingId), law.deadline('serious-minimum', from), credited(state))];
  }
  const years = startTerm(
    term.twoYears(listingId),
    law.deadline('abnormal-to-serious', from),
    credited(state),
  );
  if (!WITHOUT_DUTY.includes(ground)) return [years];
  const months = law.deadline('abnormal-without-duty', from);
  return [years, startTerm(term.noDuty(listingId), months, credited(state))];
}

/** A new listing restarts the clock of those of its list that stand (Order 60 Art 13). */
export function restartClocks(
  state: OrganizationState,
  context: LegalContext,
  by: { readonly listingId: string; readonly kind: ListingKind; readonly on: string },
): readonly OrganizationEvent[] {
  return state.listings
    .filter(({ kind }) => kind === by.kind)
    .flatMap((listing): readonly OrganizationEvent[] => [
      {
        type: 'ListingClockRestarted',
        data: {
          listingId: listing.listingId,
          from: by.on,
          cause: 're-offence',
          byListingId: by.listingId,
        },
      },
      ...startListingClocks(state, context, listing, by.on),
    ]);
}

/**
 * Removals in hand that rest on time which a new listing starts again: of the serious list every one, for its years are
 * clean of either list; of the abnormal list the six months without a duty. A duty that is done stays done.
 */
export function lapsedRemovals(
  state: OrganizationState,
  by: { readonly listingId: string; readonly kind: ListingKind; readonly on: string },
): readonly OrganizationEvent[] {
  return state.listings.flatMap(({ listingId, kind }): readonly OrganizationEvent[] => {
    const removal = state.credit.procedures[listingId]?.removal;
    const rests = kind === 'serious' || (by.kind === 'abnormal' && removal?.reason === 'no-duty');
    if (!removal || removal.status === 'not-met' || !rests) return [];
    return [
      { type: 'DelistingLapsed', data: { listingId, byListingId: by.listingId } },
      ...stop(state, by.on, term.verification(listingId), term.removal(listingId)),
    ];
  });
}

/**
 * Takes a listing, or its proposal, back as if it had never been: what rests on it falls with it, and the clocks that
 * it restarted run on as before. Nothing where it is over already.
 */
export function withdrawListing(
  state: OrganizationState,
  context: LegalContext,
  listingId: string,
  why: { readonly cause: (typeof WITHDRAWAL_CAUSES)[number]; readonly documentNumber: string },
): readonly OrganizationEvent[] {
  const procedure = state.credit.procedures[listingId];
  if (!procedure || !isOpen(procedure)) return [];
  const resting = Object.values(state.credit.procedures).filter(
    ({ ofListingId }) => ofListingId === listingId,
  );
  const undone = state.listings
    .filter(({ restarts }) => restarts.some(({ by }) => by === listingId))
    .flatMap((listing): readonly OrganizationEvent[] => {
      const restarts = listing.restarts.filter(({ by }) => by !== listingId);
      const from = clockOf({ ...listing, restarts });
      const moved = from === clockOf(listing) ? [] : startListingClocks(state, context, listing, from);
      const data = {
        listingId: listing.listingId,
        from,
        cause: 'withdrawn' as const,
        byListingId: listingId,
      };
      return [{ type: 'ListingClockRestarted', data }, ...moved];
    });
  return [
    {
      type: 'ListingWithdrawn',
      data: { listingId, kind: procedure.kind, wasListed: procedure.status === 'listed', ...why },
    },
    ...stopListingTerms(state, listingId, context.occurredOn),
    ...stopEntry(state, context, listingId),
    ...undone,
    ...resting.flatMap((one) => withdrawListing(state, context, one.listingId, why)),
  ];
}

/** A day of an act that cannot lie before the day that it rests on, nor in the future. */
export const dayRefusals = (
  day: string,
  notBefore: string | undefined,
  { today }: LegalContext,
): readonly Refusal[] => [
  ...when(day > today, 'entry.in-the-future'),
  ...when(notBefore !== undefined && day < notBefore, 'entry.before-its-prerequisite'),
];
