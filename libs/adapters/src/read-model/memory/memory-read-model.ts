import {
  type CheckpointMove,
  type Fence,
  type Generation,
  type Generations,
  type Position,
  type ProjectionPass,
  type ProjectionRef,
  type ReadModel,
  StaleEpochError,
  START,
} from '@shouzheng/kernel';
import { checkForward } from '../check-commit.js';
import { type Checkpoint, MemoryGenerations, type Shelf } from './memory-generations.js';

const newShelf = (): Shelf => ({ tables: new Map(), checkpoints: new Map() });

/** Tables in maps. Rows are copied in and out, as a database would: nobody changes a stored row by changing theirs. */
export class MemoryReadModel implements ReadModel {
  readonly #shelves: Readonly<Record<Generation, Shelf>> = {
    served: newShelf(),
    next: newShelf(),
    previous: newShelf(),
  };
  readonly generations: Generations;

  /** `stands` tells whether no newer epoch was given: whoever gives the leases knows. */
  constructor(private readonly stands: (fence: Fence) => boolean = () => true) {
    this.generations = new MemoryGenerations(this.#shelves, stands);
  }

  async checkpoint(projection: ProjectionRef): Promise<Position> {
    return this.#position(projection);
  }

  async load<Row>(projection: ProjectionRef, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    return this.#found(projection, keys);
  }

  async commit<Row>(
    projection: ProjectionRef,
    rows: ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    return this.change(projection, [], () => rows, checkpoint);
  }

  async change<Row>(
    projection: ProjectionRef,
    keys: readonly string[],
    fold: (before: ReadonlyMap<string, Row>) => ReadonlyMap<string, Row | undefined>,
    checkpoint: CheckpointMove,
  ): Promise<boolean> {
    checkForward(checkpoint);
    const { fence } = checkpoint;
    if (fence && !this.stands(fence)) throw new StaleEpochError(fence);
    if (this.#position(projection) !== checkpoint.from) return false;
    // What cannot be copied throws here, before anything is changed.
    const copies = structuredClone([...fold(this.#found<Row>(projection, keys))]);
    const table = this.#isCurrent(projection) ? this.#table(projection) : this.#emptied(projection);
    for (const [key, row] of copies) {
      if (row === undefined) table.delete(key);
      else table.set(key, row);
    }
    this.#shelf(projection).checkpoints.set(projection.name, {
      version: projection.version,
      position: checkpoint.to,
    });
    return true;
  }

  async pass(moves: readonly ProjectionPass[]): Promise<readonly boolean[]> {
    for (const move of moves) checkForward(move);
    return moves.map(({ projection, from, to, fence }) => {
      const mayMove = this.#isCurrent(projection) && this.#position(projection) === from;
      if (!mayMove || (fence && !this.stands(fence))) return false;
      const { name, version } = projection;
      this.#shelf(projection).checkpoints.set(name, { version, position: to });
      return true;
    });
  }

  async reset(projection: ProjectionRef): Promise<void> {
    this.#emptied(projection);
    this.#shelf(projection).checkpoints.delete(projection.name);
  }

  async *rows<Row>(projection: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]> {
    if (!this.#isCurrent(projection)) return;
    for (const key of [...this.#table(projection).keys()].sort()) {
      yield [key, structuredClone(this.#table(projection).get(key)) as Row];
    }
  }

  async sample<Row>(
    projection: ProjectionRef,
    most: number,
  ): Promise<readonly (readonly [key: string, row: Row])[]> {
    if (!this.#isCurrent(projection)) return [];
    const left = [...this.#table(projection).keys()];
    const chosen: string[] = [];
    while (chosen.length < most && left.length > 0)
      chosen.push(...left.splice(Math.floor(Math.random() * left.length), 1));
    return [...this.#found<Row>(projection, chosen)];
  }

  #found<Row>(projection: ProjectionRef, keys: readonly string[]): ReadonlyMap<string, Row> {
    const found = new Map<string, Row>();
    if (!this.#isCurrent(projection)) return found;
    const table = this.#table(projection);
    for (const key of keys) {
      if (table.has(key)) found.set(key, structuredClone(table.get(key)) as Row);
    }
    return found;
  }

  #shelf({ generation = 'served' }: ProjectionRef): Shelf {
    return this.#shelves[generation];
  }

  #checkpoint(projection: ProjectionRef): Checkpoint | undefined {
    return this.#shelf(projection).checkpoints.get(projection.name);
  }

  #isCurrent(projection: ProjectionRef): boolean {
    return this.#checkpoint(projection)?.version === projection.version;
  }

  #position(projection: ProjectionRef): Position {
    return this.#isCurrent(projection) ? (this.#checkpoint(projection)?.position ?? START) : START;
  }

  #table(projection: ProjectionRef): Map<string, unknown> {
    return this.#shelf(projection).tables.get(projection.table) ?? this.#emptied(projection);
  }

  #emptied(projection: ProjectionRef): Map<string, unknown> {
    const rows = new Map<string, unknown>();
    this.#shelf(projection).tables.set(projection.table, rows);
    return rows;
  }
}
