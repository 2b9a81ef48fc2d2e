import { EmbeddedPostgresRefusal, startEmbeddedPostgres } from '@shouzheng/adapters/embedded-postgres';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Environment, StartRefused } from './environment.js';

export interface ServerOptions {
  /**
   * `own`: DATABASE_URL or an embedded server of this process; `shared`: the same, or the server of the service that
   * runs already (one-shot commands); `external`: DATABASE_URL must be given.
   */
  readonly database: 'own' | 'shared' | 'external';
  readonly log?: (line: string) => void;
}

/** A PostgreSQL for what is derived, and for the events where they lie nowhere else. */
export interface Server {
  readonly url: string;
  readonly where: string;
  stop(): Promise<void>;
}

/** @throws StartRefused where there is none, EmbeddedPostgresRefusal where its own cannot be started */
export async function serverOf(environment: Environment, options: ServerOptions): Promise<Server> {
  const { databaseUrl, home } = environment;
  if (databaseUrl) return { url: databaseUrl, where: 'PostgreSQL of DATABASE_URL', stop: async () => {} };
  if (options.database === 'external') {
    throw new StartRefused(
      'DATABASE_URL is needed: api and worker share one PostgreSQL (npm start brings its own).',
    );
  }
  const note = path.join(home, 'postgres.url');
  const log = options.log ?? (() => {});
  try {
    const embedded = await startEmbeddedPostgres({ home, log });
    // Whole or not at all: a command beside this start may be reading the note of the last one.
    writeFileSync(`${note}.new`, embedded.url, { mode: 0o600 });
    renameSync(`${note}.new`, note);
    return {
      url: embedded.url,
      where: `embedded PostgreSQL, ${embedded.place}`,
      stop: () => embedded.stop(),
    };
  } catch (error) {
    // A one-shot command beside the running service uses the service's server, and leaves it running.
    const isShared =
      options.database === 'shared' && error instanceof EmbeddedPostgresRefusal && existsSync(note);
    if (!isShared) throw error;
    return {
      url: readFileSync(note, 'utf8'),
      where: 'the running service’s PostgreSQL',
      stop: async () => {},
    };
  }
}
