import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { ILLEGAL_GROUNDS, TRANSFER_ADDRESSEES } from '../codes.events.js';
import { MatchJudged, NameScreened, screeningForms } from './screening.events.js';
import { VIOLATIONS } from '../penalty/penalty-codes.events.js';

/** Where a clue came from (reference §2.3). */
export const CLUE_SOURCES = [
  'HOTLINE_12345',
  'REPORT_REALNAME',
  'REPORT_ANONYMOUS',
  'PETITION',
  'CAC',
  'POLICE',
  'MARKET_REG',
  'NDRC',
  'COMPETENT_UNIT',
  'PARTY_BODY',
  'SUPERIOR',
  'PEER_TRANSFER',
  'PATROL',
  'ONLINE_MONITORING',
  'ANNUAL_CHECK',
  'SPOT_CHECK',
  'AUDIT',
  'RATING',
  'SELF',
] as const;

/**
 * What verification found (Order 77 Arts 3 and 6). `suspect` may be filed as an illegal organization, `violation` as a
 * violation by a registered one (行政处罚法 Art 54; Order 68 Art 7).
 */
const RESULTS_V1 = ['suspect', 'not-ours', 'excluded', 'lawful-body', 'duplicate'] as const;
export const VERIFICATION_RESULTS = [...RESULTS_V1, 'violation'] as const;

/** Why the identity of a reporter is opened. */
export const OPENING_REASONS = [
  'ask-for-details',
  'protect-reporter',
  'reply-to-reporter',
  'court-order',
  'supervision',
] as const;

/** Why the superior organ moves a clue (Order 77 Arts 4 and 5). */
export const DESIGNATION_REASONS = [
  'several-counties',
  'grave',
  'recusal',
  'disputed',
  'other-need',
] as const;

const received = {
  number: z.string(),
  source: z.enum(CLUE_SOURCES),
  /** The name that the reported organization uses: a name of an organization, never a key. */
  subjectName: z.string().max(200),
  /** Township or county code of the place of the act; the county's organ has the clue (Order 77 Art 4). */
  region: z.string(),
  organ: z.string(),
  receivedOn: civilDateSchema,
  placeDetail: sealedSchema.optional(),
  /** Who reported, and in which words: under a key of its own, opened by two persons only. */
  reporter: z.strictObject({ identity: sealedSchema, words: sealedSchema.optional() }).optional(),
};

/** The reported facts without the reporter: what officers work on. They may name persons, so they are sealed. */
export const ClueReceivedV1 = defineEvent('ClueReceived', 1, { ...received, facts: sealedSchema });

/** What a clue came out of: a step of another record, which it is linked back to. */
export const ORIGIN_KINDS = [
  'annual-check',
  'spot-check',
  'audit',
  'rating',
  'penalty',
  'relapse',
  'rectification',
  'registration',
] as const;
export const originSchema = z.strictObject({
  kind: z.enum(ORIGIN_KINDS),
  /** Stream and event of the step. */
  streamId: z.string().max(100),
  eventId: z.string().max(60),
});

export const ClueReceived = defineEvent('ClueReceived', 2, {
  ...received,
  /** None where the record that it came out of holds them. */
  facts: sealedSchema.optional(),
  origin: originSchema.optional(),
});

const verified = {
  finding: sealedSchema,
  /** For `duplicate`: the clue that says the same. */
  duplicateOf: z.string().optional(),
};
export const ClueVerifiedV1 = defineEvent('ClueVerified', 1, { result: z.enum(RESULTS_V1), ...verified });

/** With the violations of registered organizations; whatever the form of before says means the same here. */
export const ClueVerified = defineEvent('ClueVerified', 2, {
  result: z.enum(VERIFICATION_RESULTS),
  ...verified,
});

export const ClueTransferred = defineEvent('ClueTransferred', 1, {
  addressee: z.enum(TRANSFER_ADDRESSEES),
  docNo: z.string().max(60),
  number: z.string(),
  regionCode: z.string(),
  organ: z.string(),
  transferredOn: civilDateSchema,
});

export const JurisdictionDesignated = defineEvent('JurisdictionDesignated', 1, {
  kind: z.enum(['escalated', 'designated']),
  by: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.enum(DESIGNATION_REASONS),
});

export const FilingProposed = defineEvent('FilingProposed', 1, {
  ground: z.enum(ILLEGAL_GROUNDS),
  /** Who proposes: the approver must be another person (reference (b1)). */
  person: z.string(),
  reason: sealedSchema.optional(),
});

/** A violation by a registered organization: who proposes to file it, and what is to be judged (Order 68 Art 7). */
export const PenaltyCaseProposed = defineEvent('PenaltyCaseProposed', 1, {
  /** Stream of the organization. */
  organization: z.string().max(100),
  violation: z.enum(VIOLATIONS),
  /** Last civil date of the act; the end of a continuing one (APL 36, 37). */
  actOn: civilDateSchema,
  grave: z.boolean(),
  person: z.string(),
  reason: sealedSchema.optional(),
});

export const ClueFiled = defineEvent('ClueFiled', 1, { caseId: z.string(), caseNumber: z.string() });

export const ReporterOpeningRequested = defineEvent('ReporterOpeningRequested', 1, {
  request: z.string(),
  person: z.string(),
  reason: z.enum(OPENING_REASONS),
});

export const ReporterOpeningApproved = defineEvent('ReporterOpeningApproved', 1, {
  request: z.string(),
  person: z.string(),
  /** Last civil date on which the requester may open. */
  validTo: civilDateSchema,
});

export const ReporterIdentityOpened = defineEvent('ReporterIdentityOpened', 1, {
  request: z.string(),
  requester: z.string(),
  approver: z.string(),
});

/** Why the head does not approve a proposal to file: it goes back to who proposed. */
export const FILING_REFUSALS = [
  'facts-unclear',
  'evidence-lacking',
  'not-own-jurisdiction',
  'wrong-ground',
  'other',
] as const;

/** Why no case is filed at all (不予立案). */
export const NOT_FILING_REASONS = [
  'no-unlawful-fact',
  'minor-and-corrected',
  'limitation-expired',
  'dissolved-already',
  'not-own-jurisdiction',
  'other',
] as const;

/** What a reporter is told, and no more: neither the case nor what was found. */
export const REPLY_STAGES = ['acceptance', 'conclusion'] as const;
export const REPLY_OUTCOMES = [
  'accepted',
  'not-accepted',
  'handled',
  'not-established',
  'handed-over',
] as const;
export const REPLY_WAYS = ['letter', 'telephone', 'in-person', 'electronic'] as const;

export const FilingRefused = defineEvent('FilingRefused', 1, {
  person: z.string(),
  /** Who had proposed. */
  proposer: z.string(),
  reason: z.enum(FILING_REFUSALS),
  note: sealedSchema.optional(),
});

export const FilingDeclined = defineEvent('FilingDeclined', 1, {
  person: z.string(),
  docNo: z.string().max(60),
  reason: z.enum(NOT_FILING_REASONS),
  finding: sealedSchema,
  declinedOn: civilDateSchema,
});

/** This clue follows another of the same facts. */
export const ClueJoined = defineEvent('ClueJoined', 1, { lead: z.string() });
/** It stands alone again, where it stood before. */
export const ClueSeparated = defineEvent('ClueSeparated', 1, {
  lead: z.string(),
  backTo: z.enum(['received', 'verified', 'proposed']),
});
/** In the stream of the lead: who follows it, and who no longer does. */
export const FollowerJoined = defineEvent('FollowerJoined', 1, { follower: z.string() });
export const FollowerSeparated = defineEvent('FollowerSeparated', 1, { follower: z.string() });
/** A case was filed on the lead: those that follow it are filed in it. */
export const FollowersFiled = defineEvent('FollowersFiled', 1, {
  followers: z.array(z.string()).min(1),
  caseId: z.string(),
  caseNumber: z.string(),
  /** Which law they are filed by; the followers were not verified for themselves. */
  caseKind: z.enum(['illegal', 'penalty']).optional(),
});

export const ReporterReplied = defineEvent('ReporterReplied', 1, {
  stage: z.enum(REPLY_STAGES),
  outcome: z.enum(REPLY_OUTCOMES),
  docNo: z.string().max(60),
  way: z.enum(REPLY_WAYS),
  repliedOn: civilDateSchema,
  /** The words of the reply, under the key of the reporter. */
  text: sealedSchema,
});

const written = [
  ClueReceived,
  NameScreened,
  MatchJudged,
  ClueVerified,
  ClueTransferred,
  JurisdictionDesignated,
  FilingProposed,
  PenaltyCaseProposed,
  ClueFiled,
  ReporterOpeningRequested,
  ReporterOpeningApproved,
  ReporterIdentityOpened,
  FilingRefused,
  FilingDeclined,
  ClueJoined,
  ClueSeparated,
  FollowerJoined,
  FollowerSeparated,
  FollowersFiled,
  ReporterReplied,
  ...termEvents,
] as const;
export type ClueEvent = EventOf<(typeof written)[number]>;

/** With the forms of before, which are read for ever and lifted when they are. */
export const clueEvents = [ClueReceivedV1, ClueVerifiedV1, ...screeningForms, ...written] as const;
