import {
  type CheckpointMove,
  type Fence,
  type Generations,
  type Position,
  type ProjectionPass,
  type ProjectionRef,
  type ReadModel,
  START,
} from '@shouzheng/kernel';
import { MemoryReadModel } from './memory/memory-read-model.js';

type Rows<Row> = ReadonlyMap<string, Row | undefined>;

/** A sound read model behind whatever a broken one does otherwise. */
export class Wrapped implements ReadModel {
  protected readonly inner: ReadModel;

  /** None of the broken ones knows of epochs, but for those that are told. */
  constructor(stands?: (fence: Fence) => boolean) {
    this.inner = new MemoryReadModel(stands);
  }

  get generations(): Generations {
    return this.inner.generations;
  }

  change<Row>(
    projection: ProjectionRef,
    keys: readonly string[],
    fold: (before: ReadonlyMap<string, Row>) => Rows<Row>,
    step: CheckpointMove,
  ): Promise<boolean> {
    return this.inner.change(projection, keys, fold, step);
  }

  checkpoint(projection: ProjectionRef): Promise<Position> {
    return this.inner.checkpoint(projection);
  }

  sample<Row>(projection: ProjectionRef, most: number): Promise<readonly (readonly [string, Row])[]> {
    return this.inner.sample(projection, most);
  }

  load<Row>(projection: ProjectionRef, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    return this.inner.load(projection, keys);
  }

  commit<Row>(projection: ProjectionRef, rows: Rows<Row>, step: CheckpointMove): Promise<boolean> {
    return this.inner.commit(projection, rows, step);
  }

  pass(moves: readonly ProjectionPass[]): Promise<readonly boolean[]> {
    return this.inner.pass(moves);
  }

  reset(projection: ProjectionRef): Promise<void> {
    return this.inner.reset(projection);
  }

  rows<Row>(projection: ProjectionRef): AsyncIterable<readonly [key: string, row: Row]> {
    return this.inner.rows(projection);
  }
}

/** Its rows are in one place and its checkpoints in another, and it writes each by itself. */
export class Apart extends Wrapped {
  readonly #checkpoints = new Map<string, Position>();

  constructor(
    private readonly fault: 'checkpoint first' | 'row by row' | 'older positions' | 'check long before',
  ) {
    super();
  }

  override async checkpoint({ name }: ProjectionRef): Promise<Position> {
    return this.#checkpoints.get(name) ?? START;
  }

  override async commit<Row>(
    projection: ProjectionRef,
    rows: Rows<Row>,
    { from, to }: CheckpointMove,
  ): Promise<boolean> {
    if (this.fault !== 'older positions' && (await this.checkpoint(projection)) !== from) return false;
    if (this.fault === 'check long before') await new Promise(setImmediate);
    if (this.fault === 'checkpoint first') {
      this.#checkpoints.set(projection.name, to);
      await new Promise(setImmediate);
    }
    if (this.fault === 'row by row') {
      for (const [key, row] of rows) await this.#write(projection, new Map([[key, row]]));
    } else await this.#write(projection, rows);
    this.#checkpoints.set(projection.name, to);
    return true;
  }

  async #write<Row>(projection: ProjectionRef, rows: Rows<Row>): Promise<void> {
    const from = await this.inner.checkpoint(projection);
    await this.inner.commit(projection, rows, { from, to: from + 1n });
  }
}

/** A sound one whose methods are replaced, by others that may use the sound ones. */
export function changed(change: (sound: ReadModel) => Partial<ReadModel>): ReadModel {
  const sound = new Wrapped();
  const methods: ReadModel = {
    checkpoint: (projection) => sound.checkpoint(projection),
    load: (projection, keys) => sound.load(projection, keys),
    commit: (projection, rows, step) => sound.commit(projection, rows, step),
    reset: (projection) => sound.reset(projection),
    pass: (moves) => sound.pass(moves),
    change: (projection, keys, fold, step) => sound.change(projection, keys, fold, step),
    rows: (projection) => sound.rows(projection),
    sample: (projection, most) => sound.sample(projection, most),
    generations: sound.generations,
  };
  return { ...methods, ...change(sound) };
}

/** One whose generations are changed, of those that may use the sound ones. */
export function changedGenerations(
  change: (sound: Generations, model: ReadModel) => Partial<Generations>,
  stands?: (fence: Fence) => boolean,
): ReadModel {
  const model = new Wrapped(stands);
  const sound = model.generations;
  const methods: Generations = {
    of: (projection) => sound.of(projection),
    build: () => sound.build(),
    begin: (projections, plan) => sound.begin(projections, plan),
    fill: (fillings, step) => sound.fill(fillings, step),
    finish: (projection, fence) => sound.finish(projection, fence),
    differing: (projection, generation) => sound.differing(projection, generation),
    serve: (projection, generation, fence) => sound.serve(projection, generation, fence),
  };
  return changed(() => ({
    checkpoint: (projection) => model.checkpoint(projection),
    load: (projection, keys) => model.load(projection, keys),
    commit: (projection, rows, step) => model.commit(projection, rows, step),
    change: (projection, keys, fold, step) => model.change(projection, keys, fold, step),
    reset: (projection) => model.reset(projection),
    pass: (moves) => model.pass(moves),
    rows: (projection) => model.rows(projection),
    generations: { ...methods, ...change(sound, model) },
  }));
}
