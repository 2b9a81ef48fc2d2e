/** Names as they are compared: NFKC, without white space and the signs that sources put between words, lower case. */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff"'“”‘’《》〈〉「」『』·•.,，。、]/gu, '');
}

const characters = (text: string): readonly string[] => [...text];

/** Pairs of neighbouring characters, each once: two-character Chinese words are exactly these. */
export function bigramsOf(normal: string): readonly string[] {
  const all = characters(normal);
  return [...new Set(all.slice(1).map((character, at) => `${all[at]}${character}`))];
}

/** What a search index holds: single characters and bigrams, so that a word of one character is found too. */
export function gramsOf(normal: string): readonly string[] {
  return [...new Set([...characters(normal), ...bigramsOf(normal)])];
}

/** The grams that a name must hold to hold this text. */
export function gramsOfQuery(normal: string): readonly string[] {
  const bigrams = bigramsOf(normal);
  return bigrams.length > 0 ? bigrams : characters(normal).slice(0, 1);
}

/** Levenshtein distance in characters (code points), two rows of the table at a time. */
export function editDistance(left: string, right: string): number {
  const [a, b] = [characters(left), characters(right)];
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
