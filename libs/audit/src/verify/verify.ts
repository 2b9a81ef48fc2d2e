import { type EventStore, type Position, type ReadModel, type Recorded, START } from '@shouzheng/kernel';
import {
  type AnyProjection,
  type Catalogue,
  differingColumn,
  EventCodec,
  foldsOf,
  refold,
} from '@shouzheng/platform';
import { checkLog, placeOf } from './log-check.js';
import { PassedOverEvents } from './passed-over.js';
import type { VerifyDifference, VerifyReport } from './verify-report.js';

export interface VerifyParts {
  readonly store: EventStore;
  readonly readModel: ReadModel;
  readonly catalogue: Catalogue;
}

export interface VerifyOptions {
  /** How far it is: events read, then streams compared. */
  onProgress?(progress: {
    readonly phase: 'log' | 'rows';
    readonly done: number;
    readonly of?: number;
  }): void;
}

/** So many streams are in memory at a time. */
const STREAMS_AT_ONCE = 100;
/** While officers work a row may move between two looks; it is looked at so often before it counts as wrong. */
const LOOKS = 5;
const PAGE = 1000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Proves the read models from the events: reads the log, refolds every stream through every projection, and compares
 * each row as it stands at the projection's own checkpoint. Memory is bounded by the number of streams.
 */
export async function verifyAll(parts: VerifyParts, options: VerifyOptions = {}): Promise<VerifyReport> {
  const progress = options.onProgress ?? (() => undefined);
  const { store, catalogue } = parts;
  const parked = await PassedOverEvents.read(store, catalogue);
  const log = await checkLog(store, catalogue, (done) => progress({ phase: 'log', done }), parked);
  const passedOver = parked.list();
  const counts = {
    streams: log.streams.size,
    events: log.events,
    ...(passedOver.length > 0 ? { passedOver } : {}),
  };
  if (log.firstDifference) {
    return { ...counts, rows: 0, behind: [], firstDifference: log.firstDifference };
  }
  const run = new Run(parts, log.streams, parked);
  const ids = [...log.streams.keys()];
  let firstDifference: VerifyDifference | undefined;
  for (let n = 0; n < ids.length && !firstDifference; n += STREAMS_AT_ONCE) {
    firstDifference = await run.compare(ids.slice(n, n + STREAMS_AT_ONCE));
    progress({ phase: 'rows', done: Math.min(n + STREAMS_AT_ONCE, ids.length), of: ids.length });
  }
  firstDifference ??= await run.surplus();
  const behind = await run.behind(log.head);
  return { ...counts, rows: run.rows, behind, ...(firstDifference ? { firstDifference } : {}) };
}

class Run {
  private readonly codec: EventCodec;
  private readonly rowsOf = new Map<AnyProjection, number>();

  constructor(
    private readonly parts: VerifyParts,
    private readonly streams: ReadonlyMap<string, number>,
    private parked: PassedOverEvents,
  ) {
    this.codec = new EventCodec(parts.catalogue);
  }

  get rows(): number {
    return [...this.rowsOf.values()].reduce((sum, rows) => sum + rows, 0);
  }

  /** Every row of these streams in every projection. */
  async compare(streamIds: readonly string[]): Promise<VerifyDifference | undefined> {
    const checkpoints = await this.checkpoints();
    const events = await this.eventsOf(streamIds);
    if (!Array.isArray(events)) return events;
    for (const [projection, checkpoint] of checkpoints) {
      const found = await this.compareRows(projection, checkpoint, events);
      // A row that moved since the checkpoint was read is looked at again, with fresh events.
      const difference = found && (await this.lookAgain(projection, streamIds, found));
      if (difference) return difference;
    }
    return undefined;
  }

  /** A row that no event has touched: looked for only where there are more rows than there should be. */
  async surplus(): Promise<VerifyDifference | undefined> {
    for (const projection of this.parts.catalogue.projections) {
      if ((await this.countRows(projection)) <= (this.rowsOf.get(projection) ?? 0)) continue;
      let touched = await this.keysTouched(projection);
      for await (const [key] of this.parts.readModel.rows(projection)) {
        // The row may be younger than the list of keys; its event is then in a list that is made now.
        if (!touched.has(key)) touched = await this.keysTouched(projection);
        if (!touched.has(key)) return { kind: 'row-surplus', projection: projection.name, key };
      }
    }
    return undefined;
  }

  async behind(head: Position): Promise<readonly string[]> {
    const checkpoints = await this.checkpoints();
    return [...checkpoints].filter(([, position]) => position < head).map(([projection]) => projection.name);
  }

  private async checkpoints(): Promise<ReadonlyMap<AnyProjection, Position>> {
    const { catalogue, readModel } = this.parts;
    const found = new Map<AnyProjection, Position>();
    for (const projection of catalogue.projections)
      found.set(projection, await readModel.checkpoint(projection));
    return found;
  }

  private async eventsOf(streamIds: readonly string[]): Promise<Recorded[] | VerifyDifference> {
    const events: Recorded[] = [];
    for (const streamId of streamIds) {
      let next = 0;
      for await (const stored of this.parts.store.readStream(streamId)) {
        if (stored.revision !== next) return { kind: 'stream-differs-from-log', ...placeOf(stored) };
        if (!this.parked.isUnread(stored)) events.push(this.codec.decode(stored));
        next += 1;
      }
      if (next < (this.streams.get(streamId) ?? 0)) {
        return { kind: 'stream-differs-from-log', streamId, revision: next, position: '?' };
      }
    }
    return events;
  }

  private async compareRows(
    projection: AnyProjection,
    checkpoint: Position,
    events: readonly Recorded[],
  ): Promise<VerifyDifference | undefined> {
    const passedOver = this.parked.by(projection);
    const reached = events.filter(
      ({ position, eventId }) => position <= checkpoint && !passedOver.has(eventId),
    );
    const expected = refold(projection, reached);
    const keys = [...expected.keys()];
    let standing = 0;
    for (let n = 0; n < keys.length; n += PAGE) {
      const page = keys.slice(n, n + PAGE);
      const stored = await this.parts.readModel.load<Row>(projection, page);
      for (const key of page) {
        const difference = rowDifference(projection.name, key, expected.get(key), stored.get(key));
        if (difference) return difference;
        if (expected.get(key)) standing += 1;
      }
    }
    this.rowsOf.set(projection, (this.rowsOf.get(projection) ?? 0) + standing);
    return undefined;
  }

  private async lookAgain(
    projection: AnyProjection,
    streamIds: readonly string[],
    found: VerifyDifference,
  ): Promise<VerifyDifference | undefined> {
    let difference: VerifyDifference | undefined = found;
    for (let look = 1; look < LOOKS && difference; look += 1) {
      const checkpoint = await this.parts.readModel.checkpoint(projection);
      // Somebody may have decided so meanwhile.
      this.parked = await PassedOverEvents.read(this.parts.store, this.parts.catalogue);
      const events = await this.eventsOf(streamIds);
      if (!Array.isArray(events)) return events;
      difference = await this.compareRows(projection, checkpoint, events);
      const moved = (await this.parts.readModel.checkpoint(projection)) !== checkpoint;
      if (difference && !moved) return difference;
    }
    return difference;
  }

  private async countRows(projection: AnyProjection): Promise<number> {
    let count = 0;
    for await (const _row of this.parts.readModel.rows(projection)) count += 1;
    return count;
  }

  private async keysTouched(projection: AnyProjection): Promise<ReadonlySet<string>> {
    const folds = foldsOf(projection);
    const passedOver = this.parked.by(projection);
    const keys = new Set<string>();
    let after = START;
    for (;;) {
      let read = 0;
      for await (const stored of this.parts.store.readAll({ after, types: [...folds.keys()], limit: PAGE })) {
        const event = this.codec.decode(stored);
        const touched = passedOver.has(event.eventId) ? [] : folds.get(event.type)?.keys(event);
        for (const key of touched ?? []) keys.add(key);
        after = stored.position;
        read += 1;
      }
      if (read < PAGE) return keys;
    }
  }
}

function rowDifference(
  projection: string,
  key: string,
  expected: Row | undefined,
  stored: Row | undefined,
): VerifyDifference | undefined {
  if (!expected && !stored) return undefined;
  if (!stored) return { kind: 'row-missing', projection, key };
  if (!expected) return { kind: 'row-surplus', projection, key };
  const column = differingColumn(expected, stored);
  return column === undefined ? undefined : { kind: 'row-differs', projection, key, column };
}
