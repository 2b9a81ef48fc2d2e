import { setImmediate } from 'node:timers/promises';
import type {
  BuildPart,
  Fence,
  Filling,
  Generations,
  Position,
  ProjectionRef,
  Recorded,
  RowFold,
  DomainEvent,
  StoredEvent,
  StreamOrder,
} from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';
import type { EventCodec } from '../event-codec.js';
import { foldsOf } from './refold.js';

/** A step is written down after so many events, at the end of a stream: a kill costs no more than that. */
const EVENTS_PER_STEP = 20_000;

export interface ShadowParts {
  readonly order: StreamOrder;
  readonly codec: EventCodec;
  readonly generations: Generations;
}

export interface ShadowPlan {
  readonly projections: readonly AnyProjection[];
  /** By projection: ids of the events that it passes over. */
  readonly parked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly until: Position;
  readonly fence: Fence;
  /** Types that none of the projections folds. */
  readonly without: readonly string[];
}

type Row = Record<string, unknown>;

interface Target {
  readonly projection: ProjectionRef;
  readonly parked: ReadonlySet<string> | undefined;
  /** Of the stream that is being read. */
  readonly open: Map<string, Row | undefined>;
  done: (readonly [key: string, row: object])[];
}

interface Fold {
  readonly target: Target;
  readonly fold: RowFold<Row, DomainEvent>;
}

/**
 * Folds one range of streams for several projections at once. A row holds the facts of one stream only, so its rows
 * are done when the stream is, and what is held in memory is a step.
 */
export class ShadowFold {
  private readonly targets: readonly Target[];
  private readonly folds = new Map<string, Fold[]>();
  private events = 0;

  constructor(
    private readonly parts: ShadowParts,
    private readonly plan: ShadowPlan,
  ) {
    this.targets = plan.projections.map((projection) => {
      const { name, version, table } = projection;
      const target: Target = {
        projection: { name, version, table },
        parked: plan.parked.get(name),
        open: new Map(),
        done: [],
      };
      for (const [type, fold] of foldsOf(projection))
        this.folds.set(type, [...(this.folds.get(type) ?? []), { target, fold }]);
      return target;
    });
  }

  /**
   * Goes on with the part from its place to its end.
   * @param onEvents told of each step that is written, with its number of events
   */
  async run(part: BuildPart, onEvents: (events: number) => void, signal: AbortSignal): Promise<void> {
    const { until, without } = this.plan;
    const range = { after: part.place ?? part.after, to: part.to };
    let place = part.place;
    let stream: string | undefined;
    // One step is on its way while the next is folded.
    let writing: Promise<void> = Promise.resolve();
    const step = async (to: string, done: boolean): Promise<void> => {
      const [from, events, fillings] = [place, this.events, this.taken()];
      place = to;
      this.events = 0;
      await writing;
      signal.throwIfAborted();
      writing = this.write(fillings, { part: part.part, from, to, events, done }).then(() =>
        onEvents(events),
      );
      // Whether anybody still waits for it is not known when it fails.
      writing.catch(() => undefined);
    };
    for await (const page of this.parts.order.pages({ range, until, without, signal })) {
      for (const stored of page) {
        if (stored.streamId !== stream) {
          this.close();
          if (stream !== undefined && this.events >= EVENTS_PER_STEP) await step(stream, false);
          stream = stored.streamId;
        }
        this.fold(stored);
      }
      // Pages may come without a pause, and whoever renews the lease needs one.
      await setImmediate();
    }
    this.close();
    await step(stream ?? place ?? part.after ?? '', true);
    await writing;
  }

  private fold(stored: StoredEvent): void {
    this.events += 1;
    if (this.targets.every(({ parked }) => parked?.has(stored.eventId))) return;
    // Refuses what nobody can read, whichever projection it would have concerned.
    const event: Recorded = this.parts.codec.decode(stored);
    const folds = this.folds.get(event.type);
    if (!folds) return;
    for (const { target, fold } of folds) {
      if (target.parked?.has(event.eventId)) continue;
      for (const key of fold.keys(event)) target.open.set(key, fold.fold(target.open.get(key), event, key));
    }
  }

  /** The rows of a stream that has ended are done. */
  private close(): void {
    for (const { open, done } of this.targets) {
      if (open.size === 0) continue;
      for (const [key, row] of open) if (row !== undefined) done.push([key, row]);
      open.clear();
    }
  }

  private taken(): readonly Filling[] {
    return this.targets.flatMap((target) => {
      const { projection, done: rows } = target;
      target.done = [];
      return rows.length > 0 ? [{ projection, rows }] : [];
    });
  }

  private async write(
    fillings: readonly Filling[],
    step: { part: number; from: string | undefined; to: string; events: number; done: boolean },
  ): Promise<void> {
    const written = await this.parts.generations.fill(fillings, { ...step, fence: this.plan.fence });
    if (!written) throw new Error(`part ${step.part} of the build is not where it was left`);
  }
}
