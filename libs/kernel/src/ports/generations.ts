import type { Position } from './event-store.js';
import type { Fence } from './follower-lock.js';
import type { Generation, ProjectionRef } from './projection-ref.js';

export interface GenerationState {
  readonly generation: Generation;
  /** Of the projection that folded its rows. */
  readonly version: number;
  /** Up to here the log is folded into its rows. */
  readonly position: Position;
}

/** A stretch of the streams, in the order of their ids, that is folded by itself. */
export interface BuildRange {
  /** Streams after this one; from the first when absent. */
  readonly after?: string;
  /** Up to this one; to the last when absent. */
  readonly to?: string;
}

/** How far a stretch has come. */
export interface BuildPart extends BuildRange {
  readonly part: number;
  /** The last stream whose rows are filled in; absent before the first. */
  readonly place?: string;
  /** Events that were folded for them. */
  readonly events: number;
  readonly done: boolean;
}

/** Next generations of several projections, made from one reading of the log. */
export interface Build {
  /** The part of the log that is folded. */
  readonly until: Position;
  /** Those that are not served yet. */
  readonly projections: readonly Pick<ProjectionRef, 'name' | 'version'>[];
  readonly parts: readonly BuildPart[];
}

/** Rows of one projection that none of its next generation has yet. */
export interface Filling {
  readonly projection: ProjectionRef;
  readonly rows: readonly (readonly [key: string, row: object])[];
}

export interface BuildStep {
  readonly part: number;
  /** The part's place before; absent before the first. */
  readonly from?: string;
  readonly to: string;
  /** Events folded in this step. */
  readonly events: number;
  readonly done: boolean;
  readonly fence: Fence;
}

/** Why a generation is not served: it lies behind the served one, or readers hold that one for too long. */
export type ServeOutcome = 'served' | 'behind' | 'busy';

/** That there is no such generation, or none that fits the columns of today. */
export class NoSuchGenerationError extends Error {
  override readonly name = 'NoSuchGenerationError';

  constructor(projection: string, generation: Generation) {
    super(`${projection} has no ${generation} generation of the columns of today`);
  }
}

/**
 * The generations of projections. There is one build at a time, whoever runs it holds a lease and shows its fence.
 * Each change MUST be refused (StaleEpochError) as a whole when the follower of its fence was given a newer epoch.
 */
export interface Generations {
  /** Those that can be read and written now: a next one only when it is finished. */
  of(projection: ProjectionRef): Promise<readonly GenerationState[]>;

  /** The build that was begun and whose projections are not all served; undefined when it no longer fits the tables. */
  build(): Promise<Build | undefined>;

  /**
   * Begins next generations without rows. Those of an earlier build go.
   * MUST leave the served rows as they are.
   */
  begin(
    projections: readonly ProjectionRef[],
    plan: { readonly until: Position; readonly ranges: readonly BuildRange[]; readonly fence: Fence },
  ): Promise<void>;

  /**
   * Adds rows to next generations.
   * MUST write all of them and the place together or nothing: that is what makes a build go on after a kill.
   * MUST ignore the whole when the part is not at `from`. Answers whether it was written.
   */
  fill(fillings: readonly Filling[], step: BuildStep): Promise<boolean>;

  /**
   * Makes of what was filled in a next generation that can be read and written, with the build's `until` as its
   * checkpoint. Takes long where there are many rows. A second call does nothing.
   */
  finish(projection: ProjectionRef, fence: Fence): Promise<void>;

  /** How many rows the generation has otherwise than the served one, lacks, or has besides. */
  differing(projection: ProjectionRef, generation: 'next' | 'previous'): Promise<number>;

  /**
   * Serves the generation from now on, in one step, with its version and its checkpoint; what was served until now is
   * the previous one. MUST NOT serve one that lies behind the served one, or readers would see time run backwards.
   * @throws NoSuchGenerationError
   */
  serve(projection: ProjectionRef, generation: 'next' | 'previous', fence: Fence): Promise<ServeOutcome>;
}
