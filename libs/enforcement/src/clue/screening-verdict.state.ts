/** What the look-up of a name against register and lists says. None of them is a finding about the body. */
export const SCREENING_VERDICTS = [
  'registered',
  'banned',
  'on-warning-list',
  'registered-and-listed',
  'look-alike',
  'needs-checking',
  'no-match',
] as const;
export type ScreeningVerdict = (typeof SCREENING_VERDICTS)[number];

/** What is known of the entry that a name was found near. Only `registered` is a living, confirmed registration. */
export const MATCH_STANDINGS = ['registered', 'unconfirmed', 'ended', 'banned', 'warned'] as const;
export type MatchStanding = (typeof MATCH_STANDINGS)[number];

/** Where an entry stands: in the register, on a published list, or in an announced ban of this bureau. */
export const MATCH_KINDS = ['register', 'list', 'decision'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** How near: the same name, a look-alike, near enough to be checked, or only worth a glance. */
export const NEARNESS = ['same', 'look-alike', 'needs-checking', 'distant'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** The list itself names a lawful body of this very name beside the impostor. */
export const LAWFUL_NAMESAKE = 'lawful-namesake';

/** As much of a match as a verdict needs. */
export interface WeighedMatch {
  readonly standing: MatchStanding;
  readonly nearness: Nearness;
  readonly reasons: readonly string[];
}

/**
 * The verdict that matches and the doubts about the name itself add up to. A name that is lawful and on a list at once
 * has a verdict of its own. The same function weighs what is left after a person dismissed matches.
 *
 * @param hasDoubt the name alone asks for a check, e.g. it claims a rank and is not registered
 */
export function verdictOf(matches: readonly WeighedMatch[], hasDoubt: boolean): ScreeningVerdict {
  const same = matches.filter(({ nearness }) => nearness === 'same');
  const has = (standing: MatchStanding): boolean => same.some((match) => match.standing === standing);
  const isListed = has('banned') || has('warned');
  const isLawfulToo = same.some(({ reasons }) => reasons.includes(LAWFUL_NAMESAKE));
  if (isListed && (has('registered') || isLawfulToo)) return 'registered-and-listed';
  if (has('registered')) return 'registered';
  if (has('banned')) return 'banned';
  if (has('warned')) return 'on-warning-list';
  if (matches.some(({ nearness }) => nearness === 'look-alike')) return 'look-alike';
  const isNear = matches.some(({ nearness }) => nearness !== 'distant');
  return isNear || hasDoubt ? 'needs-checking' : 'no-match';
}
