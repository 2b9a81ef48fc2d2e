/**
 * How many shall live each life, so that there are so many of them and so many events: lives are preferred or avoided by
 * their length, all by one factor (exponential tilting), which leaves the mix of lives of a length as it was played.
 * @param sizes events of each life
 * @throws RangeError where no mix of these lives has that mean
 */
export function tilt(sizes: readonly number[], lives: number, events: number): readonly number[] {
  const mean = events / lives;
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  if (mean < least || mean > most) {
    throw new RangeError(
      `${mean.toFixed(1)} events an organization cannot be: the lives here have ${least} to ${most}`,
    );
  }
  let [low, high] = [-STEEPEST, STEEPEST];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (meanOf(sizes, weightsOf(sizes, middle)) > mean) high = middle;
    else low = middle;
  }
  return mended(sizes, apportioned(weightsOf(sizes, low), lives), events);
}

const STEEPEST = 2;
const BISECTIONS = 60;

function weightsOf(sizes: readonly number[], slope: number): readonly number[] {
  const offset = slope > 0 ? Math.max(...sizes) : Math.min(...sizes);
  return sizes.map((size) => Math.exp(slope * (size - offset)));
}

function meanOf(sizes: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return sizes.reduce((sum, size, n) => sum + size * (weights[n] ?? 0), 0) / total;
}

/** Whole numbers in proportion to the weights, by the largest remainders. */
function apportioned(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const left = total - counts.reduce((all, count) => all + count, 0);
  exact
    .map((share, n) => ({ n, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.n - b.n)
    .slice(0, left)
    .forEach(({ n }) => (counts[n] = (counts[n] ?? 0) + 1));
  return counts;
}

/** Moves single organizations from one life to another until the events come out right, or as near as they can. */
function mended(sizes: readonly number[], counts: number[], events: number): readonly number[] {
  let gap = events - sizes.reduce((sum, size, n) => sum + size * (counts[n] ?? 0), 0);
  const bySize = new Map(sizes.map((size, n) => [size, n]));
  while (gap !== 0) {
    const move = bestMove(sizes, counts, bySize, gap);
    if (!move) break;
    counts[move.from] = (counts[move.from] ?? 0) - 1;
    counts[move.to] = (counts[move.to] ?? 0) + 1;
    gap -= move.gain;
  }
  return counts;
}

function bestMove(
  sizes: readonly number[],
  counts: readonly number[],
  bySize: ReadonlyMap<number, number>,
  gap: number,
): { from: number; to: number; gain: number } | undefined {
  let best: { from: number; to: number; gain: number } | undefined;
  for (const [from, size] of sizes.entries()) {
    if ((counts[from] ?? 0) === 0) continue;
    for (const [other, to] of bySize) {
      const gain = other - size;
      if (Math.abs(gap - gain) < Math.abs(gap - (best?.gain ?? 0))) best = { from, to, gain };
    }
  }
  return best;
}
