import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { docNo, files } from '../case/case-parts.events.js';
import { PAYMENT_CHANNELS, PAYMENT_PURPOSES, PLAN_ENDS, SPOT_GROUNDS } from './afterwards-codes.events.js';
import { ofDecision } from './service.events.js';

const fen = z.int().positive();

/** What the bank or the non-tax system received (行政处罚法 Art 67). */
export const PaymentRecorded = defineEvent('PaymentRecorded', 1, {
  ...ofDecision,
  purpose: z.enum(PAYMENT_PURPOSES),
  amountFen: fen,
  channel: z.enum(PAYMENT_CHANNELS).exclude(['organ']),
  receiptNo: z.string().max(60),
  paidOn: civilDateSchema,
  files,
});

/** 当场收缴, by two officers and against the finance department's receipt (行政处罚法 Arts 68–70). */
export const FineCollectedOnSpot = defineEvent('FineCollectedOnSpot', 1, {
  ...ofDecision,
  amountFen: fen,
  ground: z.enum(SPOT_GROUNDS),
  receiptNo: z.string().max(60),
  collectedOn: civilDateSchema,
  person: z.string(),
  files,
});

/** 行政处罚法 Art 71: in two working days to the organ, in two more to the bank. */
export const SpotFineRemitted = defineEvent('SpotFineRemitted', 1, {
  ...ofDecision,
  to: z.enum(['organ', 'bank']),
  amountFen: fen,
  receiptNo: z.string().max(60),
  remittedOn: civilDateSchema,
});

/** 延期、分期缴纳 (行政处罚法 Art 66). One instalment is a deferral. Due dates are rolled past rest days. */
export const InstalmentsApproved = defineEvent('InstalmentsApproved', 1, {
  ...ofDecision,
  approvalDocNo: docNo,
  requestedOn: civilDateSchema,
  reason: sealedSchema,
  plan: z
    .array(z.strictObject({ no: z.int().min(1), dueOn: civilDateSchema, amountFen: fen }))
    .min(1)
    .max(36),
  approvedOn: civilDateSchema,
  files,
});

/** The plan is over; what is unpaid is due at once. */
export const InstalmentsEnded = defineEvent('InstalmentsEnded', 1, {
  ...ofDecision,
  cause: z.enum(PLAN_ENDS),
  endedOn: civilDateSchema,
});

/** The add-on as it stood on a day, computed from the record (行政处罚法 Arts 72–73), never entered by hand. */
export const AddOnAccrued = defineEvent('AddOnAccrued', 1, {
  ...ofDecision,
  asOf: civilDateSchema,
  principalFen: z.int().nonnegative(),
  paidFen: z.int().nonnegative(),
  addOnFen: z.int().nonnegative(),
  capFen: z.int().nonnegative(),
  overdueDays: z.int().nonnegative(),
  frozenDays: z.int().nonnegative(),
});

/** What was paid without a ground any more goes back. */
export const RefundRecorded = defineEvent('RefundRecorded', 1, {
  ...ofDecision,
  amountFen: fen,
  receiptNo: z.string().max(60),
  refundedOn: civilDateSchema,
  files,
});
