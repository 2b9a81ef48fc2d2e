import { type LawBook, type LegalContext, type Terms, addDays, dayNumber } from '@shouzheng/law/contract';
import type { Decision } from '../../penalty/penalty.state.js';
import type { Aftermath, Payment } from '../afterwards.state.js';
import { figureOf } from '../../rule-figure.decider.js';
import { fineTerm } from '../decision-terms.decider.js';

/** Days on which no add-on is computed: a review, a suit (行政处罚法 Art 73) or a stay; last day included. */
export interface Freeze {
  readonly cause: 'reconsideration' | 'litigation' | 'stay';
  readonly from: string;
  /** Absent while it lasts. */
  readonly to?: string;
}

/** Which sums are due when, as it stood from a day on. */
export interface Schedule {
  readonly from: string;
  readonly dues: readonly { readonly dueOn: string; readonly amountFen: number }[];
}

/** 加处罚款 in percent of what is overdue, a day and at most in percent of the fine (行政处罚法 Art 72). */
export interface AddOnRate {
  readonly percentPerDay: number;
  readonly capPercent: number;
}

export interface FineFacts {
  /** Sum of the fines of the decision, in fen. */
  readonly fineFen: number;
  /** In the order of `from`; the first from the service on. */
  readonly schedules: readonly Schedule[];
  readonly payments: readonly { readonly amountFen: number; readonly on: string }[];
  readonly freezes: readonly Freeze[];
  readonly rate: AddOnRate;
  /** Last day on which an add-on can arise: the day of annulment or of the end of execution. */
  readonly until?: string;
}

/** Days that are alike, in their order: the computation as a person checks it. */
export interface AccountStep {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** What is overdue on each of these days, in fen. */
  readonly baseFen: number;
  readonly frozen: Freeze['cause'] | null;
}

export interface FineAccount {
  readonly asOf: string;
  readonly principalFen: number;
  readonly paidFen: number;
  readonly unpaidFen: number;
  /** Part of the unpaid principal that is overdue on the day. */
  readonly overdueFen: number;
  readonly addOnFen: number;
  /** 加处罚款 never exceeds the fine (行政处罚法 Art 72). */
  readonly capFen: number;
  readonly capped: boolean;
  readonly overdueDays: number;
  readonly frozenDays: number;
  readonly steps: readonly AccountStep[];
}

/** Percents of a fen: nothing is rounded before the end. */
const HUNDREDTHS = 100;

/**
 * The fine and its add-on at the end of a day, from the facts alone: whole fen, integer arithmetic, parts of a fen
 * dropped. A payment counts from the day after it; the day after a due date is the first late one.
 * @param asOf civil date
 * @param unpaidOnly false: the add-on is computed on the whole fine while anything is overdue (a setting, SZ-addon-1)
 */
export function fineAccount(facts: FineFacts, asOf: string, unpaidOnly = true): FineAccount {
  const { fineFen, schedules, freezes, rate } = facts;
  const last = facts.until !== undefined && facts.until < asOf ? facts.until : asOf;
  const cap = fineFen * rate.capPercent;
  let hundredths = 0;
  let overdueDays = 0;
  let frozenDays = 0;
  const steps: AccountStep[] = [];
  const start = firstDue(schedules);
  const span = start === undefined ? 0 : Math.max(0, dayNumber(last) - dayNumber(start));
  for (let n = 1; n <= span; n += 1) {
    const day = addDays(start ?? last, n);
    const overdue = overdueOn(facts, day);
    if (overdue === 0) continue;
    const baseFen = unpaidOnly ? overdue : fineFen;
    const frozen =
      freezes.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.cause ?? null;
    if (frozen === null) {
      overdueDays += 1;
      hundredths = Math.min(cap, hundredths + baseFen * rate.percentPerDay);
    } else {
      frozenDays += 1;
    }
    extend(steps, { from: day, to: day, days: 1, baseFen, frozen });
  }
  const paidFen = paidBefore(facts.payments, addDays(asOf, 1));
  return {
    asOf,
    principalFen: fineFen,
    paidFen,
    unpaidFen: Math.max(0, fineFen - paidFen),
    overdueFen: overdueOn(facts, asOf, addDays(asOf, 1)),
    addOnFen: Math.floor(hundredths / HUNDREDTHS),
    capFen: Math.floor(cap / HUNDREDTHS),
    capped: fineFen > 0 && hundredths >= cap,
    overdueDays,
    frozenDays,
    steps,
  };
}

/** What was due before a day and is unpaid; payments count that came before `paidBy`. */
function overdueOn({ fineFen, schedules, payments }: FineFacts, day: string, paidBy = day): number {
  const schedule = schedules.findLast(({ from }) => from < day);
  if (!schedule) return 0;
  const due = schedule.dues
    .filter(({ dueOn }) => dueOn < day)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  const paid = paidBefore(payments, paidBy);
  // Each schedule divides what was unpaid when it began: earlier payments are no part of it.
  const paidUnderIt = paid - paidBefore(payments, addDays(schedule.from, 1));
  return Math.max(0, Math.min(due - paidUnderIt, fineFen - paid));
}

function paidBefore(payments: FineFacts['payments'], day: string): number {
  return payments.filter(({ on }) => on < day).reduce((sum, { amountFen }) => sum + amountFen, 0);
}

function firstDue(schedules: readonly Schedule[]): string | undefined {
  return schedules
    .flatMap(({ dues }) => dues.map(({ dueOn }) => dueOn))
    .sort()
    .at(0);
}

function extend(steps: AccountStep[], day: AccountStep): void {
  const before = steps.at(-1);
  const alike =
    before !== undefined &&
    before.baseFen === day.baseFen &&
    before.frozen === day.frozen &&
    addDays(before.to, 1) === day.from;
  if (!alike) steps.push(day);
  else steps.splice(-1, 1, { ...before, to: day.to, days: before.days + 1 });
}

export const fineOf = ({ items }: Pick<Decision, 'items'>): number =>
  items.reduce((sum, { kind, amountFen = 0 }) => (kind === 'FINE' ? sum + amountFen : sum), 0);

export const paidFor = (payments: readonly Payment[], purpose: Payment['purpose']): number =>
  payments.reduce((sum, one) => (one.purpose === purpose ? sum + one.amountFen : sum), 0);

/** The facts of the account as the record of the case has them. */
export function fineFacts(
  decision: Decision,
  after: Aftermath,
  terms: Terms,
  law: Pick<LawBook, 'rule'>,
): FineFacts {
  const fineFen = fineOf(decision);
  const payments = after.payments.filter(({ purpose }) => purpose === 'fine');
  const until = decision.annulled?.on ?? after.execution?.on;
  return {
    fineFen,
    schedules: schedulesOf(decision, after, terms, payments),
    payments,
    freezes: freezesOf(after),
    rate: rateOf(decision, law),
    ...(until === undefined ? {} : { until }),
  };
}

/** As the decision told the party (行政强制法 Art 45): by the law of its day, whatever came later. */
function rateOf({ decidedOn }: Decision, law: Pick<LawBook, 'rule'>): AddOnRate {
  const version = law.rule('APL-72', decidedOn);
  return {
    percentPerDay: figureOf(version, 'percentPerDay') ?? 0,
    capPercent: figureOf(version, 'capPercent') ?? 0,
  };
}

function schedulesOf(
  { docNo, items }: Decision,
  after: Aftermath,
  terms: Terms,
  payments: readonly Payment[],
): readonly Schedule[] {
  const term = terms[fineTerm(docNo)];
  if (!term || !after.served) return [];
  const fineFen = fineOf({ items });
  const first = { from: after.served.on, dues: [{ dueOn: term.dueOn, amountFen: fineFen }] };
  const planned = after.plans.flatMap(({ approvedOn, dues, endedOn }) => [
    { from: approvedOn, dues },
    ...(endedOn === undefined ? [] : [atOnce(endedOn, fineFen, payments)]),
  ]);
  return [first, ...planned];
}

/** After the end of a plan whatever is unpaid is due on that day. */
function atOnce(endedOn: string, fineFen: number, payments: readonly Payment[]): Schedule {
  const amountFen = Math.max(0, fineFen - paidBefore(payments, addDays(endedOn, 1)));
  return { from: endedOn, dues: [{ dueOn: endedOn, amountFen }] };
}

function freezesOf({ reviews, stays }: Aftermath): readonly Freeze[] {
  return [
    ...reviews.map(({ kind, appliedOn, closed }): Freeze => {
      const freeze = { cause: kind, from: appliedOn };
      return closed ? { ...freeze, to: closed.effectiveOn } : freeze;
    }),
    ...stays.map(({ from, until }): Freeze => {
      const freeze = { cause: 'stay' as const, from };
      return until === undefined ? freeze : { ...freeze, to: until };
    }),
  ];
}

/** The account of a decision on a day, under the settings of the bureau. */
export function accountOf(
  target: { readonly decision: Decision; readonly after: Aftermath; readonly terms: Terms },
  asOf: string,
  { settings, law }: Pick<LegalContext, 'settings' | 'law'>,
): FineAccount {
  const { decision, after, terms } = target;
  return fineAccount(fineFacts(decision, after, terms, law), asOf, settings.addOnOnUnpaidOnly);
}

/** Last day of the last schedule: instalments put off the term for the court (行政处罚法 Art 72 ¶2). */
export function instalmentsEndOn({ plans }: Aftermath): string | undefined {
  const plan = plans.at(-1);
  return plan?.endedOn ?? plan?.dues.at(-1)?.dueOn;
}
