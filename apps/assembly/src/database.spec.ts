import { describe, expect, it } from '@jest/globals';
import { HeardClient } from '@shouzheng/adapters';
import { createTestDatabase } from '@shouzheng/testing';
import type { Pool } from 'pg';
import { openDatabase, unreachable } from './database.js';

describe('a PostgreSQL that cannot be used', () => {
  it.each([
    ['28P01', /password is wrong: check user name and password/],
    ['3D000', /no such database: create it/],
    ['ENOTFOUND', /host is not known/],
    ['XX000', /check DATABASE_URL/],
  ])('%s is told in one line with what to do', (code, advice) => {
    const line = unreachable(Object.assign(new Error('for user "x" with secret'), { code }));
    expect(line).toMatch(advice);
    expect(line).not.toContain('secret');
    expect(line).not.toContain('\n');
  });

  it('is refused before anything is opened, and the password of its address is not repeated', async () => {
    const opening = openDatabase('postgres://somebody:topsecret@127.0.0.1:1/none', { migrate: true });
    const error = await opening.catch((one: unknown) => one);
    expect(String(error)).toMatch(/ECONNREFUSED.*nobody listens there/);
    expect(String(error)).not.toContain('topsecret');
  });
});

describe('the connections of a database', () => {
  it('are listened to from their first moment', async () => {
    const own = await createTestDatabase();
    const db = await openDatabase(own.url, { migrate: false });
    try {
      const { master } = db.driver as unknown as { master: Pool };
      const client = await master.connect();
      expect(client).toBeInstanceOf(HeardClient);
      client.release();
    } finally {
      await db.destroy();
      await own.drop();
    }
  });
});
