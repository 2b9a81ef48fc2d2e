import { setTimeout as delay } from 'node:timers/promises';
import {
  type Fence,
  NoSuchGenerationError,
  type Position,
  type ReadModel,
  type Recorded,
  type StreamOrder,
} from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';
import { ProjectionFollower } from '../following/projection-follower.js';
import { differenceIn, eventsOf, type ProofParts } from './proof.js';
import { differsFromEvents, neverAhead, notThere } from './rebuild-errors.js';
import type { RebuildProgress } from './rebuild-progress.js';
import { streamsByChance } from './streams-by-chance.js';

/** Streams of which the new rows are proved by folding them anew. */
const PROVED_STREAMS = 50;
const PAGE_EVENTS = 1_000;
/** The served rows may be a moment behind the others, or before them: what differs is counted so often. */
const LOOKS = 5;
/** The follower of the served rows may always be a little faster. */
const ATTEMPTS = 200;
const PAUSE_MS = 50;

/** What came to be served. */
export interface Served {
  readonly projection: string;
  readonly generation: 'next' | 'previous';
  /** Rows that are otherwise than those that were served; undefined where none of this version were. */
  readonly differing?: number;
  readonly position: Position;
  readonly proved: number;
}

interface ServingOf {
  readonly projection: AnyProjection;
  readonly parked: ReadonlySet<string>;
  readonly fence: Fence;
  readonly signal: AbortSignal;
  readonly tell: (phase: RebuildProgress['phase']) => void;
}

/** Brings one generation of one projection to the end of the log, compares it, and lets it be served. */
export class Serving {
  constructor(
    private readonly parts: ProofParts & {
      readonly readModel: ReadModel;
      readonly order: StreamOrder | null;
    },
    private readonly of: ServingOf,
  ) {}

  async next(): Promise<Served> {
    const { projection, fence, tell } = this.of;
    tell('indexing');
    await this.parts.readModel.generations.finish(projection, fence);
    return this.serve('next');
  }

  async previous(): Promise<Served> {
    const { projection } = this.of;
    const states = await this.parts.readModel.generations.of(projection);
    const previous = states.find(({ generation }) => generation === 'previous');
    if (previous?.version !== projection.version) throw notThere(projection.name, 'previous');
    return this.serve('previous');
  }

  private async serve(generation: 'next' | 'previous'): Promise<Served> {
    const { projection, fence, signal, tell } = this.of;
    tell('catching-up');
    let position = await this.catchUp(generation);
    tell('comparing');
    const proved = await this.prove(generation, position);
    const differing = await this.compare(generation);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      signal.throwIfAborted();
      position = await this.catchUp(generation);
      const outcome = await this.parts.readModel.generations
        .serve(projection, generation, fence)
        .catch((error: unknown) => {
          throw error instanceof NoSuchGenerationError ? notThere(projection.name, generation) : error;
        });
      if (outcome === 'served')
        return { projection: projection.name, generation, differing, position, proved };
      if (outcome === 'busy') await delay(PAUSE_MS);
    }
    throw neverAhead(projection.name);
  }

  /** Folds what came since into the generation, as its follower would. */
  private async catchUp(generation: 'next' | 'previous'): Promise<Position> {
    const { projection, parked, fence, signal } = this.of;
    const { store, codec, readModel } = this.parts;
    const follower = new ProjectionFollower({ ...projection, generation }, readModel);
    const types = [...follower.types];
    let from = await readModel.checkpoint({ ...projection, generation });
    const end = await store.head();
    while (from < end) {
      signal.throwIfAborted();
      const events: Recorded[] = [];
      let read = 0;
      let last = from;
      for await (const stored of store.readAll({
        after: from,
        types,
        limit: PAGE_EVENTS,
        before: end + 1n,
      })) {
        read += 1;
        last = stored.position;
        if (!parked.has(stored.eventId)) events.push(codec.decode(stored));
      }
      const to = read < PAGE_EVENTS ? end : last;
      await follower.handle(events, { from, to, fence });
      from = to;
    }
    return from;
  }

  /** Folds streams by chance anew, one by one, and compares their rows. */
  private async prove(generation: 'next' | 'previous', position: Position): Promise<number> {
    const { projection, parked, signal } = this.of;
    const streams = await streamsByChance(this.parts, PROVED_STREAMS);
    for (const stream of streams) {
      signal.throwIfAborted();
      const events = await eventsOf(this.parts, stream);
      const difference = await differenceIn(this.parts, { projection, generation, position, parked }, events);
      // Those of the previous generation may be wrong, which is why they were left; whoever goes back decides that.
      if (difference && generation === 'next')
        throw differsFromEvents(projection.name, { ...difference, position });
    }
    return streams.length;
  }

  /** How many rows differ from those served, if these are of the same version. */
  private async compare(generation: 'next' | 'previous'): Promise<number | undefined> {
    const { projection } = this.of;
    const { generations } = this.parts.readModel;
    const served = (await generations.of(projection)).find((one) => one.generation === 'served');
    if (served?.version !== projection.version) return undefined;
    let least = await generations.differing(projection, generation);
    for (let look = 1; look < LOOKS && least > 0; look += 1) {
      await delay(PAUSE_MS);
      await this.catchUp(generation);
      least = Math.min(least, await generations.differing(projection, generation));
    }
    return least;
  }
}
