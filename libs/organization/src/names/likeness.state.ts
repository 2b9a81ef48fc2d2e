import type { NameParts } from './name-parts.state.js';
import { bigramsOf, editDistance } from './name-text.state.js';
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
  'branch-name',
  'other-head',
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

const { penalties: OFF } = SCREENING_RULES;
const NONE: Difference = { penalty: 0, reasons: [] };
/** Two cores of fewer characters share a word by chance. */
const TELLING = 4;
const CONTAINED = 3;
const SHARED_GRAMS = 2;

/** How near two names are and why; undefined where nothing makes them near. Symmetric save for `branch-name`. */
export function likenessOf(mine: NameParts, theirs: NameParts): Likeness | undefined {
  if (mine.normal === theirs.normal) return { similarity: 100, reasons: ['same-name'] };
  // 东兴教育基金会 for 东兴区教育基金会: a character less is a slip; one put for another may make another place of it.
  if (areOfTwoPlaces(mine, theirs)) {
    return mine.normal.length === theirs.normal.length ? undefined : slip(mine, theirs);
  }
  const byParts = addUp(
    headDifference(mine, theirs),
    coreDifference(mine, theirs),
    formDifference(mine, theirs),
  );
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
  const written = ({ claims, places }: NameParts): string =>
    [...claims, ...places.map(({ stem }) => stem)].join('');
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
  if (shared.count < SHARED_GRAMS) return undefined;
  return { penalty: OFF.unsharedWords * (1 - shared.part), reasons: ['same-core-words'] };
}

function formDifference(mine: NameParts, theirs: NameParts): Difference {
  if (mine.form === theirs.form) return NONE;
  const isOfOneKind = mine.group !== 'none' && mine.group === theirs.group;
  return isOfOneKind ? { penalty: OFF.form, reasons: ['synonym'] } : { penalty: OFF.otherForm, reasons: [] };
}

/** One character of the whole: where it spoils the head or the form, the parts do not show how near the names are. */
function slip(mine: NameParts, theirs: NameParts): Likeness | undefined {
  if (!isOneEdit(mine.normal, theirs.normal)) return undefined;
  const isElsewhere = mine.core.includes(theirs.core) || theirs.core.includes(mine.core);
  const length = Math.max([...mine.core].length, [...theirs.core].length, 1);
  const penalty = isElsewhere ? OFF.oneCharacterElsewhere : OFF.oneCharacter / length;
  return { similarity: between(100 - penalty), reasons: ['one-character'] };
}

function isOneEdit(left: string, right: string): boolean {
  return Math.abs(left.length - right.length) <= 1 && editDistance(left, right) === 1;
}

/** How many pairs of characters two texts share, and which part of both texts' pairs that is. */
function sharedGrams(left: string, right: string): { readonly count: number; readonly part: number } {
  const [a, b] = [bigramsOf(left), new Set(bigramsOf(right))];
  const count = a.filter((gram) => b.has(gram)).length;
  return { count, part: a.length + b.size === 0 ? 0 : (2 * count) / (a.length + b.size) };
}
