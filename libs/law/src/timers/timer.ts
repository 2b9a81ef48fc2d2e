import type { SourceMark } from '../source-mark.js';

/** `fixed-date`: the named month and day; the others count from the day after the start. */
export type TimerUnit = 'calendar-day' | 'working-day' | 'month' | 'year' | 'fixed-date';

/** [Chinese, English] */
export type Wording = readonly [zh: string, en: string];

/**
 * `limit`: something is to be done by the last day; a rest day at the end rolls (民法典第二百零三条).
 * `wait`: something may not be done, or does not take effect, before the last day has passed; counted like a limit.
 * `span`: validity, retention, time on a list, qualifying years, limitation: not rolled (SZ-validity-1).
 */
export type TimerNature = 'limit' | 'wait' | 'span';

/** Whose term it is. A limit that binds the bureau alarms on the unrolled, earlier day. */
export type Bound = 'bureau' | 'party' | 'other' | 'nobody';

export const EXCLUSION_CAUSES = {
  hearing: ['听证', 'hearing'],
  announcement: ['公告', 'announcement'],
  audit: ['审计', 'audit'],
  testing: ['检验检测', 'testing'],
  appraisal: ['鉴定', 'appraisal'],
  consultation: ['征求第三方或其他机关意见', 'consultation of third parties or organs'],
  suspension: ['中止', 'suspension'],
} as const satisfies Record<string, Wording>;

export type ExclusionCause = keyof typeof EXCLUSION_CAUSES;

/** One statutory or internal term, as data. */
export interface Timer<C extends string = string> {
  code: C;
  zh: string;
  en: string;
  /** In `unit`; null where the document sets it. For `fixed-date` the years added to the year of the start. */
  duration: number | null;
  unit: TimerUnit;
  /** Month and day of a `fixed-date`. */
  date?: { month: number; day: number };
  /** Rule that sets the term. */
  rule: string;
  /** Rule that says which days count, where it is not `rule` itself. */
  unitRule?: string;
  /** Our own reading of the unit, where the text leaves it open. */
  reading?: string;
  mark: SourceMark;
  nature: TimerNature;
  binds: Bound;
  starts: Wording;
  stops: Wording | null;
  onExpiry: Wording;
  /** 'sets': the document sets the whole term; 'adds': it adds to `duration`. In `unit`. */
  document?: 'sets' | 'adds';
  /** What the bureau may set in its settings: the whole term, or only which days count. */
  configurable?: 'term' | 'unit';
  /** Causes that stop the count, and the rule that says so. */
  excludes?: { rule: string; causes: readonly ExclusionCause[] };
  /** Causes that stop the count where the bureau's setting `suspensionStopsPenaltyClock` says so. */
  pauses?: { rule: string; causes: readonly ExclusionCause[] };
  /** An earlier alarm counted in its own way, not rolled. */
  alarm?: { duration: number; unit: 'calendar-day'; rule: string };
  /** A term of hours, which has no civil date of its own: `duration` gives the last day on which it can end. */
  hours?: number;
  /** Counting rules of civil procedure (CPL-85) in place of the Civil Code's. */
  civilProcedure?: true;
  /** The start is a fact that may be older than the rule: the rule then applies from its first day in force. */
  startMayPrecedeRule?: true;
}

type Defaults = 'mark' | 'nature' | 'binds' | 'stops' | 'configurable';
type TimerRow = Omit<Timer, Defaults | 'code' | 'zh' | 'en'> & Partial<Pick<Timer, Defaults>>;

/** One row; by default a limit that binds the bureau, read in the statute. What is not read is the bureau's to set. */
export function timer<const C extends string>(code: C, [zh, en]: Wording, row: TimerRow): Timer<C> {
  const mark = row.mark ?? 'read';
  const open = mark !== 'read' && row.duration !== null;
  const configurable = row.configurable ?? (open ? 'term' : undefined);
  return {
    nature: 'limit',
    binds: 'bureau',
    stops: null,
    ...row,
    code,
    zh,
    en,
    mark,
    ...(configurable ? { configurable } : {}),
  };
}
