import {
  type FileRef,
  type Instant,
  type Recorded,
  type StreamDefinition,
  civilDateOf,
} from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import type { z } from 'zod';
import type { PenaltyCaseOutcome } from '../afterwards/afterwards-codes.events.js';
import type { Disposition, IllegalGround } from '../codes.events.js';
import type { BanPower, CORRECTION_REASONS, EVIDENCE_OUTCOMES } from './case-codes.events.js';
import { type CaseEvent, caseEvents } from './case.events.js';
import {
  type Decision,
  type PenaltyState,
  evolveDecisions,
  evolvePenalty,
} from '../penalty/penalty.state.js';
import {
  type Afterwards,
  type ServiceConsent,
  evolveAfterwards,
  evolveConsents,
} from '../afterwards/afterwards.state.js';
import type { itemSchema, presentSchema } from './case-parts.events.js';
import type { remediesSchema } from './decision.events.js';
import { type AfterBan, NOTHING_AFTER_BAN, evolveAfterBan } from './after-ban.state.js';
import {
  type Confiscation,
  type ConfiscationEvent,
  evolveConfiscation,
} from './confiscation/confiscation.state.js';
import { type CasePeople, NOBODY, evolvePeople, isLent, recusalAnswered } from './people.state.js';
import { type CrimeDesk, NO_CRIME, evolveCrime } from './transfer-crime/crime.state.js';
import type { TraceKind } from './trace.events.js';

export type CaseKind = 'illegal' | 'penalty';
export type Item = z.infer<typeof itemSchema>;
export type Present = z.infer<typeof presentSchema>;
export type Remedies = z.infer<typeof remediesSchema>;
export type Outcome = (typeof EVIDENCE_OUTCOMES)[number];

export interface Officer {
  readonly account: string;
  readonly person: string;
  readonly badge: string;
  readonly role: string;
}

export interface EvidenceRecord {
  readonly id: string;
  readonly kind: 'inquiry' | 'site' | 'electronic';
  readonly at: Instant;
  readonly badges: readonly string[];
  /** Who was there, by account, with the certificate that each showed. */
  readonly officers: Present['officers'];
  readonly eventId: string;
  readonly files: readonly FileRef[];
}

export interface PreservationProposal {
  readonly proposal: string;
  readonly person: string;
  readonly items: readonly Item[];
  readonly at: Instant;
  readonly registered: boolean;
}

export interface Preservation {
  readonly preservation: string;
  readonly term: string;
  readonly docNo: string;
  readonly items: readonly Item[];
  readonly at: Instant;
  /** Undefined while nothing was decided on the items. */
  readonly outcomes?: Readonly<Record<number, Outcome>>;
}

export interface Ban {
  readonly eventId: string;
  readonly docNo: string;
  readonly power: BanPower;
  readonly decidedOn: string;
  readonly remedies: Remedies;
  readonly at: Instant;
  /** Revoked by the organ's own decision, on review or by a court. */
  readonly revoked: boolean;
}

export interface Correction {
  readonly correction: string;
  readonly ofEventId: string;
  readonly person: string;
  readonly reason: (typeof CORRECTION_REASONS)[number];
  readonly approved: boolean;
}

/** A document of the file, by its number. */
export interface CaseDocument {
  readonly kind: string;
  readonly number: string;
  readonly on: string;
}

export interface CaseState {
  readonly status:
    | 'none'
    | 'filed'
    | 'investigating'
    | 'reported'
    | 'banned'
    | 'decided'
    | 'disposed'
    | 'closed'
    | 'archived';
  readonly kind?: CaseKind;
  readonly number?: string;
  readonly subjectName?: string;
  readonly regionCode?: string;
  readonly organ?: string;
  readonly ground?: IllegalGround;
  readonly actOn?: string;
  readonly clueIds: readonly string[];
  readonly filedAt?: Instant;
  /** Those who handle the case now, and all who ever did: the separation of duties binds the latter too. */
  readonly officers: readonly Officer[];
  readonly everHandled: readonly string[];
  readonly recused: readonly string[];
  /** When each account was kept from the case. */
  readonly recusedAt: Readonly<Record<string, Instant>>;
  readonly assignedAt?: Instant;
  readonly records: readonly EvidenceRecord[];
  /** Places, sites and accounts, by their digests. */
  readonly traces?: readonly { readonly kind: TraceKind; readonly digest: string }[];
  readonly proposals: Readonly<Record<string, PreservationProposal>>;
  readonly preservations: Readonly<Record<string, Preservation>>;
  readonly heard?: { readonly way: string; readonly at: Instant };
  readonly report?: {
    readonly complex: boolean;
    readonly major: boolean;
    readonly proposal: Disposition;
    readonly at: Instant;
  };
  readonly review: {
    readonly status: 'none' | 'requested' | 'passed' | 'returned';
    readonly person?: string;
    readonly at?: Instant;
  };
  /** Everyone who reviewed the case, whatever came of it. */
  readonly reviewers: readonly string[];
  /** Everyone who was ever to chair a hearing of the case, or of its confiscation: the separation of duties binds them all. */
  readonly chairs: readonly string[];
  readonly banProposal?: {
    readonly person: string;
    readonly power: BanPower;
    /** Whether the proposal says why it is not left at admonition (Order 77 Art 18). */
    readonly leniencyReasoned: boolean;
    readonly at: Instant;
  };
  readonly ban?: Ban;
  readonly announced?: { readonly on: string; readonly at: Instant };
  readonly seals?: { readonly collected: number; readonly noneBecause?: string };
  readonly dissuadedAt?: Instant;
  readonly dissolvedAt?: Instant;
  readonly revisited?: { readonly relapsed: boolean; readonly at: Instant };
  readonly guided?: { readonly ground: string; readonly at: Instant };
  readonly transferred?: { readonly addressee: string; readonly at: Instant };
  readonly policeAt?: Instant;
  readonly notIllegalAt?: Instant;
  readonly disposition?: Disposition;
  readonly closedAt?: Instant;
  readonly corrections: Readonly<Record<string, Correction>>;
  readonly documents: readonly CaseDocument[];
  /** What only a case about a registered organization has. */
  readonly penalty?: PenaltyState;
  /** Every decision of the case of whatever kind, by the id of its event: service, publication and review follow it. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What has followed each decision, by the id of the decision's event. */
  readonly afterwards: Afterwards;
  /** The party's signed consents to ways of service. */
  readonly consents: readonly ServiceConsent[];
  /** How a case about a registered organization ended. */
  readonly outcome?: PenaltyCaseOutcome;
  /** Whether main and inner volume were told apart. */
  readonly volumesDivided: boolean;
  /** Type of every event so far, by id: what a correction or a revocation names must be there. */
  readonly events: Readonly<Record<string, string>>;
  readonly confiscation?: Confiscation;
  readonly afterBan: AfterBan;
  readonly crime: CrimeDesk;
  readonly people: CasePeople;
  readonly terms: Terms;
}

const initial: CaseState = {
  status: 'none',
  clueIds: [],
  officers: [],
  everHandled: [],
  recused: [],
  recusedAt: {},
  records: [],
  proposals: {},
  preservations: {},
  review: { status: 'none' },
  reviewers: [],
  chairs: [],
  corrections: {},
  documents: [],
  decisions: {},
  afterwards: {},
  consents: [],
  volumesDivided: false,
  events: {},
  afterBan: NOTHING_AFTER_BAN,
  crime: NO_CRIME,
  people: NOBODY,
  terms: {},
};

/** Term in which what was registered and kept must be decided on (Order 77 Art 11). */
export const preservationTerm = (preservation: string): string => `evidence-preservation:${preservation}`;

export const caseStream: StreamDefinition<CaseState, CaseEvent> = {
  category: 'case',
  confidential: true,
  events: caseEvents,
  initial,
  region: (state) => state.organ,
  admits: ({ people, status }, account, on) =>
    status !== 'closed' && status !== 'archived' && isLent(people, account, on),
  evolve(before: CaseState, event: Recorded<CaseEvent>): CaseState {
    const state: CaseState = {
      ...before,
      events: { ...before.events, [event.eventId]: event.type },
      decisions: evolveDecisions(before.decisions, event),
      afterwards: evolveAfterwards(before.afterwards, event),
      consents: evolveConsents(before.consents, event),
    };
    const at = event.meta.occurredAt;
    switch (event.type) {
      case 'CaseFiled':
        return { ...state, ...event.data, status: 'filed', filedAt: at };
      case 'OfficersAssigned': {
        const officers = event.data.officers;
        const everHandled = union(
          state.everHandled,
          officers.map(({ person }) => person),
        );
        const status = state.status === 'filed' ? 'investigating' : state.status;
        return { ...state, status, officers, everHandled, assignedAt: at };
      }
      case 'RecusalDecided': {
        const { account, person, granted } = event.data;
        const people = recusalAnswered(state.people, account);
        if (!granted) return { ...state, people };
        const officers = state.officers.filter((officer) => officer.person !== person);
        const recusedAt = { ...state.recusedAt, [account]: at };
        return { ...state, people, officers, recused: union(state.recused, [person]), recusedAt };
      }
      case 'InquiryRecorded':
        return withRecord(state, event, 'inquiry');
      case 'SiteInspected':
        return withRecord(state, event, 'site');
      case 'ElectronicDataFixed':
        return withRecord(state, event, 'electronic');
      case 'CaseTraceRecorded': {
        const { kind, digest } = event.data;
        return { ...state, traces: [...(state.traces ?? []), { kind, digest }] };
      }
      case 'EvidencePreservationProposed': {
        const { proposal, person, items } = event.data;
        const made = { proposal, person, items, at, registered: false };
        return { ...state, proposals: { ...state.proposals, [proposal]: made } };
      }
      case 'EvidencePreserved': {
        const { preservation, proposal, docNo, items } = event.data;
        const made = { preservation, docNo, items, at, term: preservationTerm(preservation) };
        const before = state.proposals[proposal];
        return withDocument(
          {
            ...state,
            preservations: { ...state.preservations, [preservation]: made },
            ...(before
              ? { proposals: { ...state.proposals, [proposal]: { ...before, registered: true } } }
              : {}),
          },
          'evidence-preservation-notice',
          docNo,
          at,
        );
      }
      case 'EvidencePreservationDecided': {
        const { preservation, docNo, outcomes } = event.data;
        const held = state.preservations[preservation];
        if (!held) return state;
        const decided = {
          ...held,
          outcomes: {
            ...held.outcomes,
            ...Object.fromEntries(outcomes.map(({ no, outcome }) => [no, outcome])),
          },
        };
        const preservations = { ...state.preservations, [preservation]: decided };
        return withDocument({ ...state, preservations }, 'evidence-preservation-decision', docNo, at);
      }
      case 'PartyHeard':
        return { ...state, heard: { way: event.data.way, at } };
      case 'InvestigationReported': {
        const { complex, major, proposal } = event.data;
        // A new report asks for a new review and a new proposal.
        const { banProposal: _, ...rest } = state;
        return {
          ...rest,
          status: 'reported',
          report: { complex, major, proposal, at },
          review: { status: 'none' },
        };
      }
      case 'LegalReviewRequested':
        return { ...state, review: { status: 'requested', at } };
      case 'LegalReviewPassed':
        return reviewed(state, 'passed', event.data.person, at);
      case 'LegalReviewReturned':
        return reviewed(state, 'returned', event.data.person, at);
      case 'BanProposed': {
        const { person, power, leniency } = event.data;
        return { ...state, banProposal: { person, power, leniencyReasoned: leniency !== undefined, at } };
      }
      case 'BanDecided': {
        const { docNo, power, decidedOn, remedies } = event.data;
        const ban = { eventId: event.eventId, docNo, power, decidedOn, remedies, at, revoked: false };
        return withDocument({ ...state, status: 'banned', ban }, 'ban-decision', docNo, at);
      }
      case 'SealsCollected': {
        const { items, noneBecause } = event.data;
        return { ...state, seals: { collected: items.length, ...(noneBecause ? { noneBecause } : {}) } };
      }
      case 'BanAnnounced': {
        const announced = { on: event.data.announcedOn, at };
        return disposed({ ...state, announced }, 'BANNED');
      }
      case 'DissuasionGiven':
        return { ...state, dissuadedAt: at };
      case 'SelfDissolved':
        return disposed({ ...state, dissolvedAt: at }, 'DISSUADED');
      case 'DissuasionRevisited':
        return { ...state, revisited: { relapsed: event.data.relapsed, at } };
      case 'RegistrationGuided':
        return disposed({ ...state, guided: { ground: event.data.ground, at } }, 'GUIDED_TO_REGISTER');
      case 'CaseTransferred': {
        const { addressee, docNo } = event.data;
        const disposition = addressee === 'PSB' ? 'TRANSFERRED_POLICE' : 'TRANSFERRED_ORGAN';
        const state_ = withDocument(
          { ...state, transferred: { addressee, at } },
          'transfer-letter',
          docNo,
          at,
        );
        return disposed(state_, disposition);
      }
      case 'ReferredToPolice':
        // A matter for the police beside the case (Order 77 Art 20): the case itself goes on.
        return withDocument({ ...state, policeAt: at }, 'police-referral', event.data.docNo, at);
      case 'NotIllegalConcluded':
        return disposed({ ...state, notIllegalAt: at }, 'NOT_ILLEGAL');
      case 'CaseClosed':
        return { ...state, status: 'closed', disposition: event.data.disposition, closedAt: at };
      case 'CaseArchived':
        return { ...state, status: 'archived' };
      case 'BanRevoked': {
        if (!state.ban) return state;
        // A case that was still open goes back to where it stood before the decision.
        // A new ban needs a new proposal.
        const { disposition, announced: _announced, banProposal: _, ...open } = state;
        const reopened = event.data.reopens;
        const ban = { ...state.ban, revoked: true };
        const revoked: CaseState = reopened
          ? { ...withoutWhatTheBanCarried(open), status: 'reported', ban }
          : { ...open, disposition, announced: state.announced, ban };
        return withDocument(revoked, 'revocation-decision', event.data.revocationDocNo, at);
      }
      case 'CorrectionProposed': {
        const { correction, ofEventId, person, reason } = event.data;
        const made = { correction, ofEventId, person, reason, approved: false };
        return { ...state, corrections: { ...state.corrections, [correction]: made } };
      }
      case 'RecordCorrected': {
        const { correction } = event.data;
        const made = state.corrections[correction];
        if (!made) return state;
        return { ...state, corrections: { ...state.corrections, [correction]: { ...made, approved: true } } };
      }
      case 'PenaltyCaseFiled': {
        const penalty = evolvePenalty(state.penalty, event);
        return { ...state, ...filedAs(event.data), penalty, status: 'filed', filedAt: at };
      }
      case 'PenaltyReportSubmitted': {
        // A new report asks for a new review.
        const penalty = evolvePenalty(state.penalty, event);
        return { ...state, penalty, status: 'reported', review: { status: 'none' } };
      }
      case 'PenaltyDecided':
      case 'NoPenaltyDecided': {
        const kind = event.type === 'PenaltyDecided' ? 'penalty-decision' : 'no-penalty-decision';
        return withDocument({ ...state, status: 'decided' }, kind, event.data.docNo, at);
      }
      case 'CaseTerminated': {
        const penalty = evolvePenalty(state.penalty, event);
        const ended: CaseState = { ...state, penalty, status: 'disposed' };
        return withDocument(ended, 'termination', event.data.docNo, at);
      }
      case 'HearingScheduled': {
        const penalty = evolvePenalty(state.penalty, event);
        const chairs = union(state.chairs, [event.data.chair.person]);
        return withDocument({ ...state, penalty, chairs }, 'hearing-notice', event.data.docNo, at);
      }
      case 'PriorNoticeServed':
      case 'DeadlineExtended':
      case 'CaseSuspended': {
        const penalty = evolvePenalty(state.penalty, event);
        return withDocument({ ...state, penalty }, PENALTY_DOCUMENTS[event.type], event.data.docNo, at);
      }
      case 'CollectivelyDiscussed': {
        const penalty = evolvePenalty(state.penalty, event);
        return withDocument({ ...state, penalty }, 'collective-minutes', event.data.minutesNo, at);
      }
      case 'ChairRecusalDecided': {
        const { granted, chair } = event.data;
        const recused = granted ? union(state.recused, [chair.person]) : state.recused;
        return { ...state, recused, penalty: evolvePenalty(state.penalty, event) };
      }
      case 'DefenceSubmitted':
      case 'HearingRequested': {
        // What the party says now was not before the reviewer: the case is reviewed anew.
        const penalty = evolvePenalty(state.penalty, event);
        return { ...state, penalty, review: { status: 'none' } };
      }
      case 'DefenceWaived':
      case 'DefenceReviewed':
      case 'ChairObjected':
      case 'HearingHeld':
      case 'HearingTerminated':
      case 'HearingReported':
      case 'DeadlineExcluded':
      case 'ClockPaused':
      case 'ClockResumed':
      case 'CaseResumed':
      case 'EducationGiven':
      case 'DecidedOnSpot':
      case 'OnSpotDecisionRecorded':
        return { ...state, penalty: evolvePenalty(state.penalty, event) };
      case 'ConfiscationHearingScheduled': {
        const chairs = union(state.chairs, [event.data.chair.person]);
        return withConfiscation({ ...state, chairs }, event);
      }
      case 'ConfiscationReviewed': {
        const reviewers = union(state.reviewers, [event.data.person]);
        return withConfiscation({ ...state, reviewers }, event);
      }
      case 'ConfiscationOpened':
      case 'ConfiscationNoticeServed':
      case 'ConfiscationDefenceSubmitted':
      case 'ConfiscationDefenceReviewed':
      case 'ConfiscationHearingRequested':
      case 'ConfiscationHearingHeld':
      case 'ConfiscationDecided':
      case 'ConfiscationDropped':
        return withConfiscation(state, event);
      case 'CrimeTransferProposed':
      case 'CrimeTransferDecided':
      case 'CrimeHandedOver':
      case 'PoliceReplied':
      case 'PoliceReviewRequested':
      case 'CrimeItemsHandedOver':
        return withLetter({ ...state, crime: evolveCrime(state.crime, event) }, event);
      case 'TakedownRequested':
      case 'TakedownConfirmed':
      case 'TakedownRefused':
      case 'EnablerReported':
      case 'ActingAfterBanDetected':
        return withLetter({ ...state, afterBan: evolveAfterBan(state.afterBan, event) }, event);
      case 'OfficersRequested':
      case 'OfficersLent':
        return { ...state, people: evolvePeople(state.people, event) };
      case 'OfficersRecalled': {
        const { accounts } = event.data;
        const officers = state.officers.filter(({ account }) => !accounts.includes(account));
        return { ...state, officers, people: evolvePeople(state.people, event) };
      }
      case 'FileAccessRequested':
      case 'FileAccessGranted':
      case 'FileAccessRefused':
      case 'RecusalApplied':
        return { ...state, people: evolvePeople(state.people, event) };
      case 'DecisionAnnulled': {
        const { ofKind, procedureOnly, annulmentDocNo } = event.data;
        // Annulled for its procedure alone the act may be made again: the case stands where it was reported (REC 64).
        const again = ofKind === 'penalty' && procedureOnly && state.status === 'decided';
        const annulled: CaseState = again ? { ...state, status: 'reported' } : state;
        // A confiscation that was annulled is open to be made anew; what bars the same act is the annulment itself.
        if (ofKind === 'confiscation') {
          const { confiscation: _annulled, ...open } = annulled;
          return withDocument(open, 'annulment', annulmentDocNo, at);
        }
        return withDocument(annulled, 'annulment', annulmentDocNo, at);
      }
      case 'DecisionChanged':
        return withDocument(state, 'change-decision', event.data.changeDocNo, at);
      case 'InstalmentsApproved':
        return withDocument(state, 'instalment-approval', event.data.approvalDocNo, at);
      case 'PerformanceDemanded':
        return withDocument(state, 'demand-notice', event.data.demandDocNo, at);
      case 'CourtEnforcementApplied':
        return withDocument(state, 'court-application', event.data.applicationNo, at);
      case 'ReviewAnswered':
        return withDocument(state, 'review-answer', event.data.answerDocNo, at);
      case 'PenaltyCaseClosed':
        return { ...state, status: 'closed', outcome: event.data.outcome, closedAt: at };
      case 'VolumesDivided':
        return { ...state, volumesDivided: true };
      // Folded into `afterwards` and `consents` above.
      case 'PenaltyTookEffect':
      case 'ServiceConsentRecorded':
      case 'ServiceAttempted':
      case 'ServiceAnnounced':
      case 'DecisionServed':
      case 'SocialInfluenceTested':
      case 'PublicationDrafted':
      case 'DecisionPublished':
      case 'PublicationWithdrawn':
      case 'PublicationEnded':
      case 'CreditInformationEntered':
      case 'CreditRepairApplied':
      case 'CreditRepairVerified':
      case 'CreditRepaired':
      case 'CreditRepairRefused':
      case 'PaymentRecorded':
      case 'FineCollectedOnSpot':
      case 'SpotFineRemitted':
      case 'InstalmentsEnded':
      case 'AddOnAccrued':
      case 'RefundRecorded':
      case 'DemandDefenceHeard':
      case 'CourtReplied':
      case 'CourtRefusalContested':
      case 'ExecutionEnded':
      case 'ExecutionStayed':
      case 'StayEnded':
      case 'ItemsSealed':
      case 'SealedItemsReturned':
      case 'CertificateCollected':
      case 'DeclaredVoid':
      case 'ConfiscatedItemsDisposed':
      case 'ReviewOpened':
      case 'StatutoryLeaveRecorded':
      case 'EvidenceSupplemented':
      case 'ReviewClosed':
      case 'ReviewOpinionReported':
        return state;
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

const PENALTY_DOCUMENTS = {
  PriorNoticeServed: 'prior-notice',
  DeadlineExtended: 'extension-approval',
  CaseSuspended: 'suspension',
} as const;

function filedAs(data: {
  readonly number: string;
  readonly subjectName: string;
  readonly regionCode: string;
  readonly organ: string;
  readonly actOn: string;
  readonly clueIds: readonly string[];
}): Partial<CaseState> {
  const { number, subjectName, regionCode, organ, actOn, clueIds } = data;
  return { kind: 'penalty', number, subjectName, regionCode, organ, actOn, clueIds };
}

const union = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set([...some, ...others]),
];

/** The first disposition stands, unless a new one is reached: a dissuaded body that is then guided to register. */
function disposed(state: CaseState, disposition: Disposition): CaseState {
  return { ...state, status: 'disposed', disposition };
}

/** A new ban brings its own list of seals, and what was only on its way to be confiscated rested on the ban that fell. */
function withoutWhatTheBanCarried(state: CaseState): CaseState {
  const { seals: _, confiscation, ...rest } = state;
  return confiscation?.decided ? { ...rest, confiscation } : rest;
}

function withConfiscation(state: CaseState, event: Recorded<ConfiscationEvent>): CaseState {
  return withLetter({ ...state, confiscation: evolveConfiscation(state.confiscation, event) }, event);
}

function reviewed(state: CaseState, status: 'passed' | 'returned', person: string, at: Instant): CaseState {
  return { ...state, review: { status, person, at }, reviewers: union(state.reviewers, [person]) };
}

function withRecord(
  state: CaseState,
  {
    data: { record: id, present, files },
    eventId,
    meta,
  }: Recorded<Extract<CaseEvent, { type: 'InquiryRecorded' | 'SiteInspected' | 'ElectronicDataFixed' }>>,
  kind: EvidenceRecord['kind'],
): CaseState {
  const { officers } = present;
  const badges = officers.map(({ badge }) => badge);
  const record = { id, kind, at: meta.occurredAt, badges, officers, eventId, files };
  return { ...state, records: [...state.records, record] };
}

/** Kind of the document that an event bears the number of, where it bears one. */
const LETTERS: Readonly<Partial<Record<CaseEvent['type'], string>>> = {
  ConfiscationNoticeServed: 'confiscation-notice',
  ConfiscationHearingScheduled: 'hearing-notice',
  ConfiscationDecided: 'confiscation-decision',
  CrimeHandedOver: 'crime-transfer-letter',
  PoliceReviewRequested: 'police-review-request',
  CrimeItemsHandedOver: 'crime-item-list',
  TakedownRequested: 'takedown-request',
  EnablerReported: 'enabler-letter',
};

function withLetter(state: CaseState, { type, data, meta }: Recorded<CaseEvent>): CaseState {
  const kind = LETTERS[type];
  return kind && 'docNo' in data ? withDocument(state, kind, data.docNo ?? '', meta.occurredAt) : state;
}

function withDocument(state: CaseState, kind: string, number: string, at: Instant): CaseState {
  return { ...state, documents: [...state.documents, { kind, number, on: civilDateOf(at) }] };
}

/** Stream id of a case. */
export const caseStreamId = (id: string): string => `${caseStream.category}-${id}`;
