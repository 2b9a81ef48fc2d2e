import { type EventOf, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

const item = {
  /** Key of the docket item, and the revision of its stream that opened it: a claim binds one opening. */
  item: z.string().max(200),
  openedRevision: z.int().min(0),
  organ: z.string(),
  role: z.string(),
};
const holder = { account: z.string(), person: z.string(), badge: z.string() };

export const WorkClaimed = defineEvent('WorkClaimed', 1, { ...item, ...holder });
export const WorkReleased = defineEvent('WorkReleased', 1, { item: z.string().max(200) });
export const WorkAssigned = defineEvent('WorkAssigned', 1, { ...item, ...holder, by: z.string() });

export const workEvents = [WorkClaimed, WorkReleased, WorkAssigned] as const;
export type WorkEvent = EventOf<(typeof workEvents)[number]>;
