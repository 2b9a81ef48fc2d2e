import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore, FollowerLock, Position, ReadModel } from '@shouzheng/kernel';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { categoryOf } from '../ids.js';
import { StreamReader } from '../stream-reader.js';
import { EVENT_STORE, FOLLOWER_LOCK, READ_MODEL } from '../tokens.js';
import { ActFollower } from './act-follower.js';
import { Checkpoints } from './checkpoints.js';
import { type Follower, FollowerRunner, type FollowerState } from './follower.js';
import { PolicyFollower } from './policy-follower.js';
import { ProjectionFollower } from './projection-follower.js';
import { ReactorFollower } from './reactor.js';
import { Reactors } from './reactors.js';

/** Starts every projection, policy and reactor, and stops them in mid-air nowhere. */
@Injectable()
export class Followers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('followers');
  private runners: readonly FollowerRunner[] = [];

  constructor(
    private readonly catalogue: Catalogue,
    private readonly codec: EventCodec,
    private readonly bus: CommandBus,
    private readonly checkpoints: Checkpoints,
    private readonly reactors: Reactors,
    private readonly reader: StreamReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
  ) {}

  onApplicationBootstrap(): void {
    const followers: Follower[] = [
      ...this.catalogue.projections.map((one) => new ProjectionFollower(one, this.readModel)),
      ...this.catalogue.policies.map(
        (one) => new PolicyFollower(one, this.bus, this.checkpoints, this.organOf),
      ),
      ...this.reactors.all().map((one) => new ReactorFollower(one, this.checkpoints)),
      new ActFollower(this.store, this.checkpoints),
    ];
    this.runners = followers.map((one) => new FollowerRunner(one, this.store, this.codec, this.lock));
    for (const runner of this.runners) runner.start();
    this.logger.log(`${followers.length} followers started`);
  }

  private readonly organOf = async (streamId: string): Promise<string | undefined> => {
    const { state } = await this.reader.load(streamId);
    return this.catalogue.stream(categoryOf(streamId)).region(state);
  };

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  states(): readonly FollowerState[] {
    return this.runners.map((runner) => runner.state());
  }

  /** Waits until every follower has dealt with all that was appended before the call. */
  async caughtUp(timeoutMs: number): Promise<boolean> {
    const head: Position = await this.store.head();
    const deadline = Date.now() + timeoutMs;
    while (this.runners.some((runner) => runner.state().position < head)) {
      if (Date.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return true;
  }
}
