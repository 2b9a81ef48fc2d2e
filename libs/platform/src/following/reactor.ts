import type { CheckpointMove, Position, Recorded } from '@shouzheng/kernel';
import type { EntityManager } from 'typeorm';
import type { Checkpoints } from './checkpoints.js';
import type { Follower } from './follower.js';

/**
 * A durable side effect of events of origin `act`. What it must do lies in rows written in one transaction with its
 * checkpoint; `afterwards` wakes whoever works on those rows, and may be lost.
 */
export interface Reactor {
  readonly name: string;
  readonly categories?: readonly string[];
  react(events: readonly Recorded[], tx: EntityManager): Promise<void>;
  afterwards?(events: readonly Recorded[]): Promise<void>;
}

export class ReactorFollower implements Follower {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly takesUnparked = true;

  constructor(
    private readonly reactor: Reactor,
    private readonly checkpoints: Checkpoints,
  ) {
    this.name = `reactor-${reactor.name}`;
    if (reactor.categories) this.categories = reactor.categories;
  }

  checkpoint(): Promise<Position> {
    return this.checkpoints.get(this.name);
  }

  async handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    const acts = batch.filter((event) => event.meta.origin === 'act');
    await this.checkpoints.advance(this.name, move, async (tx) => {
      if (acts.length > 0) await this.reactor.react(acts, tx);
    });
    if (acts.length > 0) await this.reactor.afterwards?.(acts);
  }
}
