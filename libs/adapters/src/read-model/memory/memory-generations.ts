import { isDeepStrictEqual } from 'node:util';
import {
  type Build,
  type BuildPart,
  type BuildStep,
  type Fence,
  type Filling,
  type Generation,
  type Generations,
  type GenerationState,
  NoSuchGenerationError,
  type ProjectionRef,
  type Position,
  type ServeOutcome,
  StaleEpochError,
  START,
} from '@shouzheng/kernel';

export interface Checkpoint {
  readonly version: number;
  readonly position: Position;
}

/** The tables and checkpoints of one generation. */
export interface Shelf {
  readonly tables: Map<string, Map<string, unknown>>;
  readonly checkpoints: Map<string, Checkpoint>;
}

const GENERATIONS: readonly Generation[] = ['served', 'next', 'previous'];

/** The generations of a read model in memory: what is served is what lies on the served shelf. */
export class MemoryGenerations implements Generations {
  #build: Build | undefined;

  constructor(
    private readonly shelves: Readonly<Record<Generation, Shelf>>,
    private readonly stands: (fence: Fence) => boolean,
  ) {}

  async of({ name }: ProjectionRef): Promise<readonly GenerationState[]> {
    return GENERATIONS.flatMap((generation) => {
      const checkpoint = this.shelves[generation].checkpoints.get(name);
      return checkpoint ? [{ generation, ...checkpoint }] : [];
    });
  }

  async build(): Promise<Build | undefined> {
    return structuredClone(this.#build);
  }

  async begin(
    projections: readonly ProjectionRef[],
    { until, ranges, fence }: Parameters<Generations['begin']>[1],
  ): Promise<void> {
    this.#demand(fence);
    this.shelves.next.tables.clear();
    this.shelves.next.checkpoints.clear();
    for (const { table } of projections) this.shelves.next.tables.set(table, new Map());
    const parts = ranges.map((range, part) => ({ ...range, part, events: 0, done: false }));
    this.#build = {
      until,
      projections: projections.map(({ name, version }) => ({ name, version })),
      parts,
    };
  }

  async fill(fillings: readonly Filling[], step: BuildStep): Promise<boolean> {
    this.#demand(step.fence);
    const part = this.#build?.parts.find((one) => one.part === step.part);
    if (!this.#build || !part || part.place !== step.from || part.done) return false;
    const copies = structuredClone(
      fillings.map(({ projection, rows }) => ({ table: projection.table, rows })),
    );
    for (const { table, rows } of copies) {
      const filled = this.shelves.next.tables.get(table) ?? new Map<string, unknown>();
      const known = rows.find(([key]) => filled.has(key));
      if (known) throw new Error(`the next generation in ${table} has a row ${known[0]} already`);
    }
    for (const { table, rows } of copies)
      for (const [key, row] of rows) this.shelves.next.tables.get(table)?.set(key, row);
    const moved: BuildPart = { ...part, place: step.to, events: part.events + step.events, done: step.done };
    this.#build = {
      ...this.#build,
      parts: this.#build.parts.map((one) => (one === part ? moved : one)),
    };
    return true;
  }

  async finish({ name, version }: ProjectionRef, fence: Fence): Promise<void> {
    this.#demand(fence);
    const { checkpoints } = this.shelves.next;
    if (checkpoints.has(name)) return;
    if (!this.#build?.projections.some((one) => one.name === name && one.version === version))
      throw new NoSuchGenerationError(name, 'next');
    checkpoints.set(name, { version, position: this.#build.until });
  }

  async differing({ table }: ProjectionRef, generation: 'next' | 'previous'): Promise<number> {
    const [one, other] = [this.shelves[generation].tables.get(table), this.shelves.served.tables.get(table)];
    const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...keys].filter((key) => !isDeepStrictEqual(one?.get(key), other?.get(key))).length;
  }

  async serve(
    { name, version, table }: ProjectionRef,
    generation: 'next' | 'previous',
    fence: Fence,
  ): Promise<ServeOutcome> {
    this.#demand(fence);
    const { served, previous } = this.shelves;
    const shelf = this.shelves[generation];
    const checkpoint = shelf.checkpoints.get(name);
    const rows = shelf.tables.get(table);
    if (!checkpoint || !rows || checkpoint.version !== version)
      throw new NoSuchGenerationError(name, generation);
    const before = served.checkpoints.get(name) ?? { version, position: START };
    if (checkpoint.position < before.position) return 'behind';
    const rowsBefore = served.tables.get(table) ?? new Map<string, unknown>();
    shelf.checkpoints.delete(name);
    shelf.tables.delete(table);
    previous.checkpoints.set(name, before);
    previous.tables.set(table, rowsBefore);
    served.checkpoints.set(name, checkpoint);
    served.tables.set(table, rows);
    if (generation === 'next') this.#forget(name);
    return 'served';
  }

  /** A build ends with the last of its projections. */
  #forget(name: string): void {
    if (!this.#build) return;
    const projections = this.#build.projections.filter((one) => one.name !== name);
    this.#build = projections.length > 0 ? { ...this.#build, projections } : undefined;
  }

  #demand(fence: Fence): void {
    if (!this.stands(fence)) throw new StaleEpochError(fence);
  }
}
