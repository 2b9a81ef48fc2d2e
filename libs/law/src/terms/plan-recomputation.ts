import { type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { LawEvent } from '../changes/law.events.js';
import type { RecomputeDeadline } from './recompute-deadline.decider.js';

/** Which running terms a change of the law may move: those that touch the days, of the timers where they are named. */
export interface RecomputationPlan {
  readonly cause: RecomputeDeadline['cause'];
  readonly fromDay: string;
  readonly toDay: string;
  readonly timers: readonly string[] | null;
}

const ANNOUNCED = /^announcedDates\.([a-z0-9-]+)\.(\d{4})$/;
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** A notice moves what touches its year, and the end of the year before, into which it may reach back. */
export function planOfNotice(year: number): RecomputationPlan {
  return { cause: 'notice', fromDay: `${year - 1}-12-20`, toDay: `${year}-12-31`, timers: null };
}

/** A version that sets terms moves the running ones that began under it, where it is entered after its first day. */
export function planOfRule(from: string, timers: readonly string[]): RecomputationPlan {
  return { cause: 'rule', fromDay: from, toDay: LAST_DAY, timers };
}

/** An announced date moves the terms of its timer that end in its year; no other setting moves a term that runs. */
export function planOfSetting(key: string): RecomputationPlan | undefined {
  const [, timer, year] = ANNOUNCED.exec(key) ?? [];
  if (timer === undefined || year === undefined) return undefined;
  return { cause: 'setting', fromDay: `${year}-01-01`, toDay: `${year}-12-31`, timers: [timer] };
}

/** The running terms of a timer whose length a setting gives: they keep their dates. */
export function termsOf(key: string): RecomputationPlan | undefined {
  const timer = /^terms\.([a-z0-9-]+)$/.exec(key)?.[1];
  return timer === undefined
    ? undefined
    : { cause: 'setting', fromDay: FIRST_DAY, toDay: LAST_DAY, timers: [timer] };
}

/** What the running terms owe to an approved change; undefined where the change reaches new terms only. */
export function planOf(event: Recorded<LawEvent>): RecomputationPlan | undefined {
  switch (event.type) {
    case 'HolidayNoticeApproved':
      return planOfNotice(event.data.year);
    case 'SettingChangeApproved':
      return planOfSetting(event.data.key);
    case 'RuleVersionApproved': {
      const timers = Object.keys(event.data.rule.terms ?? {});
      const isPast = event.data.rule.from <= civilDateOf(event.recordedAt);
      return timers.length > 0 && isPast ? planOfRule(event.data.rule.from, timers) : undefined;
    }
    case 'LawBookOpened':
    case 'RuleVersionProposed':
    case 'RuleRepealProposed':
    case 'RuleRepealApproved':
    case 'HolidayNoticeProposed':
    case 'SettingChangeProposed':
    case 'LawChangeRejected':
    case 'ArticleConfirmed':
    case 'ArticleConfirmationWithdrawn':
      return undefined;
  }
}
