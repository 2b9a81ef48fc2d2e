import { type AnyPublicEvent, civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { caseStream } from '../case/case.state.js';
import {
  ANNULMENT_BASES,
  CREDIT_SEVERITIES,
  PENALTY_KINDS,
  VIOLATIONS,
} from '../penalty/penalty-codes.events.js';
import type { PenaltyItem } from '../penalty/penalty-decision.events.js';
import { PENALTY_CASE_OUTCOMES } from './afterwards-codes.events.js';
import { PenaltyCaseClosed } from './closing.events.js';
import { DecisionAnnulled, DecisionChanged, PenaltyTookEffect } from './effect.events.js';
import { CreditRepaired } from './publication.events.js';

const publicType = (name: string): string => `shouzheng.enforcement.${name}.v1`;

/** The organization is in the register under its name; whom a penalty touches in person is not told. */
const about = {
  caseNumber: z.string(),
  organ: z.string(),
  regionCode: z.string(),
  subjectName: z.string(),
  organization: z.string(),
  docNo: z.string(),
};
const itemSchema = z.strictObject({
  kind: z.enum(PENALTY_KINDS),
  amountFen: z.int().optional(),
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
});

interface About {
  readonly caseNumber: string;
  readonly organ: string;
  readonly regionCode: string;
  readonly subjectName: string;
  readonly docNo: string;
}

const aboutOf = (
  { caseNumber, organ, regionCode, subjectName, docNo }: About,
  organization: string,
): About & { readonly organization: string } => ({
  caseNumber,
  organ,
  regionCode,
  subjectName,
  organization,
  docNo,
});

/** Kind, sum and days; never the sealed text, which may name a person. */
const itemsOf = (items: readonly PenaltyItem[]): z.infer<typeof itemSchema>[] =>
  items.map(({ kind, amountFen, from, to }) => ({
    kind,
    ...(amountFen === undefined ? {} : { amountFen }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));

/** A penalty is heard of when it has taken effect, not when it is decided. */
const penaltyDecided = definePublicEvent(caseStream, PenaltyTookEffect, {
  publicType: publicType('penalty-decided'),
  zh: '行政处罚决定',
  en: 'Penalty in effect',
  visibility: 'granted',
  schema: z.strictObject({
    ...about,
    violation: z.enum(VIOLATIONS),
    items: z.array(itemSchema),
    creditSeverity: z.enum(CREDIT_SEVERITIES),
    decidedOn: civilDateSchema,
    effectiveOn: civilDateSchema,
  }),
  map({ data, streamId }) {
    const { violation, creditSeverity, decidedOn, effectiveOn, organization } = data;
    return {
      subject: data.caseNumber,
      regionCode: data.regionCode,
      lane: streamId,
      data: {
        ...aboutOf(data, organization),
        violation,
        items: itemsOf(data.items),
        creditSeverity,
        decidedOn,
        effectiveOn,
      },
    };
  },
});

/** Reaches everyone who heard of the penalty; of one that never took effect nobody hears. */
const penaltyChanged = definePublicEvent(caseStream, DecisionChanged, {
  publicType: publicType('penalty-changed'),
  zh: '变更行政处罚决定',
  en: 'Penalty changed',
  visibility: 'granted',
  schema: z.strictObject({
    ...about,
    changeDocNo: z.string(),
    items: z.array(itemSchema),
    creditSeverity: z.enum(CREDIT_SEVERITIES).optional(),
    changedOn: civilDateSchema,
  }),
  supersedes: ({ data }, state) => state.afterwards[data.ofEventId]?.effect,
  map({ data, streamId }, state) {
    const { organization = '', changeDocNo, creditSeverity, changedOn } = data;
    if (state.afterwards[data.ofEventId]?.effect === undefined) return undefined;
    return {
      subject: data.caseNumber,
      regionCode: data.regionCode,
      lane: streamId,
      data: {
        ...aboutOf(data, organization),
        changeDocNo,
        items: itemsOf(data.items),
        ...(creditSeverity ? { creditSeverity } : {}),
        changedOn,
      },
    };
  },
});

const penaltyWithdrawn = definePublicEvent(caseStream, DecisionAnnulled, {
  publicType: publicType('penalty-withdrawn'),
  zh: '撤销行政处罚决定',
  en: 'Penalty withdrawn',
  visibility: 'granted',
  schema: z.strictObject({
    ...about,
    annulmentDocNo: z.string(),
    basis: z.enum(ANNULMENT_BASES),
    annulledOn: civilDateSchema,
  }),
  supersedes: ({ data }, state) => state.afterwards[data.ofEventId]?.effect,
  map({ data, streamId }, state) {
    const { organization = '', annulmentDocNo, basis, annulledOn } = data;
    if (state.afterwards[data.ofEventId]?.effect === undefined) return undefined;
    return {
      subject: data.caseNumber,
      regionCode: data.regionCode,
      lane: streamId,
      data: { ...aboutOf(data, organization), annulmentDocNo, basis, annulledOn },
    };
  },
});

/** Repair ends sharing and use as well: everyone who received the penalty must hear of it (信用修复管理办法). */
const creditRepaired = definePublicEvent(caseStream, CreditRepaired, {
  publicType: publicType('credit-repaired'),
  zh: '信用修复',
  en: 'Credit repaired',
  visibility: 'granted',
  schema: z.strictObject({ ...about, severity: z.enum(CREDIT_SEVERITIES), repairedOn: civilDateSchema }),
  supersedes: ({ data }, state) => state.afterwards[data.ofEventId]?.effect,
  map({ data, streamId }) {
    const { organization, severity, repairedOn } = data;
    return {
      subject: data.caseNumber,
      regionCode: data.regionCode,
      lane: streamId,
      data: { ...aboutOf(data, organization), severity, repairedOn },
    };
  },
});

/** Only a case with a penalty is heard of: suspicion that came to nothing does not travel (reference (f)16). */
const penaltyCaseClosed = definePublicEvent(caseStream, PenaltyCaseClosed, {
  publicType: publicType('penalty-case-closed'),
  zh: '处罚案件结案',
  en: 'Penalty case closed',
  visibility: 'granted',
  schema: z.strictObject({ ...about, outcome: z.enum(PENALTY_CASE_OUTCOMES), closedOn: civilDateSchema }),
  map({ data, streamId }, state) {
    const { docNo, organization, outcome, closedOn } = data;
    const heard = Object.values(state.afterwards).some(({ effect }) => effect !== undefined);
    if (docNo === undefined || !heard) return undefined;
    return {
      subject: data.caseNumber,
      regionCode: data.regionCode,
      lane: streamId,
      data: { ...aboutOf({ ...data, docNo }, organization), outcome, closedOn },
    };
  },
});

/** What other agencies may hear of a penalty: thin, without personal data. */
export const penaltyPublicEvents: readonly AnyPublicEvent[] = [
  penaltyDecided,
  penaltyChanged,
  penaltyWithdrawn,
  creditRepaired,
  penaltyCaseClosed,
];
