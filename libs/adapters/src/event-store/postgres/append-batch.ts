import type { AppendOutcome, StreamAppend } from '@shouzheng/kernel';
import type { Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';
import type { Batch, ChainHead } from './batch.js';
import { int4Array, textArray, uuidArray } from './binary-arrays.js';

/** `again`: nothing was done, for the sake of another act; it may be now. */
export type BatchOutcome = AppendOutcome | 'again';
export type SendBatch = (batch: Batch) => Promise<readonly BatchOutcome[]>;

/** One call of an SQL function in migrate.ts: many acts, one round trip, one commit. */
export function sendBatch(pool: Pool, schema: string, origin: string): SendBatch {
  const call = (name: string, parameters: number): { name: string; text: string } => ({
    name: `${schema}.${name}`,
    text: `select start, refused from ${quoteSchema(schema)}.${name}(${placeholders(parameters)})`,
  });
  const [many, one] = [call('append_batch', 13), call('append_one', 10)];
  const write = async (batch: Batch, heads: readonly ChainHead[]): Promise<Written> => {
    const lone = loneOf(batch);
    const query = lone
      ? { ...one, values: parametersOfOne(lone, heads.length > 0, origin) }
      : { ...many, values: parameters(batch, heads, origin) };
    const { rows } = await pool.query<Written>(query);
    const [row] = rows;
    if (!row) throw new Error('append_batch gave no answer');
    return row;
  };
  return async (batch) => {
    // That a new stream is new the unique index tells when its first event is written, and to look before costs a third
    // of the append. It cannot tell which stream it was that is there already: then nothing is written, and all are asked.
    const going = batch.heads.filter(({ append }) => append.expectedRevision >= 0);
    const { start, refused } = await write(batch, going).catch((error: unknown) => {
      if (going.length < batch.heads.length && isThereAlready(error)) return write(batch, batch.heads);
      throw error;
    });
    const unwritten = new Set(refused);
    const outcomes = written(batch, BigInt(start), unwritten);
    return unwritten.size === 0 ? outcomes : judged(pool, schema, batch, outcomes);
  };
}

interface Written {
  /** The head before the batch. */
  readonly start: string;
  /** Groups that were not written. */
  readonly refused: readonly number[] | null;
}

const UNIQUE_VIOLATION = '23505';

function isThereAlready(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}

const placeholders = (count: number): string =>
  Array.from({ length: count }, (_, n) => `$${n + 1}`).join(', ');

/** The append of a batch that holds one event, as most do where few people work. */
function loneOf({ acts: [act, ...others] }: Batch): StreamAppend | undefined {
  const append = others.length === 0 && act?.length === 1 ? act[0] : undefined;
  return append?.events.length === 1 ? append : undefined;
}

function parametersOfOne(
  { streamId, expectedRevision, expectedEventId, events: [event] }: StreamAppend,
  isAsked: boolean,
  origin: string,
): unknown[] {
  const { eventId, type, schemaVersion, payload, metadata } = event;
  return [
    origin,
    streamId,
    expectedRevision,
    expectedEventId,
    isAsked,
    eventId,
    type,
    schemaVersion,
    payload,
    metadata,
  ];
}

function parameters({ acts, groups }: Batch, heads: readonly ChainHead[], origin: string): unknown[] {
  const events = acts.flatMap((act, n) =>
    act.flatMap(({ streamId, expectedRevision, events }) =>
      events.map((event, place) => ({
        event,
        streamId,
        revision: expectedRevision + 1 + place,
        group: groups[n] ?? n,
      })),
    ),
  );
  return [
    origin,
    textArray(heads.map(({ append }) => append.streamId)),
    int4Array(heads.map(({ append }) => append.expectedRevision)),
    uuidArray(heads.map(({ append }) => append.expectedEventId)),
    int4Array(heads.map(({ act }) => groups[act] ?? act)),
    int4Array(events.map(({ group }) => group)),
    textArray(events.map(({ streamId }) => streamId)),
    int4Array(events.map(({ revision }) => revision)),
    uuidArray(events.map(({ event }) => event.eventId)),
    textArray(events.map(({ event }) => event.type)),
    int4Array(events.map(({ event }) => event.schemaVersion)),
    textArray(events.map(({ event }) => event.payload)),
    textArray(events.map(({ event }) => event.metadata)),
  ];
}

/** Acts are written in their order and without gaps, so the head before the batch tells where each one ends. */
function written({ acts, groups }: Batch, start: bigint, refused: ReadonlySet<number>): BatchOutcome[] {
  let position = start;
  return acts.map((act, n) => {
    if (refused.has(groups[n] ?? n)) return 'again';
    for (const { events } of act) position += BigInt(events.length);
    return { kind: 'appended', position, revisions: act.map(lastRevision) };
  });
}

/** What is there now about an append that was not written. */
interface Seen {
  readonly append: StreamAppend;
  readonly actual: number;
  readonly actualId: string | null;
  readonly there: string | null;
}

/**
 * Gives the refused acts their verdicts one after the other, as if they had come alone. One that is met by now, or
 * would be if such a one before it on its stream were done, goes again.
 */
async function judged(
  pool: Pool,
  schema: string,
  { acts }: Batch,
  outcomes: readonly BatchOutcome[],
): Promise<BatchOutcome[]> {
  const refused = acts.filter((_, n) => outcomes[n] === 'again');
  const seen = await look(pool, schema, refused.flat());
  const held = new Set<string>();
  return acts.map((act, n) => {
    const outcome = outcomes[n] ?? 'again';
    if (outcome !== 'again') return outcome;
    const verdict = judge(seen.splice(0, act.length));
    const mustWait = act.some(({ streamId }) => held.has(streamId));
    if (verdict !== 'again' && !mustWait) return verdict;
    for (const { streamId } of act) held.add(streamId);
    return 'again';
  });
}

function judge(seen: readonly Seen[]): BatchOutcome {
  const there = seen.flatMap((one) => (one.there === null ? [] : BigInt(one.there)));
  if (there.length === seen.length) {
    const position = there.reduce((most, one) => (one > most ? one : most));
    return { kind: 'already-there', position, revisions: seen.map(({ append }) => lastRevision(append)) };
  }
  const unmet = seen.find(
    ({ append, actual, actualId }) =>
      actual !== append.expectedRevision || (append.expectedEventId ?? actualId) !== actualId,
  );
  if (!unmet) return 'again';
  return { kind: 'conflict', streamId: unmet.append.streamId, actualRevision: unmet.actual };
}

/** `there`: position of the append's last event, if the event after the expected revision is its first one. */
async function look(pool: Pool, schema: string, appends: readonly StreamAppend[]): Promise<Seen[]> {
  const events = `${quoteSchema(schema)}.events`;
  const { rows } = await pool.query<Omit<Seen, 'append'>>({
    name: `${schema}.look`,
    text: `
      select coalesce(last.revision, -1) as actual, last.event_id as "actualId", there.position as there
      from unnest($1::text[], $2::int[], $3::int[], $4::uuid[])
        with ordinality as a (stream, expected, size, first_id, ord)
      left join lateral (
        select e.revision, e.event_id from ${events} e where e.stream_id = a.stream
        order by e.revision desc limit 1) last on true
      left join lateral (
        select l.position from ${events} e, ${events} l
        where e.stream_id = a.stream and e.revision = a.expected + 1 and e.event_id = a.first_id
          and l.stream_id = a.stream and l.revision between e.revision and a.expected + a.size
        order by l.revision desc limit 1) there on true
      order by a.ord`,
    values: [
      textArray(appends.map(({ streamId }) => streamId)),
      int4Array(appends.map(({ expectedRevision }) => expectedRevision)),
      int4Array(appends.map(({ events }) => events.length)),
      uuidArray(appends.map(({ events }) => events[0].eventId)),
    ],
  });
  return appends.map((append, n) => ({ append, actual: -1, actualId: null, there: null, ...rows[n] }));
}

function lastRevision({ expectedRevision, events }: StreamAppend): number {
  return expectedRevision + events.length;
}
