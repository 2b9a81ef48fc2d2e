import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Clock, EventStore, FollowerLock, JobQueue, ReadModel, StreamOrder } from '@shouzheng/kernel';
import type { LawBook, Regions, Settings } from '@shouzheng/law/contract';
import { DataSource } from 'typeorm';
import { CommandRunner } from './commands/command-runner.js';
import type { PlatformConfig } from './config/platform-config.js';
import { Catalogue, type ContextDefinition } from './context-definition.js';
import { EventCodec } from './event-codec.js';
import { Checkpoints } from './following/checkpoints.js';
import { FollowerOverview } from './following/follower-overview.js';
import { Followers } from './following/followers.js';
import { Reactors } from './following/reactors.js';
import { TransactionSlots } from './following/transaction-slots.js';
import { OwnWrite } from './following/own-write.js';
import { AccessGuard } from './http/access.guard.js';
import { CommandDoor } from './http/command-door.js';
import { IdempotencyKeys } from './http/idempotency-keys.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ProblemWriter } from './http/problem-writer.js';
import { AllowedCommands } from './commands/allowed-commands.js';
import { LawInForce, bookInForce, settingsInForce } from './law/law-in-force.js';
import { Uniqueness } from './commands/uniqueness.js';
import { Parking } from './parking/parking.js';
import { RowSampler } from './rebuilding/row-sampler.js';
import { Rebuilder } from './rebuilding/rebuilder.js';
import { Sealer } from './sealing/sealer.js';
import { StreamReader } from './stream-reader.js';
import {
  BASE_LAW,
  CLOCK,
  CONFIG,
  EVENT_STORE,
  FOLLOWER_LOCK,
  IS_UNAVAILABLE,
  type IsUnavailable,
  JOB_QUEUE,
  LAW_BOOK,
  READ_MODEL,
  REGIONS,
  SETTINGS,
  STEADY,
  type SteadyQueries,
  STREAM_ORDER,
} from './tokens.js';

/** Everything that an app hands to the platform: adapters of the ports, the law, and the contexts. */
export interface PlatformParts {
  readonly config: PlatformConfig;
  readonly contexts: readonly ContextDefinition[];
  readonly db: DataSource;
  /** As any other questions where absent. */
  readonly steady?: SteadyQueries;
  readonly store: EventStore;
  /** The same history by streams; absent where the store cannot be read so. */
  readonly order?: StreamOrder;
  readonly queue: JobQueue;
  readonly readModel: ReadModel;
  readonly lock: FollowerLock;
  readonly clock: Clock;
  /** The law and the settings as shipped: what holds until the stream of the law says otherwise. */
  readonly law: LawBook;
  readonly settings: Settings;
  readonly regions: Regions;
  readonly isUnavailable: IsUnavailable;
}

const SHARED = [
  LawInForce,
  CommandRunner,
  Uniqueness,
  CommandDoor,
  Checkpoints,
  TransactionSlots,
  FollowerOverview,
  Parking,
  Rebuilder,
  IdempotencyKeys,
  OwnWrite,
  ProblemWriter,
  AllowedCommands,
  Sealer,
];

/** Command handling, sealing, problems and access, for every process; followers only where they are asked for. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts, runs: { http: boolean; followers: boolean }): DynamicModule {
    const values = [
      { provide: CONFIG, useValue: parts.config },
      { provide: DataSource, useValue: parts.db },
      { provide: STEADY, useValue: parts.steady ?? { query: parts.db.query.bind(parts.db) } },
      { provide: EVENT_STORE, useValue: parts.store },
      { provide: STREAM_ORDER, useValue: parts.order ?? null },
      { provide: JOB_QUEUE, useValue: parts.queue },
      { provide: READ_MODEL, useValue: parts.readModel },
      { provide: FOLLOWER_LOCK, useValue: parts.lock },
      { provide: CLOCK, useValue: parts.clock },
      { provide: BASE_LAW, useValue: { law: parts.law, settings: parts.settings } },
      { provide: LAW_BOOK, useFactory: bookInForce, inject: [LawInForce] },
      { provide: SETTINGS, useFactory: settingsInForce, inject: [LawInForce] },
      { provide: REGIONS, useValue: parts.regions },
      { provide: IS_UNAVAILABLE, useValue: parts.isUnavailable },
    ];
    const catalogue = new Catalogue(parts.contexts);
    const codec = new EventCodec(catalogue);
    const pure = [
      { provide: Catalogue, useValue: catalogue },
      { provide: EventCodec, useValue: codec },
      { provide: StreamReader, useValue: new StreamReader(parts.store, codec, catalogue) },
    ];
    const http = runs.http
      ? [
          { provide: APP_GUARD, useClass: AccessGuard },
          { provide: APP_FILTER, useClass: ProblemFilter },
        ]
      : [];
    const shared = [...values, ...pure, ...SHARED];
    return {
      module: PlatformModule,
      imports: [CqrsModule.forRoot()],
      providers: [...shared, ...http, ...(runs.followers ? [Reactors, Followers, RowSampler] : [])],
      exports: [...shared, CqrsModule, ...(runs.followers ? [Reactors, Followers] : [])],
    };
  }
}
