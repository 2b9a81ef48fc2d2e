import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/index.js';

/** A PostgreSQL that a spec may stop: the one of the test run serves other specs. */
export class RestartableServer {
  readonly #home = mkdtempSync(path.join(tmpdir(), 'sz-restart-'));
  #server: EmbeddedPostgres | undefined;

  constructor() {
    chmodSync(this.#home, 0o755);
  }

  async start(): Promise<void> {
    this.#server = await startEmbeddedPostgres({ home: this.#home, log: () => undefined });
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  get connection(): EmbeddedPostgres['connection'] {
    if (!this.#server) throw new Error('start() comes first');
    return this.#server.connection;
  }
}
