import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, withTestDatabase, type TestDatabase } from './postgres.js';

async function names(database: TestDatabase): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('CREATE TABLE mine ()');
    const { rows } = await client.query(
      'SELECT current_database() AS name, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('is fresh, UTF-8 and one of its own', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    expect(await names(one)).toEqual({ name: one.connection.database, encoding: 'UTF8' });
    expect(await names(other)).toEqual({ name: other.connection.database, encoding: 'UTF8' });
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is gone afterwards, though a connection was left open and the test failed', async () => {
    let left: pg.Client | undefined;
    let name = '';
    const failing = withTestDatabase(async ({ connection }) => {
      name = connection.database;
      left = new pg.Client(connection);
      left.on('error', () => undefined);
      await left.connect();
      throw new Error('the test failed');
    });
    await expect(failing).rejects.toThrow('the test failed');
    await withTestDatabase(async ({ connection }) => {
      const client = new pg.Client(connection);
      await client.connect();
      const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      await client.end();
      expect(rows).toEqual([]);
    });
  });
});
