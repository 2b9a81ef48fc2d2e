import type { CaseEvent } from '../case/case.events.js';
import { ALL, type DocketItem, ONCE } from './docket-item.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;
const ENDED = {
  PenaltyDecided: all,
  NoPenaltyDecided: all,
  CaseTransferred: all,
  CaseTerminated: all,
};

/** What a stopped clock waits for, and the record of a decision on the spot. */
export const PENALTY_CLOCK_ITEMS: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'resume-clock',
    command: 'resumeClock',
    zh: '恢复计算办案期限',
    en: 'Resume the clock',
    role: 'section-head',
    rule: 'O68-31',
    opens: { ClockPaused: ({ data }) => data.pause },
    closes: { ClockResumed: ({ data }) => data.pause, ...ENDED },
  },
  {
    code: 'resume-case',
    command: 'resumeCase',
    zh: '恢复案件办理',
    en: 'Resume the case',
    role: 'organ-head',
    rule: 'SZ-pause-2',
    term: () => 'decision',
    opens: { CaseSuspended: once },
    closes: { CaseResumed: all, ...ENDED },
  },
  {
    code: 'record-on-spot',
    command: 'recordOnSpotDecision',
    zh: '当场处罚决定备案',
    en: 'Put the decision on the spot on record',
    role: 'section-head',
    rule: 'APL-52',
    term: () => 'onspot-record',
    opens: { DecidedOnSpot: once },
    closes: { OnSpotDecisionRecorded: all },
  },
];
