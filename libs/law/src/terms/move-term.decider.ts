import type { Refusal } from '@shouzheng/kernel';
import { addDays } from '../civil-date.js';
import { LawQuestionError } from '../law-question-error.js';
import type { DeadlineFacts, LawBook } from '../law-types.js';
import {
  type RecomputeCause,
  type Term,
  type TermEvent,
  type TermFacts,
  type Terms,
  datesOf,
  hasFacts,
} from './term.events.js';

/** The event that moves a term, or why it cannot be moved. Deciders put the one or the other into their decision. */
export type MoveOfTerm =
  | { readonly events: readonly TermEvent[]; readonly refusals?: undefined }
  | { readonly events?: undefined; readonly refusals: readonly [Refusal, ...Refusal[]] };

type Clock = Pick<LawBook, 'deadline'>;

const refused = (code: string, params?: Refusal['params']): MoveOfTerm => ({
  refusals: [params ? { code, params } : { code }],
});
const isOpen = (term: Term | undefined): term is Term =>
  term?.status === 'running' || term?.status === 'paused';

/**
 * The clock of a term stands still from a civil date on: nothing falls due meanwhile.
 * @param cause a key of EXCLUSION_CAUSES that the timer admits, e.g. 'suspension', 'appraisal', 'hearing'
 */
export function pauseTerm(
  terms: Terms,
  id: string,
  { cause, on }: { cause: string; on: string },
  law: Clock,
): MoveOfTerm {
  const term = terms[id];
  if (term?.status !== 'running') return refused('term.not-running');
  if (on < term.startsOn) return refused('term.not-begun', { startsOn: term.startsOn });
  if (on > term.dueOn) return refused('term.over', { dueOn: term.dueOn });
  const computed = recompute(term, withExclusion(term, { from: on, to: on, cause }), law);
  if ('refusals' in computed) return computed;
  return { events: [{ type: 'TermPaused', data: { term: id, cause, from: on } }] };
}

/**
 * The clock runs again from a civil date on; the days from the pause to the day before do not count, and that day counts.
 * A pause that ends on the day it began excludes nothing.
 */
export function resumeTerm(terms: Terms, id: string, { on }: { on: string }, law: Clock): MoveOfTerm {
  const term = terms[id];
  if (term?.status !== 'paused' || !term.paused) return refused('term.not-paused');
  const { cause, from } = term.paused;
  if (on < from) return refused('term.resumed-before-paused', { from });
  const facts = on === from ? factsOf(term) : withExclusion(term, { from, to: addDays(on, -1), cause });
  const computed = recompute(term, facts, law);
  if ('refusals' in computed) return computed;
  const data = { term: id, cause, pausedFrom: from, resumedOn: on, ...computed.dates, facts: facts ?? {} };
  return { events: [{ type: 'TermResumed', data }] };
}

/** Days that did not count, known with both ends: a hearing, an appraisal. Both ends are excluded. */
export function excludeDays(
  terms: Terms,
  id: string,
  period: { from: string; to: string; cause: string },
  law: Clock,
): MoveOfTerm {
  const term = terms[id];
  if (!isOpen(term)) return refused('term.not-running');
  return moved(term, 'exclusion', withExclusion(term, period), law);
}

/**
 * A longer term was granted: another timer of the same start ('penalty-decision-extended'), or days that the document
 * adds, in the timer's unit. What did not count so far does not count in the longer one either.
 */
export function extendTerm(
  terms: Terms,
  id: string,
  by: { timer?: string; days?: number },
  law: Clock,
): MoveOfTerm {
  const term = terms[id];
  if (!isOpen(term)) return refused('term.not-running');
  const { exclusions = [] } = factsOf(term) ?? {};
  const facts: DeadlineFacts = {
    ...(exclusions.length > 0 ? { exclusions } : {}),
    ...(by.days === undefined ? {} : { days: by.days }),
  };
  const result = moved({ ...term, timer: by.timer ?? term.timer }, 'extension', facts, law);
  const [event] = result.events ?? [];
  const isLonger = event?.type !== 'DeadlineRecomputed' || event.data.dueOn > term.dueOn;
  return isLonger ? result : refused('term.extension-is-not-longer', { dueOn: term.dueOn });
}

/** The term under the law as it is now, with its own facts; undefined where nothing would change. */
export function recomputed(term: Term, cause: RecomputeCause, law: Clock): MoveOfTerm | undefined {
  if (!isOpen(term)) return undefined;
  const computed = recompute(term, factsOf(term), law);
  if ('refusals' in computed) return computed;
  const { dueOn, warnOn, provisional } = computed.dates;
  const isSame = dueOn === term.dueOn && warnOn === term.warnOn && provisional === term.provisional;
  return isSame ? undefined : moved(term, cause, factsOf(term), law);
}

function moved(term: Term, cause: RecomputeCause, facts: DeadlineFacts | undefined, law: Clock): MoveOfTerm {
  const computed = recompute(term, facts, law);
  if ('refusals' in computed) return computed;
  const data = {
    term: term.term,
    cause,
    timer: term.timer,
    ...computed.dates,
    ...(hasFacts(facts) ? { facts } : {}),
  };
  return { events: [{ type: 'DeadlineRecomputed', data }] };
}

/** A timer that does not admit the facts is the caller's to hear of, not a bug of the caller. */
function recompute(
  { timer, startsOn }: Term,
  facts: DeadlineFacts | undefined,
  law: Clock,
): { dates: ReturnType<typeof datesOf> } | Extract<MoveOfTerm, { events?: undefined }> {
  try {
    return { dates: datesOf(law.deadline(timer, startsOn, facts)) };
  } catch (error) {
    if (!(error instanceof LawQuestionError)) throw error;
    return { refusals: [{ code: 'term.facts-not-admitted', params: { timer, reason: error.text('zh') } }] };
  }
}

function factsOf({ facts }: Term): DeadlineFacts | undefined {
  return facts ? copyOf(facts) : undefined;
}

function withExclusion(term: Term, period: { from: string; to: string; cause: string }): DeadlineFacts {
  const facts = factsOf(term) ?? {};
  return { ...facts, exclusions: [...(facts.exclusions ?? []), period] };
}

const copyOf = ({ exclusions, days }: TermFacts): DeadlineFacts => ({
  ...(exclusions ? { exclusions: [...exclusions] } : {}),
  ...(days === undefined ? {} : { days }),
});
