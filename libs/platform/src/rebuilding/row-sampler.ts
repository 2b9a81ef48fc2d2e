import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import type { Clock, EventStore, FollowerLock, Instant, ReadModel, StreamOrder } from '@shouzheng/kernel';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { pauseUnless } from '../following/pause.js';
import { projectionFollowerName } from '../following/projection-follower.js';
import { Parking } from '../parking/parking.js';
import { CLOCK, EVENT_STORE, FOLLOWER_LOCK, READ_MODEL, STREAM_ORDER } from '../tokens.js';
import { eventsOf, lastingDifference, type ProofParts } from './proof.js';
import { type ChosenRow, rowsByChance, streamsByChance } from './streams-by-chance.js';

/** Its lease: one process samples for all. */
export const SAMPLER = 'row-sampler';

/** A served row that is not what its stream gives. */
export interface DifferingRow {
  readonly projection: string;
  readonly key: string;
  readonly column: string;
  readonly since: Instant;
}

interface Finding extends DifferingRow {
  readonly streamId: string;
}

/**
 * Compares served rows with their events all the time: a stream and a row after the other, chosen by chance, at the
 * cost of some questions every few seconds. What it finds stands in the report of its lease until the same stream
 * agrees again.
 */
@Injectable()
export class RowSampler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly pauseMs: number = 5_000;
  private readonly logger = new Logger('row sampler');
  private readonly stopping = new AbortController();
  private readonly findings = new Map<string, Finding>();
  private compared = 0;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly codec: EventCodec,
    private readonly parking: Parking,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(STREAM_ORDER) private readonly order: StreamOrder | null,
  ) {}

  onApplicationBootstrap(): void {
    this.loop ??= this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('stopping'));
    await this.loop;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const lease = await this.lock.acquire(SAMPLER, { signal, report: () => this.report() });
        await this.sampleUnder(AbortSignal.any([signal, lease.lost])).finally(() => lease.release());
      } catch {
        // The surroundings are at fault, and the followers say so; what is asked here can wait.
        await pauseUnless(signal, this.pauseMs);
      }
    }
  }

  private report(): Record<string, unknown> {
    const differing = [...this.findings.values()].map(({ projection, key, column, since }) => ({
      projection,
      key,
      column,
      since,
    }));
    return { compared: this.compared, ...(differing.length > 0 ? { differing } : {}) };
  }

  private async sampleUnder(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const found = [...this.findings.values()].map(({ streamId }) => streamId);
      const [row] = await rowsByChance(this.readModel, this.catalogue.projections, 1);
      const ofRow = row ? [row.streamId] : [];
      for (const streamId of new Set([...found, ...(await this.oneByChance()), ...ofRow])) {
        if (stop.aborted) return;
        await this.compare(streamId, row);
      }
      await pauseUnless(stop, this.pauseMs);
    }
  }

  private async oneByChance(): Promise<readonly string[]> {
    return streamsByChance({ store: this.store, order: this.order }, 1);
  }

  private async compare(streamId: string, row: ChosenRow | undefined): Promise<void> {
    const { store, codec, readModel } = this;
    const parts: ProofParts = { store, codec, readModel };
    const parked = await this.parking.all();
    const events = await eventsOf(parts, streamId);
    for (const projection of this.catalogue.projections) {
      const passedOver = new Set(
        (parked.get(projectionFollowerName(projection)) ?? []).map((one) => one.eventId),
      );
      const id = `${projection.name} ${streamId}`;
      const before = this.findings.get(id);
      const chosen = row?.projection === projection && row.streamId === streamId ? [row.key] : [];
      const keys = before ? [before.key, ...chosen] : chosen;
      const of = { projection, parked: passedOver, keys };
      const difference = await lastingDifference(parts, of, streamId, events);
      if (!difference) {
        if (this.findings.delete(id)) this.logger.log(`${projection.name}: row ${before?.key} agrees again`);
        continue;
      }
      const { key, column } = difference;
      const since = before?.since ?? this.clock.now();
      this.findings.set(id, { projection: projection.name, key, column, since, streamId });
      if (!before)
        this.logger.error(`${projection.name}: row ${key}, column ${column} is not what its events give`);
    }
    this.compared += 1;
  }
}
