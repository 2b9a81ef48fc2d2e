import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { SERVICE_METHODS, badges, documentNumber, year } from './shapes.events.js';

export const ANNUAL_CONCLUSIONS = ['PASSED', 'BASICALLY_PASSED', 'FAILED'] as const;
export const ANNUAL_EXEMPTIONS = ['registered-late'] as const;
export const ANNUAL_RECIPIENTS = ['competent-unit', 'registrar'] as const;
export const FIRST_REVIEW_OPINIONS = ['agree', 'disagree'] as const;
export const SPOT_CHECK_MODES = ['on-site', 'written'] as const;
export const SPOT_CHECK_RESULTS = ['no-problem', 'problem', 'refused', 'unreachable'] as const;
/** SPOT Art 6. */
export const SPOT_CHECK_SUBJECTS = [
  'annual-report',
  'disclosure',
  'governance',
  'finance',
  'activities',
] as const;

/** `year` is always the year that is reported on; it is filed for in the year after. */
export const AnnualCheckOpened = defineEvent('AnnualCheckOpened', 1, {
  year,
  /** Entity of the season that opened it; absent where an officer opened one organization's year. */
  seasonId: z.uuid().optional(),
  exemption: z.enum(ANNUAL_EXEMPTIONS).optional(),
  /** 4A and above may have a simplified check (Order 82 Art 8). */
  simplified: z.boolean(),
  /** The competent unit looks first; not for those registered directly or decoupled. */
  firstReview: z.boolean(),
});

export const AnnualReportSubmitted = defineEvent('AnnualReportSubmitted', 1, {
  year,
  to: z.enum(ANNUAL_RECIPIENTS),
  receivedOn: civilDateSchema,
  late: z.boolean(),
  /** Of a charity: its work report and accounts (慈善法 Art 13) are with it. */
  charityReport: z.boolean(),
  auditReportNumber: documentNumber.optional(),
});

export const AnnualFirstReviewed = defineEvent('AnnualFirstReviewed', 1, {
  year,
  opinion: z.enum(FIRST_REVIEW_OPINIONS),
  reviewedOn: civilDateSchema,
  remarks: sealedSchema.optional(),
});

export const AnnualCheckConcluded = defineEvent('AnnualCheckConcluded', 1, {
  year,
  conclusion: z.enum(ANNUAL_CONCLUSIONS),
  documentNumber,
  servedOn: civilDateSchema,
  method: z.enum(SERVICE_METHODS),
  reasons: sealedSchema.optional(),
});

export const AnnualCheckConclusionRevised = defineEvent('AnnualCheckConclusionRevised', 1, {
  year,
  from: z.enum(ANNUAL_CONCLUSIONS),
  to: z.enum(ANNUAL_CONCLUSIONS),
  documentNumber,
  servedOn: civilDateSchema,
  method: z.enum(SERVICE_METHODS),
  reasons: sealedSchema,
});

export const AnnualReportMissed = defineEvent('AnnualReportMissed', 1, {
  year,
  dueOn: civilDateSchema,
  by: z.enum(['term', 'officer']),
});

export const AnnualRectificationReported = defineEvent('AnnualRectificationReported', 1, {
  year,
  receivedOn: civilDateSchema,
  report: sealedSchema,
});

export const AnnualRectificationVerified = defineEvent('AnnualRectificationVerified', 1, {
  year,
  result: z.enum(['rectified', 'not-rectified']),
  finding: sealedSchema,
  officers: badges,
});

/** A draw fell on the organization: these check it. */
export const SpotCheckAssigned = defineEvent('SpotCheckAssigned', 1, {
  spotCheckId: z.uuid(),
  checkers: badges.min(2),
});

/** One of them stands back; the numbers of the draw chose who comes in. */
export const SpotCheckerReplaced = defineEvent('SpotCheckerReplaced', 1, {
  spotCheckId: z.uuid(),
  recused: z.string().max(30),
  substitute: z.string().max(30),
});

export const SpotCheckPerformed = defineEvent('SpotCheckPerformed', 1, {
  spotCheckId: z.uuid(),
  mode: z.enum(SPOT_CHECK_MODES),
  noticeNumber: documentNumber,
  noticeServedOn: civilDateSchema,
  checkers: badges.min(2),
  cardsShown: z.boolean(),
  subjects: z.array(z.enum(SPOT_CHECK_SUBJECTS)).min(1),
  result: z.enum(SPOT_CHECK_RESULTS),
  findings: sealedSchema,
});

export const SpotCheckResultPublished = defineEvent('SpotCheckResultPublished', 1, {
  spotCheckId: z.uuid(),
  publishedOn: civilDateSchema,
  medium: z.string().max(200),
});

export const annualEvents = [
  AnnualCheckOpened,
  AnnualReportSubmitted,
  AnnualFirstReviewed,
  AnnualCheckConcluded,
  AnnualCheckConclusionRevised,
  AnnualReportMissed,
  AnnualRectificationReported,
  AnnualRectificationVerified,
  SpotCheckAssigned,
  SpotCheckerReplaced,
  SpotCheckPerformed,
  SpotCheckResultPublished,
] as const;
