import { setTimeout as delay } from 'node:timers/promises';
import type { CheckpointMove, EventStore, Position, Recorded } from '@shouzheng/kernel';
import { ActIntended, actStream } from '../commands/act.events.js';
import { SeveralStreams } from '../commands/several-streams.js';
import type { Checkpoints } from './checkpoints.js';
import type { Follower } from './follower.js';

/** A writer that lives ends its act within milliseconds: it is left alone so long. Right it would be without, too. */
const PATIENCE_MS = 2000;
const LOOK_MS = 50;

/** Ends the acts on several streams whose writers died in the middle: what they had taken is kept or released. */
export class ActFollower implements Follower {
  readonly name = 'acts-on-several-streams';
  readonly categories = [actStream.category];
  readonly takesUnparked = true;
  private readonly acts: SeveralStreams;

  constructor(
    store: EventStore,
    private readonly checkpoints: Checkpoints,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.acts = new SeveralStreams(store);
  }

  checkpoint(): Promise<Position> {
    return this.checkpoints.get(this.name);
  }

  async handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    const until = performance.now() + this.patienceMs;
    for (const { type, streamId } of batch) {
      if (type !== ActIntended.type) continue;
      while (!(await this.acts.hasEnded(streamId)) && performance.now() < until) await delay(LOOK_MS);
      await this.acts.settle(streamId);
    }
    await this.checkpoints.advance(this.name, move);
  }
}
