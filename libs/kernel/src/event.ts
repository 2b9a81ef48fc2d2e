import { z } from 'zod';
import type { CivilDate, Instant } from './time.js';

/** One (type, version) of a stored event. Shipped versions are never edited: add the next one and an upcaster. */
export interface EventDefinition<T extends string = string, S extends z.ZodType = z.ZodType> {
  readonly type: T;
  readonly version: number;
  readonly schema: S;
  /** Lifts the data of the version before this one into this one. */
  readonly upcast?: (previous: unknown) => unknown;
}

/** Declares a stored event. Its data is a closed object: an unknown field is an error, never silently kept. */
export function defineEvent<T extends string, Shape extends z.ZodRawShape>(
  type: T,
  version: number,
  shape: Shape,
  upcast?: (previous: unknown) => unknown,
): EventDefinition<T, z.ZodObject<Shape, z.core.$strict>> {
  return { type, version, schema: z.strictObject(shape), ...(upcast ? { upcast } : {}) };
}

/** The domain's view of one event: what happened, as plain data. */
export type EventOf<D> =
  D extends EventDefinition<infer T, infer S> ? { readonly type: T; readonly data: z.infer<S> } : never;

export interface DomainEvent {
  readonly type: string;
  readonly data: unknown;
}

/**
 * Who acted: ids and a role, never a name. `person` joins the accounts of one human being, so that the separation
 * of duties binds people and not log-ins.
 */
export interface ActorRef {
  readonly account: string;
  readonly person: string;
  readonly role: string;
  /** Region code of the organ (`511803`) or code of the agency (`PSB`) in whose name the person acted. */
  readonly organ: string;
  /** Service number shown in place of a name. */
  readonly badge: string;
  /** Account of the head whose place the person took by a delegation valid on the day; `role` is then that head's. */
  readonly actsFor?: string;
}

/** The rule version that bound an act: law is data, and every event keeps the row it was decided under. */
export interface BasisRef {
  readonly rule: string;
  readonly version: string;
}

/** Why an act was entered after its day (补录). A closed list: free text might name a person. */
export const LATE_REASONS = [
  'paper-first',
  'system-down',
  'field-work',
  'handed-over',
  'correction',
] as const;
export type LateReason = (typeof LATE_REASONS)[number];

export interface EventMetadata {
  readonly commandId: string;
  readonly command: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly actor: ActorRef;
  readonly basis: readonly BasisRef[];
  /** When the act took place, as the officer states it; `recordedAt` is the store's. */
  readonly occurredAt: Instant;
  readonly late?: LateReason;
  /** `import`: a fact published elsewhere. Policies, reactors, timers and webhooks act on `act` only. */
  readonly origin: 'act' | 'import';
  /** Of an act on several streams that was appended stream by stream: the stream that tells what belongs to it. */
  readonly act?: string;
}

/**
 * An event with its place in the history, as folds, projections, policies and questions see it. Read it, don't spread
 * it: `data` and `meta` of a stored event are parsed when they are touched.
 */
export type Recorded<E extends DomainEvent = DomainEvent> = E & {
  readonly eventId: string;
  readonly streamId: string;
  readonly revision: number;
  readonly position: bigint;
  readonly recordedAt: Instant;
  readonly meta: EventMetadata;
};

/** A personal value as it is stored: ciphertext and the id of the key of the person that it belongs to. */
export const sealedSchema = z.strictObject({ key: z.string(), sealed: z.string() });
export type Sealed = z.infer<typeof sealedSchema>;

/** A file as events name it: the digest is over the original bytes; the name may name a person and is sealed. */
export const fileRefSchema = z.strictObject({
  id: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  mediaType: z.string().max(100),
  name: sealedSchema,
});
export type FileRef = z.infer<typeof fileRefSchema>;

export const civilDateSchema: z.ZodType<CivilDate> = z.iso.date();
export const instantSchema: z.ZodType<Instant> = z.iso.datetime();
