import pg from 'pg';
import { Books } from '../harness/books.js';
import { audit } from './audit.js';
import type { Campaign } from './campaign.js';
import type { DirectAct, Journal } from './journal.js';

export interface Damage {
  /** What the comparison must find. */
  readonly caught: string;
  /** Does it, in plain SQL. */
  readonly sql: (journal: Journal) => string;
}

/** Takes an event out and closes the gap, as if it had never been: nothing but the journal can tell. */
const without = (event: string): string => `
  CREATE TEMP TABLE lost ON COMMIT DROP AS SELECT position AS at, stream_id AS stream, revision AS r
    FROM eventstore.events WHERE ${event} ORDER BY position LIMIT 1;
  DELETE FROM eventstore.events USING lost WHERE position = at;
  UPDATE eventstore.events SET revision = -revision FROM lost WHERE stream_id = stream AND revision > r;
  UPDATE eventstore.events SET revision = -revision - 1 WHERE revision < 0;
  UPDATE eventstore.events SET position = -position FROM lost WHERE position > at;
  UPDATE eventstore.events SET position = -position - 1 WHERE position < 0;
  UPDATE eventstore.head SET position = position - 1`;

/** The same event once more, at the end of its stream and of the log. */
const again = (event: string, id = 'event_id'): string => `
  INSERT INTO eventstore.events
    (position, stream_id, revision, event_id, type, schema_version, payload, metadata, recorded_at)
  SELECT h.position + 1, e.stream_id, (SELECT max(revision) + 1 FROM eventstore.events s WHERE s.stream_id = e.stream_id),
    ${id}, e.type, e.schema_version, e.payload, e.metadata, h.recorded_at
  FROM eventstore.head h, (SELECT * FROM eventstore.events WHERE ${event} ORDER BY position LIMIT 1) e;
  UPDATE eventstore.head SET position = position + 1`;

const swap = (a: string, b: string): string => `
  CREATE TEMP TABLE swapped ON COMMIT DROP AS SELECT event_id AS id, sum(position) OVER () - position AS other
    FROM eventstore.events WHERE event_id IN ('${a}', '${b}');
  UPDATE eventstore.events SET position = -position FROM swapped WHERE event_id = id;
  UPDATE eventstore.events SET position = other FROM swapped WHERE event_id = id`;

function actsWhere(journal: Journal, wanted: (act: DirectAct) => boolean): readonly DirectAct[] {
  const acts = [...journal.acts.values()].filter(wanted);
  if (acts.length === 0) throw new Error('the rounds had no such act');
  return acts;
}
const isDone = ({ answer }: DirectAct): boolean => answer !== undefined && answer.kind !== 'conflict';
const idOf = (act: DirectAct | undefined): string => act?.appends[0]?.events[0]?.eventId ?? '';
const anAct = (journal: Journal): string => idOf(actsWhere(journal, isDone)[0]);

/** Two acts of one writer, the later one sent when the earlier one was acknowledged; each of one event. */
function twoOfOneLane(journal: Journal): readonly [string, string] {
  const single = actsWhere(
    journal,
    (act) => isDone(act) && act.appends.flatMap((one) => one.events).length === 1,
  );
  const first = single.find((act) => single.some((other) => other !== act && other.lane === act.lane));
  const second = single.find((act) => act !== first && act.lane === first?.lane);
  if (!second) throw new Error('no writer had two acts of one event');
  return [idOf(first), idOf(second)];
}

/** What the comparison must be able to see, each done on purpose. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'an acknowledged event deleted': {
    caught: 'positions have a gap',
    sql: (journal) => `DELETE FROM eventstore.events WHERE event_id = '${anAct(journal)}'`,
  },
  'an acknowledged event deleted and the gap closed': {
    caught: 'an acknowledged event is not there',
    sql: (journal) => without(`event_id = '${anAct(journal)}'`),
  },
  'an event doubled': {
    caught: 'an event id occurs twice',
    sql: (journal) => again(`event_id = '${anAct(journal)}'`),
  },
  'an event doubled under another id': {
    caught: 'an event is there that nobody sent',
    sql: (journal) => again(`event_id = '${anAct(journal)}'`, 'gen_random_uuid()'),
  },
  'a refused event there all the same': {
    caught: 'a refused event is there',
    sql: (journal) => {
      const refused = idOf(actsWhere(journal, ({ answer }) => answer?.kind === 'conflict')[0]);
      return again(`event_id = '${anAct(journal)}'`, `'${refused}'`);
    },
  },
  'two acts of one writer in another order': {
    caught: 'acts of one writer are in another order',
    sql: (journal) => swap(...twoOfOneLane(journal)),
  },
  'an event with other bytes': {
    caught: 'an event has other bytes than were sent',
    sql: (journal) =>
      `UPDATE eventstore.events SET payload = payload || ' ' WHERE event_id = '${anAct(journal)}'`,
  },
  'a recorded time that falls': {
    caught: 'recordedAt falls',
    sql: (journal) =>
      `UPDATE eventstore.events SET recorded_at = recorded_at - interval '1 day' WHERE event_id = '${anAct(journal)}'`,
  },
  'an acknowledged command lost with all that it did': {
    caught: 'the clues are not those that were acknowledged',
    sql: ({ clues }) => `DELETE FROM eventstore.events WHERE stream_id = 'clue-${clues[0]?.id}'`,
  },
  'a command done twice': {
    caught: 'the test events are not those that were acknowledged',
    sql: () => again(`type = 'TestEventRequested'`, 'gen_random_uuid()'),
  },
  'an effect of a reactor lost': {
    caught: 'a clue was not screened exactly once',
    sql: () => without(`type = 'NameScreened'`),
  },
  'an effect of a reactor doubled': {
    caught: 'a clue was not screened exactly once',
    sql: () => again(`type = 'NameScreened'`, 'gen_random_uuid()'),
  },
  'a policy’s command lost': {
    caught: 'a lead does not know each follower exactly once',
    sql: () => without(`type = 'FollowerJoined'`),
  },
  'a policy’s command doubled': {
    caught: 'a lead does not know each follower exactly once',
    sql: () => again(`type = 'FollowerJoined'`, 'gen_random_uuid()'),
  },
  'a row of a projection lost': {
    caught: 'an opened record has not exactly one row in the access log',
    sql: (journal) => `DELETE FROM access_log WHERE key = '${anAct(journal)}'`,
  },
  'a delivery lost': {
    caught: 'a test event has not exactly one delivery, delivered',
    sql: () => `DELETE FROM delivery WHERE id = (SELECT min(id::text)::uuid FROM delivery)`,
  },
  'a delivery that was never made': {
    caught: 'a test event has not exactly one delivery, delivered',
    sql: () => `UPDATE delivery SET status = 'pending' WHERE id = (SELECT min(id::text)::uuid FROM delivery)`,
  },
  'a follower behind': {
    caught: 'a follower has not caught up',
    sql: () => `UPDATE projection_checkpoint SET position = position - 1 WHERE name = 'access-log'`,
  },
};

/**
 * Does each damage in a transaction of its own, compares, and takes it back: to the one who compares the database is the
 * damaged one, and nobody else sees it. Answers what was found.
 */
export async function findingsOfDamages(
  campaign: Campaign,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { installation, journal } = campaign;
  const found: Record<string, readonly string[]> = {};
  const client = new pg.Client({ connectionString: installation.server.own.url() });
  await client.connect();
  try {
    for (const [what, { sql }] of [['nothing', { sql: () => '' }] as const, ...Object.entries(DAMAGES)]) {
      await client.query('BEGIN');
      // No triggers: by the product nobody could do it.
      await client.query(`SET LOCAL session_replication_role = 'replica'`);
      await client.query(sql(journal));
      found[what] = (await audit(Books.over(client), journal, 0)).map((fault) => fault.what);
      await client.query('ROLLBACK');
    }
    return found;
  } finally {
    await client.end();
  }
}
