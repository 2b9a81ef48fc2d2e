import { normalName } from './name-text.state.js';
import { type FormGroup, SCREENING_RULES } from './screening-rules.state.js';
import { CITIES, COUNTY_NAMES } from './tables/places.state.js';
import { simplified } from './tables/traditional.state.js';

/** A name taken apart: 中国 · (places) · core · form, and the part of an organization that is put behind it. */
export interface NameParts {
  /** As names are held to be the same: simplified, without signs. */
  readonly normal: string;
  /** Claims to rank at its head, in their order: 中国国际 → 中国, 国际. */
  readonly claims: readonly string[];
  readonly places: readonly Place[];
  /** Words like those behind a place: in 四川省国际… the field is international, and no rank is claimed. */
  readonly qualifiers: readonly string[];
  /** What the organization is about, as written. */
  readonly core: string;
  /** The same with the words of the field by their first synonym. */
  readonly sense: string;
  readonly form: string;
  readonly group: FormGroup | 'none';
  /** The name before 四川分会 or 专业委员会. */
  readonly parent: string | undefined;
}

export interface Place {
  /** Without 省, 市, 县 or 区. */
  readonly stem: string;
  /** It stands in the table of places; else only its shape says that it is one. */
  readonly known: boolean;
}

const { claims: CLAIMS, noClaims, forms, fillers, branches, synonyms } = SCREENING_RULES;
const longestFirst = (a: string, b: string): number => b.length - a.length;
const FORMS = (Object.entries(forms) as [FormGroup, readonly string[]][])
  .flatMap(([group, words]) => words.map((word) => ({ word, group })))
  .sort((a, b) => longestFirst(a.word, b.word));
const HOLDING = FORMS.filter(({ word }) => word.length > 1).map(({ word }) => word);
const BRANCHES = [...branches].sort(longestFirst);
const SENSES = new Map<string, string>(
  synonyms.flatMap(([first, ...others]) => others.map((word) => [word, first] as const)),
);
const SENSE_WORDS = Map.groupBy(
  [...SENSES.keys(), ...synonyms.map(([first]) => first)].sort(longestFirst),
  (word) => word[0],
);

/** Brackets, too: （中国） and 中国 are read as one. */
export function comparedName(name: string): string {
  return simplified(normalName(name)).replace(/[()[\]{}【】〔〕〖〗<>\-–—_/\\:：;；!！?？*＊]/gu, '');
}

export function partsOf(name: string): NameParts {
  const normal = comparedName(name);
  const { claims, places, qualifiers, rest } = headOf(normal);
  const form = FORMS.find(({ word }) => rest.endsWith(word) && rest.length > word.length);
  const core = withoutFiller(form ? rest.slice(0, -form.word.length) : rest, form !== undefined);
  return {
    normal,
    claims,
    places,
    qualifiers,
    core,
    sense: senseOf(core),
    form: form?.word ?? '',
    group: form?.group ?? 'none',
    parent: parentOf(normal),
  };
}

/** What two names must share to be of one head: the last place, else that rank is claimed, else nothing. */
export function headKey({ claims, places }: Pick<NameParts, 'claims' | 'places'>): string {
  return places.at(-1)?.stem ?? (claims.length > 0 ? '*' : '');
}

/** Words of the field by their first synonym. */
export function senseOf(core: string): string {
  let sense = '';
  for (let at = 0; at < core.length;) {
    const word = SENSE_WORDS.get(core[at])?.find((one) => core.startsWith(one, at));
    sense += word === undefined ? (core[at] ?? '') : (SENSES.get(word) ?? word);
    at += word?.length ?? 1;
  }
  return sense;
}

function withoutFiller(core: string, hasForm: boolean): string {
  const filler = fillers.find((word) => hasForm && core.endsWith(word) && core.length > word.length + 1);
  return filler === undefined ? core : core.slice(0, -filler.length);
}

interface Head {
  readonly claims: string[];
  readonly places: Place[];
  readonly qualifiers: string[];
  readonly rest: string;
}

function headOf(normal: string): Head {
  const [claims, places, qualifiers]: [string[], Place[], string[]] = [[], [], []];
  let rest = normal;
  for (;;) {
    const isInside = places.length > 0;
    const claim = claimOf(rest, isInside);
    const place = claim === undefined ? placeOf(rest, isInside) : undefined;
    const length = claim?.length ?? place?.length ?? 0;
    if (length === 0) return { claims, places, qualifiers, rest };
    if (claim !== undefined) (isInside ? qualifiers : claims).push(claim);
    if (place) places.push({ stem: place.stem, known: place.known });
    rest = rest.slice(length);
  }
}

/** 国际象棋 is a game wherever it stands; 中国画 a kind of painting behind a place, and a claim at the head. */
function claimOf(rest: string, isInside: boolean): string | undefined {
  const fixed = isInside ? [...noClaims.anywhere, ...noClaims.behindPlace] : noClaims.anywhere;
  if (fixed.some((word) => rest.startsWith(word))) return undefined;
  return CLAIMS.find((word) => rest.startsWith(word) && rest.length > word.length + 1);
}

const LEVEL = /^(省|市|县|区|旗|盟|州|新区|地区|自治区|[\u4e00-\u9fff]{1,6}族自治[区州县旗]|自治[州县旗])/u;
/** Words that end like a place and are none. */
const NO_PLACE =
  /(社区|小区|园区|校区|景区|山区|老区|牧区|林区|灾区|地区|超市|城市|都市|夜市|股市|农村|乡村|新村|城乡|家乡)$/u;
const PLACE_SHAPE = /^[\u4e00-\u9fff]{2,4}?(?:市|县|区|街道|镇|乡|村)/u;

function placeOf(
  rest: string,
  isInside: boolean,
): { readonly stem: string; readonly known: boolean; readonly length: number } | undefined {
  for (let size = Math.min(8, rest.length - 2); size >= 2; size -= 1) {
    const stem = rest.slice(0, size);
    const level = LEVEL.exec(rest.slice(size))?.[0] ?? '';
    const isKnown = CITIES.has(stem) || (level !== '' && COUNTY_NAMES.has(stem));
    if (isKnown && rest.length > size + level.length + 1)
      return { stem, known: true, length: size + level.length };
  }
  const shape = PLACE_SHAPE.exec(rest)?.[0];
  if (shape === undefined || NO_PLACE.test(shape) || rest.length < shape.length + 2) return undefined;
  // Without a place before it, only 市 and 县 say surely that a name begins with a place.
  if (!isInside && !/[市县]$/u.test(shape)) return undefined;
  return { stem: shape.replace(/(市|县|区|街道|镇|乡|村)$/u, ''), known: false, length: shape.length };
}

function parentOf(normal: string): string | undefined {
  const branch = BRANCHES.find((word) => normal.endsWith(word));
  if (branch === undefined) return undefined;
  const before = normal.slice(0, -branch.length);
  const ends = HOLDING.flatMap((word) => {
    const at = before.lastIndexOf(word);
    return at > 1 ? [at + word.length] : [];
  });
  const end = Math.max(0, ...ends);
  return end === 0 ? undefined : normal.slice(0, end);
}
