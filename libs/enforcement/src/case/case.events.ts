import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { DISPOSITIONS, ILLEGAL_GROUNDS } from '../codes.events.js';
import { CORRECTION_REASONS, RECUSAL_GROUNDS, RETENTIONS } from './case-codes.events.js';
import { afterwardsEvents } from '../afterwards/afterwards.events.js';
import { NoPenaltyDecided, PenaltyCaseFiled, PenaltyDecided } from '../penalty/penalty-decision.events.js';
import { docNo, subject } from './case-parts.events.js';
import {
  LegalReviewRequested,
  LegalReviewPassed,
  LegalReviewReturned,
  BanProposed,
  BanDecided,
  SealsCollected,
  BanAnnounced,
  DissuasionGiven,
  SelfDissolved,
  DissuasionRevisited,
  RegistrationGuided,
  CaseTransferred,
  ReferredToPolice,
  NotIllegalConcluded,
  BanRevoked,
} from './decision.events.js';
import {
  InquiryRecorded,
  SiteInspected,
  ElectronicDataFixed,
  EvidencePreservationProposed,
  EvidencePreserved,
  EvidencePreservationDecided,
  PartyHeard,
  InvestigationReported,
} from './investigation.events.js';

export const CaseFiled = defineEvent('CaseFiled', 1, {
  kind: z.enum(['illegal']),
  number: z.string(),
  subjectName: z.string().max(200),
  /** Place of the act: county or township code. */
  regionCode: z.string(),
  organ: z.string(),
  ground: z.enum(ILLEGAL_GROUNDS),
  /** Last known civil date of the act: whose law its substance follows (reference (f)1). */
  actOn: civilDateSchema,
  clueIds: z.array(z.string()).min(1),
  /** Both conditions of Order 77 Art 8, as the head found them. */
  suspected: z.literal(true),
  ownJurisdiction: z.literal(true),
});

export const OfficersAssigned = defineEvent('OfficersAssigned', 1, {
  officers: z
    .array(
      z.strictObject({
        account: z.string(),
        person: z.string(),
        badge: z.string(),
        role: z.string(),
        certificate: z.string(),
      }),
    )
    .min(2),
});

export const RecusalDecided = defineEvent('RecusalDecided', 1, {
  account: z.string(),
  person: z.string(),
  badge: z.string(),
  granted: z.boolean(),
  ground: z.enum(RECUSAL_GROUNDS),
});

export const CaseClosed = defineEvent('CaseClosed', 1, {
  ...subject,
  disposition: z.enum(DISPOSITIONS),
  /** Number of the ban decision, if there was one: only then others hear of the closing. */
  docNo: docNo.optional(),
  closedOn: civilDateSchema,
});

export const CaseArchived = defineEvent('CaseArchived', 1, {
  volume: z.string().max(60),
  retention: z.enum(RETENTIONS),
});

export const CorrectionProposed = defineEvent('CorrectionProposed', 1, {
  correction: z.string(),
  ofEventId: z.string(),
  reason: z.enum(CORRECTION_REASONS),
  person: z.string(),
  /** What should have been recorded. */
  correct: sealedSchema,
});

export const RecordCorrected = defineEvent('RecordCorrected', 1, {
  caseNumber: z.string(),
  regionCode: z.string(),
  correction: z.string(),
  ofEventId: z.string(),
  reason: z.enum(CORRECTION_REASONS),
  proposer: z.string(),
  approver: z.string(),
});

export const caseEvents = [
  CaseFiled,
  OfficersAssigned,
  RecusalDecided,
  InquiryRecorded,
  SiteInspected,
  ElectronicDataFixed,
  EvidencePreservationProposed,
  EvidencePreserved,
  EvidencePreservationDecided,
  PartyHeard,
  InvestigationReported,
  LegalReviewRequested,
  LegalReviewPassed,
  LegalReviewReturned,
  BanProposed,
  BanDecided,
  SealsCollected,
  BanAnnounced,
  DissuasionGiven,
  SelfDissolved,
  DissuasionRevisited,
  RegistrationGuided,
  CaseTransferred,
  ReferredToPolice,
  NotIllegalConcluded,
  CaseClosed,
  CaseArchived,
  BanRevoked,
  CorrectionProposed,
  RecordCorrected,
  PenaltyCaseFiled,
  PenaltyDecided,
  NoPenaltyDecided,
  ...afterwardsEvents,
  ...termEvents,
] as const;
export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
