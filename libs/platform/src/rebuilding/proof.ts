import type { EventStore, Generation, Position, ReadModel, StoredEvent } from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';
import type { EventCodec } from '../event-codec.js';
import { refold } from './refold.js';
import { differingColumn } from './same-row.js';

type Row = Readonly<Record<string, unknown>>;

/** While people work a row may move between two looks; it is looked at so often before it counts as wrong. */
const LOOKS = 5;

export interface RowDifference {
  readonly kind: 'row-differs' | 'row-missing' | 'row-surplus';
  readonly key: string;
  /** The column in which they differ; `*` where one of the two rows is not there. */
  readonly column: string;
}

export interface ProofParts {
  readonly store: EventStore;
  readonly codec: EventCodec;
  readonly readModel: ReadModel;
}

export interface ProofOf {
  readonly projection: AnyProjection;
  readonly generation: Generation;
  readonly position: Position;
  /** Ids of the events that the projection passes over. */
  readonly parked: ReadonlySet<string>;
  /** Keys that are looked at besides those that the events name. */
  readonly keys?: readonly string[];
}

/** Not read yet: one that this version cannot read may be parked. */
export async function eventsOf(
  { store }: Pick<ProofParts, 'store'>,
  streamId: string,
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const stored of store.readStream(streamId)) events.push(stored);
  return events;
}

/** Folds the events of one stream anew, by themselves, and compares the rows: the first that differs, if one does. */
export async function differenceIn(
  { readModel, codec }: ProofParts,
  { projection, generation, position, parked, keys = [] }: ProofOf,
  events: readonly StoredEvent[],
): Promise<RowDifference | undefined> {
  const reached = events.filter((event) => event.position <= position && !parked.has(event.eventId));
  const expected: Map<string, Row | undefined> = new Map(keys.map((key) => [key, undefined]));
  const folded = refold(
    projection,
    reached.map((event) => codec.decode(event)),
  );
  for (const [key, row] of folded) expected.set(key, row);
  if (expected.size === 0) return undefined;
  const stored = await readModel.load<Row>({ ...projection, generation }, [...expected.keys()]);
  for (const [key, row] of expected) {
    const found = stored.get(key);
    if (!row && !found) continue;
    if (!row) return { kind: 'row-surplus', key, column: '*' };
    if (!found) return { kind: 'row-missing', key, column: '*' };
    const column = differingColumn(row, found);
    if (column !== undefined) return { kind: 'row-differs', key, column };
  }
  return undefined;
}

/** The same of the served rows, which may move while they are looked at: a difference that lasts. */
export async function lastingDifference(
  parts: ProofParts,
  of: Pick<ProofOf, 'projection' | 'parked' | 'keys'>,
  streamId: string,
  known?: readonly StoredEvent[],
): Promise<RowDifference | undefined> {
  let events = known;
  for (let look = 0; look < LOOKS; look += 1) {
    const position = await parts.readModel.checkpoint(of.projection);
    events ??= await eventsOf(parts, streamId);
    const difference = await differenceIn(parts, { ...of, generation: 'served', position }, events);
    if (!difference) return undefined;
    const moved = (await parts.readModel.checkpoint(of.projection)) !== position;
    // What was handed over may have been read before the row moved.
    if (!moved && look > 0) return difference;
    events = undefined;
  }
  return undefined;
}
