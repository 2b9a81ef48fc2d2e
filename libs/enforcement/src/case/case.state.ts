import {
  type FileRef,
  type Instant,
  type Recorded,
  type StreamDefinition,
  civilDateOf,
} from '@shouzheng/kernel';
import { type Terms, evolveTerms } from '@shouzheng/law/contract';
import type { z } from 'zod';
import type { Disposition, IllegalGround } from '../codes.events.js';
import type { BanPower, CORRECTION_REASONS, EVIDENCE_OUTCOMES } from './case-codes.events.js';
import { type CaseEvent, caseEvents } from './case.events.js';
import type { itemSchema, presentSchema } from './case-parts.events.js';
import type { remediesSchema } from './decision.events.js';

export type CaseKind = 'illegal';
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
    'none' | 'filed' | 'investigating' | 'reported' | 'banned' | 'disposed' | 'closed' | 'archived';
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
  readonly assignedAt?: Instant;
  readonly records: readonly EvidenceRecord[];
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
  readonly banProposal?: { readonly person: string; readonly power: BanPower; readonly at: Instant };
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
  /** Type of every event so far, by id: what a correction or a revocation names must be there. */
  readonly events: Readonly<Record<string, string>>;
  readonly terms: Terms;
}

const initial: CaseState = {
  status: 'none',
  clueIds: [],
  officers: [],
  everHandled: [],
  recused: [],
  records: [],
  proposals: {},
  preservations: {},
  review: { status: 'none' },
  reviewers: [],
  corrections: {},
  documents: [],
  events: {},
  terms: {},
};

/** Term in which what was registered and kept must be decided on (Order 77 Art 11). */
export const preservationTerm = (preservation: string): string => `evidence-preservation:${preservation}`;

export const caseStream: StreamDefinition<CaseState, CaseEvent> = {
  category: 'case',
  events: caseEvents,
  initial,
  region: (state) => state.organ,
  evolve(before: CaseState, event: Recorded<CaseEvent>): CaseState {
    const state = { ...before, events: { ...before.events, [event.eventId]: event.type } };
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
        const { person, granted } = event.data;
        if (!granted) return state;
        const officers = state.officers.filter((officer) => officer.person !== person);
        return { ...state, officers, recused: union(state.recused, [person]) };
      }
      case 'InquiryRecorded':
        return withRecord(state, event.data, 'inquiry', at);
      case 'SiteInspected':
        return withRecord(state, event.data, 'site', at);
      case 'ElectronicDataFixed':
        return withRecord(state, event.data, 'electronic', at);
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
        const { person, power } = event.data;
        return { ...state, banProposal: { person, power, at } };
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
        const { disposition, ...open } = state;
        const reopened = event.data.reopens;
        const ban = { ...state.ban, revoked: true };
        const revoked: CaseState = reopened
          ? { ...open, status: 'reported', ban }
          : { ...open, disposition, ban };
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

const union = (some: readonly string[], others: readonly string[]): readonly string[] => [
  ...new Set([...some, ...others]),
];

/** The first disposition stands, unless a new one is reached: a dissuaded body that is then guided to register. */
function disposed(state: CaseState, disposition: Disposition): CaseState {
  return { ...state, status: 'disposed', disposition };
}

function reviewed(state: CaseState, status: 'passed' | 'returned', person: string, at: Instant): CaseState {
  return { ...state, review: { status, person, at }, reviewers: union(state.reviewers, [person]) };
}

function withRecord(
  state: CaseState,
  data: { readonly record: string; readonly present: Present; readonly files: readonly FileRef[] },
  kind: EvidenceRecord['kind'],
  at: Instant,
): CaseState {
  const badges = data.present.officers.map(({ badge }) => badge);
  const record = { id: data.record, kind, at, badges, files: data.files };
  return { ...state, records: [...state.records, record] };
}

function withDocument(state: CaseState, kind: string, number: string, at: Instant): CaseState {
  return { ...state, documents: [...state.documents, { kind, number, on: civilDateOf(at) }] };
}

/** Stream id of a case. */
export const caseStreamId = (id: string): string => `${caseStream.category}-${id}`;
