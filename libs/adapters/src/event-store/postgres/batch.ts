import type { StreamAppend } from '@shouzheng/kernel';

/** The streams that one command appends to, in one atomic act. */
export type Act = readonly StreamAppend[];

/** An append that nothing in its batch precedes on its stream, so that the database must be asked. */
export interface ChainHead {
  readonly append: StreamAppend;
  /** Index of its act. */
  readonly act: number;
}

interface Tail {
  readonly act: number;
  readonly revision: number;
  readonly eventId: string | undefined;
}

/**
 * Acts that are sent together. Appends to one stream form a chain: each goes on where the one before it ends. Acts that
 * chains connect are a group: it is written as a whole, or, when one of its heads is not met, not at all.
 */
export class Batch {
  readonly acts: Act[] = [];
  readonly heads: ChainHead[] = [];
  /** The group of each act. */
  readonly groups: number[] = [];
  readonly #tails = new Map<string, Tail>();

  get streams(): Iterable<string> {
    return this.#tails.keys();
  }

  holds(streamId: string): boolean {
    return this.#tails.has(streamId);
  }

  /** Takes the act in unless an append of it does not go on where the batch leaves its stream. */
  add(act: Act): boolean {
    const before = act.map((append) => this.#tails.get(append.streamId));
    if (!act.every((append, n) => continues(append, before[n]))) return false;
    const index = this.acts.length;
    this.acts.push(act);
    this.groups.push(index);
    for (const [n, append] of act.entries()) {
      const tail = before[n];
      if (tail) this.#join(index, tail.act);
      else this.heads.push({ append, act: index });
      const { streamId, expectedRevision, events } = append;
      const revision = expectedRevision + events.length;
      this.#tails.set(streamId, { act: index, revision, eventId: events.at(-1)?.eventId });
    }
    return true;
  }

  #join(act: number, predecessor: number): void {
    const [from, into] = [this.groups[act] ?? act, this.groups[predecessor] ?? predecessor];
    if (from === into) return;
    for (const [n, group] of this.groups.entries()) if (group === from) this.groups[n] = into;
  }
}

function continues({ expectedRevision, expectedEventId }: StreamAppend, tail: Tail | undefined): boolean {
  if (!tail) return true;
  return (
    expectedRevision === tail.revision && (expectedEventId === undefined || expectedEventId === tail.eventId)
  );
}
