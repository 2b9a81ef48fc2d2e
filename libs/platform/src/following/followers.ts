import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Clock, EventStore, FollowerLock, Position, ProjectionPass, ReadModel } from '@shouzheng/kernel';
import { type AnyProjection, Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import type { Regions } from '@shouzheng/law/contract';
import { categoryOf } from '../ids.js';
import { SYSTEM_ORGAN } from '../system-staff.js';
import { StreamReader } from '../stream-reader.js';
import { Parking } from '../parking/parking.js';
import { Rebuilder, type RebuildOptions } from '../rebuilding/rebuilder.js';
import {
  CLOCK,
  EVENT_STORE,
  FOLLOWER_LOCK,
  IS_UNAVAILABLE,
  type IsUnavailable,
  READ_MODEL,
  REGIONS,
} from '../tokens.js';
import { ActFollower } from './act-follower.js';
import { Checkpoints } from './checkpoints.js';
import type { Follower, FollowerState } from './follower.js';
import { type FollowerParts, FollowerRunner } from './follower-runner.js';
import { Gathering } from './gathering.js';
import { LogTail } from './log-tail.js';
import { FollowerPart } from './follower-part.js';
import { PolicyFollower, policyFollowerName } from './policy-follower.js';
import { ProjectionFollower } from './projection-follower.js';
import { ReactorFollower, reactorFollowerName } from './reactor.js';
import { Reactors } from './reactors.js';
import { TransactionSlots } from './transaction-slots.js';

/** Starts every projection, policy and reactor, and stops them in mid-air nowhere. */
@Injectable()
export class Followers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('followers');
  private runners: readonly FollowerRunner[] = [];

  private readonly tail: LogTail;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly codec: EventCodec,
    private readonly bus: CommandBus,
    private readonly checkpoints: Checkpoints,
    private readonly slots: TransactionSlots,
    private readonly reactors: Reactors,
    private readonly reader: StreamReader,
    private readonly parking: Parking,
    private readonly rebuilder: Rebuilder,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IS_UNAVAILABLE) private readonly isUnavailable: IsUnavailable,
  ) {
    this.tail = new LogTail(store, codec);
  }

  onApplicationBootstrap(): void {
    const passing = new Gathering((moves: readonly ProjectionPass[]) => this.readModel.pass(moves));
    const followers: Follower[] = [
      ...this.catalogue.projections.map(
        (one) => new ProjectionFollower(one, this.readModel, this.slots, this.rebuildBeside, passing),
      ),
      ...this.catalogue.policies.flatMap((one) =>
        FollowerPart.of(policyFollowerName(one), one.splitInto).map(
          (part) => new PolicyFollower(one, this.bus, this.checkpoints, this.organOf, part),
        ),
      ),
      ...this.reactors
        .all()
        .flatMap((one) =>
          FollowerPart.of(reactorFollowerName(one), one.splitInto).map(
            (part) => new ReactorFollower(one, this.checkpoints, part),
          ),
        ),
      new ActFollower(this.store, this.checkpoints),
    ];
    const { store, codec, tail, lock, parking: parked, clock, isUnavailable } = this;
    const parts: FollowerParts = { store, codec, tail, lock, parked, clock, isUnavailable };
    this.runners = followers.map((one) => new FollowerRunner(one, parts));
    this.tail.start();
    for (const runner of this.runners) runner.start();
    this.logger.log(`${followers.length} followers started`);
  }

  private readonly rebuildBeside = async (
    projection: AnyProjection,
    options: Pick<RebuildOptions, 'signal' | 'onProgress'>,
  ): Promise<void> => {
    this.logger.log(`${projection.name} has rows of another version: they are made anew beside them`);
    await this.rebuilder.rebuild([projection], options);
    this.logger.log(`${projection.name} serves rows of version ${projection.version}`);
  };

  /** What has no place falls to the city: a task that no organ can see would be forgotten. */
  private readonly organOf = async (streamId: string): Promise<string> => {
    const { state } = await this.reader.load(streamId);
    const organ: string | undefined = this.catalogue.stream(categoryOf(streamId)).region(state);
    return organ === undefined || organ === SYSTEM_ORGAN ? this.regions.cityCode : organ;
  };

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
    await this.tail.stop();
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
