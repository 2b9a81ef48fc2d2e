import { type Contender, MOST_ATTEMPTS } from '../contender.js';
import { CONNECTIONS } from '../server.js';
import { type Account, type BenchEvent, NOTHING, decide, evolve } from '../workload.js';
import { peerModule, peerPg } from './peer-package.js';

/** evtstore keeps one JSON per event: the type, the payload's fields and here the metadata beside them. */
type Stored = BenchEvent['data'] & { type: string; metadata: BenchEvent['metadata'] };

interface Provider {
  createEvents(stream: string, id: string, version: number, events: Stored[]): object[];
  append(stream: string, id: string, version: number, events: object[]): Promise<unknown>;
  getEventsFor(stream: string, id: string): Promise<{ event: Stored }[]>;
  getEventsFrom(stream: string[], position: unknown): Promise<{ event: Stored; position: unknown }[]>;
}
interface PgProvider {
  createProvider(options: object): Provider;
  migrate(options: object): Promise<void>;
}
interface Evtstore {
  createAggregate(options: object): object;
  createDomain(
    options: { provider: Provider; useCache: boolean },
    aggregates: { account: object },
  ): { domain: { account: object } };
  createCommands(
    aggregate: object,
    commands: { next: (command: object, state: Account) => Promise<Stored> },
  ): { next(id: string, body: object): Promise<unknown> };
  VersionError: new () => Error;
}

const STREAM = 'accounts';
const TABLES = { events: 'events', bookmarks: 'bookmarks' };

/** evtstore on node-postgres: one insert per event in a transaction; its commands with the cache of aggregates on. */
export const evtstore: Contender = {
  name: 'evtstore',
  async open({ url }) {
    const { Pool } = await peerPg();
    const client = new Pool({ connectionString: url, max: CONNECTIONS });
    client.on('error', () => undefined);
    const { createProvider, migrate } = await peerModule<PgProvider>('evtstore/provider/pg.js');
    const { createAggregate, createCommands, createDomain, VersionError } =
      await peerModule<Evtstore>('evtstore');
    await migrate({ client, ...TABLES });
    const provider = createProvider({ client, limit: 1000, ...TABLES });
    const account = createAggregate({
      stream: STREAM,
      create: () => NOTHING,
      fold: (event: Stored, state: Account) => evolve(state, event),
    });
    const { domain } = createDomain({ provider, useCache: true }, { account });
    const commands = createCommands(domain.account, { next: async (_, state) => stored(decide(state)) });

    return {
      async create(stream, events) {
        await provider.append(
          STREAM,
          stream,
          1,
          provider.createEvents(STREAM, stream, 1, events.map(stored)),
        );
      },
      async act(stream) {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
          try {
            await commands.next(stream, {});
            return;
          } catch (error) {
            if (!(error instanceof VersionError)) throw error;
          }
        }
        throw new Error('never got its turn');
      },
      readStream: async (stream) => (await provider.getEventsFor(STREAM, stream)).length,
      async replay() {
        let count = 0;
        for (let position: unknown = 0; ;) {
          const events = await provider.getEventsFrom([STREAM], position);
          count += events.length;
          const last = events.at(-1);
          if (!last) return count;
          position = last.position;
        }
      },
      async count() {
        const { rows } = await client.query<{ n: number }>('select count(*)::int as n from events');
        return rows[0]?.n ?? 0;
      },
      close: () => client.end(),
    };
  },
};

const stored = ({ type, data, metadata }: BenchEvent): Stored => ({ type, ...data, metadata });
