import { type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { AbnormalGround, ListingKind, SeriousGround } from '../registry-codes.events.js';
import type { CreditEvent, DelistingReason } from './credit.events.js';

/** One ground on one list, as it stands now, with its own since. */
export interface Listing {
  readonly listingId: string;
  readonly kind: ListingKind;
  readonly ground: AbnormalGround | SeriousGround;
  readonly documentNumber: string;
  readonly since: string;
  /** Later listings of the same list that restarted the clock, with the day from which it runs since. */
  readonly restarts: readonly { readonly by: string; readonly from: string }[];
}

/** The day from which the time on the list is counted (Order 60 Art 13). */
export const clockOf = ({ since, restarts }: Listing): string => restarts.at(-1)?.from ?? since;

/** A listing from its proposal to its end. One that was made on paper begins as listed. */
export interface ListingProcedure {
  readonly listingId: string;
  readonly kind: ListingKind;
  readonly ground: AbnormalGround | SeriousGround;
  readonly status: 'proposed' | 'notified' | 'listed' | 'dropped' | 'withdrawn' | 'delisted';
  /** Who proposed it: another person decides. */
  readonly proposer: string;
  readonly proposedOn: string;
  readonly notice?: {
    readonly documentNumber: string;
    readonly issuedOn: string;
    readonly servedOn: string;
    readonly method: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
    readonly statementUntil: string;
  };
  readonly statement: 'none' | 'received' | 'accepted' | 'not-accepted';
  readonly exempted: boolean;
  /** Day of the listing itself, once there is one: it counts against clean years also after its removal. */
  readonly listedOn?: string;
  /** Event that listed it: whoever received that one hears of its end. */
  readonly listedBy?: string;
  readonly ofEventId?: string;
  readonly ofListingId?: string;
  /** Of a missed annual report. */
  readonly year?: number;
  readonly removal?: {
    readonly status: 'applied' | 'met' | 'not-met' | 'proposed';
    readonly reason?: DelistingReason;
    /** Who applied it in or verified it, for the separation of the decision. */
    readonly person: string;
    /** Day of that step; rows that were folded before it was kept have none. */
    readonly on?: string;
  };
}

export interface CreditState {
  readonly procedures: Readonly<Record<string, ListingProcedure>>;
  readonly letters: readonly {
    readonly letterId: string;
    readonly sentOn: string;
    readonly result: 'signed' | 'unsigned';
  }[];
  /** Decisions whose credit record was repaired. */
  readonly repaired: readonly string[];
}

export interface Credit {
  readonly credit: CreditState;
  readonly listings: readonly Listing[];
}

export const noCredit: Credit = {
  credit: { procedures: {}, letters: [], repaired: [] },
  listings: [],
};

export interface ListedData {
  readonly listingId: string;
  readonly ground: AbnormalGround | SeriousGround;
  readonly documentNumber: string;
  readonly issuedOn: string;
}

/** The listing stands: from the procedure, or registered from paper. */
export function listed<S extends Credit>(
  state: S,
  kind: ListingKind,
  data: ListedData,
  { eventId, meta }: Pick<Recorded, 'eventId' | 'meta'>,
): S {
  const { listingId, ground, documentNumber, issuedOn } = data;
  const before = state.credit.procedures[listingId];
  const procedure: ListingProcedure = {
    listingId,
    kind,
    ground,
    proposer: meta.actor.person,
    proposedOn: issuedOn,
    statement: 'none',
    exempted: false,
    ...before,
    status: 'listed',
    listedOn: issuedOn,
    listedBy: eventId,
  };
  const listing = { listingId, kind, ground, documentNumber, since: issuedOn, restarts: [] };
  return { ...withProcedure(state, procedure), listings: [...state.listings, listing] };
}

function withProcedure<S extends Credit>(state: S, procedure: ListingProcedure): S {
  const procedures = { ...state.credit.procedures, [procedure.listingId]: procedure };
  return { ...state, credit: { ...state.credit, procedures } };
}

function changed<S extends Credit>(state: S, id: string, change: Partial<ListingProcedure>): S {
  const procedure = state.credit.procedures[id];
  return procedure ? withProcedure(state, { ...procedure, ...change }) : state;
}

const off = <S extends Credit>(state: S, id: string): S => ({
  ...state,
  listings: state.listings.filter(({ listingId }) => listingId !== id),
});

export function evolveCredit<S extends Credit>(state: S, event: Recorded<CreditEvent>): S {
  const { person } = event.meta.actor;
  const on = civilDateOf(event.meta.occurredAt);
  switch (event.type) {
    case 'ListingProposed': {
      const { listingId, kind, ground, ofEventId, ofListingId, year } = event.data;
      return withProcedure(state, {
        listingId,
        kind,
        ground,
        status: 'proposed',
        proposer: person,
        proposedOn: on,
        statement: 'none',
        exempted: false,
        ...(ofEventId === undefined ? {} : { ofEventId }),
        ...(ofListingId === undefined ? {} : { ofListingId }),
        ...(year === undefined ? {} : { year }),
      });
    }
    case 'ListingNotified': {
      const { listingId, documentNumber, issuedOn, servedOn, method, statementUntil } = event.data;
      const notice = { documentNumber, issuedOn, servedOn, method, statementUntil };
      return changed(state, listingId, { status: 'notified', notice });
    }
    case 'ListingStatementSubmitted':
      return changed(state, event.data.listingId, { statement: 'received' });
    case 'ListingStatementAnswered':
      return changed(state, event.data.listingId, { statement: event.data.outcome });
    case 'ListingExemptionRecorded':
      return changed(state, event.data.listingId, { exempted: true });
    case 'ListingDropped':
      return changed(state, event.data.listingId, { status: 'dropped' });
    case 'SeriousListed':
      return listed(state, 'serious', event.data, event);
    case 'ListingClockRestarted':
      return restarted(state, event.data);
    case 'ListingWithdrawn':
      return off(changed(state, event.data.listingId, { status: 'withdrawn' }), event.data.listingId);
    case 'DelistingApplied':
      return changed(state, event.data.listingId, { removal: { status: 'applied', person, on } });
    case 'DelistingVerified': {
      const removal = { status: event.data.result, reason: 'rectified' as const, person, on };
      return changed(state, event.data.listingId, { removal });
    }
    case 'DelistingProposed': {
      const removal = { status: 'proposed' as const, reason: event.data.reason, person, on };
      return changed(state, event.data.listingId, { removal });
    }
    case 'DelistingLapsed':
      return changed(state, event.data.listingId, { removal: undefined });
    case 'AbnormalDelisted':
    case 'SeriousDelisted':
      return off(changed(state, event.data.listingId, { status: 'delisted' }), event.data.listingId);
    case 'DomicileLetterRecorded': {
      const { letterId, sentOn, result } = event.data;
      const letters = [...state.credit.letters, { letterId, sentOn, result }];
      return { ...state, credit: { ...state.credit, letters } };
    }
    case 'OrganizationCreditRepaired': {
      const repaired = [...state.credit.repaired, event.data.ofEventId];
      return { ...state, credit: { ...state.credit, repaired } };
    }
    case 'OrganizationCreditEntered':
      return state;
  }
}

type Restart = Extract<CreditEvent, { type: 'ListingClockRestarted' }>['data'];

function restarted<S extends Credit>(state: S, { listingId, from, cause, byListingId }: Restart): S {
  const after = (listing: Listing): Listing => {
    if (listing.listingId !== listingId) return listing;
    const others = listing.restarts.filter(({ by }) => by !== byListingId);
    return { ...listing, restarts: cause === 'withdrawn' ? others : [...others, { by: byListingId, from }] };
  };
  return { ...state, listings: state.listings.map(after) };
}
