import type { Position } from './event-store.js';
import type { Fence } from './follower-lock.js';
import type { Generations } from './generations.js';
import type { ProjectionRef } from './projection-ref.js';

/** A table of rows by key, with the checkpoint of the projection that writes it, in each of its generations. */
export interface ReadModel {
  readonly generations: Generations;

  /** START for a projection that has not begun, or whose stored version differs from `version`: then it is rebuilt. */
  checkpoint(projection: ProjectionRef): Promise<Position>;

  /**
   * The present rows of these keys; absent keys are absent from the answer.
   * MUST not show a projection the rows that another version of it wrote: they were folded by other rules.
   */
  load<Row>(projection: ProjectionRef, keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;

  /**
   * Writes rows (undefined removes) and the checkpoint.
   * MUST commit rows and checkpoint together or not at all: that is what makes an effect happen exactly once.
   * MUST ignore the whole change when the stored checkpoint is not `from`: another worker was faster.
   * MUST refuse (RangeError) a checkpoint that does not move forward: such a change could be made twice.
   * MUST refuse (StaleEpochError) the whole change when the follower of its fence was given a newer epoch, and let no
   * newer one be given before the change is committed.
   * Answers whether it was written.
   */
  commit<Row>(
    projection: ProjectionRef,
    rows: ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean>;

  /**
   * Loads the rows of these keys and writes what `fold` makes of them. Promises what `load` and `commit` do, and
   * MUST load and write them in one generation: another may come to be served between the two, and rows that were
   * loaded from the one must not be written into the other.
   */
  change<Row>(
    projection: ProjectionRef,
    keys: readonly string[],
    fold: (before: ReadonlyMap<string, Row>) => ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean>;

  /**
   * Moves checkpoints past what leaves no rows, those of many projections in one act.
   * MUST move each only where `commit` without rows would have moved it, and without regard to the others.
   * Answers for each whether it was moved. One that was not may be only one that has not begun: `commit` tells.
   */
  pass(moves: readonly ProjectionPass[]): Promise<readonly boolean[]>;

  /** Removes every row and the checkpoint, in one act. */
  reset(projection: ProjectionRef): Promise<void>;

  /** Every row in key order, for verification; bounded memory. */
  rows<Row>(projection: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]>;

  /** At most so many rows, each once, chosen by chance. MUST let chance reach every row; alike is not asked for. */
  sample<Row>(
    projection: ProjectionRef,
    most: number,
  ): Promise<readonly (readonly [key: string, row: Row])[]>;
}

export interface ProjectionPass extends CheckpointMove {
  readonly projection: ProjectionRef;
}

export interface CheckpointMove {
  readonly from: Position;
  readonly to: Position;
  /** Of the follower that writes; absent for a tool that writes while nobody follows. */
  readonly fence?: Fence;
}
