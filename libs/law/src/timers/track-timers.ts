import { timer } from './timer.js';

const OVERDUE = { onExpiry: ['逾期，督办', 'overdue, escalated'] } as const;

/** Objections, suspensions, the zombie track, talks, restrictions of persons. */
export const TRACK_TIMERS = [
  timer('abnormal-verification', ['活动异常名录移出核实', 'Verification for leaving the abnormal list'], {
    ...OVERDUE,
    duration: 10,
    unit: 'working-day',
    rule: 'SZ-listing-2',
    mark: 'design',
    starts: ['收到移出申请', 'application received'],
    stops: ['核实', 'verified'],
  }),
  timer('objection-answer', ['异议答复', 'Answer to an objection'], {
    ...OVERDUE,
    duration: 10,
    unit: 'working-day',
    rule: 'O60-objection',
    mark: 'memory',
    starts: ['收到异议', 'objection received'],
    stops: ['答复', 'answered'],
  }),
  timer('suspension', ['限期停止活动', 'Suspension of activities'], {
    duration: null,
    document: 'sets',
    unit: 'calendar-day',
    rule: 'APL-9',
    nature: 'span',
    binds: 'party',
    starts: ['停止活动起始日', 'first day'],
    stops: ['整改报告收到、封存物品退还', 'rectified, items returned'],
    onExpiry: ['核查整改，退还封存物品', 'check the rectification, return what was sealed'],
  }),
  timer('zombie-announcement', ['失联组织公告', 'Announcement to the unreachable'], {
    duration: 60,
    unit: 'calendar-day',
    rule: 'ZOM63-announcement',
    mark: 'weak',
    nature: 'wait',
    starts: ['公告', 'announced'],
    onExpiry: ['可以按失联处理', 'may be handled as unreachable'],
  }),
  timer('talk-reminder', ['谈话提醒', 'Talk reminder'], {
    ...OVERDUE,
    duration: 30,
    unit: 'calendar-day',
    rule: 'SZ-talk-1',
    mark: 'design',
    starts: ['触发情形出现', 'trigger'],
    stops: ['谈话', 'talk held'],
  }),
  timer('restriction-foundation', ['基金会负责人任职限制', 'Restriction of foundation officers'], {
    duration: 5,
    unit: 'year',
    rule: 'FND-23',
    nature: 'span',
    binds: 'nobody',
    startMayPrecedeRule: true,
    starts: ['撤销登记决定', 'revocation'],
    onExpiry: ['限制期满', 'restriction ends'],
  }),
  timer('restriction-charity', ['慈善组织管理人员任职限制', 'Restriction of charity managers'], {
    duration: null,
    document: 'sets',
    unit: 'year',
    rule: 'CHA-112',
    nature: 'span',
    binds: 'nobody',
    starts: ['处罚决定', 'decision'],
    onExpiry: ['限制期满', 'restriction ends'],
  }),
];
