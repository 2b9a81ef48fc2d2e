import type { PathStep } from '../api/models';

/** Steps that stand as one: those behind, or those far ahead. */
export interface Fold {
  readonly folded: number;
  readonly before: boolean;
}

/** So many stand side by side on a laptop. */
const MOST = 11;
const KEPT_BEFORE = 2;
const KEPT_AFTER = 5;

/** A way that does not fit on one line, folded around the step where the case stands. */
export function foldedPath(steps: readonly PathStep[]): readonly (PathStep | Fold)[] {
  if (steps.length <= MOST) return steps;
  const at = steps.findIndex(({ status }) => status === 'now');
  const now = at < 0 ? steps.length - 1 : at;
  // What is left over on one side is given to the other.
  const from = Math.max(0, Math.min(now - KEPT_BEFORE, steps.length - (MOST - 2)));
  const to = Math.min(steps.length, Math.max(now + KEPT_AFTER, from + MOST - 2));
  const first = from <= 1 ? 0 : from;
  const last = steps.length - to <= 1 ? steps.length : to;
  return [
    ...(first > 0 ? [{ folded: first, before: true }] : []),
    ...steps.slice(first, last),
    ...(last < steps.length ? [{ folded: steps.length - last, before: false }] : []),
  ];
}
