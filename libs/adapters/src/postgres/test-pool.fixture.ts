import { createTestDatabase, type TestDatabase } from '@shouzheng/testing';
import type { Pool } from 'pg';
import { createPool } from './pool.js';

/** One database and one pool for the cases of a spec file, each of which works in a schema of its own. */
export class TestPool {
  #database: TestDatabase | undefined;
  #pool: Pool | undefined;
  #schemas = 0;

  async start(): Promise<void> {
    this.#database = await createTestDatabase();
    this.#pool = createPool({ ...this.#database.connection, max: 20 });
  }

  async stop(): Promise<void> {
    await this.#pool?.end();
    await this.#database?.drop();
  }

  get database(): TestDatabase {
    if (!this.#database) throw new Error('start() comes first');
    return this.#database;
  }

  get pool(): Pool {
    if (!this.#pool) throw new Error('start() comes first');
    return this.#pool;
  }

  newSchema(): string {
    return `test_${this.#schemas++}`;
  }
}
