import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { type Contender, MOST_ATTEMPTS } from '../contender.js';
import { CONNECTIONS } from '../server.js';
import { type BenchEvent, NOTHING, decide, evolve } from '../workload.js';
import { peerPath, peerPg } from './peer-package.js';

interface MessageRow {
  readonly global_position: string;
  readonly data: string;
  readonly metadata: string;
}

const CATEGORY = 'account';
const PAGE = 1000;
const WRITE = {
  name: 'write_message',
  text: 'select message_store.write_message($1, $2, $3, $4, $5, $6)',
};
const READ = {
  name: 'get_stream_messages',
  text: 'select data, metadata from message_store.get_stream_messages($1, 0, -1)',
};
const READ_CATEGORY = {
  name: 'get_category_messages',
  text: `select global_position, data, metadata from message_store.get_category_messages($1, $2, ${PAGE})`,
};

/** Message DB: the SQL functions of the package, called through node-postgres as prepared statements. */
export const messageDb: Contender = {
  name: 'message-db',
  async open({ url }) {
    const { Pool: PoolOfPeers } = await peerPg();
    const pool = new PoolOfPeers({
      connectionString: url,
      max: CONNECTIONS,
      options: '-c search_path=message_store,public',
    });
    pool.on('error', () => undefined);
    await install(pool);
    const nameOf = (stream: string): string => `${CATEGORY}-${stream}`;
    const write = (
      through: Pool | PoolClient,
      stream: string,
      expected: number,
      { id, type, data, metadata }: BenchEvent,
    ): Promise<unknown> =>
      through.query({
        ...WRITE,
        values: [id, nameOf(stream), type, JSON.stringify(data), JSON.stringify(metadata), expected],
      });
    const read = async (stream: string): Promise<BenchEvent['data'][]> => {
      const { rows } = await pool.query<MessageRow>({ ...READ, values: [nameOf(stream)] });
      return rows.map(parse);
    };

    return {
      async create(stream, events) {
        const [only, ...others] = events;
        if (only && others.length === 0) return void (await write(pool, stream, -1, only));
        await inTransaction(pool, async (client) => {
          for (const [n, event] of events.entries()) await write(client, stream, n - 1, event);
        });
      },
      async act(stream) {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
          const state = (await read(stream)).reduce(evolve, NOTHING);
          try {
            await write(pool, stream, state.count - 1, decide(state));
            return;
          } catch (error) {
            if (!(error instanceof Error && error.message.startsWith('Wrong expected version'))) throw error;
          }
        }
        throw new Error('never got its turn');
      },
      readStream: async (stream) => (await read(stream)).length,
      async replay() {
        let count = 0;
        for (let from = 1n; ;) {
          const { rows } = await pool.query<MessageRow>({
            ...READ_CATEGORY,
            values: [CATEGORY, String(from)],
          });
          count += rows.map(parse).length;
          const last = rows.at(-1);
          if (!last) return count;
          from = BigInt(last.global_position) + 1n;
        }
      },
      async count() {
        const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from messages');
        return rows[0]?.n ?? 0;
      },
      close: () => pool.end(),
    };
  },
};

/** In the order of its install-functions.sh. */
const FUNCTIONS = (
  'message-store-version hash-64 acquire-lock category is-category id cardinal-id stream-version write-message ' +
  'get-stream-messages get-category-messages get-last-stream-message'
).split(' ');

function parse({ data, metadata }: MessageRow): BenchEvent['data'] {
  JSON.parse(metadata);
  return JSON.parse(data) as BenchEvent['data'];
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** What its install.sh does with psql, without the roles and privileges of a shared server. */
async function install(pool: Pool): Promise<void> {
  const folder = path.join(path.dirname(peerPath('@eventide/message-db/package.json')), 'database');
  const script = (name: string): string => readFileSync(path.join(folder, `${name}.sql`), 'utf8');
  const functions = FUNCTIONS.map((name) => `functions/${name}`);
  const indexes = ['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}`);
  for (const name of ['schema/message-store', 'tables/messages', 'types/message', ...functions, ...indexes]) {
    await pool.query(script(name));
  }
}
