import { Inject, Injectable } from '@nestjs/common';
import type { Clock, EventStore, FollowerHolding, FollowerLock, Position } from '@shouzheng/kernel';
import { Parking } from '../parking/parking.js';
import type { ParkedEvent } from '../parking/parking.events.js';
import { CLOCK, EVENT_STORE, FOLLOWER_LOCK } from '../tokens.js';
import type { DifferingRow } from '../rebuilding/row-sampler.js';
import type { FollowerReport } from './follower.js';
import { fallsTo, wholeOf } from './follower-part.js';

/** One follower as all workers together know it, at the last renewal of its lease. */
export interface FollowerOverviewLine extends Partial<FollowerReport> {
  /** Of the sampler: rows that are not what their events give. */
  readonly differing?: readonly DifferingRow[];
  readonly name: string;
  readonly epoch: bigint;
  /** The worker that runs it; undefined when none does. */
  readonly holder?: string;
  /** Events that it has not passed yet, counted up to MOST_COUNTED. */
  readonly lagEvents?: number;
  /** Since when the first of them has been waiting. */
  readonly lagSeconds?: number;
  readonly parked: readonly ParkedEvent[];
}

export const MOST_COUNTED = 5_000;

/** Who runs which follower, how far it is behind, and what it stands at. */
@Injectable()
export class FollowerOverview {
  constructor(
    private readonly parking: Parking,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async lines(): Promise<readonly FollowerOverviewLine[]> {
    const [all, parked] = await Promise.all([this.lock.holdings(), this.parking.all()]);
    const holdings = all.filter((one) => !isOfAnOldSplit(one, all));
    const positions = holdings.flatMap((one) => positionOf(one) ?? []);
    const lagOf = await this.lags(positions);
    return holdings.map((one) => ({
      name: one.name,
      epoch: one.epoch,
      ...(one.holder === undefined ? {} : { holder: one.holder }),
      ...(one.report as Partial<FollowerReport>),
      ...lagOf(positionOf(one)),
      parked: (parked.get(wholeOf(one.name)) ?? []).filter(({ subject }) => fallsTo(one.name, subject)),
    }));
  }

  /** One reading serves all: from the place of the last of them on. */
  private async lags(
    positions: readonly Position[],
  ): Promise<(position: Position | undefined) => { lagEvents?: number; lagSeconds?: number }> {
    const first = positions.reduce((a, b) => (a < b ? a : b), positions[0] ?? 0n);
    const events: { position: Position; at: number }[] = [];
    if (positions.length > 0) {
      for await (const { position, recordedAt } of this.store.readAll({ after: first, limit: MOST_COUNTED }))
        events.push({ position, at: Date.parse(recordedAt) });
    }
    const now = Date.parse(this.clock.now());
    return (position) => {
      if (position === undefined) return {};
      const ahead = events.filter((event) => event.position > position);
      const waiting = ahead[0];
      return { lagEvents: ahead.length, lagSeconds: waiting ? Math.max(0, (now - waiting.at) / 1000) : 0 };
    };
  }
}

/** A lease that nobody holds, of a follower that is run in other parts now. */
function isOfAnOldSplit({ name, holder }: FollowerHolding, all: readonly FollowerHolding[]): boolean {
  const splitOf = (other: string): string | undefined => other.split('/')[1];
  return (
    holder === undefined &&
    all.some(
      (other) =>
        other.holder !== undefined &&
        wholeOf(other.name) === wholeOf(name) &&
        splitOf(other.name) !== splitOf(name),
    )
  );
}

function positionOf({ report }: FollowerHolding): Position | undefined {
  const { position } = report as Partial<FollowerReport>;
  return position === undefined ? undefined : BigInt(position);
}
