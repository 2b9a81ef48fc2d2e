/** Levenshtein distance in characters (code points), two rows of the table at a time. */
export function editDistance(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  let previous = b.map((_, at) => at + 1);
  previous.unshift(0);
  for (const [row, character] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const substitution = (previous[column] ?? 0) + (character === other ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? a.length;
}
