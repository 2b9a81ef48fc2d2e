import { bigramsOf, editDistance, normalName, splitPrefix } from './name-text.state.js';

/** Whether a register entry stands for a living, confirmed registration. */
export type EntryStanding = 'registered' | 'unconfirmed' | 'ended' | 'listed';

/** A name of the register or of a list, as a screening sees it. */
export interface NamedEntry {
  readonly kind: 'register' | 'list';
  /** Stream of the entry. */
  readonly target: string;
  readonly name: string;
  readonly normal: string;
  readonly standing: EntryStanding;
}

export type ScreeningVerdict = 'in-register' | 'in-list' | 'in-register-and-list' | 'near' | 'none';

export interface NameMatch {
  readonly kind: 'register' | 'list';
  readonly target: string;
  readonly name: string;
  /** 0 to 100; 100 is the same name. No probability of anything. */
  readonly score: number;
  /** Codes: `same-name`, `prefix-variant`, `differs-by-2`, `contains`, `shares-words-4`; `registration-ended`, `registration-unconfirmed`. */
  readonly reasons: readonly string[];
}

export interface NameScreening {
  readonly verdict: ScreeningVerdict;
  readonly matches: readonly NameMatch[];
}

const CAVEATS: Readonly<Record<EntryStanding, readonly string[]>> = {
  registered: [],
  listed: [],
  ended: ['registration-ended'],
  unconfirmed: ['registration-unconfirmed'],
};

/** Names that differ in at most this part of their characters are near. */
const NEAR_PART = 4;
const SHARED_ENOUGH = 0.5;
const SHARED_LEAST = 0.34;
const MOST_MATCHES = 20;

/**
 * What register and lists hold under a name or near it. A verdict about names alone: a lawful body and an impostor can
 * bear the same one, so it is never a finding about the body that uses it.
 */
export function screen(name: string, candidates: readonly NamedEntry[]): NameScreening {
  const normal = normalName(name);
  const matches = candidates
    .flatMap((entry) => compare(normal, entry) ?? [])
    .sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1))
    .slice(0, MOST_MATCHES);
  const isSame = (standing: EntryStanding): boolean =>
    candidates.some((entry) => entry.standing === standing && entry.normal === normal);
  return { verdict: verdictOf(isSame('registered'), isSame('listed'), matches.length > 0), matches };
}

function verdictOf(inRegister: boolean, inList: boolean, isNear: boolean): ScreeningVerdict {
  if (inRegister) return inList ? 'in-register-and-list' : 'in-register';
  if (inList) return 'in-list';
  return isNear ? 'near' : 'none';
}

function compare(normal: string, entry: NamedEntry): NameMatch | undefined {
  const { kind, target, name, normal: other } = entry;
  const caveats = CAVEATS[entry.standing];
  if (normal === other) return { kind, target, name, score: 100, reasons: ['same-name', ...caveats] };
  const [mine, theirs] = [splitPrefix(normal), splitPrefix(other)];
  const length = Math.max(mine.core.length, theirs.core.length);
  const distance = editDistance(mine.core, theirs.core);
  const shared = sharedPart(normal, other);
  const reasons = [
    ...(mine.prefix !== theirs.prefix && distance <= length / NEAR_PART ? ['prefix-variant'] : []),
    ...(distance > 0 && distance <= length / NEAR_PART ? [`differs-by-${distance}`] : []),
    ...(other.includes(normal) || normal.includes(other) ? ['contains'] : []),
    ...(shared.part >= SHARED_ENOUGH ? [`shares-words-${shared.count}`] : []),
  ];
  if (reasons.length === 0) return undefined;
  const closeness =
    distance <= length / NEAR_PART ? 1 - distance / (length + 1) : Math.max(shared.part, SHARED_LEAST);
  return {
    kind,
    target,
    name,
    score: Math.min(99, Math.round(closeness * 97)),
    reasons: [...reasons, ...caveats],
  };
}

/** How many bigrams two names share, and which part of the shorter name's that is (both ways, the mean). */
function sharedPart(left: string, right: string): { readonly count: number; readonly part: number } {
  const [a, b] = [bigramsOf(left), new Set(bigramsOf(right))];
  const count = a.filter((bigram) => b.has(bigram)).length;
  return { count, part: a.length + b.size === 0 ? 0 : (2 * count) / (a.length + b.size) };
}
