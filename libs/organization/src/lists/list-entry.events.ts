import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';
import { z } from 'zod';
import { objectionEvents } from '../registry/objection/objection.events.js';
import { statedDateSchema } from '../registry/organization.events.js';

/** Which published list: of suspects, of bans, of closed websites, of dissuaded bodies. */
export const LIST_KINDS = ['suspected', 'banned', 'website-closed', 'dissuaded'] as const;
export const REMOVAL_REASONS = [
  'published-in-error',
  'registered-since',
  'same-name-only',
  'annulled',
  'other',
] as const;

/**
 * A row of a published list, and nothing more: no finding, no clue. `removable` stands in the event itself, so that
 * whoever reads it years on knows that a listing was never final.
 */
export const ListEntryRecorded = defineEvent('ListEntryRecorded', 1, {
  kind: z.enum(LIST_KINDS),
  name: z.string().min(1).max(200),
  batch: z.string().max(200),
  publishedOn: statedDateSchema,
  issuer: z.string().max(200),
  enforcingAgency: z.string().max(200).optional(),
  /** The lawful organization that the source names beside it. */
  lawfulLookalike: z.string().max(200).optional(),
  /** False where a press report or another body published it. */
  officialList: z.boolean(),
  source: z.string().max(1000),
  removable: z.literal(true),
  warnings: z.array(z.string().max(100)),
  raw: z.record(z.string().max(100), z.string().max(4000)),
});

export const ListEntryRemoved = defineEvent('ListEntryRemoved', 1, {
  document: z.string().min(1).max(100),
  issuedOn: civilDateSchema,
  reason: z.enum(REMOVAL_REASONS),
});

/** Own events, and those of objections and terms, which run in streams of several kinds. */
export const listEntryEvents = [
  ListEntryRecorded,
  ListEntryRemoved,
  ...objectionEvents,
  ...termEvents,
] as const;
export type ListEntryEvent = EventOf<(typeof listEntryEvents)[number]>;
