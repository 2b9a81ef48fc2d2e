import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import {
  MemoryEventStore,
  MemoryFollowerLock,
  TypeOrmReadModel,
  migrateReadModel,
} from '@shouzheng/adapters';
import type { JobQueue } from '@shouzheng/kernel';
import {
  Catalogue,
  EventCodec,
  PlatformModule,
  type PlatformParts,
  ProblemError,
  ProjectionFollower,
  platformContext,
  platformEntities,
  platformMigrations,
} from '@shouzheng/platform';
import { createTestDatabase } from '@shouzheng/testing';
import { DataSource } from 'typeorm';
import { identityContext } from '../identity.context.js';
import { IdentityHttpModule } from '../identity.module.js';
import { identityEntities, identityMigrations } from '../identity.persistence.js';
import { law, regions, settings } from './law.fixture.js';

export interface IdentityApp {
  readonly app: NestExpressApplication;
  readonly parts: PlatformParts;
  /** Moves the clock on. */
  later(milliseconds: number): void;
  /** Brings the projections to the end of the log. */
  follow(): Promise<void>;
  close(): Promise<void>;
}

const noQueue: JobQueue = {
  enqueue: async () => {},
  work: async () => {},
  stop: async () => {},
};

/** The platform and this context over HTTP, on a real database and a clock that a test moves. */
export async function startIdentityApp(options: { demo: boolean }): Promise<IdentityApp> {
  const database = await createTestDatabase();
  const { user, ...connection } = database.connection;
  const db = new DataSource({
    type: 'postgres',
    ...connection,
    username: user,
    entities: [...platformEntities, ...identityEntities],
    migrations: [...platformMigrations, ...identityMigrations],
  });
  await db.initialize();
  await db.runMigrations();
  await migrateReadModel(db);
  let now = Date.parse('2026-11-23T01:00:00.000Z');
  const clock = { now: () => new Date(now).toISOString() };
  const parts: PlatformParts = {
    config: {
      demo: options.demo,
      fingerprintKey: Buffer.from('fingerprint key of a test, 32 by'),
      masterKey: Buffer.from('master key of this test, 32 bytes'),
      tokenKey: Buffer.from('token key of this test, 32 bytes.'),
      publicUrl: 'http://127.0.0.1',
    },
    contexts: [platformContext, identityContext],
    db,
    store: new MemoryEventStore(clock.now),
    queue: noQueue,
    readModel: new TypeOrmReadModel(db),
    lock: new MemoryFollowerLock(),
    clock,
    law,
    settings,
    regions,
    isUnavailable: () => false,
  };
  const built = await Test.createTestingModule({
    imports: [PlatformModule.with(parts, { http: true, followers: false }), IdentityHttpModule],
  }).compile();
  const app = built.createNestApplication<NestExpressApplication>({ rawBody: true, logger: false });
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
    later: (milliseconds) => {
      now += milliseconds;
    },
    follow: () => follow(parts),
    close: async () => {
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
