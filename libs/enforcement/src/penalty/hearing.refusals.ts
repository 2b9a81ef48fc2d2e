import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why an act of a hearing is barred. */
export const hearingRefusals: RefusalCatalogue = {
  'hearing.open': {
    status: 409,
    zh: '听证期未满，或者听证尚未结束并报告',
    en: 'A hearing may still be asked for, or is not over and reported',
    rules: ['APL-63', 'APL-64', 'APL-65'],
  },
  'hearing.no-right': {
    status: 422,
    zh: '拟处罚内容不适用听证',
    en: 'The proposal carries no right to a hearing',
    rules: ['APL-63'],
  },
  'hearing.already-requested': {
    status: 409,
    zh: '已要求听证',
    en: 'A hearing was asked for already',
    rules: ['SZ-order-2'],
  },
  'hearing.chair-may-not-decide': {
    status: 403,
    zh: '听证主持人不得作出处罚决定',
    en: 'Who chaired the hearing does not decide',
    rules: ['APL-64i4', 'SZ-sod-1'],
  },
  'hearing.not-requested': {
    status: 409,
    zh: '当事人没有要求听证',
    en: 'No hearing was asked for',
    rules: ['APL-63'],
  },
  'hearing.wrong-state': {
    status: 409,
    zh: '听证所处阶段不能办理此事项',
    en: 'The hearing is {status}: this act is not open',
    rules: ['SZ-order-1'],
  },
  'hearing.waived': {
    status: 409,
    zh: '当事人已放弃听证',
    en: 'The hearing was waived',
    rules: ['APL-63'],
  },
  'hearing.requested-too-late': {
    status: 409,
    zh: '逾期要求听证，须有因不可抗力准许的记载',
    en: 'Asked for after the term: only by a recorded leave for force majeure',
    rules: ['APL-64i1', 'SZ-hearing-3'],
  },
  'hearing.leave-not-needed': {
    status: 422,
    zh: '未逾期的不需要准许',
    en: 'In time no leave is needed',
    rules: ['APL-64i1'],
  },
  'hearing.not-its-chair': {
    status: 403,
    zh: '只有本次听证的主持人可以办理',
    en: 'Only the chair of the hearing does this',
    rules: ['APL-64i4'],
  },
  'hearing.objection-open': {
    status: 409,
    zh: '对主持人的回避申请尚未决定',
    en: 'An objection to the chair awaits its decision',
    rules: ['APL-64i4'],
  },
  'hearing.no-objection': {
    status: 409,
    zh: '没有待决定的主持人回避申请',
    en: 'No objection to the chair awaits a decision',
    rules: ['APL-64i4'],
  },
  'hearing.chair-unknown': {
    status: 422,
    zh: '不是本机关在任听证主持人',
    en: 'Nobody who chairs hearings at this organ',
    rules: ['APL-64i4'],
  },
  'hearing.chair-is-investigator': {
    status: 422,
    zh: '本案调查人员不得主持听证',
    en: 'An investigator of the case does not chair its hearing',
    rules: ['APL-64i4'],
  },
  'hearing.closed-without-reason': {
    status: 422,
    zh: '听证公开举行；不公开的须注明法定原因',
    en: 'Hearings are public; a closed one names its lawful reason',
    rules: ['APL-64'],
  },
  'hearing.notice-too-short': {
    status: 422,
    zh: '听证通知须在举行七个工作日前送达，{from} 之后方可举行',
    en: 'Seven working days’ notice: not until after {from}',
    rules: ['APL-64i2', 'APL-85'],
  },
  'hearing.other-day': {
    status: 422,
    zh: '听证在通知的日期（{on}）举行，改期须重新通知',
    en: 'The hearing is on the day notified, {on}; another day is notified anew',
    rules: ['APL-64i2'],
  },
  'hearing.investigators-absent': {
    status: 422,
    zh: '须有本案调查人员到场提出事实、证据和建议',
    en: 'Investigators of the case present facts, evidence and proposal',
    rules: ['APL-64'],
  },
  'hearing.too-many-agents': {
    status: 422,
    zh: '当事人委托的代理人不超过两人',
    en: 'A party has two agents at most',
    rules: ['APL-64'],
  },
};
