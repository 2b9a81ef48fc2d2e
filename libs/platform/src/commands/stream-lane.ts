import { randomInt } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import {
  type AppendOutcome,
  type EventStore,
  type Position,
  type Recorded,
  StoreOverloadedError,
  StoreUnavailableError,
} from '@shouzheng/kernel';
import type { AnyStream } from '../context-definition.js';
import { type FoldedStream, emptyStream } from '../folding/folded-stream.js';
import type { StreamReader } from '../stream-reader.js';
import {
  type Decided,
  type DecidedAppend,
  type Entry,
  type Job,
  type ToAppend,
  type Verdict,
  appends,
  eventsOf,
  groupLength,
  merged,
} from './lane-group.js';

/** Whoever loses a race to another process decides again this often. */
const RACES = 6;
/** Rivals that pause for different lengths meet less often. */
const RACE_PAUSE_MS = 20;
/** More than this in one lane is refused: a caller that waits so long had better come again. */
const MAX_ENTRIES = 1_000;

/** A command lost every race for its stream to other processes; nothing of it was done. */
export class LostRaceError extends Error {
  override readonly name = 'LostRaceError';
}

/**
 * The commands on one stream in this process, in the order in which they came. Each is decided on the stream with the
 * events of those before it, which need not be stored yet; those decided while an append is under way are the next
 * append. So they neither race one another nor wait for each other's commits.
 *
 * Nobody is answered on what may never have been. An append is sent only when all that it was decided on is durable,
 * and is accepted only where nothing else came between; when it fails, it and all that was decided on it is decided
 * again from the store. What appends nothing (a refusal) is answered with the append that it rides with, which proves
 * the state it was decided on, or, if there is none, after another look into the store.
 */
export class StreamLane {
  readonly #waiting: Entry[] = [];
  #decided: Decided[] = [];
  #underWay: readonly Decided[] = [];
  /** The stream with everything on it that was decided; undefined when it must be read. */
  #tip: FoldedStream | undefined;
  /** Rises when all that was decided is lost. */
  #era = 0;
  #deciding = false;
  #sending: Promise<void> | undefined;

  constructor(
    private readonly streamId: string,
    private readonly stream: AnyStream,
    private readonly store: Pick<EventStore, 'append'>,
    private readonly reader: StreamReader,
    private readonly onIdle: () => void,
  ) {}

  /**
   * @throws LostRaceError, StoreOverloadedError: nothing was done; StoreUnavailableError: whether it was is unknown, and
   *   the same job may come again
   */
  run<R>(job: Job<R>): Promise<R> {
    if (this.#waiting.length + this.#decided.length + this.#underWay.length >= MAX_ENTRIES) {
      return Promise.reject(new StoreOverloadedError(`${MAX_ENTRIES} commands wait for ${this.streamId}`));
    }
    return new Promise<R>((resolve, reject) => {
      const entry = { job, races: 0, alone: false, readAfterArrival: false };
      this.#waiting.push({ ...entry, resolve: resolve as (answer: unknown) => void, reject });
      if (!this.#deciding) void this.#decideAll();
    });
  }

  async #decideAll(): Promise<void> {
    this.#deciding = true;
    for (let entry = this.#waiting[0]; entry; entry = this.#waiting[0]) {
      if (this.#sending && (!this.#tip || this.#isPending(entry.job.id))) {
        await this.#sending;
        continue;
      }
      const tip = (this.#tip ??= await this.#read());
      if (!tip) continue;
      const era = this.#era;
      const decided = await this.#decide(entry, tip);
      if (era !== this.#era) {
        end(decided);
        continue;
      }
      this.#waiting.shift();
      if (entry.readAfterArrival && this.#nothingPending() && !appends(decided)) {
        answer(decided);
        continue;
      }
      this.#decided.push(decided);
      this.#tip = decided.after;
      this.#sending ??= this.#sendAll();
    }
    this.#deciding = false;
    this.#rest();
  }

  /** The same job twice at once: the second finds out how the first one ended. */
  #isPending(id: string): boolean {
    return [...this.#underWay, ...this.#decided].some(({ entry }) => entry.job.id === id);
  }

  #nothingPending(): boolean {
    return this.#underWay.length + this.#decided.length === 0;
  }

  async #read(): Promise<FoldedStream | undefined> {
    const { races = 0, job } = this.#waiting[0] ?? {};
    if (races === 0 && job?.begins) return emptyStream(this.streamId, this.stream);
    if (races > 0) await delay(randomInt(RACE_PAUSE_MS * races));
    const here = [...this.#waiting];
    for (const entry of here) entry.readAfterArrival = true;
    try {
      return await this.reader.fold(this.streamId, this.stream);
    } catch (error) {
      // As good as if each of them had asked.
      this.#waiting.splice(0, here.length);
      for (const { reject } of here) reject(error);
      return undefined;
    }
  }

  async #decide(entry: Entry, before: FoldedStream): Promise<Decided> {
    const { job } = entry;
    const there = before.revisions.get(job.id);
    if (there !== undefined) {
      return { entry, verdict: { answer: () => job.repeated(there) }, before, after: before };
    }
    let verdict: Verdict<unknown> | undefined;
    try {
      verdict = await job.decide(before);
      const after = verdict.appends ? this.reader.foldAhead(before, verdict.appends[0].events) : before;
      return { entry, verdict, before, after };
    } catch (error) {
      if (verdict?.appends) verdict.ended?.();
      // It too may come of a state that never was.
      return { entry, verdict: { answer: () => Promise.reject(error) }, before, after: before };
    }
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      // What is given together goes together; and who was just answered goes on with the stream as it stands.
      await nextTurn();
      const group = this.#decided.splice(0, groupLength(this.#decided));
      if (group.length === 0) break;
      this.#underWay = group;
      await this.#send(group);
      this.#underWay = [];
    }
    this.#sending = undefined;
    this.#rest();
  }

  async #send(group: readonly Decided[]): Promise<void> {
    const [first, ...others] = group.filter(appends);
    try {
      if (first)
        await this.#conclude(group, [first, ...others], await this.store.append(merged([first, ...others])));
      else if (await this.#holds(group)) for (const one of group) answer(one);
      else this.#raced(group);
    } catch (error) {
      this.#failed(group, error);
    }
  }

  /** Whether the stream still stands where a group that appends nothing saw it. */
  async #holds(group: readonly Decided[]): Promise<boolean> {
    const [first] = group;
    if (!first || group.every(({ entry }) => entry.readAfterArrival)) return true;
    return this.reader.isCurrent(first.before);
  }

  async #conclude(
    group: readonly Decided[],
    acts: readonly [DecidedAppend, ...DecidedAppend[]],
    outcome: AppendOutcome,
  ): Promise<void> {
    switch (outcome.kind) {
      case 'appended':
        return this.#appended(group, acts, outcome.position);
      case 'already-there':
        // An earlier try of the first of them came through after all; the store tells what of the rest did.
        return this.#raced(group);
      case 'conflict': {
        const [act] = acts;
        const meaning =
          outcome.streamId === this.streamId ? undefined : await act.verdict.onConflict?.(outcome.streamId);
        if (meaning === undefined) return this.#raced(group);
        answerAct(act, () => meaning);
        return this.#decideAgain(group.filter((one) => one !== act));
      }
    }
  }

  #appended(group: readonly Decided[], acts: readonly DecidedAppend[], position: Position): void {
    const last = acts.at(-1)?.after;
    if (last) this.reader.remember(last, acts.flatMap(eventsOf));
    const from = (acts[0]?.before.revision ?? -1) + 1;
    const to = from + acts.flatMap(eventsOf).length - 1;
    let reading: Promise<readonly Recorded[]> | undefined;
    let revision = from - 1;
    for (const one of group) {
      if (!appends(one)) {
        answer(one);
        continue;
      }
      const first = revision + 1;
      revision += eventsOf(one).length;
      const end = revision;
      const events = async (): Promise<readonly Recorded[]> => {
        const all = await (reading ??= collect(this.reader.events(this.streamId, from, to)));
        return all.slice(first - from, end - from + 1);
      };
      answerAct(one, (act) => act.answer({ revision: end, position, events }));
    }
  }

  #raced(group: readonly Decided[]): void {
    for (const { entry } of group) entry.races += 1;
    const tired = group.filter(({ entry }) => entry.races >= RACES);
    for (const one of tired) {
      end(one);
      one.entry.reject(new LostRaceError(`lost ${RACES} races for ${this.streamId}`));
    }
    this.#decideAgain(group.filter((one) => !tired.includes(one)));
  }

  #failed(group: readonly Decided[], error: unknown): void {
    const acts = group.filter(appends);
    const isTheirs = !(error instanceof StoreUnavailableError || error instanceof StoreOverloadedError);
    if (isTheirs && acts.length > 1) {
      for (const { entry } of acts) entry.alone = true;
      return this.#decideAgain(group);
    }
    const failed: readonly Decided[] = acts.length > 0 ? acts : group;
    for (const one of failed) {
      end(one);
      one.entry.reject(error);
    }
    this.#decideAgain(group.filter((one) => !failed.includes(one)));
  }

  /** All that stood on what is not there: back to the front of the lane, in the old order. */
  #decideAgain(lost: readonly Decided[]): void {
    const again = [...lost, ...this.#decided];
    this.#era += 1;
    this.#tip = undefined;
    this.#decided = [];
    for (const one of again) {
      end(one);
      one.entry.readAfterArrival = false;
    }
    this.#waiting.unshift(...again.map(({ entry }) => entry));
    if (!this.#deciding && this.#waiting.length > 0) void this.#decideAll();
  }

  #rest(): void {
    if (this.#deciding || this.#sending) return;
    this.#tip = undefined;
    this.onIdle();
  }
}

function end({ verdict }: Decided): void {
  if (verdict.appends) verdict.ended?.();
}

function answer({ entry, verdict }: Decided): void {
  if (!verdict.appends) entry.resolve(Promise.resolve().then(() => verdict.answer()));
}

function answerAct({ entry, verdict }: DecidedAppend, give: (verdict: ToAppend<unknown>) => unknown): void {
  verdict.ended?.();
  entry.resolve(Promise.resolve().then(() => give(verdict)));
}

async function collect(events: AsyncIterable<Recorded>): Promise<readonly Recorded[]> {
  const all: Recorded[] = [];
  for await (const event of events) all.push(event);
  return all;
}
