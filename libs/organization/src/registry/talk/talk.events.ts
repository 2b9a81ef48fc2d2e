import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { TALK_TRIGGERS } from '@shouzheng/law/contract';
import { z } from 'zod';

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

export const talkEvents = [TalkRequired, TalkReminderHeld] as const;
export type TalkEvent = EventOf<(typeof talkEvents)[number]>;
