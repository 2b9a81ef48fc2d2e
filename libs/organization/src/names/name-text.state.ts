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

/** Whether the texts differ by one character and no more: asked of every candidate, so without the table of distances. */
export function isOneEdit(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 2) return false;
  const [a, b] = [characters(left), characters(right)];
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  return Math.max(a.length, b.length) - before - after === 1;
}
