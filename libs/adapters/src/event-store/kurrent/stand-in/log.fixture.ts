import { EventEmitter } from 'node:events';

/** What a stream must be before an append: its last revision, or one of the protocol's words. */
export type Expected = bigint | 'any' | 'no-stream' | 'stream-exists';

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly customMetadata: Uint8Array;
}

export interface Logged extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly createdMs: number;
}

export interface Write {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly Proposed[];
}

export type WriteResult =
  | { readonly kind: 'written'; readonly position: bigint; readonly revisions: readonly bigint[] }
  | {
      readonly kind: 'wrong-version';
      readonly stream: string;
      readonly expected: Expected;
      readonly actual: bigint;
    };

const NONE = -1n;

/**
 * The log of a stand-in, shared by the nodes of a stand-in cluster. It keeps the rules of KurrentDB that the adapter
 * leans on: revisions per stream, one order with holes in its positions, all or nothing, and success for the repeat of
 * a known append whose expected version is given.
 */
export class StandInLog extends EventEmitter<{ appended: [] }> {
  readonly all: Logged[] = [];
  readonly streams = new Map<string, Logged[]>();
  /** Time of the node that leads. */
  clock: () => number = Date.now;
  #end = 0n;

  constructor() {
    super();
    this.setMaxListeners(0);
    // As on a real server, not everything in the log is the service's.
    this.write([
      { stream: '$stats-127.0.0.1:2113', expected: 'any', events: [foreign('$statsCollected')] },
      { stream: 'somebody-elses', expected: 'any', events: [foreign('SomethingElse')] },
    ]);
  }

  write(writes: readonly Write[]): WriteResult {
    const unmet = writes.find(({ stream, expected }) => !this.#meets(stream, expected));
    if (unmet) {
      if (writes.every((write) => this.#isKnown(write))) return this.#result(writes);
      const { stream, expected } = unmet;
      return { kind: 'wrong-version', stream, expected, actual: this.#last(stream) };
    }
    const createdMs = this.clock();
    for (const { stream, events } of writes) {
      const held = this.streams.get(stream) ?? [];
      this.streams.set(stream, held);
      for (const event of events) {
        // An offset in the log: it grows by what the record takes, never by one.
        this.#end += BigInt(200 + event.data.length + event.customMetadata.length);
        const logged = {
          ...event,
          stream,
          revision: BigInt(held.length),
          position: this.#end,
          createdMs,
        };
        held.push(logged);
        this.all.push(logged);
      }
    }
    this.emit('appended');
    return this.#result(writes);
  }

  #last(stream: string): bigint {
    return BigInt(this.streams.get(stream)?.length ?? 0) + NONE;
  }

  #meets(stream: string, expected: Expected): boolean {
    const last = this.#last(stream);
    if (expected === 'any') return true;
    if (expected === 'no-stream') return last === NONE;
    if (expected === 'stream-exists') return last > NONE;
    return last === expected;
  }

  #isKnown({ stream, expected, events }: Write): boolean {
    if (typeof expected !== 'bigint' && expected !== 'no-stream') return false;
    const from = expected === 'no-stream' ? 0 : Number(expected) + 1;
    const held = this.streams.get(stream) ?? [];
    return events.every(({ id }, n) => held[from + n]?.id === id);
  }

  #result(writes: readonly Write[]): WriteResult {
    const ends = writes.map(({ stream, expected, events }) => {
      const held = this.streams.get(stream) ?? [];
      const from =
        typeof expected === 'bigint' ? Number(expected) + 1 : expected === 'no-stream' ? 0 : undefined;
      return from === undefined ? held.at(-1) : held[from + events.length - 1];
    });
    const positions = ends.map((end) => end?.position ?? 0n);
    return {
      kind: 'written',
      position: positions.reduce((most, one) => (one > most ? one : most), 0n),
      revisions: ends.map((end) => end?.revision ?? NONE),
    };
  }
}

function foreign(type: string): Proposed {
  return {
    id: crypto.randomUUID(),
    type,
    contentType: 'application/json',
    data: Buffer.from('{}'),
    customMetadata: new Uint8Array(),
  };
}
