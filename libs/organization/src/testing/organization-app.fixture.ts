import { Global, Module, ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import {
  MemoryEventStore,
  MemoryFollowerLock,
  MemoryJobQueue,
  TypeOrmReadModel,
  migrateReadModel,
} from '@shouzheng/adapters';
import type { Recorded } from '@shouzheng/kernel';
import type { Role, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  AUTHENTICATOR,
  Catalogue,
  EventCodec,
  type Opening,
  PlatformModule,
  type PlatformParts,
  ProblemError,
  ProjectionFollower,
  platformContext,
  platformEntities,
  platformMigrations,
} from '@shouzheng/platform';
import { createTestDatabase } from '@shouzheng/testing';
import { raw } from 'express';
import { DataSource } from 'typeorm';
import { organizationContext } from '../organization.context.js';
import { OrganizationHttpModule } from '../organization.http.module.js';
import { organizationEntities, organizationMigrations } from '../organization.persistence.js';
import { OrganizationWorkerModule } from '../organization.worker.module.js';
import { law, regions, settings } from './world.fixture.js';

export interface OrganizationApp {
  readonly app: NestExpressApplication;
  readonly parts: PlatformParts;
  /** What was opened, as the audit would record it. */
  readonly openings: Opening[];
  /** Brings the projections to the end of the log. */
  follow(): Promise<void>;
  events(): Promise<readonly Recorded[]>;
  close(): Promise<void>;
}

/** The bearer token says who one is: `<role>@<organ>`. */
const authenticator = {
  authenticate: async (token: string): Promise<Staff> => {
    const [role = '', organ = ''] = token.split('@');
    const isKnown = /^[a-z-]+$/.test(role) && /^\d{6}$/.test(organ);
    if (!isKnown) throw new ProblemError('auth.invalid-token');
    return {
      account: `account-${token}`,
      person: `person-${token}`,
      role: role as Role,
      organ,
      badge: '180309',
    };
  },
};

/** This context over HTTP with its job, on a real database for the read models and a store in memory. */
export async function startOrganizationApp(): Promise<OrganizationApp> {
  const database = await createTestDatabase();
  const { user, ...connection } = database.connection;
  const db = new DataSource({
    type: 'postgres',
    ...connection,
    username: user,
    entities: [...platformEntities, ...organizationEntities],
    migrations: [...platformMigrations, ...organizationMigrations],
  });
  await db.initialize();
  await db.runMigrations();
  await migrateReadModel(db);
  const clock = { now: () => new Date().toISOString() };
  const parts: PlatformParts = {
    config: {
      demo: false,
      fingerprintKey: Buffer.alloc(32, 1),
      masterKey: Buffer.alloc(32, 2),
      tokenKey: Buffer.alloc(32, 3),
      publicUrl: 'http://127.0.0.1',
    },
    contexts: [platformContext, organizationContext],
    db,
    store: new MemoryEventStore(clock.now),
    queue: new MemoryJobQueue(),
    readModel: new TypeOrmReadModel(db),
    lock: new MemoryFollowerLock(),
    clock,
    law,
    settings,
    regions,
    isUnavailable: () => false,
  };
  const openings: Opening[] = [];
  @Global()
  @Module({
    providers: [
      { provide: AUTHENTICATOR, useValue: authenticator },
      { provide: ACCESS_RECORDER, useValue: { record: async (one: Opening) => void openings.push(one) } },
    ],
    exports: [AUTHENTICATOR, ACCESS_RECORDER],
  })
  class AnybodyModule {}
  const built = await Test.createTestingModule({
    imports: [
      AnybodyModule,
      PlatformModule.with(parts, { http: true, followers: false }),
      OrganizationHttpModule,
      OrganizationWorkerModule,
    ],
  }).compile();
  const app = built.createNestApplication<NestExpressApplication>({ rawBody: true, logger: false });
  app.use('/api/imports', raw({ limit: '20mb', type: () => true }));
  app.setGlobalPrefix('api');
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: () => new ProblemError('request.invalid'),
    }),
  );
  await app.init();
  return {
    app,
    parts,
    openings,
    follow: () => follow(parts),
    events: () => eventsOf(parts),
    close: async () => {
      await parts.queue.stop();
      await app.close();
      await db.destroy();
      await database.drop();
    },
  };
}

async function follow({ contexts, readModel, store }: PlatformParts): Promise<void> {
  const catalogue = new Catalogue(contexts);
  const codec = new EventCodec(catalogue);
  for (const projection of catalogue.projections) {
    const follower = new ProjectionFollower(projection, readModel);
    const from = await follower.checkpoint();
    const batch = [];
    for await (const stored of store.readAll({ after: from })) batch.push(codec.decode(stored));
    await follower.handle(batch, { from, to: await store.head() });
  }
}

async function eventsOf({ contexts, store }: PlatformParts): Promise<readonly Recorded[]> {
  const codec = new EventCodec(new Catalogue(contexts));
  const events: Recorded[] = [];
  for await (const stored of store.readAll({ after: 0n })) events.push(codec.decode(stored));
  return events;
}
