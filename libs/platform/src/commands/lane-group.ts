import type { EventToAppend, Position, Recorded, StreamAppend } from '@shouzheng/kernel';
import type { FoldedStream } from '../folding/folded-stream.js';

/** One command on a stream, as its lane sees it. */
export interface Job<R> {
  /** Id of the first event that it appends, the same at every retry: by it the lane finds that it was done before. */
  readonly id: string;
  /** The stream is named after the command, so nothing lies there yet unless the command came before: the store tells. */
  readonly begins?: boolean;
  /** Called again, with the state of then, whenever what it decided on was lost. */
  decide(folded: FoldedStream): Verdict<R> | Promise<Verdict<R>>;
  /** @param revision of its first event */
  repeated(revision: number): R | Promise<R>;
}

export type Verdict<R> = ToAppend<R> | ToAnswer<R>;

/** Nothing is appended: a refusal, for instance. */
export interface ToAnswer<R> {
  readonly appends?: never;
  answer(): R | Promise<R>;
}

export interface ToAppend<R> {
  /** The first is to the lane's stream, behind the state that was decided on. */
  readonly appends: readonly [StreamAppend, ...StreamAppend[]];
  /** Called when the append is durable. */
  answer(appended: Appended): R | Promise<R>;
  /** What a conflict on another stream of the act means; undefined: decide again. */
  onConflict?(streamId: string): Promise<R | undefined>;
  /** Called once when nothing of this verdict is under way any more, however it ended. */
  ended?(): void;
}

/** What one command appended to the lane's stream. */
export interface Appended {
  /** Of its last event. */
  readonly revision: number;
  /** A reader that has seen this has seen the command's events; others may lie before it. */
  readonly position: Position;
  /** Its events as the store has them; read once for all that were appended together. */
  events(): Promise<readonly Recorded[]>;
}

/** A job in its lane. */
export interface Entry {
  readonly job: Job<any>;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** How often it lost a race. */
  races: number;
  /** Appended with no other: one of those it was appended with could not be stored, and nobody knows which. */
  alone: boolean;
  /** It was here before the reading began that it is decided on. */
  readAfterArrival: boolean;
}

/** An entry that is decided, on what stands before it, ahead of the store. */
export interface Decided {
  readonly entry: Entry;
  readonly verdict: Verdict<unknown>;
  readonly before: FoldedStream;
  /** The stream with its events; undefined where they cannot be folded before they are stored. */
  readonly after: FoldedStream | undefined;
}

export type DecidedAppend = Decided & { readonly verdict: ToAppend<unknown> };

export const appends = (decided: Decided): decided is DecidedAppend => decided.verdict.appends !== undefined;

/** One append holds at most so much; a larger one is alone. */
const MAX_GROUP_EVENTS = 256;
const MAX_GROUP_CHARACTERS = 4 * 1024 * 1024;

/**
 * How many of the decided, from the first on, go to the store as one append. An act that appends to other streams too
 * goes by itself: when a name is taken, only the act that wanted it fails.
 */
export function groupLength(decided: readonly Decided[]): number {
  let acts = 0;
  let events = 0;
  let characters = 0;
  let closed = false;
  for (const [length, one] of decided.entries()) {
    if (!appends(one)) continue;
    const own = one.verdict.appends[0].events;
    const isAlone = one.entry.alone || one.verdict.appends.length > 1;
    events += own.length;
    characters += own.reduce((sum, { payload, metadata }) => sum + payload.length + metadata.length, 0);
    const isFull = events > MAX_GROUP_EVENTS || characters > MAX_GROUP_CHARACTERS;
    if (acts > 0 && (closed || isAlone || isFull)) return length;
    acts += 1;
    closed = isAlone;
  }
  return decided.length;
}

/** The acts of a group as one. */
export function merged(acts: readonly [DecidedAppend, ...DecidedAppend[]]): readonly StreamAppend[] {
  const [{ verdict }, ...others] = acts;
  if (others.length === 0) return verdict.appends;
  const [{ streamId, expectedRevision, events }] = verdict.appends;
  return [{ streamId, expectedRevision, events: [...events, ...others.flatMap(eventsOf)] }];
}

export const eventsOf = ({ verdict }: DecidedAppend): readonly EventToAppend[] => verdict.appends[0].events;
