import { LONGEST_ENDING } from './likeness.state.js';
import { type NameParts, headKey, partsOf } from './name-parts.state.js';
import { bigramsOf } from './name-text.state.js';
import { SCREENING_RULES } from './screening-rules.state.js';
import { soundOf } from './tables/pinyin.state.js';

/**
 * Keys under which a name is found by another one near it. All of them hold the head (place, or that rank is claimed),
 * so that 教育基金会 of a thousand counties never meet: that is what keeps a look-up among 900,000 names short.
 */
export interface NameKeys {
  readonly normal: string;
  /** Head and core as they sound: homophones, exchanged claims and exchanged forms fall on one key. */
  readonly sound: string;
  /** Core by its synonyms where it is long enough to tell anything without its head; else empty. */
  readonly core: string;
  /** Hashes of the name, and of head and core, with one character left out: what differs by one shares one of them. */
  readonly near: readonly number[];
  /** Pairs of neighbouring characters of the core, under the head. */
  readonly grams: readonly string[];
}

const CORE_ALONE = 4;
const STOP: ReadonlySet<string> = new Set(SCREENING_RULES.stopGrams);

export function keysOf(parts: NameParts): NameKeys {
  const head = headKey(parts);
  const { normal, sense } = parts;
  return {
    normal,
    sound: `${head} ${soundOf(sense)}`,
    core: [...sense].length >= CORE_ALONE ? sense : '',
    near: nearKeys(normal, head, sense),
    grams: bigramsOf(sense).map((gram) => `${head}${gram}`),
  };
}

/** What is looked up for a name; for a part of an organization also what the name before it is found by. */
export interface Lookup {
  readonly normals: readonly string[];
  readonly sounds: readonly string[];
  readonly cores: readonly string[];
  readonly near: readonly number[];
  readonly grams: readonly string[];
}

export function lookupOf(parts: NameParts): Lookup {
  const parent = parts.parent === undefined ? [] : [partsOf(parts.parent)];
  const all = [parts, ...parent].map(keysOf);
  return {
    normals: all.map(({ normal }) => normal),
    sounds: [...all.map(({ sound }) => sound), ...withoutEnding(parts)],
    cores: all.map(({ core }) => core).filter((core) => core !== ''),
    near: [...new Set(all.flatMap(({ near }) => near))],
    grams: all.flatMap(({ grams }) => rare(grams)),
  };
}

/** An ending that no table knows is taken for a part of the core: what stands before it is looked up, too. */
function withoutEnding(parts: NameParts): readonly string[] {
  if (parts.form !== '') return [];
  const stems = Array.from({ length: LONGEST_ENDING }, (_, at) => parts.sense.slice(0, -1 - at));
  return stems.filter((stem) => stem.length > 1).map((stem) => `${headKey(parts)} ${soundOf(stem)}`);
}

function rare(grams: readonly string[]): readonly string[] {
  const kept = grams.filter((gram) => !STOP.has([...gram].slice(-2).join('')));
  return kept.length > 0 ? kept : grams;
}

/** Cores of fewer characters are not looked up with one of them left out: they would meet half of their field. */
const CORE_BY_CHARACTER = 3;

function nearKeys(normal: string, head: string, sense: string): readonly number[] {
  const byCore = [...sense].length < CORE_BY_CHARACTER ? [] : lessOne(sense).map((rest) => `${head}|${rest}`);
  const texts = [normal, ...lessOne(normal), `${head}|${sense}`, ...byCore];
  return [...new Set([...texts, ...(head === '*' ? [`|${sense}`] : [])].map(hash))];
}

/** The text with each of its characters left out. */
function lessOne(text: string): readonly string[] {
  const all = [...text];
  return all.map((_, at) => all.toSpliced(at, 1).join(''));
}

/** FNV-1a over UTF-16 units, as a signed 32-bit number: PostgreSQL's integer. What collides is told apart by comparing. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
