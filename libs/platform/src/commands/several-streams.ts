import {
  type AppendOutcome,
  type EventDefinition,
  type EventStore,
  type EventToAppend,
  SeveralStreamsUnsupportedError,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import { canonicalText } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { NameClaimed, NameReleased, NumberReleased, NumberTaken } from '../uniqueness.events.js';
import { ActEnded, ActIntended, type ActState } from './act.events.js';

type Conflict = Extract<AppendOutcome, { kind: 'conflict' }>;

interface Act {
  readonly streamId: string;
  readonly parts: readonly StreamAppend[];
  readonly outcome?: ActState['outcome'];
}

const RELEASES: ReadonlyMap<string, EventDefinition> = new Map<string, EventDefinition>([
  [NameClaimed.type, NameReleased],
  [NumberTaken.type, NumberReleased],
]);

/**
 * Acts on several streams, on any store. Where the store cannot append to them in one atomic act, the whole act is
 * written down first, in a stream of its own; then what it takes for itself (names, a number) is appended, and the
 * stream that it is about last.
 *
 * Each part has one place: the revision after the expected one. Whoever appends there first keeps it, for ever. So an
 * act is done when its own events stand in all of its places, and can never be done once somebody else's stand in one;
 * as long as neither holds, anyone may carry it on, and whoever does comes to the same end. Nothing hangs on a clock:
 * a writer that wakes after an hour finds its act finished, or a place taken.
 */
export class SeveralStreams {
  constructor(private readonly store: EventStore) {}

  /** @param appends the stream that the act is about, then what is to be that stream's alone */
  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    try {
      return await this.store.append(appends);
    } catch (error) {
      if (!(error instanceof SeveralStreamsUnsupportedError)) throw error;
    }
    return this.#carryOn(await this.#intend(appends));
  }

  /**
   * Brings an act that somebody left behind to its end.
   * @returns how it had ended before, or `now` when it was open until this call
   */
  async settle(actStream: string): Promise<'done' | 'abandoned' | 'now'> {
    const act = await this.#read(actStream);
    if (act.outcome !== undefined) return act.outcome;
    await this.#carryOn(act);
    return 'now';
  }

  /** Whether all of the act is there. */
  async isDone(actStream: string): Promise<boolean> {
    const { outcome, parts } = await this.#read(actStream);
    if (outcome !== undefined) return outcome === 'done';
    const about = parts.at(-1);
    return about !== undefined && (await this.#holds(actStream, about));
  }

  async hasEnded(actStream: string): Promise<boolean> {
    return (await this.#read(actStream)).outcome !== undefined;
  }

  async #intend(appends: readonly StreamAppend[]): Promise<Act> {
    const identity = appends.flatMap((one) => [one.streamId, one.expectedRevision, one.events[0].eventId]);
    const streamId = `act-${derivedId('act', ...identity)}`;
    const [about, ...taken] = appends.map((append, n) => marked(append, n, streamId));
    if (!about) throw new TypeError('an act without a stream');
    const parts = [...taken, about];
    const intended = made(ActIntended, { parts }, derivedId(streamId, 'intended'), about.events[0].metadata);
    const outcome = await this.store.append([{ streamId, expectedRevision: -1, events: [intended] }]);
    // The same act of an earlier attempt goes on as it was written down then.
    return outcome.kind === 'appended' ? { streamId, parts } : this.#read(streamId);
  }

  async #carryOn(act: Act): Promise<AppendOutcome> {
    const revisions: number[] = [];
    let last: Exclude<AppendOutcome, Conflict> | undefined;
    for (const part of act.parts) {
      const outcome = await this.store.append([part]);
      if (outcome.kind === 'conflict') {
        await this.#abandon(act);
        return outcome;
      }
      revisions.push(...outcome.revisions);
      last = outcome;
    }
    const about = act.parts.at(-1);
    if (!last || !about) throw new TypeError(`${act.streamId} has no parts`);
    const answer = { ...last, revisions: [...revisions.slice(-1), ...revisions.slice(0, -1)] };
    if (last.kind === 'already-there' && !(await this.#holds(act.streamId, about))) {
      // The same command came through by another act, which took what it needs for itself.
      await this.#abandon(act);
      return answer;
    }
    await this.#end(act, 'done');
    return answer;
  }

  /** Releases what the act holds; only for an act that has lost one of its places. */
  async #abandon(act: Act): Promise<void> {
    for (const part of act.parts.slice(0, -1)) {
      if (await this.#holds(act.streamId, part)) await this.#release(part);
    }
    await this.#end(act, 'abandoned');
  }

  async #release(part: StreamAppend): Promise<void> {
    const [taken] = part.events;
    const definition = RELEASES.get(taken.type);
    if (!definition) throw new TypeError(`${taken.type} cannot be released`);
    const eventId = derivedId(taken.eventId, 'released');
    const released = { ...taken, eventId, type: definition.type, schemaVersion: definition.version };
    for (;;) {
      let last = part.expectedRevision + 1;
      for await (const event of this.store.readStream(part.streamId, { fromRevision: last + 1 })) {
        if (event.eventId === eventId) return;
        last = event.revision;
      }
      const append = { streamId: part.streamId, expectedRevision: last, events: [released] as const };
      if ((await this.store.append([append])).kind !== 'conflict') return;
    }
  }

  async #end(act: Act, outcome: 'done' | 'abandoned'): Promise<void> {
    const metadata = act.parts.at(-1)?.events[0].metadata ?? '{}';
    const ended = made(ActEnded, { outcome }, derivedId(act.streamId, 'ended'), metadata);
    await this.store.append([{ streamId: act.streamId, expectedRevision: 0, events: [ended] }]);
  }

  /** Whether the place of this part is taken, and by this act. */
  async #holds(actStream: string, { streamId, expectedRevision }: StreamAppend): Promise<boolean> {
    const revision = expectedRevision + 1;
    const place = this.store.readStream(streamId, { fromRevision: revision, toRevision: revision });
    for await (const event of place) return actOf(event) === actStream;
    return false;
  }

  async #read(streamId: string): Promise<Act> {
    let act: Act = { streamId, parts: [] };
    for await (const { type, payload } of this.store.readStream(streamId)) {
      const data = JSON.parse(payload) as ActState;
      act = type === ActIntended.type ? { ...act, parts: data.parts ?? [] } : { ...act, ...data };
    }
    if (act.parts.length === 0) throw new Error(`there is no act ${streamId}`);
    return act;
  }
}

/** The act that an event was appended by, if it was one on several streams, stream by stream. */
export function actOf({ metadata }: StoredEvent): string | undefined {
  return (JSON.parse(metadata) as { act?: string }).act;
}

/**
 * The part as it will be stored: it names its act, and what is taken has ids of this act alone. Without that, the same
 * command in a later attempt would find the name that its earlier attempt has released and think that it holds it.
 */
function marked(append: StreamAppend, n: number, act: string): StreamAppend {
  const [first, ...rest] = append.events.map((event, k) => ({
    ...event,
    eventId: n === 0 ? event.eventId : derivedId(act, n, k),
    metadata: canonicalText({ ...(JSON.parse(event.metadata) as object), act }),
  }));
  if (!first) throw new TypeError('an append without an event');
  return { ...append, events: [first, ...rest] };
}

function made(
  { type, version, schema }: EventDefinition,
  data: unknown,
  eventId: string,
  metadata: string,
): EventToAppend {
  return { eventId, type, schemaVersion: version, payload: canonicalText(schema.parse(data)), metadata };
}
