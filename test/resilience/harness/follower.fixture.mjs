// A worker with one follower, whole or in parts, that notes each event it handles in a table without any key: what is handled twice stands
// there twice. Store, lease, runner and checkpoint are those of the product; FENCE=off leaves its fences out, for the
// control that shows what they are good for. At a moment that a message names it freezes itself, as a machine does that
// swaps or is suspended.
import { writeSync } from 'node:fs';
import { PostgresEventStore, PostgresFollowerLock, createPool, isConnectionError } from '@shouzheng/adapters';
import { defineEvent } from '@shouzheng/kernel';
import {
  Catalogue,
  Checkpoints,
  EventCodec,
  FollowerPart,
  FollowerRunner,
  LogTail,
  ReactorFollower,
} from '@shouzheng/platform';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { TransactionSlots } from '../../../libs/platform/src/following/transaction-slots.ts';

const { DATABASE_URL: connectionString, FOLLOWER, FENCE, PARTS } = process.env;
/** Of a batch: small, so that a death comes in the middle of much. */
const BATCH_EVENTS = 50;
const say = (line) => writeSync(1, `${line}\n`);

const mark = {
  category: 'mark',
  events: [defineEvent('Marked', 1, { n: z.int() })],
  initial: 0,
  evolve: (n) => n + 1,
};
const codec = new EventCodec(
  new Catalogue([
    { name: 'marks', streams: [mark], commands: [], projections: [], policies: [], refusals: {} },
  ]),
);
const pool = createPool({ connectionString, max: 4 });
const db = new DataSource({
  type: 'postgres',
  extra: { connectionString, max: 4 },
  poolErrorHandler: () => undefined,
});
await db.initialize();

let freezeAt;
process.on('message', (moment) => {
  freezeAt = moment;
  process.send({ armed: moment });
});
process.on('disconnect', () => process.exit(0));
function freeze(moment) {
  if (freezeAt !== moment) return;
  freezeAt = undefined;
  say('frozen');
  process.kill(process.pid, 'SIGSTOP');
  // The signal may come to another thread of the process first.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  say('thawed');
}

const reactor = {
  name: FOLLOWER,
  async react(events, tx) {
    for (const { position, streamId, revision } of events)
      await tx.query('INSERT INTO handled (position, stream_id, revision, worker) VALUES ($1, $2, $3, $4)', [
        position.toString(),
        streamId,
        revision,
        process.pid,
      ]);
    freeze('in the transaction');
  },
};

/** Believes whoever says that it owns the follower. */
class Unfenced extends Checkpoints {
  advance(name, { to }, effects) {
    return db.transaction(async (tx) => {
      await effects(tx);
      await tx.query(
        'INSERT INTO follower_checkpoint VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET position = excluded.position',
        [name, to.toString()],
      );
    });
  }
}

class Worker extends ReactorFollower {
  batchEvents = BATCH_EVENTS;

  async handle(batch, move) {
    if (batch.length > 0) freeze('before the transaction');
    try {
      await super.handle(batch, move);
    } catch (error) {
      say(`refused: ${error.name}`);
      throw error;
    }
  }
}

const store = new PostgresEventStore(pool);
const tail = new LogTail(store, codec);
const parts = {
  store,
  codec,
  tail,
  lock: new PostgresFollowerLock(pool),
  parked: { of: async () => new Set(), givenBack: async () => undefined },
  clock: { now: () => new Date().toISOString() },
  isUnavailable: isConnectionError,
};
const checkpoints = new (FENCE === 'off' ? Unfenced : Checkpoints)(db, new TransactionSlots());
tail.start();
const runners = FollowerPart.of(`reactor-${FOLLOWER}`, PARTS === undefined ? undefined : Number(PARTS)).map(
  (part) => new FollowerRunner(new Worker(reactor, checkpoints, part), parts),
);
for (const runner of runners) runner.start();
say('ready');
