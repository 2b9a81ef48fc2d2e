import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why an act of a penalty case is barred, from the clue to the answer of the party. */
export const penaltyRefusals: RefusalCatalogue = {
  'clue.not-a-violation': {
    status: 409,
    zh: '线索未核查为登记在册组织的违法行为',
    en: 'The clue was not verified as a violation by a registered organization',
    rules: ['APL-54', 'O68-7'],
  },
  'penalty.clue-not-a-violation': {
    status: 422,
    zh: '线索未核查为违法行为，不具备立案条件',
    en: 'The clue was not verified as a violation: a condition of filing is missing',
    rules: ['APL-54', 'O68-7'],
  },
  'penalty.organization-unknown': {
    status: 422,
    zh: '登记库中没有这个社会组织',
    en: 'There is no such organization in the register',
    rules: ['O68-3'],
  },
  'penalty.other-registrar': {
    status: 422,
    zh: '该组织由 {region} 登记，应通报或者移送其登记管理机关',
    en: 'The organization is registered with {region}: inform that registrar, or transfer',
    rules: ['O68-3', 'O68-4', 'O68-5'],
  },
  'penalty.not-a-registrant': {
    status: 422,
    zh: '该组织没有在册登记（{legal}），不能作为行政处罚当事人',
    en: 'The organization is {legal}: no party of a penalty case of its registrar',
    rules: ['O68-3', 'APL-54'],
  },
  'penalty.other-matter': {
    status: 422,
    zh: '线索所涉组织或者违法行为不一致',
    en: 'The clues are not about the same organization and violation',
    rules: ['APL-54'],
  },
  'penalty.time-barred': {
    status: 422,
    zh: '追责时效已于 {on} 届满，不再给予行政处罚',
    en: 'The limitation ended on {on}: no penalty any more',
    rules: ['APL-36'],
  },
  'penalty.suspended': {
    status: 409,
    zh: '案件已中止，恢复后方可办理',
    en: 'The case is suspended: resume it first',
    rules: ['SZ-order-1'],
  },
  'penalty.evidence-unknown': {
    status: 422,
    zh: '报告须按种类列明证据，所引记录须在本案中',
    en: 'The report lists its evidence by kind, and cites records of this case only',
    rules: ['APL-46', 'APL-40'],
  },
  'penalty.items-without-penalty': {
    status: 422,
    zh: '不建议处罚的报告不列处罚内容',
    en: 'A report that proposes no penalty lists none',
    rules: ['APL-57'],
  },
  'penalty.article-not-in-force': {
    status: 422,
    zh: '所引依据 {rule} 在应当适用之日并非有效法条',
    en: '{rule} was not in force on the day whose law applies',
    rules: ['APL-37'],
  },
  'penalty.not-proposed': {
    status: 409,
    zh: '调查终结报告没有提出处罚建议',
    en: 'The report proposes no penalty',
    rules: ['APL-57'],
  },
  'penalty.already-noticed': {
    status: 409,
    zh: '已就该处罚建议告知',
    en: 'The party was told of this proposal already',
    rules: ['SZ-order-2'],
  },
  'penalty.prior-notice-missing': {
    status: 409,
    zh: '尚未告知拟处罚的内容、事实、理由、依据和权利',
    en: 'The party was not told of the proposal, its reasons and its own rights',
    rules: ['APL-44', 'APL-62'],
  },
  'penalty.waiver-not-clear': {
    status: 422,
    zh: '放弃权利须明确：签名并附书面材料',
    en: 'A waiver is clear: signed, with its paper',
    rules: ['APL-62'],
  },
  'penalty.no-defence-to-review': {
    status: 409,
    zh: '没有待复核的陈述申辩',
    en: 'No defence awaits its review',
    rules: ['APL-45'],
  },
  'penalty.no-points': {
    status: 422,
    zh: '复核须逐点写明是否采纳',
    en: 'The review takes up every point',
    rules: ['APL-45'],
  },
  'penalty.rejected-without-reason': {
    status: 422,
    zh: '不采纳的须逐点说明理由',
    en: 'A point that is rejected needs its reason',
    rules: ['APL-45'],
  },
  'penalty.heavier-after-defence': {
    status: 422,
    zh: '不得因当事人申辩而加重处罚',
    en: 'The proposal may not become heavier because of the defence',
    rules: ['APL-45', 'SZ-penalty-1'],
  },
  'penalty.heavier-without-new-facts': {
    status: 422,
    zh: '没有新的事实，不得提出比告知内容更重的建议',
    en: 'Without new facts the proposal may not be heavier than what the party was told',
    rules: ['APL-45', 'SZ-penalty-1'],
  },
  'penalty.defence-open': {
    status: 409,
    zh: '陈述申辩期未满，或者陈述申辩尚未复核',
    en: 'The party may still defend itself, or its defence awaits review',
    rules: ['APL-45', 'APL-62'],
  },
};
