import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files } from '../case/case-parts.events.js';
import { COURT_REPLIES, EXECUTION_OUTCOMES, SERVICE_METHODS, STAY_BY } from './afterwards-codes.events.js';
import { ofDecision } from './service.events.js';

const fen = z.int().nonnegative();

/** 履行催告书, served: ten working days later the court may be asked (行政强制法 Arts 35, 54). */
export const PerformanceDemanded = defineEvent('PerformanceDemanded', 1, {
  ...ofDecision,
  demandDocNo: docNo,
  principalFen: fen,
  addOnFen: fen,
  /** Confiscated money that was not handed over. */
  confiscatedFen: fen.optional(),
  method: z.enum(SERVICE_METHODS).exclude(['announcement']),
  servedOn: civilDateSchema,
  files: files.min(1),
});

/** What the party says on the demand, and what came of it (行政强制法 Art 36). */
export const DemandDefenceHeard = defineEvent('DemandDefenceHeard', 1, {
  ...ofDecision,
  demandDocNo: docNo,
  statement: sealedSchema,
  accepted: z.boolean(),
  reason: sealedSchema,
  files,
});

/** 强制执行申请书, signed by the head (行政强制法 Arts 53, 55). */
export const CourtEnforcementApplied = defineEvent('CourtEnforcementApplied', 1, {
  ...ofDecision,
  applicationNo: docNo,
  court: z.string().max(100),
  principalFen: fen,
  addOnFen: fen,
  confiscatedFen: fen.optional(),
  appliedOn: civilDateSchema,
  files: files.min(1),
});

export const CourtReplied = defineEvent('CourtReplied', 1, {
  ...ofDecision,
  applicationNo: docNo,
  reply: z.enum(COURT_REPLIES),
  rulingNo: docNo,
  receivedOn: civilDateSchema,
  files,
});

/** 行政强制法 Art 56 ¶2: the court above is asked. */
export const CourtRefusalContested = defineEvent('CourtRefusalContested', 1, {
  ...ofDecision,
  applicationNo: docNo,
  requestNo: docNo,
  contestedOn: civilDateSchema,
  files,
});

export const ExecutionEnded = defineEvent('ExecutionEnded', 1, {
  ...ofDecision,
  outcome: z.enum(EXECUTION_OUTCOMES),
  reason: sealedSchema.optional(),
  endedOn: civilDateSchema,
  files,
});

/** 停止执行 (行政复议法 Art 42; 行政诉讼法 Art 56). */
export const ExecutionStayed = defineEvent('ExecutionStayed', 1, {
  ...ofDecision,
  stay: z.string(),
  by: z.enum(STAY_BY),
  basis: z.enum(['REC-42', 'LIT-56']),
  stayDocNo: docNo,
  reason: sealedSchema,
  from: civilDateSchema,
});

export const StayEnded = defineEvent('StayEnded', 1, {
  ...ofDecision,
  stay: z.string(),
  endedOn: civilDateSchema,
});
