import type { Recorded } from '@shouzheng/kernel';
import { type Term, findTimers } from '@shouzheng/law/contract';
import type { CaseEvent } from '../case/case.events.js';
import { type CaseState, caseStream } from '../case/case.state.js';
import { caseDocket } from '../docket/case-items.projection.js';
import { type DocketEntry, docketAfter } from '../docket/docket-record.projection.js';

/** What a case that nobody forgets never shows (SZ-watch-1). */
export const CASE_FAULTS = ['no-owner', 'no-next-act', 'no-clock'] as const;
export type CaseFault = (typeof CASE_FAULTS)[number];

/** A case with what awaits somebody in it. */
export interface WatchedCase {
  readonly state: CaseState;
  /** Items of the docket that are open. */
  readonly open: readonly DocketEntry[];
}

/** The case as its events leave it, with the docket that the same events make. */
export function watchedCase(events: readonly Recorded<CaseEvent>[]): WatchedCase {
  const state = events.reduce((before, event) => caseStream.evolve(before, event), caseStream.initial);
  const open = docketAfter([caseDocket], events).filter(({ status }) => status === 'open');
  return { state, open };
}

/** Timers that bind the bureau: a missed one of them stays red until its act is done, and so is not forgotten. */
export const BUREAU_TIMERS: readonly string[] = [
  ...new Set(
    findTimers()
      .filter(({ binds }) => binds === 'bureau')
      .map(({ code }) => code),
  ),
];

/** Whether a clock goes: it runs, rests lawfully, or shows the bureau that it is late. */
function isTicking({ status, timer }: Pick<Term, 'status' | 'timer'>): boolean {
  return (
    status === 'running' || status === 'paused' || (status === 'missed' && BUREAU_TIMERS.includes(timer))
  );
}

/**
 * What is wrong with a case that is under way: an owner is the role and organ that some open item awaits, and where it
 * awaits the handlers, one of them who is there; the next act is an open item; the clock is a term.
 * @param isAway whether an account is closed, or on leave with no deputy, on the day that is looked at
 */
export function faultsOf(
  { state, open }: WatchedCase,
  isAway: (account: string) => boolean,
): readonly CaseFault[] {
  if (state.status === 'none' || state.status === 'archived') return [];
  const handled = state.officers.some(({ account }) => !isAway(account));
  const owned = open.some(({ role, organ }) => organ !== '' && (role !== 'officer' || handled));
  const ticking = Object.values(state.terms).some(isTicking);
  return [
    ...(owned ? [] : (['no-owner'] as const)),
    ...(open.length > 0 ? [] : (['no-next-act'] as const)),
    ...(ticking ? [] : (['no-clock'] as const)),
  ];
}
