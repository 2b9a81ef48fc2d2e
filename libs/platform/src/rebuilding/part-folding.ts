import type { BuildPart } from '@shouzheng/kernel';
import type { ShadowPlan } from './shadow-fold.js';

/** Who folds the parts of a build. Each writes its own rows and its own place, so they need nothing of each other. */
export interface PartFolding {
  /** So many parts at the same time. */
  readonly atOnce: number;

  /** Into how many parts about so many events are best cut. */
  partsOf(events: number): number;

  /**
   * Goes on with the part from its place to its end.
   * @param onEvents told of each step that is written, with its number of events
   */
  fold(
    part: BuildPart,
    plan: ShadowPlan,
    onEvents: (events: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** Does the work for all, so many at once; when one fails the others are stopped, and then that failure is thrown. */
export async function inTurns<T>(
  atOnce: number,
  all: readonly T[],
  signal: AbortSignal,
  work: (one: T, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const left = [...all];
  const failing = new AbortController();
  const stop = AbortSignal.any([signal, failing.signal]);
  const takeTurns = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined && !stop.aborted; one = left.shift())
      await work(one, stop);
  };
  const turns = Array.from({ length: atOnce }, () =>
    takeTurns().catch((error: unknown) => {
      failing.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(turns);
  stop.throwIfAborted();
}
