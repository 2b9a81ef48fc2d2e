import { type Recorded, type StreamDefinition, civilDateOf } from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import {
  type CORRECTABLE,
  type CORRECTION_REASONS,
  type ExternalFact,
  type OrganizationEvent,
  type OrganizationType,
  type SUPERVISION,
  organizationEvents,
  pastVersions,
} from './organization.events.js';
import { isLifecycle } from './lifecycle.events.js';
import { type Lifecycle, evolveLifecycle, identityAfter, noLifecycle } from './lifecycle.state.js';
import { applied } from './registration.state.js';
import { listed } from './credit/credit.state.js';
import { type SupervisionEvent, isSupervisionEvent } from './supervision.events.js';
import { type Supervised, evolveSupervision, notSupervised } from './supervision.state.js';
import { type Legal, type Standing, evolveStanding, noStanding } from './standing.state.js';

/** Region of a registrar that nothing names: nobody here is in charge of it. */
export const UNKNOWN_REGION = '000000';

export interface Rectification {
  readonly orderId: string;
  readonly documentNumber: string;
  readonly orderedOn: string;
  readonly dueOn: string;
  readonly status: 'ordered' | 'submitted' | 'rectified' | 'not-rectified';
  readonly overdue: boolean;
  /** Who took in the report: another person verifies it. */
  readonly submitter?: string;
}

export interface Correction {
  readonly ofEventId: string;
  readonly item: (typeof CORRECTABLE)[number];
  readonly to: string;
  readonly reason: (typeof CORRECTION_REASONS)[number];
  readonly proposer: string;
  readonly proposerBadge: string;
  readonly status: 'proposed' | 'approved';
}

/** An external fact with the event that holds it: a correction may take it off again. */
export interface KnownFact extends ExternalFact {
  readonly eventId: string;
  readonly withdrawn: boolean;
}

export interface OrganizationState extends Lifecycle, Supervised {
  readonly legal: Legal;
  /** Civil date since which the legal status holds; undefined where it is not stated. */
  readonly legalSince?: string;
  readonly sinceBeforeRevocation?: string;
  readonly standing: Standing;
  readonly origin: 'none' | 'import' | 'act';
  readonly name: string;
  readonly uscc?: string;
  readonly usccCheck: 'ok' | 'failed' | 'no-code';
  readonly type: OrganizationType | 'unknown';
  readonly registrarName: string;
  readonly region: string;
  readonly source?: string;
  readonly evidence?: string;
  readonly importWarnings: readonly string[];
  /** Day of the certificate; unknown of imported entries. */
  readonly certificateOn?: string;
  readonly certificateNumber?: string;
  readonly supervision?: (typeof SUPERVISION)[number];
  /** Who took in the application: another person approves it. */
  readonly clerk?: string;
  readonly incubation?: { readonly base: string; readonly since: string; readonly endsOn?: string };
  readonly rectifications: Readonly<Record<string, Rectification>>;
  readonly facts: readonly KnownFact[];
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Every event so far, by id, with what it may have mended. */
  readonly eventIds: readonly string[];
  readonly terms: Terms;
}

const INITIAL: OrganizationState = {
  ...noLifecycle,
  ...notSupervised,
  legal: 'none',
  standing: noStanding,
  origin: 'none',
  name: '',
  usccCheck: 'no-code',
  type: 'unknown',
  registrarName: '',
  region: UNKNOWN_REGION,
  importWarnings: [],
  rectifications: {},
  facts: [],
  corrections: {},
  eventIds: [],
  terms: {},
};

export const organizationStream: StreamDefinition<OrganizationState, OrganizationEvent> = {
  category: 'organization',
  events: [...pastVersions, ...organizationEvents],
  initial: INITIAL,
  region: (state) => state.region,
  evolve(before: OrganizationState, event: Recorded<OrganizationEvent>): OrganizationState {
    const standing = evolveStanding(before.standing, event);
    const occurredOn = civilDateOf(event.meta.occurredAt);
    const moved = standing.legal !== before.legal;
    const state: OrganizationState = {
      ...before,
      standing,
      legal: standing.legal,
      ...sinceOf(before, event, moved, occurredOn),
      eventIds: [...before.eventIds, event.eventId],
    };
    if (isLifecycle(event)) return { ...state, ...evolveLifecycle(state, event), ...identityAfter(event) };
    if (isSupervisionEvent(event)) return supervised(state, event);
    switch (event.type) {
      case 'OrganizationRecorded': {
        const { uscc, usccCheck, type, registrarName, registrarRegion, source, evidence, warnings } =
          event.data;
        return {
          ...state,
          origin: 'import',
          name: event.data.name,
          uscc,
          usccCheck,
          type,
          registrarName,
          region: registrarRegion ?? UNKNOWN_REGION,
          source,
          evidence,
          importWarnings: warnings,
        };
      }
      case 'ExternalFactRecorded':
        return {
          ...state,
          facts: [...state.facts, { ...event.data, eventId: event.eventId, withdrawn: false }],
        };
      case 'OrganizationIncubated': {
        const { base, agreement, organ } = event.data;
        const incubation = { base, since: agreement.signedOn, endsOn: agreement.endsOn };
        return { ...state, origin: 'act', name: event.data.name, region: organ, incubation };
      }
      case 'RegistrationApplied': {
        const { type, organ, supervision } = event.data;
        const clerk = event.meta.actor.person;
        const file = applied(state.file, event.data);
        return {
          ...state,
          file,
          origin: 'act',
          name: event.data.name,
          type,
          region: organ,
          supervision,
          clerk,
        };
      }
      case 'OrganizationRegistered': {
        const { uscc, certificateNumber, type, registrar, decidedOn } = event.data;
        return {
          ...state,
          name: event.data.name,
          uscc,
          usccCheck: 'ok',
          certificateNumber,
          type,
          region: registrar,
          certificateOn: decidedOn,
        };
      }
      case 'RegistrationRefused':
        return state;
      case 'RatingAnnounced': {
        const { level, announcedOn, validFrom, validTo, validityRule, eligibleBy } = event.data;
        const reRated = eligibleBy === 're-rating';
        return {
          ...state,
          rating: { level, announcedOn, validFrom, validTo, reRated, mark: validityRule.mark },
          ...(state.application ? { application: { ...state.application, status: 'awarded' as const } } : {}),
        };
      }
      case 'RectificationOrdered': {
        const { orderId, documentNumber, issuedOn, dueOn } = event.data;
        return withOrder(state, {
          orderId,
          documentNumber,
          orderedOn: issuedOn,
          dueOn,
          status: 'ordered',
          overdue: false,
        });
      }
      case 'RectificationSubmitted':
        return changedOrder(state, event.data.orderId, {
          status: 'submitted',
          submitter: event.meta.actor.person,
        });
      case 'RectificationVerified':
        return changedOrder(state, event.data.orderId, { status: event.data.result });
      case 'RectificationOverdue':
        return changedOrder(state, event.data.orderId, { overdue: true });
      case 'OrganizationWarned': {
        const { documentNumber, issuedOn, ofEventId } = event.data;
        const warning = { documentNumber, since: issuedOn, ...(ofEventId ? { ofEventId } : {}) };
        return { ...state, warnings: [...state.warnings, warning] };
      }
      case 'AbnormalListed':
        return listed(state, 'abnormal', event.data, event);
      case 'LiquidationStarted':
      case 'OrganizationDeregistered':
        return state;
      case 'OrganizationCorrectionProposed': {
        const { correctionId, ofEventId, item, to, reason } = event.data;
        const { person, badge } = event.meta.actor;
        const correction: Correction = {
          ofEventId,
          item,
          to,
          reason,
          proposer: person,
          proposerBadge: badge,
          status: 'proposed',
        };
        return { ...state, corrections: { ...state.corrections, [correctionId]: correction } };
      }
      case 'OrganizationRecordCorrected':
        return corrected(state, event.data);
      case 'TermStarted':
      case 'TermMet':
      case 'TermMissed':
      case 'DeadlineRecomputed':
      case 'TermPaused':
      case 'TermResumed':
        return { ...state, terms: evolveTerms(state.terms, event) };
    }
  },
};

/** A published fact that was rightly objected to is off the record, like one that was corrected. */
function supervised(
  before: OrganizationState,
  event: Extract<Recorded<OrganizationEvent>, Recorded<SupervisionEvent>>,
): OrganizationState {
  const state = revoked(evolveSupervision(before, event));
  if (event.type !== 'ObjectionAnswered' || event.data.outcome !== 'upheld') return state;
  return {
    ...state,
    facts: state.facts.map((fact) =>
      fact.eventId === event.data.target ? { ...fact, withdrawn: true } : fact,
    ),
  };
}

/** Which of the three revocations stands: the last of those by penalty, else an annulment for deceit. */
function revoked(state: OrganizationState): OrganizationState {
  const annulled = Object.values(state.life.annulments).some(
    ({ of, status }) => of === 'formation' && status === 'annulled',
  );
  const revocation = state.revocations.at(-1)?.kind ?? (annulled ? 'ANNULMENT' : undefined);
  return revocation === state.life.revocation ? state : { ...state, life: { ...state.life, revocation } };
}

/** A revocation that falls leaves the status as old as it was before it. */
function sinceOf(
  { legalSince, sinceBeforeRevocation }: OrganizationState,
  event: Recorded<OrganizationEvent>,
  moved: boolean,
  occurredOn: string,
): Pick<OrganizationState, 'legalSince' | 'sinceBeforeRevocation'> {
  if (!moved) return { legalSince, sinceBeforeRevocation };
  if (event.type === 'RevocationWithdrawn') return { legalSince: sinceBeforeRevocation };
  const revoked = event.type === 'RegistrationRevoked';
  return {
    legalSince: event.meta.origin === 'act' ? occurredOn : undefined,
    sinceBeforeRevocation: revoked ? legalSince : sinceBeforeRevocation,
  };
}

function withOrder(state: OrganizationState, order: Rectification): OrganizationState {
  return { ...state, rectifications: { ...state.rectifications, [order.orderId]: order } };
}

function changedOrder(
  state: OrganizationState,
  id: string,
  change: Partial<Rectification>,
): OrganizationState {
  const order = state.rectifications[id];
  return order ? withOrder(state, { ...order, ...change }) : state;
}

interface Corrected {
  readonly correctionId: string;
  readonly ofEventId: string;
  readonly item: (typeof CORRECTABLE)[number];
  readonly to: string;
}

function corrected(state: OrganizationState, data: Corrected): OrganizationState {
  const proposed = state.corrections[data.correctionId];
  const corrections = proposed
    ? { ...state.corrections, [data.correctionId]: { ...proposed, status: 'approved' as const } }
    : state.corrections;
  const next = { ...state, corrections };
  switch (data.item) {
    case 'name':
      return { ...next, name: data.to };
    case 'uscc':
      return { ...next, uscc: data.to, usccCheck: 'ok' };
    case 'type':
      return { ...next, type: data.to as OrganizationType };
    case 'registrarName':
      return { ...next, registrarName: data.to };
    case 'registrarRegion':
      return { ...next, region: data.to };
    case 'externalFact':
      return {
        ...next,
        facts: next.facts.map((fact) =>
          fact.eventId === data.ofEventId ? { ...fact, withdrawn: true } : fact,
        ),
      };
  }
}
