import type { z } from 'zod';
import type { StreamDefinition } from './decider.js';
import type { DomainEvent, EventDefinition, Recorded } from './event.js';

/** What the outside learns of one event: thin, without personal data; details are asked for, not pushed. */
export interface PublicFact<Data> {
  /** CloudEvents `subject`: the number that the outside knows the record by, e.g. the case number. Never a name. */
  readonly subject: string;
  readonly data: Data;
  /** Place of the fact (GB/T 2260, 6 or 9 digits): grants are bounded by region. */
  readonly regionCode: string;
  /** Facts of one lane reach a receiver in their order; the stream's id, unless several streams make one case. */
  readonly lane: string;
}

/**
 * One public event type, apart from the stored form. `state` is that of the stream with the event already folded in,
 * for what the event itself does not bear (the case number, the region).
 * All functions are pure and total: a delivery is made once, in the event's own transaction.
 */
export interface PublicEventDefinition<E extends DomainEvent = DomainEvent, S = unknown, Data = unknown> {
  readonly stream: StreamDefinition<S, never>;
  /** The stored event type that it is made of. Several public types may come of one stored type. */
  readonly stored: E['type'];
  /** `shouzheng.<context>.<event>.v1`, e.g. `shouzheng.enforcement.ban-decided.v1`: never changed once shipped. */
  readonly publicType: string;
  readonly zh: string;
  readonly en: string;
  /** JSON Schema of `data` is made of it. A closed object with ids, codes, dates and numbers. */
  readonly schema: z.ZodType<Data>;
  /**
   * `granted`: every endpoint with a grant for the type whose region holds the fact, and the addressees.
   * `addressee`: nobody but the addressees (before a decision suspicion does not travel: reference (f)16).
   */
  readonly visibility: 'granted' | 'addressee';
  /** Undefined: this event of the stored type is no public fact of this type. */
  map(event: Recorded<E>, state: S): PublicFact<Data> | undefined;
  /** Agency codes (reference §10.1) that the act was addressed to, e.g. `PSB`, wherever their region lies. */
  addressee?(event: Recorded<E>, state: S): readonly string[];
  /**
   * Id of the stored event that this one corrects, annuls or withdraws: everyone who received that one receives this
   * one, whatever the grants say now.
   */
  supersedes?(event: Recorded<E>, state: S): string | undefined;
}

/** A public event of any stream, as a catalogue holds them side by side. */
export type AnyPublicEvent = PublicEventDefinition<any, any, any>;

/**
 * Declares a public event, typed by its stored event: `definePublicEvent(caseStream, BanDecided, {...})`.
 * Contexts collect theirs in `<context>PublicEvents` of contract.ts.
 */
export function definePublicEvent<T extends string, Z extends z.ZodType, S, Data>(
  stream: StreamDefinition<S, any>,
  stored: EventDefinition<T, Z>,
  rest: Omit<
    PublicEventDefinition<{ readonly type: T; readonly data: z.infer<Z> }, S, Data>,
    'stream' | 'stored'
  >,
): PublicEventDefinition<{ readonly type: T; readonly data: z.infer<Z> }, S, Data> {
  return { stream, stored: stored.type, ...rest };
}
