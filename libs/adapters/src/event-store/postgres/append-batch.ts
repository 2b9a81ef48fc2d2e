import type { AppendOutcome, StreamAppend } from '@shouzheng/kernel';
import type { Pool } from 'pg';
import { quoteSchema } from '../../postgres/pool.js';

/** The streams that one command appends to, in one atomic act. */
export type Act = readonly StreamAppend[];

export type AppendBatch = (acts: readonly Act[]) => Promise<readonly AppendOutcome[]>;

/** What the SQL function in migrate.ts answers. */
interface BatchRow {
  readonly start: string;
  readonly actual: readonly number[];
  readonly there: readonly (string | null)[];
}

interface SeenAppend {
  readonly append: StreamAppend;
  readonly actual: number;
  readonly there: bigint | undefined;
}

/** One call of that function: many acts, one round trip, one commit. */
export function appendBatch(pool: Pool, schema: string): AppendBatch {
  const text = `select start, actual, there from ${quoteSchema(schema)}.append_batch(
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
  const name = `${schema}.append_batch`;
  return async (acts) => {
    const { rows } = await pool.query<BatchRow>({ name, text, values: parameters(acts) });
    const [row] = rows;
    if (!row) throw new Error('append_batch gave no answer');
    return outcomes(acts, row);
  };
}

function parameters(acts: readonly Act[]): unknown[] {
  const appends = acts.flatMap((act, command) => act.map((append) => ({ ...append, command })));
  const events = appends.flatMap(({ command, streamId, expectedRevision, events }) =>
    events.map((event, n) => ({ ...event, command, streamId, revision: expectedRevision + 1 + n })),
  );
  return [
    appends.map((append) => append.command),
    appends.map((append) => append.streamId),
    appends.map((append) => append.expectedRevision),
    appends.map((append) => append.events.length),
    appends.map((append) => append.events[0].eventId),
    events.map((event) => event.command),
    events.map((event) => event.streamId),
    events.map((event) => event.revision),
    events.map((event) => event.eventId),
    events.map((event) => event.type),
    events.map((event) => event.schemaVersion),
    events.map((event) => event.payload),
    events.map((event) => event.metadata),
  ];
}

/** Acts are written in their order and without gaps, so the head before the batch tells where each one ends. */
function outcomes(acts: readonly Act[], row: BatchRow): AppendOutcome[] {
  let head = BigInt(row.start);
  let index = 0;
  return acts.map((act) => {
    const seen = act.map((append): SeenAppend => {
      const position = row.there[index];
      const actual = row.actual[index++] ?? -1;
      return { append, actual, there: typeof position === 'string' ? BigInt(position) : undefined };
    });
    const verdict = judge(seen, head);
    if (verdict.kind === 'appended') head = verdict.position;
    return verdict;
  });
}

function judge(seen: readonly SeenAppend[], head: bigint): AppendOutcome {
  const revisions = seen.map(({ append }) => append.expectedRevision + append.events.length);
  const unmet = seen.find(({ append, actual }) => actual !== append.expectedRevision);
  if (!unmet) {
    const count = seen.reduce((sum, { append }) => sum + append.events.length, 0);
    return { kind: 'appended', position: head + BigInt(count), revisions };
  }
  const there = seen.flatMap((one) => one.there ?? []);
  if (there.length === seen.length) {
    return {
      kind: 'already-there',
      position: there.reduce((most, one) => (one > most ? one : most)),
      revisions,
    };
  }
  return { kind: 'conflict', streamId: unmet.append.streamId, actualRevision: unmet.actual };
}
