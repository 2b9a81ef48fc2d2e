import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresFollowerLock } from '@shouzheng/adapters';
import type { Position, StoredEvent } from '@shouzheng/kernel';
import { FollowerRunner, LogTail, ProjectionFollower } from '@shouzheng/platform';
import type { DataSource } from 'typeorm';
import type { Measure } from '../bench.js';
import { alternate, bestOf, withStores } from '../contest.js';
import { type OpenStore, ours } from '../contenders/ours.js';
import { type Figure, figureOf } from '../figure.js';
import { AccountRow, type AccountEvent, accounts, codec, foldRow, openRows } from '../domain.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { eventOf, timed } from '../workload.js';

const PER_ROW = 10;
const PAGE = 1_000;
const PER_EVENT = 'one transaction per event';
const PER_PAGE = 'TypeORM upsert() per folded 1,000';
/** One transaction per event is so slow that a part of the history tells its rate. */
const SAMPLE = 2_000;

/** A history folded into rows while following it, the reading included: ours through its own follower and read model. */
export const liveProjection: Measure = {
  name: 'projection',
  about: 'live projection of 200,000 events into 20,000 rows, reading included',
  run: (bench) =>
    withStores(bench, [], async ({ ours: store }) => {
      const rows = bench.options.quick ? 1_000 : 20_000;
      await fillInterleaved(store, rows);
      store.note(rows * PER_ROW);
      const { db, readModel } = await openRows(store.url);
      await bench.server.analyze();
      try {
        const total = rows * PER_ROW;
        const follower = new ProjectionFollower(accounts, readModel);
        const clean = (round: () => Promise<number>) => async (): Promise<number> => {
          await readModel.reset(accounts);
          await db.query('truncate account_row');
          return timed(round);
        };
        const followed = clean(() => follow(store, follower, total));
        const proved = async (): Promise<number> => {
          const rate = await followed();
          await proveRows(db, rows);
          return rate;
        };
        const sides = [
          { name: ours.name, round: proved },
          { name: PER_PAGE, round: clean(() => upsertPerPage(store, db)) },
          { name: PER_EVENT, round: clean(() => transactionPerEvent(store, db, Math.min(SAMPLE, total))) },
        ];
        const results = await alternate(bench, 'projection', sides, (rate) => `${number(rate)} events/s`);
        const figure = (peerName: string, ratioAtLeast: number): Figure =>
          figureOf({
            measure: `live projection, ${number(total)} events into ${number(rows)} rows, events/s`,
            ours: bestOf(results, [ours.name], median)?.value ?? null,
            peer: bestOf(results, [peerName], median)?.value ?? null,
            peerName,
            goal: { ratioAtLeast },
          });
        return [figure(PER_EVENT, 80), figure(PER_PAGE, 2)];
      } finally {
        await db.destroy();
      }
    }),
};

/** One event of every stream in turn, so that a page of the log touches nearly as many rows as it has events. */
async function fillInterleaved(store: OpenStore, rows: number): Promise<void> {
  const streams = Array.from({ length: rows }, () => randomUUID());
  for (let seq = 0; seq < PER_ROW; seq += 1) {
    let next = 0;
    const writer = async (): Promise<void> => {
      for (let stream = streams[next++]; stream !== undefined; stream = streams[next++]) {
        await store.append(stream, seq - 1, [eventOf(seq)]);
      }
    };
    await Promise.all(Array.from({ length: 256 }, writer));
  }
}

/** As a worker does it: its runner, the tail that all followers share, a lease in PostgreSQL and its fence. */
async function follow(
  { store, pool }: OpenStore,
  follower: ProjectionFollower,
  total: number,
): Promise<number> {
  const head = await store.head();
  const tail = new LogTail(store, codec);
  const runner = new FollowerRunner(follower, {
    store,
    codec,
    tail,
    lock: new PostgresFollowerLock(pool),
    parked: { of: async () => new Set(), givenBack: async () => undefined },
    clock: { now: () => new Date().toISOString() },
    isUnavailable: () => false,
  });
  tail.start();
  runner.start();
  try {
    for (let state = runner.state(); state.position < head; state = runner.state()) {
      if (state.trouble) throw new Error(`the follower stands: ${state.trouble.reason}`);
      await pause(1);
    }
  } finally {
    await runner.stop();
    await tail.stop();
  }
  return total;
}

const dataOf = (event: StoredEvent): AccountEvent['data'] =>
  JSON.parse(event.payload) as AccountEvent['data'];

const CHECKPOINT = `insert into projection_checkpoint (name, version, position) values ('peer', 1, $1)
  on conflict (name) do update set position = excluded.position`;

/** Pages of a thousand, folded in memory, one `upsert()` and the checkpoint in a transaction. */
async function upsertPerPage({ store }: OpenStore, db: DataSource): Promise<number> {
  const known = new Map<string, AccountRow>();
  let count = 0;
  for (let after: Position = 0n; ;) {
    const touched = new Map<string, AccountRow>();
    let last: Position = after;
    for await (const event of store.readAll({ after, limit: PAGE })) {
      const row = { key: event.streamId, ...foldRow(known.get(event.streamId), dataOf(event)) };
      known.set(row.key, row);
      touched.set(row.key, row);
      last = event.position;
      count += 1;
    }
    if (last === after) return count;
    after = last;
    await db.transaction(async (manager) => {
      await manager.upsert(AccountRow, [...touched.values()], ['key']);
      await manager.query(CHECKPOINT, [String(last)]);
    });
  }
}

/** The straightforward way: each event's row and the checkpoint in a transaction of their own. */
async function transactionPerEvent({ store }: OpenStore, db: DataSource, limit: number): Promise<number> {
  const known = new Map<string, AccountRow>();
  let count = 0;
  for await (const event of store.readAll({ after: 0n, limit })) {
    const row = { key: event.streamId, ...foldRow(known.get(event.streamId), dataOf(event)) };
    known.set(row.key, row);
    await db.transaction(async (manager) => {
      await manager.upsert(AccountRow, row, ['key']);
      await manager.query(CHECKPOINT, [String(event.position)]);
    });
    count += 1;
  }
  return count;
}

/** By plain SQL: every row has seen every event of its stream, once. */
async function proveRows(db: DataSource, rows: number): Promise<void> {
  const [counted] = await db.query<{ right: number }[]>(
    `select count(*)::int as right from account_row where count = $1`,
    [PER_ROW],
  );
  if (counted?.right !== rows) throw new Error(`${counted?.right} rows of ${rows} have seen every event`);
}
