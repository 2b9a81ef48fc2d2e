import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { RATING_LEVELS } from '../registry-codes.events.js';

/** Order 82 Art 9. */
export const ELIGIBILITY = ['first', 'expired', 'last-year', 're-rating'] as const;
export type Eligibility = (typeof ELIGIBILITY)[number];
/** Order 82 Art 28: what forces a verification rating. */
export const VERIFICATION_TRIGGERS = [
  'FALSIFICATION',
  'CERTIFICATE_MISUSE',
  'ANNUAL_MISSED',
  'PENALTY',
  'OTHER',
] as const;
export type VerificationTrigger = (typeof VERIFICATION_TRIGGERS)[number];
export const RATING_ROUNDS = ['first', 'review'] as const;
export type RatingRound = (typeof RATING_ROUNDS)[number];
export const APPLICATION_ENDS = ['withdrawn', 'not-eligible', 'not-passed'] as const;
export const COMPLAINT_OUTCOMES = ['founded', 'unfounded'] as const;

const applicationId = z.uuid();
const verificationId = z.uuid();
const documentNumber = z.string().min(1).max(100);
const level = z.enum(RATING_LEVELS);
/** Members by their service or list number, never by name; `leftOn`: when a former post at the organization ended. */
const expert = z.strictObject({ person: z.string().min(1).max(60), leftOn: civilDateSchema.optional() });
const votes = z.strictObject({
  members: z.int().min(1),
  present: z.int().min(0),
  inFavour: z.int().min(0),
});

export const RatingApplied = defineEvent('RatingApplied', 1, {
  applicationId,
  receivedOn: civilDateSchema,
  /** Measures that govern the procedure: those in force when it was opened (reference (f)1). */
  measures: z.enum(['O82', 'O39']),
  eligibleBy: z.enum(ELIGIBILITY),
  certificateOn: civilDateSchema.optional(),
});

export const RatingEligibilityChecked = defineEvent('RatingEligibilityChecked', 1, { applicationId });

export const RatingExpertsReported = defineEvent('RatingExpertsReported', 1, {
  applicationId,
  round: z.enum(RATING_ROUNDS),
  experts: z.array(expert).min(1).max(30),
  /** Who had to stand back and took no part. */
  recused: z.array(z.string().max(60)).max(30),
  visitedOn: civilDateSchema,
  suggested: level,
  report: sealedSchema,
});

/** The committee's vote: open ballot (Order 82 Arts 14, 16). */
export const RatingInitialLevelProposed = defineEvent('RatingInitialLevelProposed', 1, {
  applicationId,
  round: z.enum(RATING_ROUNDS),
  level,
  votes,
  recused: z.array(z.string().max(60)).max(30),
});

export const RatingInitialLevelPublished = defineEvent('RatingInitialLevelPublished', 1, {
  applicationId,
  documentNumber,
  from: civilDateSchema,
  to: civilDateSchema,
});

export const RatingReviewRequested = defineEvent('RatingReviewRequested', 1, {
  applicationId,
  receivedOn: civilDateSchema,
  reasons: sealedSchema,
});

export const RatingComplaintReceived = defineEvent('RatingComplaintReceived', 1, {
  applicationId,
  complaintId: z.uuid(),
  receivedOn: civilDateSchema,
  matter: sealedSchema,
});

export const RatingComplaintSettled = defineEvent('RatingComplaintSettled', 1, {
  complaintId: z.uuid(),
  outcome: z.enum(COMPLAINT_OUTCOMES),
  reasons: sealedSchema,
});

export const RatingApplicationClosed = defineEvent('RatingApplicationClosed', 1, {
  applicationId,
  reason: z.enum(APPLICATION_ENDS),
  explanation: sealedSchema,
});

export const RatingExpired = defineEvent('RatingExpired', 1, { level, validTo: civilDateSchema });

export const RatingVerificationOpened = defineEvent('RatingVerificationOpened', 1, {
  verificationId,
  trigger: z.enum(VERIFICATION_TRIGGERS),
  ofEventId: z.string().max(100).optional(),
  year: z.int().optional(),
  facts: sealedSchema.optional(),
});

/** The verification found that the level stands. */
export const RatingConfirmed = defineEvent('RatingConfirmed', 1, {
  verificationId,
  level,
  votes,
  documentNumber,
});

export const RatingAdjusted = defineEvent('RatingAdjusted', 1, {
  verificationId,
  from: level,
  /** Absent: no level is left. */
  to: level.optional(),
  /** The remaining validity runs on (Order 82 Art 29). */
  validTo: civilDateSchema,
  votes,
  documentNumber,
  announcedOn: civilDateSchema,
});

/** What forced the verification fell: a level that was adjusted because of it is restored. */
export const RatingVerificationWithdrawn = defineEvent('RatingVerificationWithdrawn', 1, {
  verificationId,
  documentNumber,
  /** The level that stands again; absent where none was adjusted. */
  restored: level.optional(),
});

export const RatingCertificateReturned = defineEvent('RatingCertificateReturned', 1, {
  verificationId,
  returnedOn: civilDateSchema,
});

export const RatingCertificateVoided = defineEvent('RatingCertificateVoided', 1, {
  verificationId,
  documentNumber,
});

export const ratingEvents = [
  RatingApplied,
  RatingEligibilityChecked,
  RatingExpertsReported,
  RatingInitialLevelProposed,
  RatingInitialLevelPublished,
  RatingReviewRequested,
  RatingComplaintReceived,
  RatingComplaintSettled,
  RatingApplicationClosed,
  RatingExpired,
  RatingVerificationOpened,
  RatingConfirmed,
  RatingAdjusted,
  RatingVerificationWithdrawn,
  RatingCertificateReturned,
  RatingCertificateVoided,
] as const;
export type RatingEvent = EventOf<(typeof ratingEvents)[number]>;
