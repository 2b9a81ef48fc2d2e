import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { lifecycleEvents } from './lifecycle.events.js';
import { RegistrationApplied, RegistrationAppliedV1 } from './registration.events.js';
import { ORGANIZATION_TYPES, documentNumber, name, regionCode, served } from './shapes.events.js';
import { ABNORMAL_GROUNDS, RATING_LEVELS } from './registry-codes.events.js';
import { DelistingProposedV1, ListingProposedV1 } from './credit/credit.events.js';
import { supervisionEvents } from './supervision.events.js';
import { OrganizationWarned, OrganizationWarnedV1 } from './warning.events.js';

export { ABNORMAL_GROUNDS, RATING_LEVELS } from './registry-codes.events.js';
export { OrganizationWarned } from './warning.events.js';

export { ORGANIZATION_TYPES, type OrganizationType, SERVICE_METHODS, SUPERVISION } from './shapes.events.js';

/** How a published register entry is known: only the first two confirm that the body is registered. */
export const EVIDENCE_KINDS = ['register', 'official-notice', 'press-mention'] as const;
export const FACT_KINDS = ['rating', 'penalty', 'inspection'] as const;
export const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export const INCUBATOR_LEVELS = ['city', 'county', 'township', 'village'] as const;
/** SG Art 13, PNE Art 11. */
export const REGISTRATION_REFUSAL_GROUNDS = [
  'purpose',
  'duplicate',
  'barred-person',
  'falsification',
  'other-bar',
] as const;
export const LIQUIDATION_CAUSES = [
  'purpose-achieved',
  'dissolution',
  'merger-or-split',
  'revoked',
  'other',
] as const;
export const RECTIFICATION_RESULTS = ['rectified', 'not-rectified'] as const;
/** What a correction may mend; everything else is an act, and is mended by another act. */
export const CORRECTABLE = [
  'name',
  'uscc',
  'type',
  'registrarName',
  'registrarRegion',
  'externalFact',
] as const;
export const CORRECTION_REASONS = ['clerical-error', 'source-corrected', 'wrong-organization'] as const;
export const DISPOSALS = ['collected', 'declared-void'] as const;

const level = z.enum(RATING_LEVELS);
const rawRow = z.record(z.string().max(100), z.string().max(4000));

/** A date as a source states it: `2018`, `2018-02`, `2018-02-23`, or nothing; `raw` is the source's own text. */
export const statedDateSchema = z.strictObject({
  raw: z.string().max(100),
  precision: z.enum(DATE_PRECISIONS),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
});
export type StatedDate = z.infer<typeof statedDateSchema>;

/** A register entry that was published elsewhere. Origin is always `import`; the name is no key. */
export const OrganizationRecorded = defineEvent('OrganizationRecorded', 1, {
  name,
  /** Normalised; absent where none is published. `usccRaw` is what the source had. */
  uscc: z.string().max(40).optional(),
  usccRaw: z.string().max(100).optional(),
  usccCheck: z.enum(['ok', 'failed', 'no-code']),
  type: z.enum([...ORGANIZATION_TYPES, 'unknown']),
  registrarName: z.string().max(200),
  /** Nationwide; absent where nothing says it. */
  registrarRegion: regionCode.optional(),
  registrarRegionFrom: z.enum(['stated', 'code', 'registrar', 'unknown']),
  evidence: z.enum(EVIDENCE_KINDS),
  /** A decision to revoke the registration names it: no live organization any more. */
  laterRevoked: z.boolean(),
  source: z.string().max(1000),
  raw: rawRow,
  warnings: z.array(z.string().max(100)),
});

/** What another organ published about the organization. It moves nothing here: no term, no listing, no delivery. */
export const ExternalFactRecorded = defineEvent('ExternalFactRecorded', 1, {
  factId: z.uuid(),
  kind: z.enum(FACT_KINDS),
  /** The grade, the kind of penalty or the conclusion, in the publisher's words. */
  value: z.string().max(200),
  date: statedDateSchema,
  /** The year that an inspection is about, as stated. */
  period: z.string().max(100).optional(),
  /** End of a rating's validity, as precise as its date; with the rule that it was computed by. */
  validTo: z
    .strictObject({ date: z.string().max(10), rule: z.string(), version: z.string(), mark: z.string() })
    .optional(),
  publisher: z.string().max(200),
  legalBasis: z.string().max(500).optional(),
  detail: z.string().max(500).optional(),
  documentNumber: z.string().max(100).optional(),
  amountFen: z.int().nonnegative().optional(),
  previousValue: z.string().max(50).optional(),
  source: z.string().max(1000),
  /** Why it stands with this organization. */
  matchedBy: z.enum(['name-and-registrar', 'code', 'person']),
  raw: rawRow,
});

export const OrganizationIncubated = defineEvent('OrganizationIncubated', 1, {
  name,
  base: z.string().max(200),
  baseLevel: z.enum(INCUBATOR_LEVELS),
  region: regionCode,
  organ: regionCode,
  agreement: z.strictObject({
    documentNumber,
    signedOn: civilDateSchema,
    endsOn: civilDateSchema.optional(),
  }),
});

export const OrganizationRegistered = defineEvent('OrganizationRegistered', 1, {
  uscc: z.string().length(18),
  certificateNumber: documentNumber,
  name,
  type: z.enum(ORGANIZATION_TYPES),
  registrar: regionCode,
  decidedOn: civilDateSchema,
  warnings: z.array(z.string().max(100)),
});

export const RegistrationRefused = defineEvent('RegistrationRefused', 1, {
  ground: z.enum(REGISTRATION_REFUSAL_GROUNDS),
  documentNumber,
  reasons: sealedSchema,
});

export const RatingAnnounced = defineEvent('RatingAnnounced', 1, {
  level,
  announcedOn: civilDateSchema,
  /** Both inclusive. */
  validFrom: civilDateSchema,
  validTo: civilDateSchema,
  validityRule: z.strictObject({ rule: z.string(), version: z.string(), mark: z.string() }),
  votes: z.strictObject({ members: z.int(), present: z.int(), inFavour: z.int() }),
  notice: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
  eligibleBy: z.enum(['first', 'expired', 'last-year', 're-rating']),
  documentNumber,
});

export const RectificationOrdered = defineEvent('RectificationOrdered', 1, {
  orderId: z.uuid(),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  /** As the document sets it; the term that runs may end later, at a rest day's roll. */
  dueOn: civilDateSchema,
  matter: sealedSchema,
});

export const RectificationSubmitted = defineEvent('RectificationSubmitted', 1, {
  orderId: z.uuid(),
  receivedOn: civilDateSchema,
  report: sealedSchema,
});

export const RectificationVerified = defineEvent('RectificationVerified', 1, {
  orderId: z.uuid(),
  result: z.enum(RECTIFICATION_RESULTS),
  onSite: z.boolean(),
  /** Service numbers of those who looked. */
  officers: z.array(z.string().max(30)),
  finding: sealedSchema,
});

export const RectificationOverdue = defineEvent('RectificationOverdue', 1, {
  orderId: z.uuid(),
  dueOn: civilDateSchema,
});

/** Listed as abnormal, after its prior notice: by the procedure here, or registered from paper. */
export const AbnormalListed = defineEvent('AbnormalListed', 1, {
  listingId: z.uuid(),
  ground: z.enum(ABNORMAL_GROUNDS),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  priorNotice: z.strictObject({
    documentNumber,
    ...served,
    /** Last day of the statement period. */
    statementUntil: civilDateSchema,
    /** Whether a statement came in and was answered before the decision. */
    answered: z.boolean(),
  }),
  facts: sealedSchema,
});

const liquidationStarted = {
  cause: z.enum(LIQUIDATION_CAUSES),
  consent: z.strictObject({ documentNumber, issuedOn: civilDateSchema }).optional(),
  groupFormedOn: civilDateSchema,
};
export const LiquidationStartedV1 = defineEvent('LiquidationStarted', 1, liquidationStarted);
export const LiquidationStarted = defineEvent(
  'LiquidationStarted',
  2,
  {
    ...liquidationStarted,
    /** The terminating event: of a charity the group is formed within 30 days of it (慈善法 Art 18), or it is late. */
    terminatedOn: civilDateSchema.optional(),
    groupLate: z.boolean().optional(),
  },
  (previous) => previous,
);

export const OrganizationDeregistered = defineEvent('OrganizationDeregistered', 1, {
  documentNumber,
  liquidationEndedOn: civilDateSchema,
  appliedOn: civilDateSchema,
  reportNumber: documentNumber,
  certificate: z.enum(DISPOSALS),
  seal: z.enum(DISPOSALS),
  vouchers: z.enum(DISPOSALS),
  /** Later than the 15 days: noted, no bar. */
  applicationLate: z.boolean(),
});

export const OrganizationCorrectionProposed = defineEvent('OrganizationCorrectionProposed', 1, {
  correctionId: z.uuid(),
  ofEventId: z.uuid(),
  item: z.enum(CORRECTABLE),
  to: z.string().max(200),
  reason: z.enum(CORRECTION_REASONS),
  evidence: z.string().max(1000),
});

export const OrganizationRecordCorrected = defineEvent('OrganizationRecordCorrected', 1, {
  correctionId: z.uuid(),
  ofEventId: z.uuid(),
  item: z.enum(CORRECTABLE),
  from: z.string().max(200),
  to: z.string().max(200),
  reason: z.enum(CORRECTION_REASONS),
  /** Service number of the first of the two persons; the second gave the command. */
  proposedBy: z.string().max(30),
});

export const organizationEvents = [
  OrganizationRecorded,
  ExternalFactRecorded,
  OrganizationIncubated,
  RegistrationApplied,
  OrganizationRegistered,
  RegistrationRefused,
  RatingAnnounced,
  RectificationOrdered,
  RectificationSubmitted,
  RectificationVerified,
  RectificationOverdue,
  OrganizationWarned,
  AbnormalListed,
  LiquidationStarted,
  OrganizationDeregistered,
  OrganizationCorrectionProposed,
  OrganizationRecordCorrected,
  ...lifecycleEvents,
  ...supervisionEvents,
  ...termEvents,
] as const;
/** Versions that are stored and read, and written no more. */
export const pastVersions = [
  RegistrationAppliedV1,
  LiquidationStartedV1,
  OrganizationWarnedV1,
  ListingProposedV1,
  DelistingProposedV1,
] as const;
export type OrganizationEvent = EventOf<(typeof organizationEvents)[number]>;
export type ExternalFact = z.infer<typeof ExternalFactRecorded.schema>;
