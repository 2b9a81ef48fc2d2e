import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { TALK_TRIGGERS } from '@shouzheng/law/contract';
import { z } from 'zod';
import { SERVICE_METHODS } from '../registry-codes.events.js';

export const LETTER_ADDRESSEES = ['competent-unit', 'organization'] as const;

const documentNumber = z.string().min(1).max(100);
const served = { servedOn: civilDateSchema, method: z.enum(SERVICE_METHODS) };
const officers = z.array(z.string().max(30)).min(1).max(10);

export const TalkRequired = defineEvent('TalkRequired', 1, {
  talkId: z.uuid(),
  trigger: z.enum(TALK_TRIGGERS),
});

/** 谈话提醒 held: with whom stands under seal. */
export const TalkReminderHeld = defineEvent('TalkReminderHeld', 1, {
  talkId: z.uuid(),
  trigger: z.enum(TALK_TRIGGERS),
  heldOn: civilDateSchema,
  officers,
  attendees: sealedSchema,
  record: sealedSchema,
});

/** 工作提醒函. */
export const ReminderLetterSent = defineEvent('ReminderLetterSent', 1, {
  letterId: z.uuid(),
  addressee: z.enum(LETTER_ADDRESSEES),
  addresseeName: z.string().min(1).max(200),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  replyBy: civilDateSchema,
  matter: sealedSchema,
});

export const ReminderLetterAnswered = defineEvent('ReminderLetterAnswered', 1, {
  letterId: z.uuid(),
  receivedOn: civilDateSchema,
  reply: sealedSchema,
});

/** 约谈. */
export const InterviewNotified = defineEvent('InterviewNotified', 1, {
  interviewId: z.uuid(),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  heldOn: civilDateSchema,
  matter: sealedSchema,
});

export const InterviewHeld = defineEvent('InterviewHeld', 1, {
  interviewId: z.uuid(),
  heldOn: civilDateSchema,
  officers,
  /** Who did not come explains in writing (民发〔2016〕39号 Art 4). */
  absent: z.boolean(),
  explanation: sealedSchema.optional(),
  record: sealedSchema,
});

export const talkEvents = [
  TalkRequired,
  TalkReminderHeld,
  ReminderLetterSent,
  ReminderLetterAnswered,
  InterviewNotified,
  InterviewHeld,
] as const;
export type TalkEvent = EventOf<(typeof talkEvents)[number]>;
