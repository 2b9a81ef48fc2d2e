import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import {
  type Deadline,
  type DeadlineFacts,
  EXCLUSION_CAUSES,
  type LawBook,
  type Term,
  type WorkingCalendar,
  dayNumber,
  nthWorkingDayAfter,
  workingDaysLeft,
} from '@shouzheng/law/contract';
import { CLOCK, CitationView, LAW_BOOK, ProblemWriter } from '@shouzheng/platform';

/** `waiting`, `lapsed`: a term of the party or of another organ runs, or is over; neither is a delay of the bureau. */
export const TERM_STATES = [
  'normal',
  'two-thirds',
  'three-days',
  'overdue',
  'waiting',
  'lapsed',
  'done',
] as const;
export type TermState = (typeof TERM_STATES)[number];

/** How an item of the docket stands; one without a running term has no date. */
export const DOCKET_STATES = [
  'overdue',
  'three-days',
  'two-thirds',
  'normal',
  'waiting',
  'lapsed',
  'no-date',
] as const satisfies readonly (TermState | 'no-date')[];

export class TermStepView {
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) date!: string | null;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
}

export class TermPauseView {
  @ApiProperty({ type: String, format: 'date' }) since!: string;
  @ApiProperty({ type: String }) cause!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

export class TermView {
  @ApiProperty({ type: String, description: 'Id of the term in its record' }) term!: string;
  @ApiProperty({ type: String }) timer!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, format: 'date' }) startsOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Hard limit: 24:00 of this day' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Earlier alarm' }) warnOn!:
    string | null;
  @ApiProperty({
    type: String,
    enum: ['working-days', 'calendar-days'],
    description: 'Which days the term counts',
  })
  kind!: 'working-days' | 'calendar-days';
  @ApiProperty({ type: Boolean }) provisional!: boolean;
  @ApiProperty({ type: String, enum: TERM_STATES }) state!: TermState;
  @ApiProperty({ type: Boolean, description: 'Missed: a fact of the record' }) missed!: boolean;
  @ApiProperty({
    type: TermPauseView,
    nullable: true,
    description: 'The clock stands still: nothing falls due',
  })
  paused!: TermPauseView | null;
  @ApiProperty({
    type: 'integer',
    description: 'Days to dueOn of the kind that the term counts, negative when past',
  })
  remainingDays!: number;
  @ApiProperty({ type: 'integer', description: 'Elapsed part of the term in percent' })
  elapsedPercent!: number;
  @ApiProperty({ type: String, description: 'Role that must act' }) role!: string;
  @ApiProperty({ type: [CitationView] }) basis!: CitationView[];
  @ApiProperty({ type: [TermStepView] }) steps!: TermStepView[];
}

/** As much of a term as its views need: a row of the table of terms, or a term of a state. */
export type TermLike = Pick<
  Term,
  | 'term'
  | 'timer'
  | 'startsOn'
  | 'dueOn'
  | 'warnOn'
  | 'provisional'
  | 'basis'
  | 'role'
  | 'status'
  | 'facts'
  | 'paused'
>;

/** A term that ends within so many working days is red. */
const NEAR_WORKING_DAYS = 3;

/** The last due day that is near on a day. */
function nearDueDay(calendar: WorkingCalendar, today: string): string {
  return nthWorkingDayAfter(calendar, today, NEAR_WORKING_DAYS);
}

/** The state of a term on a day; docket filters ask the database for the same (docket-query.ts). */
function termStateOn(
  term: Pick<TermLike, 'startsOn' | 'dueOn' | 'status'>,
  bindsBureau: boolean,
  today: string,
  nearDay: string,
): TermState {
  if (term.status === 'met') return 'done';
  const left = dayNumber(term.dueOn) - dayNumber(today);
  if (!bindsBureau) return term.status === 'missed' || left < 0 ? 'lapsed' : 'waiting';
  if (term.status === 'paused') return 'normal';
  if (term.status === 'missed' || left < 0) return 'overdue';
  if (term.dueOn <= nearDay) return 'three-days';
  const whole = dayNumber(term.dueOn) - dayNumber(term.startsOn);
  return (whole - left) * 3 >= whole * 2 ? 'two-thirds' : 'normal';
}

/** Terms with the reasons for their dates, recomputed by the legal clock for people to check. */
@Injectable()
export class ClockViews {
  constructor(
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly writer: ProblemWriter,
  ) {}

  today(): string {
    return civilDateOf(this.clock.now());
  }

  /** The last day that is near on a day: within so many working days. */
  nearDay(today = this.today()): string {
    return nearDueDay(this.law.calendar, today);
  }

  view(term: TermLike, today = this.today()): TermView {
    const name = this.law.timers().find(({ code }) => code === term.timer);
    const explained = this.explain(term);
    const isWorking = explained?.kind === 'working';
    const whole = Math.max(1, dayNumber(term.dueOn) - dayNumber(term.startsOn));
    const elapsed = dayNumber(today) - dayNumber(term.startsOn);
    return {
      term: term.term,
      timer: term.timer,
      zh: name?.zh ?? term.timer,
      en: name?.en ?? term.timer,
      startsOn: term.startsOn,
      dueOn: term.dueOn,
      warnOn: term.warnOn === term.dueOn ? null : term.warnOn,
      kind: isWorking ? 'working-days' : 'calendar-days',
      provisional: term.provisional,
      state: termStateOn(term, (name?.binds ?? 'bureau') === 'bureau', today, this.nearDay(today)),
      missed: term.status === 'missed',
      paused: pauseOf(term.paused),
      remainingDays: isWorking
        ? workingDaysLeft(this.law.calendar, today, term.dueOn)
        : dayNumber(term.dueOn) - dayNumber(today),
      elapsedPercent: Math.min(100, Math.max(0, Math.round((elapsed * 100) / whole))),
      role: term.role,
      basis: term.basis.flatMap(({ rule }) => this.writer.cite(rule, term.startsOn) ?? []),
      steps: (explained?.steps ?? []).map(({ zh, en, date, rule }) => ({
        zh,
        en,
        date: date ?? null,
        rule: rule ?? null,
      })),
    };
  }

  /** Undefined where the law of today gives another date than the event has: the event's own date stands. */
  private explain({ timer, startsOn, dueOn, facts }: TermLike): Deadline | undefined {
    try {
      const deadline = this.law.deadline(timer, startsOn, factsOf(facts));
      return deadline.dueOn === dueOn ? deadline : undefined;
    } catch {
      return undefined;
    }
  }
}

function factsOf(facts: TermLike['facts']): DeadlineFacts | undefined {
  if (!facts) return undefined;
  const { exclusions, days } = facts;
  return { ...(exclusions ? { exclusions } : {}), ...(days === undefined ? {} : { days }) };
}

function pauseOf(paused: TermLike['paused']): TermPauseView | null {
  if (!paused) return null;
  const { cause, from } = paused;
  const known: Readonly<Record<string, readonly [zh: string, en: string]>> = EXCLUSION_CAUSES;
  const [zh, en] = known[cause] ?? [cause, cause];
  return { since: from, cause, zh, en };
}
