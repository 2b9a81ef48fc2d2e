import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files } from '../case/case-parts.events.js';
import { DECISION_KINDS } from '../penalty/penalty-codes.events.js';
import {
  LEAVE_GROUNDS,
  REVIEW_KINDS,
  REVIEW_OBJECTIONS,
  REVIEW_OUTCOMES,
} from './afterwards-codes.events.js';
import { ofDecision } from './service.events.js';

/** The bureau received the copy of an application or of a complaint. */
export const ReviewOpened = defineEvent('ReviewOpened', 1, {
  ...ofDecision,
  ofKind: z.enum(DECISION_KINDS),
  review: z.string(),
  kind: z.enum(REVIEW_KINDS),
  organ: z.string().max(100),
  number: docNo,
  simplified: z.boolean(),
  /** When the party applied or sued: the add-on stops from this day (行政处罚法 Art 73). */
  appliedOn: civilDateSchema,
  receivedOn: civilDateSchema,
  objections: z.array(z.enum(REVIEW_OBJECTIONS)),
  files,
});

/** 补充、延期提供证据的准许. */
export const StatutoryLeaveRecorded = defineEvent('StatutoryLeaveRecorded', 1, {
  ...ofDecision,
  review: z.string(),
  leave: z.string(),
  ground: z.enum(LEAVE_GROUNDS),
  leaveDocNo: docNo,
  scope: sealedSchema,
  grantedOn: civilDateSchema,
  files: files.min(1),
});

/** Evidence gathered after the decision under a leave: the only such evidence that may be cited. */
export const EvidenceSupplemented = defineEvent('EvidenceSupplemented', 1, {
  ...ofDecision,
  review: z.string(),
  leave: z.string(),
  evidence: z.string(),
  description: sealedSchema,
  files: files.min(1),
});

export const ReviewAnswered = defineEvent('ReviewAnswered', 1, {
  ...ofDecision,
  review: z.string(),
  answerDocNo: docNo,
  /** Ids of records of the case, gathered before the decision, or under a leave. */
  evidence: z.array(z.string()).min(1).max(500),
  /** Rules in force on the day of the decision. */
  basis: z.array(z.string().max(30)).min(1).max(30),
  statement: sealedSchema,
  answeredOn: civilDateSchema,
  files,
});

/** The review is over and what it ended with is in force. */
export const ReviewClosed = defineEvent('ReviewClosed', 1, {
  ...ofDecision,
  review: z.string(),
  kind: z.enum(REVIEW_KINDS),
  outcome: z.enum(REVIEW_OUTCOMES),
  procedureOnly: z.boolean(),
  rulingNo: docNo,
  /** First day on which it is in force: no appeal against it is open any more. */
  effectiveOn: civilDateSchema,
  /** When the party received it: its fifteen days to sue run from then (行政诉讼法 Art 45). */
  partyReceivedOn: civilDateSchema.optional(),
  /** 行政复议意见书 that goes with it. */
  opinion: z.strictObject({ opinionNo: docNo, receivedOn: civilDateSchema }).optional(),
  files,
});

export const ReviewOpinionReported = defineEvent('ReviewOpinionReported', 1, {
  ...ofDecision,
  review: z.string(),
  reportDocNo: docNo,
  corrected: sealedSchema,
  reportedOn: civilDateSchema,
  files,
});
