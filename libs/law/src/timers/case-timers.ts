import { timer } from './timer.js';

/** Terms of 民政部令第68号第三十一条: from filing, net of hearing, announcement, audit, testing and appraisal. */
const DECISION = {
  unit: 'calendar-day',
  rule: 'O68-31',
  starts: ['立案', 'filing'],
  stops: ['作出决定', 'decision'],
  onExpiry: ['违法逾期，督办', 'unlawful delay, escalated'],
  excludes: { rule: 'O68-31', causes: ['hearing', 'announcement', 'audit', 'testing', 'appraisal'] },
} as const;
/** Whether a suspended case (中止) stops the statutory clock was not read in Order 68. */
const PENALTY_DECISION = {
  ...DECISION,
  pauses: { rule: 'O68-suspension', causes: ['suspension'] },
} as const;
const PRESERVATION = {
  starts: ['先行登记保存', 'evidence registered and kept'],
  stops: ['作出处理决定', 'decision on the evidence'],
  onExpiry: ['必须解除登记保存', 'must be released'],
} as const;
const PRESERVED_DAYS = { duration: 7, unit: 'working-day' } as const;
const LIMITATION = {
  unit: 'year',
  rule: 'APL-36',
  nature: 'span',
  startMayPrecedeRule: true,
  starts: ['违法行为发生或终了', 'act, or its end'],
  stops: ['违法行为被发现', 'discovered'],
  onExpiry: ['不再给予行政处罚', 'no penalty any more'],
} as const;
const SUSPENSION = {
  duration: null,
  document: 'sets',
  unit: 'calendar-day',
  nature: 'span',
  binds: 'party',
  starts: ['决定书送达', 'decision served'],
  onExpiry: ['提交整改报告后发还', 'returned on the rectification report'],
} as const;
const REMIT = {
  duration: 2,
  unit: 'working-day',
  rule: 'APL-71',
  unitRule: 'APL-85',
  onExpiry: ['督办', 'escalated'],
} as const;

/** Clues, bans and penalties up to the decision and its service. */
export const CASE_TIMERS = [
  timer('clue-triage', ['线索核查分流', 'Triage of a clue'], {
    duration: 7,
    unit: 'working-day',
    rule: 'SZ-clue-1',
    mark: 'design',
    starts: ['登记线索', 'clue registered'],
    stops: ['核查有结论', 'triaged'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('clue-acceptance', ['举报受理答复', 'Acceptance of a report'], {
    duration: 7,
    unit: 'working-day',
    rule: 'RPT139-acceptance',
    mark: 'memory',
    starts: ['收到举报', 'report received'],
    stops: ['决定是否受理', 'accepted or not'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('clue-conclusion', ['举报办结答复', 'Conclusion of a report'], {
    duration: 60,
    unit: 'calendar-day',
    rule: 'RPT139-conclusion',
    mark: 'memory',
    starts: ['受理举报', 'report accepted'],
    stops: ['办结答复', 'concluded and answered'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('ban-disposal', ['非法社会组织案件处置', 'Disposal of an illegal-organization case'], {
    ...DECISION,
    duration: 90,
    rule: 'SZ-disposal-1',
    mark: 'design',
    stops: ['处置完毕', 'disposed of'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
    excludes: { rule: 'SZ-pause-1', causes: [...DECISION.excludes.causes, 'suspension'] },
  }),
  timer('dissuasion-revisit', ['劝散回访', 'Revisit after dissuasion'], {
    duration: 90,
    unit: 'calendar-day',
    rule: 'SZ-revisit-1',
    mark: 'design',
    starts: ['自行解散', 'self-dissolution'],
    stops: ['回访', 'revisited'],
    onExpiry: ['安排回访', 'revisit due'],
  }),
  timer('evidence-preservation-ban', ['先行登记保存处理（取缔）', 'Preserved evidence, ban case'], {
    ...PRESERVATION,
    ...PRESERVED_DAYS,
    rule: 'O77-11',
    unitRule: 'APL-85',
    reading: 'SZ-evidence-1',
    configurable: 'unit',
    alarm: { duration: 7, unit: 'calendar-day', rule: 'O77-11' },
  }),
  timer('evidence-preservation-penalty', ['先行登记保存处理（处罚）', 'Preserved evidence, penalty case'], {
    ...PRESERVATION,
    ...PRESERVED_DAYS,
    rule: 'APL-56',
    unitRule: 'APL-85',
  }),
  timer('penalty-limitation', ['追责时效', 'Limitation'], { ...LIMITATION, duration: 2 }),
  timer(
    'penalty-limitation-grave',
    ['追责时效（生命健康、金融安全）', 'Limitation, life, health or finance'],
    { ...LIMITATION, duration: 5 },
  ),
  timer('penalty-decision', ['作出处罚决定', 'Penalty decision'], { ...PENALTY_DECISION, duration: 90 }),
  timer(
    'penalty-decision-extended',
    ['作出处罚决定（负责人批准延长）', 'Penalty decision, extended by the head'],
    { ...PENALTY_DECISION, duration: 120 },
  ),
  timer(
    'penalty-decision-collective',
    ['作出处罚决定（集体讨论再延长）', 'Penalty decision, extended collectively'],
    {
      ...PENALTY_DECISION,
      duration: 120,
      document: 'adds',
    },
  ),
  timer('statement-defence', ['陈述申辩', 'Statement and defence'], {
    duration: 5,
    unit: 'working-day',
    rule: 'APL-45',
    mark: 'memory',
    binds: 'party',
    starts: ['事先告知书送达', 'prior notice served'],
    stops: ['提出陈述申辩或放弃', 'submitted or waived'],
    onExpiry: ['视为未提出，程序继续', 'proceed'],
  }),
  timer('hearing-request', ['要求听证', 'Request for a hearing'], {
    duration: 5,
    unit: 'working-day',
    rule: 'APL-64i1',
    unitRule: 'APL-85',
    binds: 'party',
    starts: ['告知听证权利', 'told of the right'],
    stops: ['要求听证', 'requested'],
    onExpiry: ['听证权利消灭', 'right lapses'],
  }),
  timer('hearing-notice', ['听证通知在先', 'Notice before a hearing'], {
    duration: 7,
    unit: 'working-day',
    rule: 'APL-64i2',
    unitRule: 'APL-85',
    nature: 'wait',
    starts: ['听证通知书送达', 'hearing notice served'],
    onExpiry: ['次日起可以举行听证', 'the hearing may be held from the next day'],
  }),
  timer('onspot-record', ['当场处罚决定备案', 'Record of a decision on the spot'], {
    duration: 5,
    unit: 'working-day',
    rule: 'SZ-onspot-1',
    mark: 'design',
    starts: ['当场作出决定', 'decided on the spot'],
    stops: ['报机关备案', 'reported to the organ'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('decision-service', ['送达决定书', 'Service of the decision'], {
    duration: 7,
    unit: 'working-day',
    rule: 'APL-61',
    unitRule: 'APL-85',
    starts: ['作出决定', 'decision'],
    stops: ['送达', 'served'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('service-announcement', ['公告送达', 'Service by announcement'], {
    duration: 30,
    unit: 'calendar-day',
    rule: 'CPL-95',
    civilProcedure: true,
    nature: 'wait',
    configurable: 'term',
    starts: ['发出公告', 'announcement published'],
    onExpiry: ['视为送达', 'deemed served'],
  }),
  timer('publication-withdrawal', ['撤回处罚决定信息', 'Withdrawal of a publication'], {
    duration: 3,
    unit: 'working-day',
    rule: 'APL-48',
    unitRule: 'APL-85',
    starts: ['决定被变更、撤销、确认违法或无效', 'changed, annulled or declared void'],
    stops: ['撤回并说明理由', 'withdrawn with reasons'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('penalty-publication', ['处罚决定公示', 'Publication of a penalty'], {
    duration: 7,
    unit: 'working-day',
    rule: 'DUAL-publication',
    mark: 'memory',
    starts: ['作出决定', 'decision'],
    stops: ['公示', 'published'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('activity-suspension-sg', ['社会团体限期停止活动', 'Suspension, association'], {
    ...SUSPENSION,
    rule: 'SG-30',
  }),
  timer('activity-suspension-pne', ['民办非企业单位限期停止活动', 'Suspension, service unit'], {
    ...SUSPENSION,
    rule: 'PNE-25',
  }),
  timer('activity-suspension-fnd', ['基金会停止活动', 'Suspension, foundation'], {
    ...SUSPENSION,
    rule: 'FND-42',
  }),
  timer('onspot-remittance-officer', ['当场罚款交至机关', 'On-the-spot fine to the organ'], {
    ...REMIT,
    starts: ['当场收缴', 'collected'],
    stops: ['交至机关', 'handed in'],
  }),
  timer('onspot-remittance-organ', ['当场罚款缴付银行', 'On-the-spot fine to the bank'], {
    ...REMIT,
    starts: ['机关收到', 'organ received it'],
    stops: ['缴付银行', 'paid in'],
  }),
];
