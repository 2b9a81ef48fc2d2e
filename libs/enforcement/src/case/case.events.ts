import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { DISPOSITIONS, ILLEGAL_GROUNDS } from '../codes.events.js';
import { CORRECTION_REASONS, RECUSAL_GROUNDS, RETENTIONS } from './case-codes.events.js';
import { afterwardsEvents } from '../afterwards/afterwards.events.js';
import { penaltyEvents } from '../penalty/penalty.events.js';
import { docNo, subject } from './case-parts.events.js';
import {
  LegalReviewRequested,
  LegalReviewPassed,
  LegalReviewReturned,
  BanProposed,
  BanProposedV1,
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
import { confiscationEvents } from './confiscation/confiscation.events.js';
import { OfficersLent, OfficersRecalled, OfficersRequested } from './lend-officers/lend.events.js';
import { EnablerReported } from './notify-enablers/enablers.events.js';
import {
  FileAccessGranted,
  FileAccessRefused,
  FileAccessRequested,
  RecusalApplied,
} from './party-rights/party-rights.events.js';
import { ActingAfterBanDetected } from './record-relapse/relapse.events.js';
import { TakedownConfirmed, TakedownRefused, TakedownRequested } from './takedown/takedown.events.js';
import { crimeEvents } from './transfer-crime/crime.events.js';
import { CaseTraceRecorded } from './trace.events.js';

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

const current = [
  CaseFiled,
  OfficersAssigned,
  RecusalDecided,
  InquiryRecorded,
  SiteInspected,
  ElectronicDataFixed,
  CaseTraceRecorded,
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
  ...penaltyEvents,
  ...afterwardsEvents,
  ...confiscationEvents,
  ...crimeEvents,
  TakedownRequested,
  TakedownConfirmed,
  TakedownRefused,
  EnablerReported,
  ActingAfterBanDetected,
  FileAccessRequested,
  FileAccessGranted,
  FileAccessRefused,
  RecusalApplied,
  OfficersRequested,
  OfficersLent,
  OfficersRecalled,
  ...termEvents,
] as const;
/** Every form that was ever stored, earlier ones first; folds see the newest of each alone. */
export const caseEvents = [BanProposedV1, ...current] as const;
export type CaseEvent = EventOf<(typeof current)[number]>;
