import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { DelistingReason } from './credit.events.js';
import { type Listing, type ListingProcedure, clockOf } from './credit.state.js';
import { credited, dayRefusals, startEntry, stopListingTerms, term } from './listing-acts.decider.js';

const someListing = (state: OrganizationState): readonly Refusal[] =>
  when(state.listings.length === 0, 'delisting.not-listed');

const listingOf = (state: OrganizationState, id: string): Listing | undefined =>
  state.listings.find(({ listingId }) => listingId === id);

/** Another listing, of either list, in the last two years or still standing; its own removal does not make it clean. */
function unclean(
  { listingId, since }: Listing,
  { credit }: OrganizationState,
  on: string,
  { law }: LegalContext,
): boolean {
  return Object.values(credit.procedures).some(
    ({ listingId: other, listedOn, status }) =>
      other !== listingId &&
      listedOn !== undefined &&
      listedOn > since &&
      (status === 'listed' ||
        (status === 'delisted' && on <= law.deadline('serious-minimum', listedOn).dueOn)),
  );
}

/** The two years on the abnormal list still go on: the duty under them is not met (Order 60 Art 15 item 1). */
function abnormalStill(listing: Listing, { credit, listings }: OrganizationState): boolean {
  if (listing.ground !== 'ABNORMAL_TWO_YEARS') return false;
  const of = credit.procedures[listing.listingId]?.ofListingId;
  return listings.some(
    ({ kind, listingId }) => kind === 'abnormal' && (of === undefined || listingId === of),
  );
}

/** What the law asks before the serious list may be left: two clean years, and the duty under it met (Order 60). */
function tooEarly(
  listing: Listing,
  state: OrganizationState,
  on: string,
  context: LegalContext,
): readonly Refusal[] {
  if (listing.kind === 'abnormal') return [];
  const since = clockOf(listing);
  const until = context.law.deadline('serious-minimum', since).dueOn;
  return [
    ...when(listing.ground === 'REVOKED', 'delisting.only-after-deregistration'),
    ...when(listing.ground !== 'REVOKED' && on <= until, 'delisting.too-early', { until }),
    ...when(unclean(listing, state, on, context), 'delisting.not-clean'),
    ...when(abnormalStill(listing, state), 'delisting.abnormal-stands'),
  ];
}

/** A ground without a duty to meet ends six months after the listing, or after the re-offence that restarted them. */
function withoutDutyYet(listing: Listing, on: string, { law }: LegalContext): readonly Refusal[] {
  const until = law.deadline('abnormal-without-duty', clockOf(listing)).dueOn;
  return when(on <= until, 'delisting.too-early', { until });
}

export interface ApplyDelisting {
  readonly listingId: string;
  readonly receivedOn: string;
  readonly statement: Sealed;
}

/** The organization applies to leave a list: duties met and rectified; of the serious list after two clean years. */
export const applyDelisting = organizationCommand<ApplyDelisting>({
  name: 'applyDelisting',
  zh: '受理移出名录申请',
  en: 'Take in an application to leave a list',
  roles: ['credit-officer', 'registration-clerk', 'officer'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someListing(state),
  ],
  decide(payload, state, context) {
    const { listingId, receivedOn } = payload;
    const listing = listingOf(state, listingId);
    if (!listing) return refuse('delisting.not-listed');
    const removal = state.credit.procedures[listingId]?.removal;
    const refused = refuseAll([
      ...when(removal !== undefined && removal.status !== 'not-met', 'delisting.in-hand'),
      ...dayRefusals(receivedOn, listing.since, context),
      ...tooEarly(listing, state, receivedOn, context),
    ]);
    if (refused) return refused;
    const serious = listing.kind === 'serious';
    const deadline = serious
      ? context.law.deadline('serious-removal', receivedOn)
      : context.law.deadline('abnormal-verification', receivedOn);
    const name = serious ? term.removal(listingId) : term.verification(listingId);
    return accept<OrganizationEvent>(
      [
        { type: 'DelistingApplied', data: { ...payload, kind: listing.kind } },
        startTerm(name, deadline, credited(state)),
      ],
      serious ? 'O60-serious-removal' : 'O60-14',
    );
  },
});

export interface VerifyDelisting {
  readonly listingId: string;
  readonly result: 'met' | 'not-met';
  readonly finding: Sealed;
}

/** Whether the duties are met. From the finding that they are the abnormal list is left within five working days. */
export const verifyDelisting = organizationCommand<VerifyDelisting>({
  name: 'verifyDelisting',
  zh: '核实移出名录条件',
  en: 'Verify an application to leave a list',
  roles: ['credit-officer', 'officer'],
  guard: (state, context) => [...registrarHere(state, context), ...someListing(state)],
  decide(payload, state, context) {
    const { listingId, result } = payload;
    const listing = listingOf(state, listingId);
    if (!listing || state.credit.procedures[listingId]?.removal?.status !== 'applied') {
      return refuse('delisting.none-applied');
    }
    const refused = result === 'met' && refuseAll(tooEarly(listing, state, context.occurredOn, context));
    if (refused) return refused;
    const abnormal = listing.kind === 'abnormal';
    const removal = abnormal && result === 'met';
    return accept<OrganizationEvent>(
      [
        { type: 'DelistingVerified', data: payload },
        ...meetTerm(state.terms, term.verification(listingId), context.occurredOn),
        ...(abnormal || result === 'met'
          ? []
          : meetTerm(state.terms, term.removal(listingId), context.occurredOn)),
        ...(removal
          ? [
              startTerm(
                term.removal(listingId),
                context.law.deadline('abnormal-removal', context.occurredOn),
                credited(state),
              ),
            ]
          : []),
      ],
      abnormal ? 'O60-14' : 'O60-serious-removal',
    );
  },
});

export interface Delist {
  readonly listingId: string;
  readonly documentNumber: string;
  readonly delistedOn: string;
}

function reasonOf({ kind }: Listing, removal: ListingProcedure['removal']): DelistingReason | undefined {
  if (removal?.status === 'proposed') return removal.reason;
  if (removal?.status !== 'met') return undefined;
  return kind === 'serious' ? 'clean-years' : 'rectified';
}

const RULE: Readonly<Record<DelistingReason, string>> = {
  rectified: 'O60-14',
  'no-duty': 'O60-14',
  'clean-years': 'O60-serious-removal',
  deregistered: 'O60-serious-removal',
};

/** The decision to remove, by another than who verified it. Lawful after deregistration too, and only then for ground 7. */
export const delist = organizationCommand<Delist>({
  name: 'delist',
  zh: '决定移出名录',
  en: 'Remove from a list',
  roles: ['credit-officer', 'section-head', 'organ-head'],
  restsOn: () => ['SZ-sod-5'],
  guard: (state, context) => [...registrarHere(state, context), ...someListing(state)],
  decide({ listingId, documentNumber, delistedOn }, state, context) {
    const listing = listingOf(state, listingId);
    if (!listing) return refuse('delisting.not-listed');
    const removal = state.credit.procedures[listingId]?.removal;
    const reason = reasonOf(listing, removal);
    if (reason === undefined) return refuse('delisting.not-verified');
    const { actor, settings } = context;
    const refused = refuseAll([
      ...when(
        settings.separateListingDecider && removal?.person === actor.person,
        'listing.decider-is-proposer',
      ),
      ...when(
        listing.ground === 'REVOKED' && state.legal !== 'Deregistered',
        'delisting.only-after-deregistration',
      ),
      // A re-offence between the finding and the decision starts the clean years, or the six months, again.
      ...(reason === 'clean-years' ? tooEarly(listing, state, delistedOn, context) : []),
      ...(reason === 'no-duty' ? withoutDutyYet(listing, delistedOn, context) : []),
      // Not before what it rests on: the finding, or the end of the six months.
      ...dayRefusals(delistedOn, removal?.on ?? listing.since, context),
    ]);
    if (refused) return refused;
    const data = { listingId, reason, documentNumber, delistedOn };
    const type = listing.kind === 'serious' ? 'SeriousDelisted' : 'AbnormalDelisted';
    return claiming(
      accept<OrganizationEvent>(
        [
          { type, data },
          ...stopListingTerms(state, listingId, delistedOn),
          startEntry(state, context, `${listingId}-removal`, delistedOn),
        ],
        RULE[reason],
        'SZ-sod-5',
      ),
      documentClaim(documentNumber),
    );
  },
});

/** After deregistration the registrar removes what still stands, in the term of any removal (Order 60; reference §4.3). */
export const delistingsAfterDeregistration = (
  state: OrganizationState,
  on: string,
  context: LegalContext,
): readonly OrganizationEvent[] =>
  state.listings.flatMap(({ listingId, kind }): readonly OrganizationEvent[] => {
    const timer = kind === 'serious' ? 'serious-removal' : 'abnormal-removal';
    return [
      { type: 'DelistingProposed', data: { listingId, reason: 'deregistered' } },
      ...meetTerm(state.terms, term.verification(listingId), on),
      startTerm(term.removal(listingId), context.law.deadline(timer, on), credited(state)),
    ];
  });

/** Nobody is listed who is no more: the terms of what was only proposed stop. */
export const proposalsEnd = (state: OrganizationState, on: string): readonly OrganizationEvent[] =>
  Object.values(state.credit.procedures)
    .filter(({ status }) => status === 'proposed' || status === 'notified')
    .flatMap(({ listingId }) => stopListingTerms(state, listingId, on));
