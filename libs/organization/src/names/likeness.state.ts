import type { NameParts } from './name-parts.state.js';
import { bigramsOf, isOneEdit } from './name-text.state.js';
import { SCREENING_RULES } from './screening-rules.state.js';
import { soundOf } from './tables/pinyin.state.js';

/** Why two names are near. */
export const LIKENESS_REASONS = [
  'same-name',
  'prefix-changed',
  'same-core-words',
  'homophone',
  'one-character',
  'synonym',
  'other-word',
  'branch-name',
  'other-head',
  'other-form',
] as const;
export type LikenessReason = (typeof LIKENESS_REASONS)[number];

export interface Likeness {
  /** 0 to 100; 100 is the same name. No probability of anything. */
  readonly similarity: number;
  readonly reasons: readonly LikenessReason[];
}

/** What one part of two names takes off, and why it is near all the same; undefined: the parts tell them apart. */
interface Difference {
  readonly penalty: number;
  readonly reasons: readonly LikenessReason[];
}

const { penalties: OFF, genericWords } = SCREENING_RULES;
const NONE: Difference = { penalty: 0, reasons: [] };
/** Two cores of fewer characters share a word by chance. */
const TELLING = 4;
const CONTAINED = 3;
const SHARED_GRAMS = 2;
/** Characters of a word that is put for another, and of what tells something beside it. */
const ONE_WORD = 2;
const LONGEST_WORD = 4;
const TELLING_SHARED = 2;
export const LONGEST_ENDING = 4;
const GENERIC = new RegExp(genericWords.toSorted((a, b) => b.length - a.length).join('|'), 'gu');
/** Characters that are left when the words are taken out that so many names bear. */
const tellingOf = (text: string): number => [...text.replace(GENERIC, '')].length;
const weightOf = (text: string): number =>
  tellingOf(text) + OFF.genericCharacter * ([...text].length - tellingOf(text));

/** How near two names are and why; undefined where nothing makes them near. Symmetric save for `branch-name`. */
export function likenessOf(mine: NameParts, theirs: NameParts): Likeness | undefined {
  if (mine.normal === theirs.normal) return { similarity: 100, reasons: ['same-name'] };
  // What is left of 「·」 is no name, and like none.
  if (mine.normal === '' || theirs.normal === '') return undefined;
  // 东兴教育基金会 for 东兴区教育基金会: a character less is a slip; one put for another may make another place of it.
  if (areOfTwoPlaces(mine, theirs)) {
    return mine.normal.length === theirs.normal.length ? undefined : slip(mine, theirs);
  }
  const rest = otherEnding(mine, theirs);
  const byParts = rest
    ? addUp(headDifference(mine, theirs), rest)
    : addUp(headDifference(mine, theirs), coreDifference(mine, theirs), formDifference(mine, theirs));
  const bySlip = slip(mine, theirs);
  if (!byParts || !bySlip) return byParts ?? bySlip;
  return byParts.similarity >= bySlip.similarity ? byParts : bySlip;
}

/** Two known places tell two bodies apart, however alike the rest: that is how lawful bodies are named. */
function areOfTwoPlaces(mine: NameParts, theirs: NameParts): boolean {
  const [a, b] = [mine.places.at(-1), theirs.places.at(-1)];
  if (!a || !b) return false;
  if (a.stem !== b.stem) return a.known && b.known;
  // 鼓楼区 is a district of several cities: what stands above it decides, where both names say it.
  const [above, others] = [mine.places.slice(0, -1), theirs.places.slice(0, -1)].map((places) =>
    places.filter(({ known }) => known).map(({ stem }) => stem),
  );
  return Boolean(above?.length && others?.length) && !above?.some((stem) => others?.includes(stem));
}

function addUp(...parts: readonly (Difference | undefined)[]): Likeness | undefined {
  let similarity = 100;
  const reasons = new Set<LikenessReason>();
  for (const part of parts) {
    if (!part) return undefined;
    similarity -= part.penalty;
    for (const reason of part.reasons) reasons.add(reason);
  }
  return { similarity: between(similarity), reasons: [...reasons] };
}

/** 100 is kept for the same name. */
const between = (similarity: number): number => Math.min(99, Math.max(0, Math.round(similarity)));

function headDifference(mine: NameParts, theirs: NameParts): Difference | undefined {
  const [a, b] = [mine.places.at(-1), theirs.places.at(-1)];
  if (a && b) {
    if (a.stem === b.stem) return sameHead(mine, theirs) ? NONE : { penalty: OFF.placeAbove, reasons: [] };
    if (soundOf(a.stem) === soundOf(b.stem)) return { penalty: OFF.homophone, reasons: ['homophone'] };
    return isOneEdit(a.stem, b.stem)
      ? { penalty: OFF.oneCharacterElsewhere, reasons: ['one-character'] }
      : undefined;
  }
  if (a || b) {
    // A place was put away or a rank put in its place: the rest must tell something to count at all.
    const isTelling = [...mine.sense].length >= TELLING && mine.sense === theirs.sense;
    return isTelling ? { penalty: OFF.headDropped, reasons: ['other-head'] } : undefined;
  }
  const [claimed, other] = [mine.claims.join(''), theirs.claims.join('')];
  if (claimed === other) return NONE;
  const penalty = claimed === '' || other === '' ? OFF.claimAdded : OFF.claimChanged;
  return { penalty, reasons: ['prefix-changed'] };
}

function sameHead(mine: NameParts, theirs: NameParts): boolean {
  const written = ({ claims, places, qualifiers }: NameParts): string =>
    [...claims, ...places.map(({ stem }) => stem), ...qualifiers].join('');
  return written(mine) === written(theirs);
}

function coreDifference(mine: NameParts, theirs: NameParts): Difference | undefined {
  if (mine.core === theirs.core) return { penalty: 0, reasons: ['same-core-words'] };
  if (mine.sense === theirs.sense) return { penalty: OFF.synonym, reasons: ['synonym'] };
  if (soundOf(mine.sense) === soundOf(theirs.sense))
    return { penalty: OFF.homophone, reasons: ['homophone'] };
  const [a, b] = [[...mine.sense].length, [...theirs.sense].length];
  if (isOneEdit(mine.core, theirs.core) || isOneEdit(mine.sense, theirs.sense)) {
    return { penalty: OFF.oneCharacter / Math.max(a, b, 1), reasons: ['one-character'] };
  }
  const isContained = mine.sense.includes(theirs.sense) || theirs.sense.includes(mine.sense);
  if (isContained && Math.min(a, b) >= CONTAINED) {
    return { penalty: OFF.extraCharacter * Math.abs(a - b), reasons: ['same-core-words'] };
  }
  const shared = sharedGrams(mine.sense, theirs.sense);
  const byWords: Difference | undefined =
    shared.count < SHARED_GRAMS
      ? undefined
      : { penalty: OFF.unsharedWords * (1 - shared.part), reasons: ['same-core-words'] };
  return nearest(byWords, otherWord(mine.sense, theirs.sense));
}

const nearest = (a: Difference | undefined, b: Difference | undefined): Difference | undefined =>
  a && b ? (a.penalty <= b.penalty ? a : b) : (a ?? b);

/**
 * One word put for another that no table knows as a synonym, all else the same: 茶叶流通 and 茶叶贸易. What is left must
 * tell something, so words that half of the register bears weigh little, and nothing is near by them alone.
 */
function otherWord(left: string, right: string): Difference | undefined {
  const [a, b] = [[...left], [...right]];
  const longest = Math.min(a.length, b.length);
  let before = 0;
  while (before < longest && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < longest - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  const words = [a, b].map((all) => all.slice(before, all.length - after));
  if (words.some(({ length }) => length === 0 || length > LONGEST_WORD)) return undefined;
  const kept = [a.slice(0, before), a.slice(a.length - after)].map((all) => all.join(''));
  // What stands first tells bodies apart, an own name or the field: 兰天税务 and 梅和税务 are two.
  if (tellingOf(kept[0] ?? '') < TELLING_SHARED) return undefined;
  const weight = kept.reduce((sum, text) => sum + weightOf(text), 0);
  const part = (2 * weight) / (weightOf(left) + weightOf(right));
  return {
    penalty: Math.max(OFF.otherWord, OFF.otherWordUnshared * (1 - part)),
    reasons: ['other-word', 'same-core-words'],
  };
}

function formDifference(mine: NameParts, theirs: NameParts): Difference {
  if (mine.form === theirs.form) return NONE;
  const isOfOneKind = mine.group !== 'none' && mine.group === theirs.group;
  if (isOfOneKind) return { penalty: OFF.form, reasons: ['synonym'] };
  // 教育基金会 and 教育协会 of one county are two lawful bodies; 蒙顶山茶基金会 and 蒙顶山茶协会 share what tells them.
  const isOfEveryField = tellingOf(mine.sense) === 0;
  return { penalty: isOfEveryField ? OFF.otherFormOfEveryField : OFF.otherForm, reasons: ['other-form'] };
}

/**
 * The same core under an ending that no table knows, or that begins with words of every field: 硬笔书法同好会 and
 * 硬笔书法服务中心 for 硬笔书法协会. Few registered bodies bear such a name beside the first.
 */
function otherEnding(mine: NameParts, theirs: NameParts): Difference | undefined {
  if (mine.form === theirs.form) return undefined;
  const [short, long] = mine.sense.length < theirs.sense.length ? [mine, theirs] : ([theirs, mine] as const);
  const more = long.sense.slice(short.sense.length);
  if (more === '' || more.length > LONGEST_ENDING || !long.sense.startsWith(short.sense)) return undefined;
  const isUnknown = long.form === '' && short.sense.length > 1;
  const isOfEveryField =
    more.length <= ONE_WORD && tellingOf(more) === 0 && tellingOf(short.sense) >= TELLING_SHARED;
  if (!isUnknown && !isOfEveryField) return undefined;
  return { penalty: OFF.unknownForm, reasons: ['same-core-words', 'other-form'] };
}

/** One character of the whole: where it spoils the head or the form, the parts do not show how near the names are. */
function slip(mine: NameParts, theirs: NameParts): Likeness | undefined {
  if (!isOneEdit(mine.normal, theirs.normal)) return undefined;
  const isElsewhere = mine.core.includes(theirs.core) || theirs.core.includes(mine.core);
  const length = Math.max([...mine.core].length, [...theirs.core].length, 1);
  const penalty = isElsewhere ? OFF.oneCharacterElsewhere : OFF.oneCharacter / length;
  return { similarity: between(100 - penalty), reasons: ['one-character'] };
}

/** How many pairs of characters two texts share, and which part of both texts' pairs that is. */
function sharedGrams(left: string, right: string): { readonly count: number; readonly part: number } {
  const [a, b] = [bigramsOf(left), new Set(bigramsOf(right))];
  const count = a.filter((gram) => b.has(gram)).length;
  return { count, part: a.length + b.size === 0 ? 0 : (2 * count) / (a.length + b.size) };
}
