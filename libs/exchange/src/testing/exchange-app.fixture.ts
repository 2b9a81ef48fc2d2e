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
import type { LawBook, RuleVersion, Settings, Staff } from '@shouzheng/law/contract';
import {
  AUTHENTICATOR,
  type Authenticator,
  Followers,
  PlatformModule,
  type PlatformParts,
  ProblemError,
  platformContext,
  platformEntities,
  platformMigrations,
} from '@shouzheng/platform';
import { createTestDatabase } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { DataSource } from 'typeorm';
import { DELIVERY_OPTIONS } from '../deliveries/delivery-options.js';
import { exchangeContext } from '../exchange.context.js';
import { ExchangeHttpModule } from '../exchange.http.module.js';
import { exchangeEntities, exchangeMigrations } from '../exchange.persistence.js';
import { ExchangeWorkerModule } from '../exchange.worker.module.js';
import { FAST, clock, regions } from './exchange.fixture.js';

/** Every rule is in force but those named `XX-…`. */
export const law = {
  version: (): undefined => undefined,
  rule: (id: string): RuleVersion | undefined =>
    id.startsWith('XX-')
      ? undefined
      : {
          id,
          version: `${id}@2025-05-01`,
          instrument: 'O77',
          article: id,
          from: '2025-05-01',
          to: null,
          mark: 'read',
          zh: id,
          en: id,
        },
  cite: ({ id }: RuleVersion) => id,
} as unknown as LawBook;

export const settings = { lateEntryAfterDays: 1, separateEndpointApprover: true } as Settings;

/** The bearer token says who one is: `<role>@<organ>` or `<role>@<organ>@<person>`. */
const authenticator: Authenticator = {
  authenticate: async (token): Promise<Staff> => {
    const [role = '', organ = '', person = `person-${token}`] = token.split('@');
    return { account: `account of ${token}`, person, role: role as Staff['role'], organ, badge: '0001' };
  },
};

@Global()
@Module({
  providers: [
    { provide: AUTHENTICATOR, useValue: authenticator },
    { provide: DELIVERY_OPTIONS, useValue: FAST },
  ],
  exports: [AUTHENTICATOR, DELIVERY_OPTIONS],
})
class AroundModule {}

export interface Asked {
  readonly as: string;
  readonly ifMatch?: number;
  readonly key?: string;
}

/** The exchange over HTTP with its followers and its worker, on a real database. */
export class ExchangeApp {
  private constructor(
    readonly db: DataSource,
    readonly store: MemoryEventStore,
    private readonly app: NestExpressApplication,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(options: { demo: boolean } = { demo: true }): Promise<ExchangeApp> {
    const database = await createTestDatabase();
    const db = new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [...platformEntities, ...exchangeEntities],
      migrations: [...platformMigrations, ...exchangeMigrations],
    });
    await db.initialize();
    await db.runMigrations();
    await migrateReadModel(db);
    const store = new MemoryEventStore(clock.now);
    const queue = new MemoryJobQueue();
    const parts: PlatformParts = {
      config: {
        demo: options.demo,
        masterKey: Buffer.alloc(32, 1),
        tokenKey: Buffer.alloc(32, 2),
        fingerprintKey: Buffer.alloc(32, 3),
        publicUrl: 'https://sz.example',
      },
      contexts: [platformContext, exchangeContext],
      db,
      store,
      queue,
      readModel: new TypeOrmReadModel(db),
      lock: new MemoryFollowerLock(),
      clock,
      law,
      settings,
      regions,
      isUnavailable: () => false,
    };
    const built = await Test.createTestingModule({
      imports: [
        PlatformModule.with(parts, { http: true, followers: true }),
        AroundModule,
        ExchangeHttpModule,
        ExchangeWorkerModule,
      ],
    }).compile();
    const app = built.createNestApplication<NestExpressApplication>({ rawBody: true, logger: false });
    app.setGlobalPrefix('api');
    const exceptionFactory = (): ProblemError => new ProblemError('request.invalid');
    app.useGlobalPipes(
      new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true, exceptionFactory }),
    );
    await app.init();
    return new ExchangeApp(db, store, app, async () => {
      await app.close();
      await queue.stop();
      await db.destroy();
      await database.drop();
    });
  }

  async close(): Promise<void> {
    await this.end();
  }

  async get(path: string, as?: string): Promise<Response> {
    const asking = request(this.app.getHttpServer()).get(`/api/${path}`);
    return as === undefined ? asking : asking.set('Authorization', `Bearer ${as}`);
  }

  async post(path: string, { as, ifMatch, key = randomUUID() }: Asked, body: object = {}): Promise<Response> {
    const asking = request(this.app.getHttpServer())
      .post(`/api/${path}`)
      .set('Authorization', `Bearer ${as}`)
      .set('Idempotency-Key', key);
    return (ifMatch === undefined ? asking : asking.set('If-Match', `"${ifMatch}"`)).send(body);
  }

  async caughtUp(): Promise<void> {
    if (!(await this.app.get(Followers).caughtUp(10_000))) throw new Error('the followers lag');
  }
}
