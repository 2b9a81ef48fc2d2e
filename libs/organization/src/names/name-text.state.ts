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

/** Words that half of all names share: poor keys to near names, used only where a name has no others. */
const COMMON = new Set(
  '中国 国家 全国 中华 国际 世界 协会 学会 商会 研究 究会 促进 进会 联合 合会 基金 金会 中心 发展 事业 文化 社会 公益 慈善 服务 委员 员会 组织'.split(
    ' ',
  ),
);

/** Bigrams by which candidates are looked up. */
export function keyBigrams(normal: string): readonly string[] {
  const all = bigramsOf(normal);
  const rare = all.filter((bigram) => !COMMON.has(bigram));
  return rare.length > 0 ? rare : all;
}

const PREFIXES = ['中华人民共和国', '中国', '中华', '全国', '国家', '国际', '世界', '全球', '亚洲', '东方'];

/** Splits the claim to rank at the head of a name: 中国 / 中华 / 国际 … are what copy-cats exchange. */
export function splitPrefix(normal: string): { readonly prefix: string; readonly core: string } {
  let core = normal;
  for (let found = true; found;) {
    const prefix = PREFIXES.find((one) => core.startsWith(one) && core.length > one.length + 1);
    found = prefix !== undefined;
    if (prefix !== undefined) core = core.slice(prefix.length);
  }
  return { prefix: normal.slice(0, normal.length - core.length), core };
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
