import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type Build,
  type BuildPart,
  type EventStore,
  type Fence,
  type FollowerLease,
  type FollowerLock,
  type ReadModel,
  StaleEpochError,
  type StreamOrder,
} from '@shouzheng/kernel';
import { type AnyProjection, Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { projectionFollowerName } from '../following/projection-follower.js';
import { Parking } from '../parking/parking.js';
import { EVENT_STORE, FOLLOWER_LOCK, READ_MODEL, STREAM_ORDER } from '../tokens.js';
import { foldsOf } from './refold.js';
import { rebuildUnderWay } from './rebuild-errors.js';
import { type PartFolding, inTurns } from './part-folding.js';
import { ProgressClock, type RebuildProgress } from './rebuild-progress.js';
import { ShadowFold, type ShadowPlan } from './shadow-fold.js';
import { Serving, type Served } from './serving.js';

/** Name of the lease of whoever rebuilds: one process at a time, over all processes. */
export const REBUILD = 'rebuild';

/** One core sorts the rows of most indexes, so while one projection is indexed another may be. */
const SERVED_AT_ONCE = 2;

export interface RebuildOptions {
  readonly signal?: AbortSignal;
  /** How long another rebuild is waited for; for ever when absent. */
  readonly patienceMs?: number;
  /** Where the parts are folded when there are several; in this thread, one after the other, when absent. */
  readonly folding?: PartFolding;
  onProgress?(progress: RebuildProgress): void;
  onServed?(served: Served): void;
}

/**
 * Makes projections anew beside the rows that are served, compares them and lets them be served. Broken off, it goes on
 * where it was when it is asked for the same projections again.
 */
@Injectable()
export class Rebuilder {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly codec: EventCodec,
    private readonly parking: Parking,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
    @Optional() @Inject(STREAM_ORDER) private readonly order: StreamOrder | null,
  ) {}

  /** @throws RebuildError */
  async rebuild(projections: readonly AnyProjection[], options: RebuildOptions = {}): Promise<void> {
    await this.underLease(options, async (fence, signal, report) => {
      const build = await this.resumeOrBegin(projections, options.folding, fence);
      const folding = (build.parts.length > 1 && options.folding) || this.inThisThread();
      const pending = projections.filter((one) => build.projections.some(({ name }) => name === one.name));
      const plan = await this.planOf(pending, build, fence);
      const before = build.parts.reduce((sum, { events }) => sum + events, 0);
      const clock = new ProgressClock(before, await this.about(plan));
      const tell = (phase: RebuildProgress['phase'], projection?: string): void => {
        const progress = clock.at(phase, projection);
        report(progress);
        options.onProgress?.(progress);
      };
      await inTurns(folding.atOnce, leftOf(build), signal, (part, stop) =>
        folding.fold(
          part,
          plan,
          (events) => {
            clock.add(events);
            tell('folding');
          },
          stop,
        ),
      );
      await inTurns(SERVED_AT_ONCE, pending, signal, async (projection, stop) => {
        const serving = this.serving(projection, plan, stop, (phase) => tell(phase, projection.name));
        const served = await serving.next();
        options.onServed?.(served);
      });
    });
  }

  /**
   * Serves the former rows again, caught up with the log; those that were served until now are the former ones then.
   * @throws RebuildError
   */
  async back(projections: readonly AnyProjection[], options: RebuildOptions = {}): Promise<void> {
    const left = [...projections];
    await this.underLease(options, async (fence, signal) => {
      const parked = await this.parkedOf(projections);
      for (let projection = left[0]; projection; projection = left[0]) {
        const serving = this.serving(projection, { parked, fence }, signal, () => undefined);
        const served = await serving.previous();
        left.shift();
        options.onServed?.(served);
      }
    });
  }

  /** A lease that could not be renewed in time is taken again: the work goes on where it was. */
  private async underLease(
    options: RebuildOptions,
    work: (fence: Fence, signal: AbortSignal, report: (progress: RebuildProgress) => void) => Promise<void>,
  ): Promise<void> {
    const { signal } = options;
    let progress: RebuildProgress | undefined;
    for (;;) {
      const lease = await this.lease(options, () => ({ ...progress }));
      try {
        const stop = AbortSignal.any([lease.lost, ...(signal ? [signal] : [])]);
        await work(lease.fence, stop, (one) => (progress = one));
        return;
      } catch (error) {
        const isLost = lease.lost.aborted || error instanceof StaleEpochError;
        if (!isLost || signal?.aborted) throw error;
      } finally {
        await lease.release();
      }
    }
  }

  private lease(
    { signal, patienceMs }: RebuildOptions,
    report: () => Readonly<Record<string, unknown>>,
  ): Promise<FollowerLease> {
    const patience = patienceMs === undefined ? [] : [AbortSignal.timeout(patienceMs)];
    const waiting = AbortSignal.any([...patience, ...(signal ? [signal] : [])]);
    return this.lock.acquire(REBUILD, { signal: waiting, report }).catch((error: unknown) => {
      throw signal?.aborted ? error : rebuildUnderWay();
    });
  }

  /** The build that was broken off, where it is for these projections; else a new one, of all there is now. */
  private async resumeOrBegin(
    projections: readonly AnyProjection[],
    folding: PartFolding | undefined,
    fence: Fence,
  ): Promise<Build> {
    const { generations } = this.readModel;
    const left = await generations.build();
    const isOurs = left?.projections.every(({ name, version }) =>
      projections.some((one) => one.name === name && one.version === version),
    );
    if (left && isOurs) return left;
    const until = this.order ? await this.store.head() : 0n;
    const events = await this.about({ until, without: this.without(projections) });
    const ranges = (await this.order?.ranges(folding?.partsOf(events) ?? 1)) ?? [];
    await generations.begin(projections, { until, ranges, fence });
    const build = await generations.build();
    if (!build) throw new Error('the build that was begun is not there');
    return build;
  }

  private async planOf(
    projections: readonly AnyProjection[],
    { until }: Build,
    fence: Fence,
  ): Promise<ShadowPlan> {
    const parked = await this.parkedOf(projections);
    return { projections, parked, until, fence, without: this.without(projections) };
  }

  private without(projections: readonly AnyProjection[]): readonly string[] {
    const folded = new Set(projections.flatMap((one) => [...foldsOf(one).keys()]));
    return this.catalogue.eventTypes().filter((type) => !folded.has(type));
  }

  private async parkedOf(
    projections: readonly AnyProjection[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const parked = new Map<string, ReadonlySet<string>>();
    for (const projection of projections)
      parked.set(projection.name, await this.parking.of(projectionFollowerName(projection)));
    return parked;
  }

  private async about({ until, without }: Pick<ShadowPlan, 'until' | 'without'>): Promise<number> {
    return this.order ? this.order.about({ until, without }) : 0;
  }

  /** Where the store cannot be read by streams, there are no parts: the catching up folds everything. */
  private inThisThread(): PartFolding {
    const { order, codec } = this;
    const { generations } = this.readModel;
    return {
      atOnce: 1,
      partsOf: () => 1,
      fold: async (part, plan, onEvents, signal) => {
        if (order) await new ShadowFold({ order, codec, generations }, plan).run(part, onEvents, signal);
      },
    };
  }

  private serving(
    projection: AnyProjection,
    { parked, fence }: Pick<ShadowPlan, 'parked' | 'fence'>,
    signal: AbortSignal,
    tell: (phase: RebuildProgress['phase']) => void,
  ): Serving {
    const { store, codec, readModel, order } = this;
    const ofProjection = parked.get(projection.name) ?? new Set<string>();
    return new Serving(
      { store, codec, readModel, order },
      { projection, parked: ofProjection, fence, signal, tell },
    );
  }
}

const leftOf = ({ parts }: Build): readonly BuildPart[] => parts.filter(({ done }) => !done);
