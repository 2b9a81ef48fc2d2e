/** The middle value, the mean of the two middle ones of an even number. NaN of nothing: there is no honest figure. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted.length >> 1;
  const lower = (sorted.length - 1) >> 1;
  return ((sorted[lower] ?? NaN) + (sorted[upper] ?? NaN)) / 2;
}

/** Nearest rank: the smallest value that at least this share (0 < share ≤ 1) of all values do not exceed. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** What ours is of theirs; null where there is nothing to divide by. */
export function ratioOf(ours: number | null, theirs: number | null): number | null {
  if (ours === null || theirs === null || !(theirs > 0)) return null;
  return ours / theirs;
}
