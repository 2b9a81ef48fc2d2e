import { type EventOf, civilDateSchema, defineEvent, fileRefSchema, sealedSchema } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';

/** Closed lists. A code that was ever stored is never taken out. */
export const REQUEST_CHANNELS = ['in-person', 'mail', 'fax', 'online'] as const;
export const CONSULTED = ['third-party', 'other-organ'] as const;
export const OPINIONS = ['agrees', 'objects', 'none'] as const;
export const DISCLOSURE_OUTCOMES = [
  'disclosed',
  'partly-disclosed',
  'withheld',
  'not-held',
  'other-organ',
  'not-processed',
] as const;
/** Why something is withheld: state secrets, third parties, internal matters and case files. */
export const WITHHOLDING_GROUNDS = ['GIP-14', 'GIP-15', 'GIP-16'] as const;
/** A record about oneself held by an organ, or one's personal data. */
export const CORRECTION_BASES = ['GIP-41', 'PIPL-46'] as const;
export const CORRECTION_OUTCOMES = ['corrected', 'partly-corrected', 'refused', 'other-organ'] as const;

/** What a paper of a request is. */
export const PAPERS = ['application', 'completion', 'opinion', 'answer', 'other'] as const;

const docNo = z.string().max(60);
const registered = {
  number: z.string(),
  organ: z.string(),
  region: z.string(),
  channel: z.enum(REQUEST_CHANNELS),
  receivedOn: civilDateSchema,
  applicant: sealedSchema,
  content: sealedSchema,
};

export const DisclosureRequested = defineEvent('DisclosureRequested', 1, registered);

/** 一次性告知补正: the content is not clear; the term begins anew with the completion (政府信息公开条例 Art 30). */
export const RequestCompletionAsked = defineEvent('RequestCompletionAsked', 1, {
  noticeDocNo: docNo,
  reason: sealedSchema,
  askedOn: civilDateSchema,
});
export const RequestCompleted = defineEvent('RequestCompleted', 1, {
  completedOn: civilDateSchema,
  content: sealedSchema,
});

export const ThirdPartyConsulted = defineEvent('ThirdPartyConsulted', 1, {
  consultation: z.string(),
  consulted: z.enum(CONSULTED),
  party: sealedSchema,
  receivedOn: civilDateSchema,
});
export const ThirdPartyAnswered = defineEvent('ThirdPartyAnswered', 1, {
  consultation: z.string(),
  opinion: z.enum(OPINIONS),
  words: sealedSchema.optional(),
  answeredOn: civilDateSchema,
});

export const DisclosureExtended = defineEvent('DisclosureExtended', 1, {
  reason: sealedSchema,
  toldOn: civilDateSchema,
});

export const DisclosureAnswered = defineEvent('DisclosureAnswered', 1, {
  answerDocNo: docNo,
  outcome: z.enum(DISCLOSURE_OUTCOMES),
  grounds: z.array(z.enum(WITHHOLDING_GROUNDS)),
  answeredOn: civilDateSchema,
});

export const CorrectionRequested = defineEvent('CorrectionRequested', 1, {
  ...registered,
  basis: z.enum(CORRECTION_BASES),
  /** Stream of the record that is said to be wrong, where it is kept here. */
  record: z.string().max(100).optional(),
});

export const CorrectionRequestAnswered = defineEvent('CorrectionRequestAnswered', 1, {
  answerDocNo: docNo,
  outcome: z.enum(CORRECTION_OUTCOMES),
  finding: sealedSchema,
  answeredOn: civilDateSchema,
});

/** Papers of the request as they came in or went out: the application, the signed answer. */
export const RequestPapersAttached = defineEvent('RequestPapersAttached', 1, {
  paper: z.enum(PAPERS),
  files: z.array(fileRefSchema).min(1).max(20),
});

export const requestEvents = [
  DisclosureRequested,
  RequestCompletionAsked,
  RequestCompleted,
  ThirdPartyConsulted,
  ThirdPartyAnswered,
  DisclosureExtended,
  DisclosureAnswered,
  CorrectionRequested,
  CorrectionRequestAnswered,
  RequestPapersAttached,
  ...termEvents,
] as const;
export type RequestEvent = EventOf<(typeof requestEvents)[number]>;
