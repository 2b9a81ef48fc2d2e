import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import {
  ABNORMAL_GROUNDS,
  LISTING_KINDS,
  SERIOUS_GROUNDS,
  SERVICE_METHODS,
} from '../registry-codes.events.js';

/** What made a listing be proposed: a person, or a rule that opens a proposal and nothing more (reference (f)3). */
export const LISTING_CAUSES = [
  'officer',
  'penalty',
  'two-years',
  'annual-missed',
  'rectification-overdue',
  'objection',
] as const;
/** 书面告知；联系不上的网上公告. */
export const NOTICE_CHANNELS = ['written', 'internet'] as const;
export const STATEMENT_OUTCOMES = ['accepted', 'not-accepted'] as const;
export const DROP_REASONS = ['exempted', 'statement-accepted', 'ground-not-met', 'rectified'] as const;
export const WITHDRAWAL_CAUSES = ['annulled', 'changed', 'objection-upheld'] as const;
export const DELISTING_REASONS = ['rectified', 'no-duty', 'clean-years', 'deregistered'] as const;
export type DelistingReason = (typeof DELISTING_REASONS)[number];
/** Classes of 信用修复管理办法. */
export const CREDIT_SEVERITIES = ['minor', 'general', 'serious'] as const;
export type CreditSeverity = (typeof CREDIT_SEVERITIES)[number];

const documentNumber = z.string().min(1).max(100);
const listingId = z.uuid();
const served = { servedOn: civilDateSchema, method: z.enum(SERVICE_METHODS) };
const anyGround = z.enum([...ABNORMAL_GROUNDS, ...SERIOUS_GROUNDS]);

const proposed = {
  listingId,
  kind: z.enum(LISTING_KINDS),
  ground: anyGround,
  evidence: sealedSchema.optional(),
  /** The document that shows the ground, where the record itself does not. */
  reference: z.strictObject({ documentNumber, issuedOn: civilDateSchema }).optional(),
  /** Year of the missed report. */
  year: z.int().optional(),
  /** The penalty decision that it follows from. */
  ofEventId: z.string().max(100).optional(),
  /** The abnormal listing that is two years old. */
  ofListingId: z.uuid().optional(),
};

/** Version 1: a missed order to correct proposed nothing yet. Kept to be read. */
export const ListingProposedV1 = defineEvent('ListingProposed', 1, {
  ...proposed,
  cause: z.enum(['officer', 'penalty', 'two-years', 'annual-missed', 'objection']),
});

/** A listing is proposed: nobody is listed by it. */
export const ListingProposed = defineEvent(
  'ListingProposed',
  2,
  { ...proposed, cause: z.enum(LISTING_CAUSES) },
  (previous) => previous,
);

export const ListingNotified = defineEvent('ListingNotified', 1, {
  listingId,
  channel: z.enum(NOTICE_CHANNELS),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  /** Last day of the statement period. */
  statementUntil: civilDateSchema,
});

export const ListingStatementSubmitted = defineEvent('ListingStatementSubmitted', 1, {
  listingId,
  receivedOn: civilDateSchema,
  statement: sealedSchema,
});

export const ListingStatementAnswered = defineEvent('ListingStatementAnswered', 1, {
  listingId,
  outcome: z.enum(STATEMENT_OUTCOMES),
  documentNumber,
  reasons: sealedSchema,
});

/** The competent unit or another organ certifies that the organization is not directly responsible (Order 60 Art 12). */
export const ListingExemptionRecorded = defineEvent('ListingExemptionRecorded', 1, {
  listingId,
  issuer: z.string().min(1).max(200),
  documentNumber,
  issuedOn: civilDateSchema,
});

export const ListingDropped = defineEvent('ListingDropped', 1, {
  listingId,
  reason: z.enum(DROP_REASONS),
  explanation: sealedSchema,
});

export const SeriousListed = defineEvent('SeriousListed', 1, {
  listingId,
  ground: z.enum(SERIOUS_GROUNDS),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  priorNotice: z.strictObject({
    documentNumber,
    ...served,
    statementUntil: civilDateSchema,
    answered: z.boolean(),
  }),
  facts: sealedSchema,
});

/** A new listing of the same list restarts the clock of those that stand (Order 60 Art 13); its withdrawal undoes that. */
export const ListingClockRestarted = defineEvent('ListingClockRestarted', 1, {
  listingId,
  from: civilDateSchema,
  cause: z.enum(['re-offence', 'withdrawn']),
  byListingId: z.uuid(),
});

/** The listing or its proposal falls because what it rests on fell: as if it had never been. */
export const ListingWithdrawn = defineEvent('ListingWithdrawn', 1, {
  listingId,
  kind: z.enum(LISTING_KINDS),
  wasListed: z.boolean(),
  cause: z.enum(WITHDRAWAL_CAUSES),
  documentNumber,
});

export const DelistingApplied = defineEvent('DelistingApplied', 1, {
  listingId,
  /** Which list it is: the two are left in terms of their own. */
  kind: z.enum(['abnormal', 'serious']).optional(),
  receivedOn: civilDateSchema,
  statement: sealedSchema,
});

export const DelistingVerified = defineEvent('DelistingVerified', 1, {
  listingId,
  result: z.enum(['met', 'not-met']),
  finding: sealedSchema,
});

/** Version 1: without the duty that the registrar found done. Kept to be read. */
export const DelistingProposedV1 = defineEvent('DelistingProposed', 1, {
  listingId,
  reason: z.enum(['no-duty', 'deregistered']),
});

/** The registrar's own duty to remove is due: six months where nothing is to be rectified, or deregistration. */
export const DelistingProposed = defineEvent(
  'DelistingProposed',
  2,
  { listingId, reason: z.enum(['no-duty', 'deregistered', 'rectified']) },
  (previous) => previous,
);

const delisted = {
  listingId,
  reason: z.enum(DELISTING_REASONS),
  documentNumber,
  delistedOn: civilDateSchema,
};
export const AbnormalDelisted = defineEvent('AbnormalDelisted', 1, delisted);
export const SeriousDelisted = defineEvent('SeriousDelisted', 1, delisted);

/** A new listing starts again the time that a removal in hand rests on: what was applied for or found is over. */
export const DelistingLapsed = defineEvent('DelistingLapsed', 1, { listingId, byListingId: z.uuid() });

/** One of two dedicated letters to the registered domicile. */
export const DomicileLetterRecorded = defineEvent('DomicileLetterRecorded', 1, {
  letterId: z.uuid(),
  documentNumber,
  sentOn: civilDateSchema,
  result: z.enum(['signed', 'unsigned']),
});

/** Entered into the credit system (Order 60: five working days). `entry` names what: a listing or a decision. */
export const OrganizationCreditEntered = defineEvent('OrganizationCreditEntered', 1, {
  entry: z.string().min(1).max(150),
  channel: z.string().min(1).max(200),
});

/** Whoever determined repairs: publication, sharing and use end (CRR). */
export const OrganizationCreditRepaired = defineEvent('OrganizationCreditRepaired', 1, {
  ofEventId: z.string().max(100),
  severity: z.enum(CREDIT_SEVERITIES),
  documentNumber,
  repairedOn: civilDateSchema,
});

export const creditEvents = [
  ListingProposed,
  ListingNotified,
  ListingStatementSubmitted,
  ListingStatementAnswered,
  ListingExemptionRecorded,
  ListingDropped,
  SeriousListed,
  ListingClockRestarted,
  ListingWithdrawn,
  DelistingApplied,
  DelistingVerified,
  DelistingProposed,
  DelistingLapsed,
  AbnormalDelisted,
  SeriousDelisted,
  DomicileLetterRecorded,
  OrganizationCreditEntered,
  OrganizationCreditRepaired,
] as const;
export type CreditEvent = EventOf<(typeof creditEvents)[number]>;
