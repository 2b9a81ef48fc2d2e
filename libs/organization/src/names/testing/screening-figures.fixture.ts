import { comparedName, partsOf } from '../name-parts.state.js';
import type { NamedEntry, NameScreening } from '../screening.state.js';
import { CHANGES, type Change, changedNames } from './changed-names.fixture.js';
import { MemoryIndex } from './memory-index.fixture.js';
import { halves, publishedNames } from './published-names.fixture.js';
import { oneOf, random } from './random.fixture.js';

export interface PairFigure {
  readonly name: string;
  readonly lawful: string;
  readonly verdict: string;
  readonly similarity: number | null;
  readonly reasons: readonly string[];
}

export interface FalseFigure {
  readonly names: number;
  /** Names that are in the register, and are not said to be. */
  readonly notFound: number;
  /** As if the register lacked them, one by one: false `look-alike`. */
  readonly lookAlike: number;
  /** … false `needs-checking` because of a name near them. */
  readonly needsChecking: number;
  /**
   * … `needs-checking` only because they claim a rank that the register, lacking them, does not bear out: by who
   * registered them. The rank of the ministry's bodies is true, and nothing but the register that was taken away shows
   * it; any other body's would be an error of the rule.
   */
  readonly claimOnly: Readonly<
    Record<'ministry' | 'local', { readonly names: number; readonly asked: number }>
  >;
}

export interface RecallFigure {
  readonly change: Change | `${Change}, ${'its ending' | 'within'}`;
  readonly names: number;
  /** The registered name is among the matches, near enough to count. */
  readonly found: number;
  /** It is the first of them. */
  readonly first: number;
  /** The verdict asks for a person's look, be it because of another name or of the claim itself. */
  readonly asked: number;
}

export interface RankingFigure {
  readonly listed: number;
  readonly registered: number;
  readonly auc: number;
  /** Percentiles 2.5 and 97.5 of a seeded bootstrap. */
  readonly from: number;
  readonly to: number;
}

export interface ScreeningFigures {
  readonly half: 'tuning' | 'evaluation';
  readonly pairs: readonly PairFigure[];
  readonly falseAlarms: FalseFigure;
  readonly recall: readonly RecallFigure[];
  readonly ranking: RankingFigure;
}

const SEED = 7;
const DRAWS = 2000;
/** Named in data/README.md as the method of the copy-cats; on no list of data/ themselves. */
const TOLD: readonly (readonly [string, string])[] = [['中国室内装修协会', '中国室内装饰协会']];

/** Quality of the screening on the published names; the pairs are few and are shown whole with either half. */
export function screeningFigures(half: 'tuning' | 'evaluation'): ScreeningFigures {
  const { entries, registered, listed } = publishedNames();
  const index = new MemoryIndex(entries);
  const ours = halves(registered)[half];
  const lawful = new Set(registered.map(comparedName));
  const theirs = halves(listed)[half].filter((name) => !lawful.has(comparedName(name)));
  return {
    half,
    pairs: pairFigures(entries),
    falseAlarms: falseFigure(index, ours, ministryOf(entries)),
    recall: recallFigures(index, ours),
    ranking: rankingFigure(index, theirs, ours),
  };
}

/** Each pair: is the lawful one found before the other was ever listed; or, under one name, are both said. */
function pairFigures(entries: readonly NamedEntry[]): readonly PairFigure[] {
  const given = entries
    .filter((entry) => entry.lawful !== null)
    .map(({ name, lawful }): readonly [string, string] => [name, lawful ?? '']);
  return [...given, ...TOLD].map(([name, lawful]) => {
    const isOneName = comparedName(name) === comparedName(lawful);
    const known = entries.some(
      (entry) => entry.kind === 'register' && comparedName(entry.name) === comparedName(lawful),
    );
    const added: NamedEntry[] =
      known || isOneName
        ? []
        : [
            {
              kind: 'register',
              target: 'lawful',
              name: lawful,
              standing: 'registered',
              issuer: '',
              date: '',
              lawful: null,
            },
          ];
    const index = new MemoryIndex([...entries, ...added]);
    const screening = index.screen(name, isOneName ? undefined : { name, kind: 'list' });
    const match = screening.matches.find((one) => comparedName(one.name) === comparedName(lawful));
    return {
      name,
      lawful,
      verdict: screening.verdict,
      similarity: match?.similarity ?? null,
      reasons: [...(match?.reasons ?? [])],
    };
  });
}

const MINISTRY = '民政部';
const ministryOf = (entries: readonly NamedEntry[]): ReadonlySet<string> =>
  new Set(
    entries.filter(({ kind, issuer }) => kind === 'register' && issuer === MINISTRY).map(({ name }) => name),
  );

function falseFigure(
  index: MemoryIndex,
  names: readonly string[],
  ministry: ReadonlySet<string>,
): FalseFigure {
  const isFound = (name: string): boolean => index.screen(name).verdict.startsWith('registered');
  const alone = names.map((name) => ({ name, ...index.screen(name, { name, kind: 'register' }) }));
  const isNear = ({ matches }: NameScreening): boolean =>
    matches.some(({ nearness }) => nearness !== 'distant');
  const checks = alone.filter(({ verdict }) => verdict === 'needs-checking');
  const claimOnly = (isOurs: (name: string) => boolean) => ({
    names: names.filter(isOurs).length,
    asked: checks.filter((one) => isOurs(one.name) && !isNear(one)).length,
  });
  return {
    names: names.length,
    notFound: names.filter((name) => !isFound(name)).length,
    lookAlike: alone.filter(({ verdict }) => verdict === 'look-alike').length,
    needsChecking: checks.filter(isNear).length,
    claimOnly: {
      ministry: claimOnly((name) => ministry.has(name)),
      local: claimOnly((name) => !ministry.has(name)),
    },
  };
}

function recallFigures(index: MemoryIndex, names: readonly string[]): readonly RecallFigure[] {
  const changed = changedNames(names, SEED).map((one) => {
    const { verdict, matches } = index.screen(one.name);
    const at = matches.findIndex((match) => match.kind === 'register' && match.name === one.of);
    // A change may make another registered name of it: then that one is rightly said to be registered.
    return { ...one, verdict, at, isNear: at >= 0 && matches[at]?.nearness !== 'distant' };
  });
  const figure = (change: RecallFigure['change'], made: typeof changed): RecallFigure => ({
    change,
    names: made.length,
    found: made.filter(({ isNear }) => isNear).length,
    first: made.filter(({ isNear, at }) => isNear && at === 0).length,
    asked: made.filter(({ verdict }) => verdict === 'look-alike' || verdict === 'needs-checking').length,
  });
  const isEnding = ({ name, of }: (typeof changed)[number]): boolean => !name.endsWith(partsOf(of).form);
  return CHANGES.flatMap((change) => {
    const made = changed.filter((one) => one.change === change);
    if (change !== 'a synonym that is not in the table') return figure(change, made);
    const [ending, within] = [made.filter(isEnding), made.filter((one) => !isEnding(one))];
    return [
      figure(change, made),
      figure(`${change}, its ending`, ending),
      figure(`${change}, within`, within),
    ];
  });
}

function rankingFigure(
  index: MemoryIndex,
  listed: readonly string[],
  registered: readonly string[],
): RankingFigure {
  // By the name alone: each is screened as if it stood nowhere itself.
  const scores = (names: readonly string[]): number[] =>
    names.map((name) => index.screen(name, { name }).score);
  const [theirs, ours] = [scores(listed), scores(registered)];
  const next = random(SEED);
  const again = (all: readonly number[]): number[] => all.map(() => oneOf(all, next));
  const draws = Array.from({ length: DRAWS }, () => aucOf(again(theirs), again(ours))).sort((a, b) => a - b);
  const part = (share: number): number => draws[Math.floor(share * (DRAWS - 1))] ?? 0;
  return {
    listed: theirs.length,
    registered: ours.length,
    auc: aucOf(theirs, ours),
    from: part(0.025),
    to: part(0.975),
  };
}

/** Chance that one of the first stands above one of the second; a tie counts half. */
function aucOf(above: readonly number[], below: readonly number[]): number {
  let wins = 0;
  for (const a of above) for (const b of below) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (above.length * below.length);
}
