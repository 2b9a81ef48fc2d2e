import { dayNumber, isCivilDate, yearOf } from '../civil-date.js';
import { LawQuestionError } from '../law-question-error.js';
import type {
  CivilDate,
  Deadline,
  DeadlineBasis,
  DeadlineFacts,
  RuleVersion,
  SourceMark,
} from '../law-types.js';
import type { Timer } from '../timers/timer.js';
import type { ClockContext, Computation, TermSetting } from './computation.js';
import { type Term, countTerm } from './count-term.js';
import { explainDeadline } from './explain-deadline.js';

/** A document may set at most ten years; more is a slip of the pen. */
const MAX_DAYS = 3650;
/** Beyond these years a date is a slip of the pen, and counting from it would not end. */
const YEARS = { from: 1949, to: 2199 };

/**
 * The last day of a statutory term, the earlier alarm and the reasons, from plain civil dates.
 *
 * The day of the start does not count (CIV-201). A calendar term whose last day is a rest day ends on the next
 * working day (CIV-203, CPL-85), unless it is a span (SZ-validity-1); a working-day term ends on a working day anyway.
 * `warnOn` is the timer's own alarm, or for a limit that binds the bureau the day before rolling, else `dueOn`.
 *
 * @param startsOn civil date of the event that starts the term
 * @param facts exclusions (both ends inclusive) and the term set in the document, in the timer's unit
 * @throws LawQuestionError where the facts do not fit the timer
 */
export function computeDeadline(
  timer: Timer,
  startsOn: CivilDate,
  facts: DeadlineFacts,
  context: ClockContext,
): Deadline {
  if (!isLegalDate(startsOn)) throw new LawQuestionError('date-invalid', { date: startsOn });
  checkExclusions(timer, facts, context.suspensionStopsPenaltyClock);
  const { calendar, ruleFrom, setting, overruled, announced } = context;
  const exclusions = facts.exclusions ?? [];
  const term = { ...termOf(timer, facts, setting), ...(announced ? { announced } : {}) };
  const count = countTerm(startsOn, term, exclusions, calendar);

  const rolls = timer.nature !== 'span' && term.unit !== 'working-day';
  const dueOn = rolls ? calendar.onOrNextWorkingDay(count.last) : count.last;
  const missingNotice =
    count.missingNotice ??
    (rolls ? (calendar.missingNotice(count.last) ?? calendar.missingNotice(dueOn)) : undefined);
  const alarm =
    timer.alarm &&
    countTerm(startsOn, { ...timer.alarm, amount: timer.alarm.duration }, exclusions, calendar);
  const early = alarm?.last ?? (timer.nature === 'limit' && timer.binds === 'bureau' ? count.last : dueOn);

  const computation: Computation = {
    timer,
    startsOn,
    facts,
    term,
    mark: markOf(
      timer,
      setting !== undefined || isAnnounced(term, count.last),
      ruleFrom(timer.rule, startsOn),
    ),
    count,
    ...(overruled ? { overruled } : {}),
    rolled: dueOn !== count.last,
    dueOn,
    warnOn: early < dueOn ? early : dueOn,
    missingNotice,
    calendar,
    ruleFrom,
  };
  return deadlineOf(computation);
}

function deadlineOf(computation: Computation): Deadline {
  const { timer, startsOn, dueOn, warnOn, term, missingNotice, mark, ruleFrom } = computation;
  const steps = explainDeadline(computation);
  const cited = [timer.rule, ...steps.flatMap((step) => step.rule ?? [])];
  const basis: DeadlineBasis[] = [...new Set(cited)].map((id) => {
    const version = ruleFrom(id, startsOn);
    return { rule: id, version: version.version, mark: id === timer.rule ? mark : version.mark };
  });
  const kind = term.unit === 'working-day' ? 'working' : term.unit === 'fixed-date' ? 'date' : 'calendar';
  const provisional = missingNotice !== undefined;
  const { exclusions = [], days } = computation.facts;
  const facts: DeadlineFacts = {
    ...(exclusions.length > 0 ? { exclusions } : {}),
    ...(days === undefined ? {} : { days }),
  };
  const given = Object.keys(facts).length > 0 ? { facts } : {};
  return { timer: timer.code, startsOn, dueOn, warnOn, kind, provisional, basis, steps, ...given };
}

/** The bureau's setting, else the row's own doubt, else how well the rule is known on that day. */
function markOf(timer: Timer, setByBureau: boolean, rule: RuleVersion): SourceMark {
  if (setByBureau) return 'bureau';
  return timer.mark === 'read' ? rule.mark : timer.mark;
}

function isAnnounced({ unit, announced = {} }: Term, last: CivilDate): boolean {
  return unit === 'fixed-date' && Object.values(announced).includes(last);
}

function termOf(timer: Timer, { days }: DeadlineFacts, setting: TermSetting | undefined): Term {
  if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)) {
    throw new LawQuestionError('days-out-of-range', { max: MAX_DAYS });
  }
  if (timer.document === undefined && days !== undefined) {
    throw new LawQuestionError('days-not-taken', { timer: timer.code });
  }
  if (timer.document !== undefined && days === undefined) {
    throw new LawQuestionError('days-required', { timer: timer.code });
  }
  const base = setting?.duration ?? timer.duration ?? 0;
  const date = setting?.date ?? timer.date;
  return { amount: base + (days ?? 0), unit: setting?.unit ?? timer.unit, ...(date ? { date } : {}) };
}

function isLegalDate(date: string): boolean {
  return isCivilDate(date) && yearOf(date) >= YEARS.from && yearOf(date) <= YEARS.to;
}

function checkExclusions(timer: Timer, { exclusions = [] }: DeadlineFacts, pausesToo: boolean): void {
  const admitted = admittedCauses(timer, pausesToo);
  for (const { from, to, cause } of exclusions) {
    if (!isLegalDate(from) || !isLegalDate(to) || from > to || dayNumber(to) - dayNumber(from) > MAX_DAYS) {
      throw new LawQuestionError('exclusion-invalid', { from, to });
    }
    if (!admitted.includes(cause)) {
      throw new LawQuestionError('exclusion-not-admitted', { timer: timer.code, cause });
    }
  }
}

/** Causes that stop the count of a timer. */
export function admittedCauses(timer: Timer, suspensionStopsPenaltyClock: boolean): readonly string[] {
  const paused = suspensionStopsPenaltyClock ? (timer.pauses?.causes ?? []) : [];
  return [...(timer.excludes?.causes ?? []), ...paused];
}
