import {
  LAWFUL_NAMESAKE,
  type MatchKind,
  type MatchStanding,
  type Nearness,
  type ScreeningVerdict,
  verdictOf,
} from '@shouzheng/enforcement/contract';
import { type Likeness, likenessOf } from './likeness.state.js';
import { type NameParts, comparedName, headKey, partsOf } from './name-parts.state.js';
import { SCREENING_RULES } from './screening-rules.state.js';

/** A name of the register or of a list, as a screening sees it. */
export interface NamedEntry {
  readonly kind: MatchKind;
  /** Stream of the entry. */
  readonly target: string;
  readonly name: string;
  readonly standing: MatchStanding;
  /** Registrar, or who published the list. */
  readonly issuer: string;
  /** Of the registration or the publication, as stated: `2021`, `2021-02`, `2021-02-18`; empty where it is not. */
  readonly date: string;
  /** The lawful body that a list row names beside the impostor, as names are compared; null where it names none. */
  readonly lawful: string | null;
  /** An objection to the entry is not answered. */
  readonly contested?: boolean;
}

export interface NameMatch {
  readonly kind: MatchKind;
  readonly target: string;
  readonly name: string;
  readonly standing: MatchStanding;
  readonly issuer: string;
  readonly date: string;
  /** 0 to 100; 100 is the same name. No probability of anything. */
  readonly similarity: number;
  readonly nearness: Nearness;
  /** Codes: why the two are near, and what is to be known of the entry. */
  readonly reasons: readonly string[];
}

export interface NameScreening {
  readonly verdict: ScreeningVerdict;
  /** 0 to 100: how much the name asks for a person's look. It orders nothing and is no probability. */
  readonly score: number;
  /** Version of rules and weights. */
  readonly rules: string;
  readonly matches: readonly NameMatch[];
  /** What the name says by itself: `claim-without-registration`, `rare-form`, `theme`. */
  readonly reasons: readonly string[];
  /** Whether they ask for a check without any match: a rare form alone does not. */
  readonly doubt: boolean;
}

/** Codes beside those of likeness. */
export const CAVEAT_REASONS = [
  'registration-ended',
  'registration-unconfirmed',
  LAWFUL_NAMESAKE,
  'lawful-name-beside',
  'contested',
] as const;
export const NAME_REASONS = ['claim-without-registration', 'rare-form', 'theme'] as const;
type NameReason = (typeof NAME_REASONS)[number];

const CAVEATS: Readonly<Record<MatchStanding, readonly string[]>> = {
  registered: [],
  banned: [],
  warned: [],
  ended: ['registration-ended'],
  unconfirmed: ['registration-unconfirmed'],
};
const MOST_MATCHES = 20;
const { thresholds: AT, shape: SHAPE, penalties: OFF, version } = SCREENING_RULES;

const WIDER: ReadonlySet<string> = new Set(SHAPE.widerClaims);

/**
 * What register and lists hold under a name or near it. A verdict about names alone: a lawful body and an impostor can
 * bear the same one, so it is never a finding about the body that uses it.
 */
export function screen(name: string, candidates: readonly NamedEntry[]): NameScreening {
  const mine = partsOf(name);
  const parent = mine.parent === undefined ? undefined : partsOf(mine.parent);
  const named = candidates.map((entry) => ({ entry, theirs: partsOf(entry.name) }));
  const isCommon = isCommonCore(mine, named);
  const matches = named
    .flatMap(({ entry, theirs }) => matchOf({ mine, parent, isCommon }, theirs, entry) ?? [])
    .sort((a, b) => b.similarity - a.similarity || (a.target < b.target ? -1 : 1))
    .slice(0, MOST_MATCHES);
  const isRegistered = matches.some(
    ({ nearness, standing }) => nearness === 'same' && standing === 'registered',
  );
  const reasons = isRegistered ? [] : nameReasons(mine);
  const doubt = asksForCheck(mine, reasons);
  const verdict = verdictOf(matches, doubt);
  return { verdict, score: scoreOf(verdict, mine, matches), rules: version, matches, reasons, doubt };
}

interface Screened {
  readonly mine: NameParts;
  readonly parent: NameParts | undefined;
  /** What the name is about stands under many heads. */
  readonly isCommon: boolean;
}

function isCommonCore({ sense }: NameParts, named: readonly { readonly theirs: NameParts }[]): boolean {
  const heads = new Set(
    named.filter(({ theirs }) => theirs.sense === sense).map(({ theirs }) => headKey(theirs)),
  );
  return heads.size >= AT.commonCore;
}

function matchOf(
  { mine, parent, isCommon }: Screened,
  theirs: NameParts,
  entry: NamedEntry,
): NameMatch | undefined {
  const likeness = nearer(likenessOf(mine, theirs), parent && borrowed(parent, theirs));
  const isLawful = entry.lawful !== null && entry.lawful === mine.normal;
  if (!likeness || (likeness.similarity < AT.reported && !isLawful)) return undefined;
  const { kind, target, name, standing, issuer, date } = entry;
  const beside = isLawful ? [theirs.normal === mine.normal ? LAWFUL_NAMESAKE : 'lawful-name-beside'] : [];
  return {
    kind,
    target,
    name,
    standing,
    issuer,
    date,
    similarity: likeness.similarity,
    nearness:
      likeness.reasons.includes('other-head') && (isCommon || isLocalBodyOfField(mine, theirs, standing))
        ? 'distant'
        : nearnessOf(likeness.similarity, standing, isLawful),
    reasons: [
      ...likeness.reasons,
      ...CAVEATS[standing],
      ...beside,
      ...(entry.contested === true ? ['contested'] : []),
    ],
  };
}

/** 雅安市硬笔书法协会 beside the registered 中国硬笔书法协会: so are lawful local bodies named. The other way round is a claim. */
function isLocalBodyOfField(mine: NameParts, theirs: NameParts, standing: MatchStanding): boolean {
  return standing === 'registered' && theirs.claims.length > 0 && mine.places.some(({ known }) => known);
}

function nearer(a: Likeness | undefined, b: Likeness | undefined): Likeness | undefined {
  if (!a || !b) return a ?? b;
  return a.similarity >= b.similarity ? a : b;
}

/** 中国某某协会四川分会: what stands before the part is compared, and being a part takes something off. */
function borrowed(parent: NameParts, theirs: NameParts): Likeness | undefined {
  const likeness = likenessOf(parent, theirs);
  return (
    likeness && {
      similarity: Math.max(0, likeness.similarity - OFF.branch),
      reasons: ['branch-name', ...likeness.reasons.filter((reason) => reason !== 'same-name')],
    }
  );
}

function nearnessOf(similarity: number, standing: MatchStanding, isLawful: boolean): Nearness {
  if (similarity === 100) return 'same';
  if (similarity < AT.needsChecking && !isLawful) return 'distant';
  // Whoever is near a body that is gone or only heard of, or is the lawful one of the pair, copies nobody known.
  const isTelling = standing !== 'ended' && standing !== 'unconfirmed' && !isLawful;
  return similarity >= AT.lookAlike && isTelling ? 'look-alike' : 'needs-checking';
}

function nameReasons({ claims, core, form, normal }: NameParts): readonly NameReason[] {
  return [
    ...(claims.length > 0 ? (['claim-without-registration'] as const) : []),
    ...(SHAPE.rareForms.some((form) => normal.endsWith(form)) ? (['rare-form'] as const) : []),
    ...(SHAPE.themes.some((theme) => `${core}${form}`.includes(theme)) ? (['theme'] as const) : []),
  ];
}

function asksForCheck(mine: NameParts, reasons: readonly NameReason[]): boolean {
  if (reasons.length === 0) return false;
  return reasons.includes('claim-without-registration') || shapeOf(mine) >= SHAPE.doubtful;
}

/** What the name alone weighs, 0 to 100. */
function shapeOf(mine: NameParts): number {
  const reasons = nameReasons(mine);
  const weight =
    (mine.claims.length > 0 ? SHAPE.claim : 0) +
    (mine.claims.length > 1 ? SHAPE.secondClaim : 0) +
    (mine.claims.some((claim) => WIDER.has(claim)) ? SHAPE.widerClaim : 0) +
    (mine.claims.length > 0 && mine.group === 'unit' ? SHAPE.claimedUnit : 0) +
    (reasons.includes('rare-form') ? SHAPE.rareForm : 0) +
    (reasons.includes('theme') ? SHAPE.theme : 0) +
    (mine.places.length > 0 ? SHAPE.place : 0) +
    (mine.group === 'fund' ? SHAPE.fund : 0);
  return Math.min(100, Math.max(0, weight));
}

function scoreOf(verdict: ScreeningVerdict, mine: NameParts, matches: readonly NameMatch[]): number {
  switch (verdict) {
    case 'registered':
      return 0;
    case 'banned':
    case 'on-warning-list':
    case 'registered-and-listed':
      return 100;
    case 'look-alike':
    case 'needs-checking':
    case 'no-match': {
      const best = Math.max(
        0,
        ...matches.filter(({ nearness }) => nearness !== 'distant').map(({ similarity }) => similarity),
      );
      return Math.round(100 * (1 - (1 - shapeOf(mine) / 100) * (1 - (SHAPE.resemblance * best) / 100)));
    }
  }
}

/** The name as entries keep it to be found as the lawful one. */
export const lawfulName = (name: string | undefined): string | null =>
  name === undefined || name === '' ? null : comparedName(name);
