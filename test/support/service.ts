import type { INestApplication } from '@nestjs/common';
import { Accounts, DEMO_PASSWORD } from '@shouzheng/identity';
import type { Clock } from '@shouzheng/kernel';
import { FirstImport } from '@shouzheng/organization';
import { Followers } from '@shouzheng/platform';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createHttpApp } from '../../apps/api/src/http-app.js';
import { confirmArticles } from '../../apps/ops/src/demo/confirm-articles.js';
import { type Assembly, assemble } from '../../apps/assembly/src/assemble.js';
import { type Environment, readEnvironment } from '../../apps/assembly/src/environment.js';

export interface Service {
  readonly url: string;
  readonly app: INestApplication;
  readonly assembly: Assembly;
  readonly database: TestDatabase;
  /** Folder of its key and files: with the database all that another process needs to go on in its place. */
  readonly home: string;
  /** Waits until every follower is at the end of the log, and has caused nothing more that it has not followed. */
  settled(): Promise<void>;
  /** Ends it and leaves database and home as they are. */
  leave(): Promise<void>;
  /** Ends it and removes what it had. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  /** Import data/ as at the first start; off where a journey needs accounts only. */
  readonly withData?: boolean;
  readonly consoleFolder?: string;
  /** Leave the articles as shipped, their unverified texts unconfirmed: then no ban is decided under SG-32. */
  readonly unconfirmed?: boolean;
  /** What the product takes for the time; by default that of the machine. */
  readonly clock?: Clock;
  /** One that was left: it goes on with its database and home. */
  readonly inPlaceOf?: Pick<Service, 'database' | 'home'>;
  /** Further variables of the environment, e.g. another place for the events. */
  readonly surroundings?: Readonly<Record<string, string>>;
}

const CATCH_UP_MS = 30_000;

/** Once round is not enough: a policy's act, and what another makes of it, come after the head that was asked for. */
async function settle(app: INestApplication, { parts: { store } }: Assembly): Promise<void> {
  for (let head = -1n; head !== (await store.head());) {
    head = await store.head();
    if (!(await app.get(Followers).caughtUp(CATCH_UP_MS))) throw new Error('the followers do not catch up');
  }
}

/** With another clock behind the port: nothing of the product reads the time elsewhere. */
async function assembled(environment: Environment, clock: Clock | undefined): Promise<Assembly> {
  const assembly = await assemble(environment, { database: 'external' });
  return clock ? { ...assembly, parts: { ...assembly.parts, clock } } : assembly;
}

/** The whole product in this process on a fresh real PostgreSQL, listening on a free port of loopback. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const database = options.inPlaceOf?.database ?? (await createTestDatabase());
  // With the process's id: what bears none that runs, another test run takes for left behind and clears away.
  const home = options.inPlaceOf?.home ?? mkdtempSync(path.join(tmpdir(), `shouzheng-test-${process.pid}-`));
  const environment = readEnvironment({
    DATABASE_URL: database.url,
    SHOUZHENG_HOME: home,
    PORT: '0',
    ...options.surroundings,
  });
  const assembly = await assembled(environment, options.clock);
  const app = await createHttpApp(ApiModule.with(assembly.parts, { followers: true }), {
    consoleFolder: options.consoleFolder,
  });
  app.useLogger(['error', 'fatal']);
  await app.init();
  await app.get(Accounts).seedDemoAccounts();
  if (options.withData) await app.get(FirstImport).run('data', () => undefined);
  await settle(app, assembly);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  if (!options.unconfirmed && !options.inPlaceOf) await confirmArticles(url, 'yaan-reviewer', DEMO_PASSWORD);
  let left: Promise<void> | undefined;
  const leave = (): Promise<void> => (left ??= app.close().then(() => assembly.close()));
  return {
    url,
    app,
    assembly,
    database,
    home,
    settled: () => settle(app, assembly),
    leave,
    async stop() {
      await leave();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
