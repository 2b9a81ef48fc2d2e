import { ratioOf } from './statistics.js';

/** What has to hold: of the ratio ours / peer, or of our own value alone. */
export type Goal =
  | { readonly ratioAtLeast: number }
  | { readonly ratioAtMost: number }
  | { readonly atMost: number; readonly unit: string };

/** One row of the table, and one element of the array that `--json` writes: these eight keys and no others. */
export interface Figure {
  /** What was measured, with its unit. */
  readonly measure: string;
  /** Median of the repeats; null when our side failed. */
  readonly ours: number | null;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** What this machine does without an event store: the bar that nobody is expected to pass. */
  readonly limit: number | null;
  /** ours / peer. */
  readonly ratio: number | null;
  readonly goal: string;
  /** False as well when one side has no value: a goal that was not measured is not met. */
  readonly met: boolean;
}

export interface Measured {
  readonly measure: string;
  readonly ours: number | null;
  readonly peer?: number | null;
  readonly peerName?: string | null;
  readonly limit?: number | null;
  readonly goal: Goal;
}

export function figureOf({
  measure,
  ours,
  peer = null,
  peerName = null,
  limit = null,
  goal,
}: Measured): Figure {
  const ratio = ratioOf(ours, peer);
  return { measure, ours, peer, peerName, limit, ratio, goal: goalText(goal), met: isMet(goal, ours, ratio) };
}

function isMet(goal: Goal, ours: number | null, ratio: number | null): boolean {
  if ('atMost' in goal) return ours !== null && ours <= goal.atMost;
  if (ratio === null) return false;
  return 'ratioAtLeast' in goal ? ratio >= goal.ratioAtLeast : ratio <= goal.ratioAtMost;
}

function goalText(goal: Goal): string {
  if ('ratioAtLeast' in goal) return `≥ ${goal.ratioAtLeast} ×`;
  if ('ratioAtMost' in goal) return `≤ ${goal.ratioAtMost} ×`;
  return goal.atMost === 0 ? '0' : `≤ ${goal.atMost} ${goal.unit}`.trim();
}
