// A process that appends to the store without the product in between: to streams that all writers share and to streams
// of its own, one at a time and several in one act. Each line that it writes is a line of the journal: what it sends,
// before it sends it, and what it was answered. The journal is kept by whoever reads them, so it outlives this process.
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = (file) => import(pathToFileURL(path.resolve('dist', file)).href);
const { PostgresEventStore, createPool } = await dist('libs/adapters/src/index.js');

const pool = createPool({ connectionString: process.env.DATABASE_URL, max: 4 });
const store = new PostgresEventStore(pool);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const AGAIN_MS = 20;
const LONGEST_PAUSE_MS = 60;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Texts that are stored verbatim or not at all. */
const WORDS = ['违规收费', 'a"b\\c', '😀 emoji', 'Ünï\u2028cødé', '㐂\u{20000}', '\u0001', ' '];

/** Numbers and ids of one lane, by its seed: the same lane of the same seed sends the same. */
function lane(seed) {
  let n = 0;
  const hash = () =>
    createHash('sha256')
      .update(`${seed} ${(n += 1)}`)
      .digest();
  return {
    int: (below) => hash().readUInt32LE(0) % below,
    uuid() {
      const h = hash().toString('hex');
      return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
    },
  };
}

function eventOf(chance, streamId) {
  const eventId = chance.uuid();
  const detail = `${WORDS[chance.int(WORDS.length)]}${chance.int(1000)}`;
  return {
    eventId,
    type: 'RecordOpened',
    schemaVersion: 1,
    payload: canonicalize({ subject: streamId, kind: 'file', detail, at: '2026-11-01T00:00:00.000Z' }),
    metadata: canonicalize({
      commandId: eventId,
      command: 'recordAccess',
      correlationId: eventId,
      actor: { account: 'a-1', person: 'p-1', role: 'officer', organ: '511803', badge: 'T-1' },
      basis: [],
      occurredAt: '2026-11-01T00:00:00.000Z',
      origin: 'act',
    }),
  };
}

let running = false;
/** Last revision of the shared streams, as far as this process has seen it. */
const seen = new Map();

async function write(seed, hot) {
  const chance = lane(seed);
  for (let n = 1; running; n += 1) {
    const own = `access-${chance.uuid()}`;
    const shared = hot[chance.int(hot.length)];
    const streams = [[shared], [own], [shared, own]][chance.int(3)];
    const appends = streams.map((streamId) => ({
      streamId,
      expectedRevision: streamId === own ? -1 : (seen.get(streamId) ?? -1),
      events: Array.from({ length: 1 + chance.int(3) }, () => eventOf(chance, streamId)),
    }));
    await give(seed, `${seed}/${n}`, appends);
    // The store is to be disturbed, not filled.
    await pause(chance.int(LONGEST_PAUSE_MS));
  }
}

/** Again with the same ids until there is an answer: whether an append was done that got none is unknown. */
async function give(laneId, act, appends) {
  say({ sent: act, lane: laneId, appends });
  for (;;) {
    try {
      const outcome = await store.append(appends);
      if (outcome.kind === 'conflict') seen.set(outcome.streamId, outcome.actualRevision);
      else appends.forEach(({ streamId }, n) => learn(streamId, outcome.revisions[n]));
      say({ answered: act, ...outcome, position: outcome.position?.toString() });
      return;
    } catch (error) {
      say({ failed: act, name: error.name, message: error.message, cause: error.cause?.message });
      await pause(AGAIN_MS);
    }
  }
}

function learn(streamId, revision) {
  if (revision > (seen.get(streamId) ?? -1)) seen.set(streamId, revision);
}

let lanes = [];
process.on('message', async ({ begin, end }) => {
  if (begin) {
    running = true;
    seen.clear();
    lanes = Array.from({ length: begin.lanes }, (_, n) => write(`${begin.seed}.${n}`, begin.hot));
  }
  if (end) {
    running = false;
    await Promise.all(lanes);
    say({ idle: true });
  }
});
say({ idle: true });
