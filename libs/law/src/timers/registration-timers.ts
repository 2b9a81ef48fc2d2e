import { timer } from './timer.js';

/** 60, 30 and 15 days of the registration rules: calendar days by our reading, switchable (SZ-terms-1). */
const OUR_DAYS = { unit: 'calendar-day', reading: 'SZ-terms-1', configurable: 'unit' } as const;
const DECISION = {
  ...OUR_DAYS,
  duration: 60,
  starts: ['收齐全部有效文件', 'all valid documents received'],
  stops: ['作出准予或不予登记决定', 'decision'],
  onExpiry: ['逾期，督办', 'overdue, escalated'],
} as const;
const CHANGE = {
  ...OUR_DAYS,
  duration: 30,
  binds: 'party',
  starts: ['业务主管单位审查同意', 'consent of the competent unit'],
  stops: ['提出申请', 'application'],
} as const;
const DEREGISTRATION = {
  ...OUR_DAYS,
  duration: 15,
  binds: 'party',
  starts: ['清算结束', 'end of liquidation'],
  stops: ['申请注销登记', 'application'],
  onExpiry: ['提醒并督促办理', 'reminder'],
} as const;
const NO_ACTIVITY = {
  binds: 'party',
  startMayPrecedeRule: true,
  starts: ['取得登记证书', 'certificate obtained'],
  stops: ['首次开展活动', 'first activity'],
  onExpiry: ['出现撤销登记的情形', 'ground for revocation'],
} as const;

/** Terms of registration, change and exit. */
export const REGISTRATION_TIMERS = [
  timer('registration-decision-sg', ['社会团体登记决定', 'Registration decision, association'], {
    ...DECISION,
    rule: 'SG-12',
  }),
  timer('registration-decision-pne', ['民办非企业单位登记决定', 'Registration decision, service unit'], {
    ...DECISION,
    rule: 'PNE-11',
  }),
  timer('registration-decision-fnd', ['基金会登记决定', 'Registration decision, foundation'], {
    ...DECISION,
    rule: 'FND-11',
  }),
  timer('branch-decision-fnd', ['基金会分支机构登记决定', 'Registration decision, branch of a foundation'], {
    ...DECISION,
    rule: 'FND-12',
  }),
  timer('licence-delivery', ['颁发送达证书', 'Delivery of the licence'], {
    duration: 10,
    unit: 'working-day',
    rule: 'LIC-44',
    unitRule: 'LIC-82',
    starts: ['作出准予决定', 'favourable decision'],
    stops: ['证书送达', 'delivery'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('licence-decision', ['一般许可决定', 'Licence decision without a special rule'], {
    duration: 20,
    unit: 'working-day',
    rule: 'LIC-42',
    unitRule: 'LIC-82',
    starts: ['受理申请', 'acceptance'],
    stops: ['作出决定', 'decision'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
    excludes: { rule: 'LIC-45', causes: ['hearing', 'testing', 'appraisal'] },
  }),
  timer('licence-decision-extended', ['一般许可决定（延长）', 'Licence decision, extended'], {
    duration: 30,
    unit: 'working-day',
    rule: 'LIC-42',
    unitRule: 'LIC-82',
    starts: ['受理申请', 'acceptance'],
    stops: ['作出决定', 'decision'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
    excludes: { rule: 'LIC-45', causes: ['hearing', 'testing', 'appraisal'] },
  }),
  timer(
    'statutory-body-application',
    ['法定法人团体申领证书', 'Statutory body applies for its certificate'],
    {
      ...OUR_DAYS,
      duration: 60,
      rule: 'SG-15',
      binds: 'party',
      starts: ['批准成立', 'approval'],
      stops: ['提交批准文件', 'application'],
      onExpiry: ['提醒申领', 'reminder'],
    },
  ),
  timer('statutory-body-certificate', ['向法定法人团体发证', 'Certificate for a statutory body'], {
    ...OUR_DAYS,
    duration: 30,
    rule: 'SG-15',
    starts: ['收到批准文件', 'papers received'],
    stops: ['发给证书', 'certificate issued'],
    onExpiry: ['逾期，督办', 'overdue, escalated'],
  }),
  timer('change-registration-sg', ['社会团体变更登记申请', 'Change registration, association'], {
    ...CHANGE,
    rule: 'SG-18',
    onExpiry: ['构成不按规定办理变更登记', 'violation of SG Art 30(4)'],
  }),
  timer('change-registration-pne', ['民办非企业单位变更登记申请', 'Change registration, service unit'], {
    ...CHANGE,
    rule: 'PNE-15',
    onExpiry: ['构成不按规定办理变更登记', 'violation of PNE Art 25(4)'],
  }),
  timer('charter-approval-sg', ['社会团体章程修改报核', 'Charter approval, association'], {
    ...CHANGE,
    rule: 'SG-18',
    onExpiry: ['提醒报核', 'reminder'],
  }),
  timer('charter-approval-pne', ['民办非企业单位章程修改报核', 'Charter approval, service unit'], {
    ...CHANGE,
    rule: 'PNE-15',
    onExpiry: ['提醒报核', 'reminder'],
  }),
  timer('deregistration-sg', ['社会团体注销申请', 'Deregistration, association'], {
    ...DEREGISTRATION,
    rule: 'SG-21',
  }),
  timer('deregistration-pne', ['民办非企业单位注销申请', 'Deregistration, service unit'], {
    ...DEREGISTRATION,
    rule: 'PNE-17',
  }),
  timer('deregistration-fnd', ['基金会注销申请', 'Deregistration, foundation'], {
    ...DEREGISTRATION,
    rule: 'FND-18',
  }),
  timer('charity-registration-decision', ['慈善组织登记决定', 'Registration decision, charity'], {
    ...DECISION,
    duration: 30,
    rule: 'CHA-10',
  }),
  timer('charity-recognition-decision', ['慈善组织认定决定', 'Recognition of a charity'], {
    ...DECISION,
    duration: 20,
    rule: 'CHA-10',
    starts: ['受理认定申请', 'application accepted'],
    stops: ['作出认定或不予认定决定', 'decision'],
  }),
  timer('fund-raising-decision', ['公开募捐资格决定', 'Fund-raising licence'], {
    ...DECISION,
    duration: 20,
    rule: 'CHA-22',
    starts: ['受理申请', 'application accepted'],
    stops: ['作出决定', 'decision'],
  }),
  timer('charity-liquidation-group', ['慈善组织成立清算组', 'Liquidation group of a charity'], {
    ...OUR_DAYS,
    duration: 30,
    rule: 'CHA-18',
    binds: 'party',
    starts: ['出现终止情形', 'terminating event'],
    stops: ['成立清算组', 'group formed'],
    onExpiry: ['可以申请法院指定清算组', 'the court may be asked to name one'],
  }),
  timer('no-activity-sg', ['社会团体取证后一年未活动', 'Association, a year without activity'], {
    ...NO_ACTIVITY,
    duration: 1,
    unit: 'year',
    rule: 'SG-29',
  }),
  timer('no-activity-fnd', ['基金会取证后十二个月未活动', 'Foundation, 12 months without activity'], {
    ...NO_ACTIVITY,
    duration: 12,
    unit: 'month',
    rule: 'FND-41',
  }),
];
