import { type Refusal, when } from '@shouzheng/kernel';
import { type LegalContext, dayNumber } from '@shouzheng/law/contract';
import type { OrganizationState } from '../organization.state.js';
import { lastOfRepeated, smallPenalties } from '../penalty-effect/repeated-penalties.decider.js';
import { clockOf } from './credit.state.js';
import type { Ground } from './listing-acts.decider.js';

export interface GroundFacts {
  /** The document that shows it, where the record does not. */
  readonly reference?: { readonly documentNumber: string; readonly issuedOn: string };
  /** Year of the missed report. */
  readonly year?: number;
  /** The abnormal listing that is two years old. */
  readonly ofListingId?: string;
}

/**
 * Whether the record itself shows the ground. Undefined where it cannot: then a numbered document does (SZ-listing-3).
 */
function shownByRecord(
  ground: Ground,
  facts: GroundFacts,
  state: OrganizationState,
  context: LegalContext,
): boolean | undefined {
  switch (ground) {
    case 'ANNUAL_REPORT':
      return facts.year !== undefined && state.missedYears.includes(facts.year);
    case 'RECTIFICATION_OVERDUE':
      return Object.values(state.rectifications).some(
        ({ overdue, status }) => overdue && status !== 'rectified',
      );
    case 'SMALL_PENALTY':
      return smallPenalties(state, context).length > 0;
    case 'UNREACHABLE':
      return twoUnsignedLetters(state, context);
    case 'ABNORMAL_TWO_YEARS':
      return twoYearsListed(facts, state, context);
    case 'SUSPENDED':
      return Object.values(state.suspensions).some(({ status }) => status !== 'taken-back');
    case 'LARGE_FINE':
      return standing(state, 'listing:LARGE_FINE');
    case 'REPEATED_SMALL_PENALTY':
      return lastOfRepeated(smallPenalties(state, context), context) !== undefined;
    case 'REVOKED':
      return state.revocations.length > 0 || state.legal === 'RevokedPendingExit';
    case 'PARTY_ORGANIZATION':
    case 'FUND_RAISING':
    case 'OTHER':
    case 'CHANGE_BY_DECEIT':
    case 'COURT_DEFAULTER':
    case 'OTHER_SERIOUS':
      return undefined;
  }
}

const standing = (state: OrganizationState, key: string): boolean =>
  Object.values(state.effects).some(
    ({ status, effects }) => status === 'applied' && effects.some((one) => one.key === key),
  );

/**
 * The last two dedicated letters, both unsigned, the second within the days after the first (Order 60 Art 11 item 6).
 * They prove what is so now: not after a later one was signed, nor longer than the bureau set, nor a second time for a
 * listing that has ended since.
 */
export function twoUnsignedLetters({ credit }: OrganizationState, context: LegalContext): boolean {
  const { law, occurredOn, settings } = context;
  const [first, second] = [...credit.letters].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1)).slice(-2);
  if (first?.result !== 'unsigned' || second?.result !== 'unsigned') return false;
  const usedUp = Object.values(credit.procedures).some(
    ({ ground, listedOn, status }) =>
      ground === 'UNREACHABLE' && status === 'delisted' && (listedOn ?? '') >= second.sentOn,
  );
  return (
    !usedUp &&
    second.sentOn > law.deadline('unreachable-letter-earliest', first.sentOn).dueOn &&
    second.sentOn <= law.deadline('unreachable-letter-latest', first.sentOn).dueOn &&
    dayNumber(occurredOn) - dayNumber(second.sentOn) <= settings.unreachableProofDays
  );
}

function twoYearsListed(
  { ofListingId }: GroundFacts,
  { listings }: OrganizationState,
  { law, occurredOn }: LegalContext,
): boolean {
  return listings.some(
    (listing) =>
      listing.kind === 'abnormal' &&
      (ofListingId === undefined || listing.listingId === ofListingId) &&
      law.deadline('abnormal-to-serious', clockOf(listing)).dueOn < occurredOn,
  );
}

/** Why the ground does not carry a listing. Asked when it is proposed, and again when it is decided. */
export function groundRefusals(
  ground: Ground,
  facts: GroundFacts,
  state: OrganizationState,
  context: LegalContext,
): readonly Refusal[] {
  const shown = shownByRecord(ground, facts, state, context);
  return [
    ...when(shown === false, 'listing.ground-not-on-record', { ground }),
    ...when(shown === undefined && !facts.reference, 'listing.reference-required', { ground }),
    ...when((facts.reference?.issuedOn ?? '') > context.today, 'entry.in-the-future'),
  ];
}
