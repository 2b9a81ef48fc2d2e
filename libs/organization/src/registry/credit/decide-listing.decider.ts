import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm } from '@shouzheng/law/contract';
import {
  type CompletePaperAct,
  EXISTING,
  type OrganizationCommand,
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
import type { AbnormalGround, ListingKind, SeriousGround } from '../registry-codes.events.js';
import type { ListingProcedure } from './credit.state.js';
import { groundRefusals } from './grounds.decider.js';
import {
  isSerious,
  lapsedRemovals,
  restartClocks,
  ruleOfGround,
  startEntry,
  startListingClocks,
  term,
} from './listing-acts.decider.js';
import { procedureIn, proposerDecides } from './listing.decider.js';

export interface DecideListing<G extends AbnormalGround | SeriousGround> extends PaperAct {
  /** The listing that was proposed and notified here. Without it a listing made on paper is registered. */
  readonly listingId?: string;
  /** Of a listing on paper; that of a proposal stands in the proposal. */
  readonly ground?: G;
  readonly priorNotice?: Omit<PaperAct, 'issuedOn'> & {
    /** A statement came in and was answered before the decision. */
    readonly answered: boolean;
  };
  readonly facts: Sealed;
}
export type ListAbnormal = DecideListing<AbnormalGround>;

type Notice = Extract<OrganizationEvent, { type: 'SeriousListed' }>['data']['priorNotice'];
interface Basis<G> {
  readonly listingId: string;
  readonly ground: G;
  readonly priorNotice: Notice;
}

/** Days of the statement are not stated in what was read of Order 60: a setting of the bureau. */
const statementEnd = (servedOn: string, { law }: LegalContext): string =>
  law.deadline('listing-statement', servedOn).dueOn;

/** The prior notice of a listing that was made on paper, or why it does not carry it. */
function paperNotice(
  { priorNotice, issuedOn }: Pick<ListAbnormal, 'priorNotice' | 'issuedOn'>,
  context: LegalContext,
): Notice | readonly Refusal[] {
  const { documentNumber, servedOn, method, answered } = priorNotice ?? {};
  if (!documentNumber || !servedOn || !method) return [{ code: 'listing.prior-notice-required' }];
  if (servedOn > context.today) return [{ code: 'entry.in-the-future' }];
  if (issuedOn !== undefined && issuedOn < servedOn) return [{ code: 'entry.before-its-prerequisite' }];
  const statementUntil = statementEnd(servedOn, context);
  if (issuedOn !== undefined && issuedOn <= statementUntil && !answered) {
    return [{ code: 'listing.statement-period-running', params: { until: statementUntil } }];
  }
  return { documentNumber, servedOn, method, statementUntil, answered: answered ?? false };
}

const isNotice = (found: Notice | readonly Refusal[]): found is Notice => 'documentNumber' in found;

/** What still bars the decision in a procedure kept here. */
function barred(
  procedure: ListingProcedure,
  issuedOn: string | undefined,
  state: OrganizationState,
  context: LegalContext,
): readonly Refusal[] {
  const { notice, statement, exempted, ground, listingId } = procedure;
  const until = notice?.statementUntil ?? '';
  const provable = groundRefusals(ground, factsOf(procedure, state), state, context).filter(
    ({ code }) => code === 'listing.ground-not-on-record',
  );
  return [
    ...proposerDecides(procedure, context),
    ...when(exempted, 'listing.exempted'),
    ...when(statement === 'received', 'listing.statement-unanswered'),
    ...when(statement === 'accepted', 'listing.statement-accepted'),
    ...when(
      statement === 'none' && issuedOn !== undefined && issuedOn <= until,
      'listing.statement-period-running',
      { until },
    ),
    ...when(notice !== undefined && (issuedOn ?? '9') < notice.servedOn, 'entry.before-its-prerequisite'),
    ...(listingId in state.credit.procedures ? provable : []),
  ];
}

const underWay = ({ credit }: OrganizationState, ground: AbnormalGround | SeriousGround): boolean =>
  Object.values(credit.procedures).some(
    (one) => one.ground === ground && (one.status === 'proposed' || one.status === 'notified'),
  );

/** A missed year is proved by the year that was proposed; where none was named, by the last that was missed. */
const factsOf = ({ ofListingId, year }: ListingProcedure, { missedYears }: OrganizationState): object => ({
  ...(ofListingId === undefined ? {} : { ofListingId }),
  year: year ?? missedYears.at(-1),
});

function basisOf<G extends AbnormalGround | SeriousGround>(
  kind: ListingKind,
  payload: DecideListing<G>,
  state: OrganizationState,
  context: LegalContext,
): Basis<G> | readonly Refusal[] {
  const { listingId, ground, issuedOn } = payload;
  if (listingId === undefined) {
    if (ground === undefined) return [{ code: 'listing.no-such-listing' }];
    // A proposal of the same ground is decided as proposed, with its statement and its second person.
    if (underWay(state, ground)) return [{ code: 'listing.in-hand', params: { ground } }];
    const priorNotice = paperNotice(payload, context);
    return isNotice(priorNotice) ? { listingId: context.id('listing'), ground, priorNotice } : priorNotice;
  }
  const procedure = procedureIn(state, listingId, 'proposed', 'notified');
  if (procedure?.kind !== kind) return [{ code: 'listing.no-such-listing' }];
  if (!procedure.notice) return [{ code: 'listing.prior-notice-required' }];
  const refusals = barred(procedure, issuedOn, state, context);
  if (refusals.length > 0) return refusals;
  const { documentNumber, servedOn, method, statementUntil } = procedure.notice;
  const answered = procedure.statement === 'not-accepted';
  const priorNotice = { documentNumber, servedOn, method, statementUntil, answered };
  return { listingId, ground: procedure.ground as G, priorNotice };
}

const isBasis = <G>(found: Basis<G> | readonly Refusal[]): found is Basis<G> => 'listingId' in found;

/** The listing, the clocks that it starts and restarts, and the five days in which it is entered. */
function decided<G extends AbnormalGround | SeriousGround>(
  { listingId, ground, priorNotice }: Basis<G>,
  paper: CompletePaperAct,
  facts: Sealed,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const { documentNumber, issuedOn, servedOn, method } = paper;
  const data = { listingId, documentNumber, issuedOn, servedOn, method, priorNotice, facts };
  const kind = isSerious(ground) ? 'serious' : 'abnormal';
  const event: OrganizationEvent = isSerious(ground)
    ? { type: 'SeriousListed', data: { ...data, ground } }
    : { type: 'AbnormalListed', data: { ...data, ground: ground as AbnormalGround } };
  return [
    event,
    ...meetTerm(state.terms, term.statement(listingId), issuedOn).filter(({ type }) => type === 'TermMet'),
    ...lapsedRemovals(state, { listingId, kind, on: issuedOn }),
    ...restartClocks(state, context, { listingId, kind, on: issuedOn }),
    ...startListingClocks(state, context, { listingId, kind, ground }, issuedOn),
    startEntry(state, context, listingId, issuedOn),
  ];
}

function listingCommand<G extends AbnormalGround | SeriousGround>(
  kind: ListingKind,
  words: Pick<OrganizationCommand<DecideListing<G>>, 'name' | 'zh' | 'en'>,
): OrganizationCommand<DecideListing<G>> {
  return organizationCommand<DecideListing<G>>({
    ...words,
    roles: ['credit-officer', 'section-head', 'organ-head'],
    guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
    decide(payload, state, context) {
      const basis = basisOf(kind, payload, state, context);
      const refused = refuseAll([...paperRefusals(payload, context), ...(isBasis(basis) ? [] : basis)]);
      if (refused || !isBasis(basis) || !isComplete(payload)) {
        return refused ?? refuse('paper.service-required');
      }
      return claiming(
        accept<OrganizationEvent>(
          decided(basis, payload, payload.facts, state, context),
          ruleOfGround(basis.ground),
          'O60-notice',
          ...(payload.listingId === undefined ? [] : ['SZ-sod-5']),
        ),
        // Not the notice's number: one notice may announce several grounds.
        documentClaim(payload.documentNumber),
      );
    },
  });
}

/**
 * Lists as abnormal (Order 60 Art 11): decides a proposal after notice and statement, by another than its proposer; or
 * registers a listing already made on paper, with its prior notice. Each ground stands by itself, with its own since.
 */
export const listAbnormal = listingCommand<AbnormalGround>('abnormal', {
  name: 'listAbnormal',
  zh: '列入活动异常名录',
  en: 'List as abnormal',
});

/** Lists for serious violations (Order 60 Art 15), in the same way. */
export const listSerious = listingCommand<SeriousGround>('serious', {
  name: 'listSerious',
  zh: '列入严重违法失信名单',
  en: 'List for serious violations',
});
