import { PostgresEventStore, createPool, migrateEventStore, migrateReadModel } from '@shouzheng/adapters';
import { canonicalText, platformMigrations } from '@shouzheng/platform';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Books } from './books.js';
import type { Chance } from './chance.js';
import { type Program, cleanUp, settled, startModule } from './product.js';

const WORKER = 'test/resilience/harness/follower.fixture.mjs';
const LOADER = ['--import', './test/performance/typescript.mjs'];
const FOLLOWER = 'marks';
/** As the runner calls a reactor of that name; so are its lease and its checkpoint called. */
export const LEASE = `reactor-${FOLLOWER}`;

/** Nothing of the writers, nor of those who follow, is part of the comparison: it is plain SQL over both tables. */
const COMPARED: Readonly<Record<string, string>> = {
  'events that nobody handled': `
    SELECT e.position FROM eventstore.events e LEFT JOIN handled h USING (position) WHERE h.position IS NULL LIMIT 5`,
  'events that were handled more than once': `
    SELECT position, array_agg(worker) FROM handled GROUP BY position HAVING count(*) > 1 LIMIT 5`,
  'handled what is no event': `
    SELECT h.position FROM handled h LEFT JOIN eventstore.events e
      ON e.position = h.position AND e.stream_id = h.stream_id AND e.revision = h.revision
    WHERE e.position IS NULL LIMIT 5`,
  'a stream that was handled out of order': `
    SELECT stream_id FROM (SELECT stream_id, revision, lag(revision) OVER (PARTITION BY stream_id ORDER BY id) AS before
                           FROM handled) o WHERE revision <> coalesce(before, -1) + 1 LIMIT 5`,
};

interface Lease {
  readonly name: string;
  readonly epoch: number;
  readonly pid: number;
  /** What is left of the lease, by the clock of the server. */
  readonly leftMs: number;
}

/** Worker processes with one follower, on one PostgreSQL, and who appends events for it to follow. */
export class FollowerWorkers {
  private readonly store: PostgresEventStore;
  private readonly streams: { readonly id: string; revision: number }[] = [];
  private writing: { stopped: boolean; done: Promise<void> } | undefined;

  private constructor(
    private readonly database: TestDatabase,
    readonly books: Books,
    private readonly pool: Pool,
    private readonly surroundings: Readonly<Record<string, string>>,
  ) {
    this.store = new PostgresEventStore(pool);
  }

  static async prepare(surroundings: Readonly<Record<string, string>> = {}): Promise<FollowerWorkers> {
    const database = await createTestDatabase();
    const pool = createPool({ ...database.connection, max: 4 });
    await migrateEventStore(pool);
    const db = new DataSource({
      type: 'postgres',
      migrations: platformMigrations,
      extra: { connectionString: database.url },
    });
    await db.initialize();
    await db.runMigrations();
    await migrateReadModel(db);
    await db.query(`CREATE TABLE handled (
      id bigserial, position bigint, stream_id text, revision int, worker int, at timestamptz DEFAULT clock_timestamp())`);
    await db.destroy();
    return new FollowerWorkers(database, Books.open(database.url), pool, {
      DATABASE_URL: database.url,
      FOLLOWER,
      ...surroundings,
    });
  }

  async end(): Promise<void> {
    await this.pauseWriting();
    await cleanUp();
    await this.store.close();
    await this.pool.end();
    await this.books.close();
    await this.database.drop();
  }

  /** `parts`: into how many parts this worker believes the follower to be split. */
  async rise(parts?: number): Promise<Program> {
    const surroundings = parts === undefined ? {} : { PARTS: String(parts) };
    const worker = startModule(WORKER, Object.assign({}, this.surroundings, surroundings), LOADER);
    await worker.says(/^ready$/m);
    return worker;
  }

  async split(parts: number): Promise<void> {
    await this.books.rows('SELECT split_follower($1, $2)', [LEASE, parts]);
  }

  /** Tells a worker to freeze itself at the next such moment. */
  async arm(worker: Program, moment: string): Promise<void> {
    const armed = new Promise((resolve) => worker.child.once('message', resolve));
    worker.child.send(moment);
    await armed;
  }

  /** Appends to streams old and new until it is paused, a few events at a time. */
  beginWriting(chance: Chance, pauseMs = 5): void {
    const writing = { stopped: false, done: Promise.resolve() };
    writing.done = (async () => {
      while (!writing.stopped) {
        await this.write(chance);
        await delay(pauseMs);
      }
    })();
    this.writing = writing;
  }

  async pauseWriting(): Promise<void> {
    if (!this.writing) return;
    this.writing.stopped = true;
    await this.writing.done;
    this.writing = undefined;
  }

  async write(chance: Chance): Promise<void> {
    const known = this.streams.length > 0 && chance.next() < 0.8;
    const stream = known ? chance.pick(this.streams) : { id: `mark-${randomUUID()}`, revision: -1 };
    if (!known) this.streams.push(stream);
    const [first = eventOf(0), ...more] = Array.from({ length: chance.int(1, 4) }, (_, n) => eventOf(n));
    const append = {
      streamId: stream.id,
      expectedRevision: stream.revision,
      events: [first, ...more],
    } as const;
    const outcome = await this.store.append([append]);
    if (outcome.kind === 'conflict') throw new Error('somebody else appends to a stream of this spec');
    stream.revision = outcome.revisions[0] ?? stream.revision;
  }

  async leases(): Promise<readonly Lease[]> {
    return this.books.rows<Lease>(`
      SELECT name, epoch::int AS epoch, split_part(holder, ':', 2)::int AS pid,
        extract(epoch FROM expires_at - clock_timestamp())::float8 * 1000 AS "leftMs"
      FROM follower_lease WHERE expires_at > clock_timestamp() ORDER BY name`);
  }

  /** Who owns the follower, once somebody does. */
  async owner(of: readonly Program[], name = LEASE): Promise<{ worker: Program; lease: Lease }> {
    const found = await settled(async () => {
      const lease = (await this.leases()).find((one) => one.name === name);
      const worker = of.find(({ pid }) => pid === lease?.pid);
      return lease && worker ? { worker, lease } : undefined;
    }, 30_000);
    if (!found) throw new Error(`nobody of them owns ${name}`);
    return found;
  }

  handledBy(pid: number): Promise<number> {
    return this.books.number('SELECT count(*) FROM handled WHERE worker = $1', [pid]);
  }

  /** Waits until all checkpoints are at the end; then what of the comparison has rows. */
  async faults(): Promise<readonly string[]> {
    const late = await this.books.laggards();
    const found: string[] = late.map((name) => `${name} does not come to the end`);
    for (const [what, sql] of Object.entries(COMPARED)) {
      const rows = await this.books.rows(sql);
      if (rows.length > 0) found.push(`${what}: ${JSON.stringify(rows)}`);
    }
    return found;
  }
}

function eventOf(n: number) {
  const eventId = randomUUID();
  const actor = { account: 'a-1', person: 'p-1', role: 'officer', organ: '511803', badge: 'T-1' };
  return {
    eventId,
    type: 'Marked',
    schemaVersion: 1,
    payload: canonicalText({ n }),
    metadata: canonicalText({
      commandId: eventId,
      command: 'mark',
      correlationId: eventId,
      actor,
      basis: [],
      occurredAt: '2026-11-20T02:00:00.000Z',
      origin: 'act',
    }),
  };
}
