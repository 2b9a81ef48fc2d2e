import {
  type CheckpointMove,
  type Fence,
  type Position,
  type ProjectionRef,
  type ReadModel,
  StaleEpochError,
  START,
} from '@shouzheng/kernel';
import { checkForward } from '../check-commit.js';

interface Checkpoint {
  readonly version: number;
  readonly position: Position;
}

/** Tables in maps. Rows are copied in and out, as a database would: nobody changes a stored row by changing theirs. */
export class MemoryReadModel implements ReadModel {
  readonly #tables = new Map<string, Map<string, unknown>>();
  readonly #checkpoints = new Map<string, Checkpoint>();

  /** `stands` tells whether no newer epoch was given: whoever gives the leases knows. */
  constructor(private readonly stands: (fence: Fence) => boolean = () => true) {}

  async checkpoint(projection: ProjectionRef): Promise<Position> {
    return this.#position(projection);
  }

  async load<Row>(projection: ProjectionRef, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const found = new Map<string, Row>();
    if (!this.#isCurrent(projection)) return found;
    const table = this.#table(projection);
    for (const key of keys) {
      if (table.has(key)) found.set(key, structuredClone(table.get(key)) as Row);
    }
    return found;
  }

  async commit<Row>(
    projection: ProjectionRef,
    rows: ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    checkForward(checkpoint);
    const { fence } = checkpoint;
    if (fence && !this.stands(fence)) throw new StaleEpochError(fence);
    if (this.#position(projection) !== checkpoint.from) return false;
    // What cannot be copied throws here, before anything is changed.
    const copies = structuredClone([...rows]);
    const table = this.#isCurrent(projection) ? this.#table(projection) : this.#emptied(projection);
    for (const [key, row] of copies) {
      if (row === undefined) table.delete(key);
      else table.set(key, row);
    }
    this.#checkpoints.set(projection.name, { version: projection.version, position: checkpoint.to });
    return true;
  }

  async reset(projection: ProjectionRef): Promise<void> {
    this.#emptied(projection);
    this.#checkpoints.delete(projection.name);
  }

  async *rows<Row>(projection: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]> {
    if (!this.#isCurrent(projection)) return;
    for (const key of [...this.#table(projection).keys()].sort()) {
      yield [key, structuredClone(this.#table(projection).get(key)) as Row];
    }
  }

  #isCurrent({ name, version }: ProjectionRef): boolean {
    return this.#checkpoints.get(name)?.version === version;
  }

  #position(projection: ProjectionRef): Position {
    return this.#isCurrent(projection) ? (this.#checkpoints.get(projection.name)?.position ?? START) : START;
  }

  #table({ table }: ProjectionRef): Map<string, unknown> {
    return this.#tables.get(table) ?? this.#emptied({ table });
  }

  #emptied({ table }: Pick<ProjectionRef, 'table'>): Map<string, unknown> {
    const rows = new Map<string, unknown>();
    this.#tables.set(table, rows);
    return rows;
  }
}
