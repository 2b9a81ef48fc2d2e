import { setTimeout as delay } from 'node:timers/promises';
import type { Books, Fault } from '../harness/books.js';
import type { Journal } from './journal.js';

/** Effects follow their cause; given up is what is still missing when nothing has moved for so long. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 100;
/** Grows with everything that a follower, a policy or a delivery does. */
const PROGRESS = `
  SELECT (SELECT sum(position) FROM projection_checkpoint)
    + (SELECT sum(position) FROM follower_checkpoint WHERE position < 9223372036854775807)
    + (SELECT position FROM eventstore.head) + (SELECT coalesce(sum(all_attempts), 0) FROM delivery)`;

interface Stored {
  readonly position: string;
  readonly stream_id: string;
  readonly revision: number;
  readonly event_id: string;
  readonly payload: string;
  readonly metadata: string;
}

/**
 * Compares what the clients were told with what is there. Plain SQL and the clients' own journal: nothing of it is
 * shared with those who write. Answers what does not agree.
 */
export async function audit(
  books: Books,
  journal: Journal,
  patienceMs = PATIENCE_MS,
): Promise<readonly Fault[]> {
  const effects = await lastingFaults(books, patienceMs);
  return [
    ...(await books.faults()),
    ...(await directFaults(books, journal)),
    ...(await commandFaults(books, journal)),
    ...effects,
  ];
}

/** What of the effects is still missing when nothing moves any more. */
async function lastingFaults(books: Books, patienceMs: number): Promise<readonly Fault[]> {
  let [progress, movedAt] = [-1, performance.now()];
  for (;;) {
    const now = await books.number(PROGRESS);
    const lagging = await books.laggards(0);
    const faults: readonly Fault[] = lagging.map((name) => ({
      what: 'a follower has not caught up',
      rows: [name],
    }));
    const found = lagging.length > 0 ? faults : await effectFaults(books);
    if (found.length === 0) return found;
    if (now !== progress) [progress, movedAt] = [now, performance.now()];
    else if (performance.now() - movedAt > patienceMs) return [...faults, ...(await effectFaults(books))];
    await delay(LOOK_EVERY_MS);
  }
}

/** Appends past the product: each event that was acknowledged is there once, in order, byte for byte, and no other. */
async function directFaults(books: Books, journal: Journal): Promise<Fault[]> {
  const streams = new Set(
    [...journal.acts.values()].flatMap(({ appends }) => appends.map((one) => one.streamId)),
  );
  const stored = await books.rows<Stored>(
    `SELECT position, stream_id, revision, event_id, payload, metadata FROM eventstore.events
     WHERE stream_id = ANY($1)`,
    [[...streams]],
  );
  const byId = new Map(stored.map((event) => [event.event_id, event]));
  const found = new Map<string, unknown[]>();
  const wrong = (what: string, row: unknown): void => void found.set(what, [...(found.get(what) ?? []), row]);
  const sent = new Set<string>();
  const lastOfLane = new Map<string, { turn: number; position: bigint }[]>();
  for (const [name, { appends, answer, lane, turn = 0 }] of journal.acts) {
    const events = appends.flatMap(({ streamId, expectedRevision, events: ofStream }) =>
      ofStream.map((event, n) => ({ ...event, streamId, revision: expectedRevision + 1 + n })),
    );
    const there = events.filter(({ eventId }) => byId.has(eventId));
    for (const { eventId } of events) sent.add(eventId);
    const isDone = answer !== undefined && answer.kind !== 'conflict';
    if (isDone && there.length < events.length) wrong('an acknowledged event is not there', name);
    if (answer?.kind === 'conflict' && there.length > 0) wrong('a refused event is there', name);
    if (there.length > 0 && there.length < events.length) wrong('an act is there in part', name);
    for (const event of there) {
      const row = byId.get(event.eventId);
      if (row?.payload !== event.payload || row.metadata !== event.metadata)
        wrong('an event has other bytes than were sent', event.eventId);
      if (row?.stream_id !== event.streamId || row.revision !== event.revision)
        wrong('an event is not where it was acknowledged', event.eventId);
    }
    if (!isDone) continue;
    const last =
      there
        .map(({ eventId }) => BigInt(byId.get(eventId)?.position ?? 0))
        .sort(ascending)
        .at(-1) ?? 0n;
    if (answer.position !== last.toString()) wrong('an act has another position than was told', name);
    lastOfLane.set(lane, [...(lastOfLane.get(lane) ?? []), { turn, position: last }]);
  }
  // A lane sends its next act when it has the answer to the one before: so it comes later in the order of all.
  for (const [lane, acts] of lastOfLane) {
    const order = [...acts].sort((a, b) => a.turn - b.turn).map(({ position }) => position);
    if (order.some((position, n) => n > 0 && position <= (order[n - 1] ?? 0n)))
      wrong('acts of one writer are in another order', lane);
  }
  for (const { event_id: id } of stored) if (!sent.has(id)) wrong('an event is there that nobody sent', id);
  return [...found].map(([what, rows]) => ({ what, rows: rows.slice(0, 5) }));
}

const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : 1);

/** Commands over HTTP: each that was acknowledged is there once, with what was sent, and none that was refused. */
async function commandFaults(books: Books, journal: Journal): Promise<Fault[]> {
  const faults: Fault[] = [];
  const compare = (what: string, there: readonly string[], told: readonly string[]): void => {
    const rows = differences(there, told);
    if (rows.length > 0) faults.push({ what, rows: rows.slice(0, 5) });
  };
  const clues = await books.rows<{ text: string }>(
    `SELECT concat_ws(' ', right(stream_id, 36), payload::jsonb ->> 'subjectName', payload::jsonb ->> 'receivedOn') AS text
     FROM eventstore.events WHERE type = 'ClueReceived'`,
  );
  compare(
    'the clues are not those that were acknowledged',
    clues.map(({ text }) => text),
    journal.clues.map(({ id, name, receivedOn }) => `${id} ${name} ${receivedOn}`),
  );
  const joins = await books.rows<{ text: string }>(
    `SELECT concat_ws(' ', right(stream_id, 36), right(payload::jsonb ->> 'lead', 36)) AS text
     FROM eventstore.events WHERE type = 'ClueJoined'`,
  );
  compare(
    'the joined clues are not those that were acknowledged',
    joins.map(({ text }) => text),
    [...journal.joins].map(([follower, lead]) => `${follower} ${lead}`),
  );
  const tests = await books.rows<{ text: string }>(
    `SELECT revision::text AS text FROM eventstore.events WHERE type = 'TestEventRequested'`,
  );
  compare(
    'the test events are not those that were acknowledged',
    tests.map(({ text }) => text),
    journal.tests.map(String),
  );
  return faults;
}

/** What is on one side only, or not as often on both. */
function differences(there: readonly string[], told: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const one of there) count.set(one, (count.get(one) ?? 0) + 1);
  for (const one of told) count.set(one, (count.get(one) ?? 0) - 1);
  return [...count]
    .filter(([, n]) => n !== 0)
    .map(([one, n]) => `${n > 0 ? 'there' : 'told'} ${Math.abs(n)} ×: ${one}`);
}

/** What must follow, exactly once, and by which it is looked for. Each query answers what does not agree. */
const EFFECTS: Readonly<Record<string, string>> = {
  'a clue was not screened exactly once': `
    SELECT stream_id, count(*) FILTER (WHERE type = 'NameScreened') AS screened FROM eventstore.events
    WHERE category = 'clue' GROUP BY 1 HAVING count(*) FILTER (WHERE type = 'NameScreened') <> 1 LIMIT 5`,
  'a lead does not know each follower exactly once': `
    SELECT coalesce(j.follower, l.follower) AS follower, j.n AS joined, l.n AS noted FROM
      (SELECT stream_id AS follower, payload::jsonb ->> 'lead' AS lead, count(*) AS n
       FROM eventstore.events WHERE type = 'ClueJoined' GROUP BY 1, 2) j
    FULL JOIN
      (SELECT payload::jsonb ->> 'follower' AS follower, stream_id AS lead, count(*) AS n
       FROM eventstore.events WHERE type = 'FollowerJoined' GROUP BY 1, 2) l USING (follower, lead)
    WHERE j.n IS DISTINCT FROM l.n LIMIT 5`,
  'a policy’s command became a task': `
    SELECT stream_id, payload FROM eventstore.events WHERE type = 'TaskRaised' LIMIT 5`,
  'a clue has not exactly one row': `
    SELECT e.stream_id, c.key FROM (SELECT DISTINCT stream_id FROM eventstore.events WHERE category = 'clue') e
    FULL JOIN clue c ON right(e.stream_id, 36) = right(c.key, 36)
    WHERE e.stream_id IS NULL OR c.key IS NULL LIMIT 5`,
  'an opened record has not exactly one row in the access log': `
    SELECT e.event_id, a.key FROM (SELECT event_id::text FROM eventstore.events WHERE type = 'RecordOpened') e
    FULL JOIN access_log a ON a.key = e.event_id WHERE e.event_id IS NULL OR a.key IS NULL LIMIT 5`,
  'a test event has not exactly one delivery, delivered': `
    SELECT e.event_id, d.id, d.status, l.due_at, l.held, l.leased_until FROM
      (SELECT event_id FROM eventstore.events WHERE type = 'TestEventRequested') e
    FULL JOIN delivery d ON d.event_id::text = e.event_id::text LEFT JOIN delivery_lane l ON l.id = d.lane_id
    WHERE e.event_id IS NULL OR d.id IS NULL OR d.status <> 'delivered' LIMIT 5`,
  'an event has two deliveries': `
    SELECT event_id FROM delivery GROUP BY event_id, endpoint_id HAVING count(*) > 1 LIMIT 5`,
  'numbers of clues have a gap or a double': `
    SELECT left(payload::jsonb ->> 'number', 11) AS series, count(*) FROM eventstore.events WHERE type = 'ClueReceived'
    GROUP BY 1 HAVING count(DISTINCT payload::jsonb ->> 'number') <> count(*)
      OR max(right(payload::jsonb ->> 'number', -12)::int) <> count(*)`,
  'a term was missed more often than it began': `
    SELECT stream_id, payload::jsonb ->> 'term' AS term FROM eventstore.events
    WHERE type IN ('TermStarted', 'TermMissed') GROUP BY 1, 2
    HAVING count(*) FILTER (WHERE type = 'TermMissed') > count(*) FILTER (WHERE type = 'TermStarted') LIMIT 5`,
};

async function effectFaults(books: Books): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  for (const [what, sql] of Object.entries(EFFECTS)) {
    const rows = await books.rows(sql);
    if (rows.length > 0) found.push({ what, rows });
  }
  return found;
}
