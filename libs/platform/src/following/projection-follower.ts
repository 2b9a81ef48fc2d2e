import type {
  CheckpointMove,
  DomainEvent,
  Position,
  ProjectionPass,
  ProjectionRef,
  ReadModel,
  Recorded,
  RowFold,
} from '@shouzheng/kernel';
import type { AnyProjection } from '../context-definition.js';
import { NewerRowsError } from '../rebuilding/rebuild-errors.js';
import type { RebuildProgress } from '../rebuilding/rebuild-progress.js';
import { CheckpointMovedError, type Follower } from './follower.js';
import type { Gathering } from './gathering.js';
import type { TransactionSlots } from './transaction-slots.js';

type Row = Record<string, unknown>;
// The registry pairs each fold with its event type; here the pairing is by name.
type AnyFold = RowFold<Row, DomainEvent>;

type RebuildBeside = (
  projection: AnyProjection,
  options: { signal: AbortSignal; onProgress: (progress: RebuildProgress) => void },
) => Promise<void>;

export const projectionFollowerName = ({ name }: AnyProjection): string => `projection-${name}`;

/** Folds each batch in memory and writes the touched rows once, in one transaction with the checkpoint. */
export class ProjectionFollower implements Follower {
  readonly name: string;
  readonly types: ReadonlySet<string>;
  /** The rows hold what came after the event: they are rebuilt. */
  readonly takesUnparked = false;

  constructor(
    private readonly projection: AnyProjection & Pick<ProjectionRef, 'generation'>,
    private readonly readModel: ReadModel,
    private readonly slots?: TransactionSlots,
    /** Makes the rows anew beside those of another version; where absent, these go with the first write. */
    private readonly rebuild?: RebuildBeside,
    /** Shared with the others of the process, which are often quiet in the same moment. */
    private readonly passing?: Gathering<ProjectionPass, boolean>,
  ) {
    this.name = projectionFollowerName(projection);
    const folds = Object.entries(projection.folds as Record<string, AnyFold | 'ignored'>);
    this.types = new Set(folds.filter(([, fold]) => fold !== 'ignored').map(([type]) => type));
  }

  /**
   * Rows of an older version go on being served until those of this one have been made beside them.
   * @throws NewerRowsError
   */
  async prepare(stop: AbortSignal, tell: (progress: RebuildProgress) => void): Promise<void> {
    const { rebuild, projection } = this;
    if (!rebuild) return;
    const states = await this.readModel.generations.of(projection);
    const served = states.find(({ generation }) => generation === 'served');
    if (!served || served.version === projection.version) return;
    if (served.version > projection.version) throw new NewerRowsError(projection, served.version);
    await rebuild(projection, { signal: stop, onProgress: tell });
  }

  checkpoint(): Promise<Position> {
    return this.readModel.checkpoint(this.projection);
  }

  async handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    // Where it was not moved so, the write tells why: it is the first one, or another was faster.
    if (batch.length === 0 && (await this.passing?.do({ projection: this.projection, ...move }))) return;
    await (this.slots ? this.slots.run(() => this.write(batch, move)) : this.write(batch, move));
  }

  private async write(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    const touches = batch.flatMap((event) => touchesOf(this.projection, event));
    const keys = [...new Set(touches.map((touch) => touch.key))];
    const written = await this.readModel.change<Row>(
      this.projection,
      keys,
      (before) => {
        const rows = new Map<string, Row | undefined>();
        for (const { key, event, fold } of touches) {
          const row = rows.has(key) ? rows.get(key) : before.get(key);
          rows.set(key, fold.fold(row, event, key));
        }
        // Most events leave some of the rows that they may touch as they were: those need no writing.
        for (const [key, row] of rows) if (row === before.get(key)) rows.delete(key);
        return rows;
      },
      move,
    );
    if (!written) throw new CheckpointMovedError(this.name);
  }
}

export interface Touch {
  readonly key: string;
  readonly event: Recorded;
  readonly fold: AnyFold;
}

/** The rows that an event touches in a projection. */
export function touchesOf(projection: AnyProjection, event: Recorded): readonly Touch[] {
  const folds = projection.folds as Record<string, AnyFold | 'ignored' | undefined>;
  const fold = folds[event.type];
  if (fold === undefined || fold === 'ignored') return [];
  return fold.keys(event).map((key) => ({ key, event, fold }));
}
