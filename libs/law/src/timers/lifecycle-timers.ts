import { timer } from './timer.js';

const RECTIFICATION = {
  duration: 3,
  unit: 'month',
  rule: 'SZ-annual-1',
  mark: 'design',
  binds: 'party',
  starts: ['年检结论送达', 'conclusion served'],
  stops: ['报送整改报告', 'report'],
  onExpiry: ['按未完成整改处理', 'treated as not rectified'],
} as const;

/** Terms of the life of an organization that other files do not hold. */
export const LIFECYCLE_TIMERS = [
  timer('completion-notice', ['一次告知补正', 'Telling what is missing'], {
    duration: 5,
    unit: 'working-day',
    rule: 'LIC-32',
    unitRule: 'LIC-82',
    mark: 'memory',
    starts: ['收到不齐全的材料', 'incomplete papers received'],
    stops: ['一次告知', 'told'],
    onExpiry: ['自收到之日起视为受理', 'deemed received from the first day'],
  }),
  timer(
    'annual-rectification-sg',
    ['社会团体年检整改', 'Rectification after the check, association'],
    RECTIFICATION,
  ),
  timer(
    'annual-rectification-fnd',
    ['基金会年检整改', 'Rectification after the check, foundation'],
    RECTIFICATION,
  ),
  timer('annulment-statement', ['撤销登记前的陈述申辩', 'Statement before an annulment'], {
    duration: 10,
    unit: 'working-day',
    rule: 'SZ-annulment-1',
    mark: 'design',
    nature: 'wait',
    binds: 'nobody',
    starts: ['告知书送达', 'notice served'],
    stops: ['提出陈述申辩或者放弃', 'stated or waived'],
    onExpiry: ['期满，可以决定', 'over: a decision may follow'],
  }),
  timer('work-reminder-reply', ['工作提醒函回复', 'Reply to a reminder letter'], {
    duration: null,
    document: 'sets',
    unit: 'calendar-day',
    rule: 'SEED-letters',
    binds: 'other',
    starts: ['发函', 'letter sent'],
    stops: ['回复', 'reply'],
    onExpiry: ['再次提醒', 'reminded again'],
  }),
];
