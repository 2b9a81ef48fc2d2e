import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
} from '../conditions.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { DROP_REASONS, NOTICE_CHANNELS, STATEMENT_OUTCOMES } from './credit.events.js';
import type { ListingProcedure } from './credit.state.js';
import { type GroundFacts, groundRefusals } from './grounds.decider.js';
import {
  type Ground,
  credited,
  dayRefusals,
  inHand,
  kindOf,
  ruleOfGround,
  stopListingTerms,
  term,
} from './listing-acts.decider.js';

type Status = ListingProcedure['status'];
const PROPOSERS = ['credit-officer', 'officer'] as const;
const DECIDERS = ['credit-officer', 'section-head', 'organ-head'] as const;

/** Refuses where no listing is in a state for the act. */
export const someProcedure = (state: OrganizationState, ...statuses: readonly Status[]): readonly Refusal[] =>
  when(
    !Object.values(state.credit.procedures).some(({ status }) => statuses.includes(status)),
    'listing.none-open',
  );

export function procedureIn(
  state: OrganizationState,
  id: string,
  ...statuses: readonly Status[]
): ListingProcedure | undefined {
  const procedure = state.credit.procedures[id];
  return procedure && statuses.includes(procedure.status) ? procedure : undefined;
}

export interface ProposeListing extends GroundFacts {
  readonly kind: 'abnormal' | 'serious';
  readonly ground: Ground;
  readonly evidence: Sealed;
}

/** Proposes a listing on a ground that the record or a document shows (Order 60 Arts 11, 15). */
export const proposeListing = organizationCommand<ProposeListing>({
  name: 'proposeListing',
  zh: '提出列入名录',
  en: 'Propose a listing',
  roles: PROPOSERS,
  restsOn: () => ['SZ-listing-3'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { kind, ground, evidence, reference, year, ofListingId } = payload;
    const refused = refuseAll([
      ...when(kindOf(ground) !== kind, 'listing.ground-of-other-list', { ground }),
      // A missed year is a ground of its own each time; every other ground stands once.
      ...when(ground !== 'ANNUAL_REPORT' && inHand(state, ground), 'listing.in-hand', { ground }),
      ...groundRefusals(ground, payload, state, context),
    ]);
    if (refused) return refused;
    const facts = {
      ...(reference ? { reference } : {}),
      ...(year === undefined ? {} : { year }),
      ...(ofListingId === undefined ? {} : { ofListingId }),
    };
    const listingId = context.id('listing');
    const data = { listingId, kind, ground, cause: 'officer' as const, evidence, ...facts };
    return accept<OrganizationEvent>(
      [{ type: 'ListingProposed', data }],
      ruleOfGround(ground),
      'SZ-listing-3',
    );
  },
});

export interface NotifyListing extends PaperAct {
  readonly listingId: string;
  readonly channel: (typeof NOTICE_CHANNELS)[number];
}

/** The written notice of facts, reasons, basis and rights; on the Internet for those that cannot be reached. */
export const notifyListing = organizationCommand<NotifyListing>({
  name: 'notifyListing',
  zh: '告知拟列入名录',
  en: 'Serve the notice of a listing',
  roles: PROPOSERS,
  restsOn: () => ['O60-notice', 'O60-statement'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someProcedure(state, 'proposed'),
  ],
  decide(payload, state, context) {
    const { listingId, channel } = payload;
    const procedure = procedureIn(state, listingId, 'proposed');
    if (!procedure) return refuse('listing.no-such-listing');
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...when(
        (channel === 'internet') !== (payload.method === 'announcement'),
        'listing.channel-does-not-fit',
      ),
      ...when((payload.issuedOn ?? '9') < procedure.proposedOn, 'entry.before-its-prerequisite'),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const deadline = context.law.deadline('listing-statement', servedOn);
    const statementUntil = deadline.dueOn;
    return accept<OrganizationEvent>(
      [
        {
          type: 'ListingNotified',
          data: { listingId, channel, documentNumber, issuedOn, servedOn, method, statementUntil },
        },
        startTerm(term.statement(listingId), deadline, credited(state)),
      ],
      'O60-notice',
      'O60-statement',
    );
  },
});

export interface SubmitListingStatement {
  readonly listingId: string;
  readonly receivedOn: string;
  readonly statement: Sealed;
}

/** The organization's statement and defence, taken in until the decision; from then its answer is due. */
export const submitListingStatement = organizationCommand<SubmitListingStatement>({
  name: 'submitListingStatement',
  zh: '收到列入名录的陈述申辩',
  en: 'Take in the statement on a listing',
  roles: ['credit-officer', 'officer', 'registration-clerk'],
  restsOn: () => ['O60-statement'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someProcedure(state, 'notified'),
  ],
  decide(payload, state, context) {
    const { listingId, receivedOn } = payload;
    const procedure = procedureIn(state, listingId, 'notified');
    if (!procedure) return refuse('listing.no-such-listing');
    const refused = refuseAll([
      ...when(procedure.statement !== 'none', 'listing.statement-there'),
      ...dayRefusals(receivedOn, procedure.notice?.servedOn, context),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [
        { type: 'ListingStatementSubmitted', data: payload },
        ...meetTerm(state.terms, term.statement(listingId), receivedOn),
        startTerm(
          term.answer(listingId),
          context.law.deadline('listing-statement-answer', receivedOn),
          credited(state),
        ),
      ],
      'O60-statement',
    );
  },
});

export interface AnswerListingStatement {
  readonly listingId: string;
  readonly outcome: (typeof STATEMENT_OUTCOMES)[number];
  readonly documentNumber: string;
  readonly reasons: Sealed;
}

/** The answer with its reasons. A statement that is accepted bars the listing. */
export const answerListingStatement = organizationCommand<AnswerListingStatement>({
  name: 'answerListingStatement',
  zh: '答复列入名录的陈述申辩',
  en: 'Answer the statement on a listing',
  roles: DECIDERS,
  restsOn: () => ['O60-statement'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someProcedure(state, 'notified'),
  ],
  decide(payload, state, { occurredOn }) {
    const { listingId, documentNumber } = payload;
    const procedure = procedureIn(state, listingId, 'notified');
    if (procedure?.statement !== 'received') return refuse('listing.no-statement');
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'ListingStatementAnswered', data: payload },
          ...meetTerm(state.terms, term.answer(listingId), occurredOn),
        ],
        'O60-statement',
      ),
      documentClaim(documentNumber),
    );
  },
});

export interface RecordExemption {
  readonly listingId: string;
  readonly issuer: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
}

/** A written certificate that the organization is not directly responsible: it may be left off (Order 60 Art 12). */
export const recordExemption = organizationCommand<RecordExemption>({
  name: 'recordExemption',
  zh: '登记不负直接责任证明',
  en: 'Record an exemption certificate',
  roles: ['credit-officer', 'officer', 'registration-clerk'],
  restsOn: () => ['O60-12'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someProcedure(state, 'proposed', 'notified'),
  ],
  decide(payload, state, { today }) {
    if (!procedureIn(state, payload.listingId, 'proposed', 'notified')) {
      return refuse('listing.no-such-listing');
    }
    if (payload.issuedOn > today) return refuse('entry.in-the-future');
    return accept<OrganizationEvent>([{ type: 'ListingExemptionRecorded', data: payload }], 'O60-12');
  },
});

export interface DropListing {
  readonly listingId: string;
  readonly reason: (typeof DROP_REASONS)[number];
  readonly explanation: Sealed;
}

/** Whether the actor proposed what is decided: the two are two persons (SZ-sod-5). */
export const proposerDecides = (
  { proposer }: ListingProcedure,
  { actor, settings }: { actor: { person: string }; settings: { separateListingDecider: boolean } },
): readonly Refusal[] =>
  when(settings.separateListingDecider && proposer === actor.person, 'listing.decider-is-proposer');

/** The decision not to list, with its reason. */
export const dropListing = organizationCommand<DropListing>({
  name: 'dropListing',
  zh: '决定不列入名录',
  en: 'Drop a listing',
  roles: DECIDERS,
  restsOn: () => ['SZ-sod-5'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someProcedure(state, 'proposed', 'notified'),
  ],
  decide(payload, state, context) {
    const { listingId, reason } = payload;
    const procedure = procedureIn(state, listingId, 'proposed', 'notified');
    if (!procedure) return refuse('listing.no-such-listing');
    const refused = refuseAll([
      ...proposerDecides(procedure, context),
      ...when(reason === 'exempted' && !procedure.exempted, 'listing.no-exemption'),
      ...when(reason === 'statement-accepted' && procedure.statement !== 'accepted', 'listing.no-statement'),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'ListingDropped', data: payload }, ...stopListingTerms(state, listingId, context.occurredOn)],
      reason === 'exempted' ? 'O60-12' : 'O60-statement',
      'SZ-sod-5',
    );
  },
});
