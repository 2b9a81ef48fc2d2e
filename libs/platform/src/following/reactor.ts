import type { CheckpointMove, Position, Recorded } from '@shouzheng/kernel';
import type { EntityManager } from 'typeorm';
import type { Checkpoints } from './checkpoints.js';
import type { Follower } from './follower.js';
import { FollowerPart } from './follower-part.js';

/**
 * A durable side effect of events of origin `act`. What it must do lies in rows written in one transaction with its
 * checkpoint; `afterwards` wakes whoever works on those rows, and may be lost.
 */
export interface Reactor {
  readonly name: string;
  readonly categories?: readonly string[];
  /** Into how many parts its work is split by stream (ADR 14): another number takes a migration that calls split_follower. */
  readonly splitInto?: number;
  react(events: readonly Recorded[], tx: EntityManager): Promise<void>;
  afterwards?(events: readonly Recorded[]): Promise<void>;
}

const REST_MS = 50;

export const reactorFollowerName = ({ name }: Reactor): string => `reactor-${name}`;

export class ReactorFollower implements Follower {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly takesUnparked = true;
  readonly restMs = REST_MS;

  constructor(
    private readonly reactor: Reactor,
    private readonly checkpoints: Checkpoints,
    readonly part = new FollowerPart(reactorFollowerName(reactor)),
  ) {
    this.name = part.name;
    if (reactor.categories) this.categories = reactor.categories;
  }

  checkpoint(): Promise<Position> {
    return this.checkpoints.of(this.part);
  }

  async handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    const acts = batch.filter((event) => event.meta.origin === 'act');
    const effects = (tx: EntityManager) => this.reactor.react(acts, tx);
    await this.checkpoints.advance(this.name, move, acts.length > 0 ? effects : undefined);
    if (acts.length > 0) await this.reactor.afterwards?.(acts);
  }
}
