import type { Instant, Recorded, Sealed } from '@shouzheng/kernel';
import type { ClueEvent } from './clue.events.js';
import { type MATCH_REASONS, NAME_ITSELF, type ScreeningMatch } from './screening.events.js';
import { type ScreeningVerdict, verdictOf } from './screening-verdict.state.js';

/** What the look-up of the clue's name found, as recorded. */
export interface ClueScreening {
  readonly verdict: ScreeningVerdict;
  readonly score: number;
  readonly rules: string;
  readonly matches: readonly ScreeningMatch[];
  readonly reasons: readonly string[];
  readonly doubt?: boolean;
  readonly at: Instant;
}

export interface MatchJudgement {
  readonly judgement: 'confirmed' | 'dismissed';
  readonly reason: (typeof MATCH_REASONS)[number];
  readonly badge: string;
  readonly at: Instant;
  readonly note?: Sealed;
}

/** What is left of a screening after the judgements of persons. */
export interface StandingVerdict {
  readonly verdict: ScreeningVerdict;
  /** Something was dismissed, so the recorded verdict stands no more and this one was made of the rest. */
  readonly expired: boolean;
}

type Of<T extends ClueEvent['type']> = Recorded<Extract<ClueEvent, { type: T }>>;

export function screeningOf({ data, meta }: Of<'NameScreened'>): ClueScreening {
  return { ...data, at: meta.occurredAt };
}

export function judgementOf({ data, meta }: Of<'MatchJudged'>): MatchJudgement {
  const { judgement, reason, note } = data;
  return { judgement, reason, badge: meta.actor.badge, at: meta.occurredAt, ...(note ? { note } : {}) };
}

/** What may be judged: each match, and what the name says by itself. */
export function judgeable({
  matches,
  reasons,
}: Pick<ClueScreening, 'matches' | 'reasons'>): readonly string[] {
  return [...matches.map(({ target }) => target), ...(reasons.length > 0 ? [NAME_ITSELF] : [])];
}

/**
 * The verdict that stands now: the recorded one, until a person dismisses a match; from then on what the other matches
 * add up to. A later screening of the same clue does not revive what was dismissed.
 */
export function standingVerdict(
  screening: Pick<ClueScreening, 'verdict' | 'matches' | 'reasons' | 'doubt'>,
  judgements: Readonly<Record<string, Pick<MatchJudgement, 'judgement'>>>,
): StandingVerdict {
  const isDismissed = (target: string): boolean => judgements[target]?.judgement === 'dismissed';
  if (!judgeable(screening).some(isDismissed)) return { verdict: screening.verdict, expired: false };
  const left = screening.matches.filter(({ target }) => !isDismissed(target));
  const hasDoubt = (screening.doubt ?? screening.reasons.length > 0) && !isDismissed(NAME_ITSELF);
  return { verdict: verdictOf(left, hasDoubt), expired: true };
}
