// Appends as fast as it is answered, to streams that others append to as well, and says what was acknowledged. What got
// no answer it sends again with the same ids, as a careful writer does.
import { PostgresEventStore, createPool } from '@shouzheng/adapters';
import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const LANES = 6;
const AGAIN_MS = 20;
const streams = process.env.STREAMS.split(' ');
const pool = createPool({ connectionString: process.env.DATABASE_URL, max: 3, application_name: 'appender' });
const store = new PostgresEventStore(pool);
const revisions = new Map();
let conflicts = 0;
let ending = false;

const anEvent = () => ({
  eventId: randomUUID(),
  type: 'Marked',
  schemaVersion: 1,
  payload: '{"n":1}',
  metadata: '{"command":"mark"}',
});

async function lane() {
  while (!ending) {
    const streamId = streams[randomInt(streams.length)];
    const events = Array.from({ length: randomInt(1, 4) }, anEvent);
    const append = { streamId, expectedRevision: revisions.get(streamId) ?? -1, events };
    for (let answered = false; !answered;) {
      try {
        const outcome = await store.append([append]);
        answered = true;
        conflicts += Number(outcome.kind === 'conflict');
        revisions.set(streamId, outcome.kind === 'conflict' ? outcome.actualRevision : outcome.revisions[0]);
        if (outcome.kind !== 'conflict') writeSync(1, `${events.map(({ eventId }) => eventId).join(' ')}\n`);
      } catch {
        await delay(AGAIN_MS);
      }
    }
  }
}

const lanes = Array.from({ length: LANES }, lane);
process.on('message', async () => {
  ending = true;
  await Promise.all(lanes);
  writeSync(1, `conflicts: ${conflicts}\n`);
  process.exit(0);
});
writeSync(1, 'ready\n');
