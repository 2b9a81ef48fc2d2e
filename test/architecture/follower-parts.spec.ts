import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { globSync, readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { contexts } from '../../apps/assembly/src/contexts.js';
import { openDatabase } from '../../apps/assembly/src/database.js';

/** Reactors are made in their modules; what they declare stands in their sources. */
const reactors = globSync('libs/*/src/**/*.reactor.ts').map((file) => {
  const text = readFileSync(file, 'utf8');
  const [, name = file] = /readonly name = '([\w-]+)'/.exec(text) ?? [];
  return { follower: `reactor-${name}`, parts: Number(/readonly splitInto = (\d+)/.exec(text)?.[1] ?? 0) };
});
const policies = contexts
  .flatMap((context) => context.policies)
  .map(({ name, splitInto = 0 }) => ({ follower: `policy-${name}`, parts: splitInto }));

describe('the parts into which followers are split', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await openDatabase(database.url, { migrate: true });
  });
  afterAll(async () => {
    await db?.destroy();
    await database?.drop();
  });

  it('are, of each that declares them, on record by a migration, and no others', async () => {
    const declared = [...policies, ...reactors].flatMap(({ follower, parts }) =>
      Array.from({ length: parts }, (_, part) => `${follower}#${part}/${parts}`),
    );
    const rows: { name: string }[] = await db.query(
      `SELECT name FROM follower_checkpoint WHERE name LIKE '%#%'`,
    );
    expect(declared.length).toBeGreaterThan(0);
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
  });
});
