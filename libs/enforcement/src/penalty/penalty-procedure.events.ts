import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files, presentSchema, signatureSchema, subject } from '../case/case-parts.events.js';
import {
  DISCUSSION_CONCLUSIONS,
  DISCUSSION_SUBJECTS,
  EDUCATION_WAYS,
  EVIDENCE_KINDS,
  LENIENCY,
  MEMBER_OPINIONS,
  NOTICE_METHODS,
  REPORT_OUTCOMES,
  STATEMENT_WAYS,
  VIOLATIONS,
  WAIVABLE_RIGHTS,
} from './penalty-codes.events.js';
import { penaltyItemSchema } from './penalty-decision.events.js';

const items = z.array(penaltyItemSchema).max(20);
const articles = z.array(z.string().max(30)).min(1).max(20);

/** 案件调查终结报告 of a penalty case: facts, evidence by kind, law, proposal and the reasons for its measure. */
export const PenaltyReportSubmitted = defineEvent('PenaltyReportSubmitted', 1, {
  report: z.string(),
  /** Who wrote it: a person id. */
  person: z.string(),
  course: sealedSchema,
  facts: sealedSchema,
  evidence: z
    .array(
      z.strictObject({
        kind: z.enum(EVIDENCE_KINDS),
        /** Id of the record of the case that it lies in. */
        record: z.string().optional(),
        proves: sealedSchema,
      }),
    )
    .min(1)
    .max(100),
  violation: z.enum(VIOLATIONS),
  articles,
  outcome: z.enum(REPORT_OUTCOMES),
  items,
  /** 违法经营额, 违法所得: what fine and confiscation are measured by. In fen. */
  turnoverFen: z.int().nonnegative().optional(),
  gainsFen: z.int().nonnegative().optional(),
  serious: z.boolean(),
  corrected: z.boolean(),
  /** Last day of an order to correct that the party let pass (慈善法 Art 110: 逾期不改正). */
  correctionDueOn: civilDateSchema.optional(),
  /** The decision that dealt with such an act before (慈善法 Art 110: 一年内再犯). */
  handledBefore: z.strictObject({ docNo, on: civilDateSchema }).optional(),
  leniency: z.enum(LENIENCY),
  leniencyReason: sealedSchema,
  measureReason: sealedSchema,
  /** 情节复杂, 重大违法行为 (APL 57); 疑难复杂、涉及多个法律关系, 重大公共利益, by statute (APL 58). */
  complex: z.boolean(),
  major: z.boolean(),
  publicInterest: z.boolean(),
  reviewByStatute: z.boolean(),
  /** A report after the first one that rests on facts found since. */
  newFacts: z.boolean(),
  files,
});

/** 行政处罚事先告知书 with the rights to be heard (APL 44, 62, 63). */
export const PriorNoticeServed = defineEvent('PriorNoticeServed', 1, {
  ...subject,
  notice: z.string(),
  docNo,
  /** Report that the notice tells of. */
  report: z.string(),
  items: items.min(1),
  articles,
  facts: sealedSchema,
  reasons: sealedSchema,
  hearingRight: z.boolean(),
  method: z.enum(NOTICE_METHODS),
  present: presentSchema,
  signature: signatureSchema,
  /** Of an announcement the last day of its term, on which it counts as served. */
  servedOn: civilDateSchema,
  announcedOn: civilDateSchema.optional(),
  files,
});

/** The party states and defends itself; the receipt is what it takes away. */
export const DefenceSubmitted = defineEvent('DefenceSubmitted', 1, {
  defence: z.string(),
  way: z.enum(STATEMENT_WAYS),
  /** Under the key of the person who spoke or wrote. */
  person: sealedSchema,
  statement: sealedSchema,
  signature: signatureSchema,
  receipt: z.string(),
  files,
});

/** A clear waiver of the one right, of the other, or of both (APL 62). */
export const DefenceWaived = defineEvent('DefenceWaived', 1, {
  rights: z.array(z.enum(WAIVABLE_RIGHTS)).min(1),
  person: sealedSchema,
  signature: signatureSchema,
  receipt: z.string(),
  files: files.min(1),
});

/** Each point of the defence, accepted or rejected; a rejected one with its reason (APL 45). */
export const DefenceReviewed = defineEvent('DefenceReviewed', 1, {
  person: z.string(),
  points: z
    .array(
      z.strictObject({
        no: z.int().min(1),
        point: sealedSchema,
        accepted: z.boolean(),
        reason: sealedSchema.optional(),
      }),
    )
    .min(1)
    .max(50),
  /** What is proposed after it: never heavier than what the party was told. */
  items,
});

/** 负责人集体讨论: every member's opinion is recorded (APL 57; Order 68 Art 31 for an extension). */
export const CollectivelyDiscussed = defineEvent('CollectivelyDiscussed', 1, {
  discussion: z.string(),
  minutesNo: docNo,
  about: z.enum(DISCUSSION_SUBJECTS),
  members: z
    .array(
      z.strictObject({
        account: z.string(),
        person: z.string(),
        badge: z.string(),
        role: z.string(),
        opinion: z.enum(MEMBER_OPINIONS),
        words: sealedSchema,
      }),
    )
    .min(1)
    .max(30),
  conclusion: z.enum(DISCUSSION_CONCLUSIONS),
  /** What was concluded where it is lighter than proposed. */
  items: items.optional(),
  /** Definite days of an extension. */
  days: z.int().min(1).max(3650).optional(),
  files: files.min(1),
});

/** 不予处罚的，应当教育 (APL 33). */
export const EducationGiven = defineEvent('EducationGiven', 1, {
  way: z.enum(EDUCATION_WAYS),
  words: sealedSchema,
  signature: signatureSchema,
  files,
});

/** A decision on the spot (APL 51, 52): told, shown and handed over in the same act, which serves it. */
export const DecidedOnSpot = defineEvent('DecidedOnSpot', 1, {
  docNo,
  present: presentSchema,
  place: sealedSchema,
  /** Facts, reasons, basis and rights were told before. */
  told: z.literal(true),
  statement: sealedSchema.optional(),
  signature: signatureSchema,
  deliveredOn: civilDateSchema,
  files,
});

/** 报所属机关备案 (APL 52). */
export const OnSpotDecisionRecorded = defineEvent('OnSpotDecisionRecorded', 1, {
  docNo,
  person: z.string(),
  files,
});
