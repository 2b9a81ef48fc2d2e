import { type EventOf, defineEvent, instantSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { AGENCY_CODES } from '@shouzheng/law/contract';

/** Why an endpoint or a grant is stopped. A closed list: free text might name a person. */
export const STOP_REASONS = [
  'need-ended',
  'misuse',
  'leak-suspected',
  'maintenance',
  'entered-wrongly',
] as const;

const region = z.string().regex(/^\d{6}(\d{3})?$/);

/** An address of an agency, entered by one person. It receives nothing until another activates it. */
export const EndpointRegistered = defineEvent('EndpointRegistered', 1, {
  agency: z.enum(AGENCY_CODES),
  url: z.string().max(500),
  /** Facts of this region may be granted to it. */
  regionCode: region,
  organ: z.string(),
  /** Id of its first secret; the secret itself stands in no event. */
  secret: z.uuid(),
});

export const EndpointActivated = defineEvent('EndpointActivated', 1, {});

export const EndpointSuspended = defineEvent('EndpointSuspended', 1, { reason: z.enum(STOP_REASONS) });

/** The receiver answered 410 Gone: nothing more is sent until a person has looked. */
export const EndpointHeld = defineEvent('EndpointHeld', 1, { cause: z.literal('gone'), delivery: z.uuid() });

export const GrantProposed = defineEvent('GrantProposed', 1, {
  grant: z.uuid(),
  eventTypes: z.array(z.string().max(100)).min(1).max(50),
  regionCode: region,
  /** Rules by which the agency may know (reference §10.1). */
  legalBasis: z.array(z.string().max(60)).min(1).max(20),
});

export const GrantApproved = defineEvent('GrantApproved', 1, {
  grant: z.uuid(),
  eventTypes: z.array(z.string().max(100)).min(1).max(50),
  regionCode: region,
});

export const GrantRevoked = defineEvent('GrantRevoked', 1, { grant: z.uuid(), reason: z.enum(STOP_REASONS) });

export const SecretRotated = defineEvent('SecretRotated', 1, {
  secret: z.uuid(),
  /** Until then deliveries are signed with the old secret as well. */
  previousUntil: instantSchema,
});

export const TestEventRequested = defineEvent('TestEventRequested', 1, { test: z.uuid() });

export const RECOVERIES = ['failed', 'all'] as const;

/** What a receiver lost is sent again, under the same webhook ids. */
export const DeliveriesRecovered = defineEvent('DeliveriesRecovered', 1, {
  recovery: z.uuid(),
  /** `failed`: held and withdrawn deliveries; `all`: also those that were received. */
  which: z.enum(RECOVERIES),
  since: instantSchema.optional(),
  fromSequence: z.int().positive().optional(),
});

export const LANE_RELEASES = ['retry', 'withdraw-first'] as const;

/** A lane whose last try failed goes on: with the same delivery again, or without it. */
export const LaneReleased = defineEvent('LaneReleased', 1, {
  lane: z.uuid(),
  how: z.enum(LANE_RELEASES),
});

export const endpointEvents = [
  EndpointRegistered,
  EndpointActivated,
  EndpointSuspended,
  EndpointHeld,
  GrantProposed,
  GrantApproved,
  GrantRevoked,
  SecretRotated,
  TestEventRequested,
  DeliveriesRecovered,
  LaneReleased,
] as const;
export type EndpointEvent = EventOf<(typeof endpointEvents)[number]>;
