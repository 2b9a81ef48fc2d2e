import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '@shouzheng/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { assemble, type Assembly } from './assemble.js';
import { readEnvironment, StartRefused } from './environment.js';

let database: TestDatabase;
let home: string;
let watcher: pg.Client;

const start = (): Promise<Assembly> =>
  assemble(readEnvironment({ DATABASE_URL: database.url, SHOUZHENG_HOME: home, PORT: '0' }), {
    database: 'external',
  });
const nothingOpen = (): Promise<void> =>
  eventually(async () => {
    const { rows } = await watcher.query(
      `SELECT application_name FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    );
    expect(rows).toEqual([]);
  });

beforeEach(async () => {
  database = await createTestDatabase();
  home = mkdtempSync(path.join(tmpdir(), `shouzheng-test-${process.pid}-`));
  watcher = new pg.Client({ connectionString: database.url });
  await watcher.connect();
});
afterEach(async () => {
  await watcher.end();
  await database.drop();
  rmSync(home, { recursive: true });
});

it('a start that refuses another history leaves no connection open, nor does one that ended', async () => {
  const assembly = await start();
  await assembly.close();
  await nothingOpen();
  await watcher.query(`UPDATE followed_history SET id = gen_random_uuid()`);
  await expect(start()).rejects.toThrow(StartRefused);
  await nothingOpen();
});
