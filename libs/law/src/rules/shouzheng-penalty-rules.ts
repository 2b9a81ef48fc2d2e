import { type OwnRuleRow, ownRules } from './rule-row.js';

/** Our own rules of the penalty procedure: readings and switches where the statute is silent. Not law: mark 'design'. */
const PENALTY: OwnRuleRow[] = [
  {
    key: 'penalty-1',
    title: ['处罚轻重的比较', 'which penalty is heavier'],
    zh: '轻重比较：同种处罚看数额和期限，不同种类按处罚法列举的次序；没有告知过的金钱处罚和对人的处罚一律视为加重。',
    en: 'Heavier or lighter: amount and time within a kind, the order of the Law between kinds; money or a person not told of before is heavier.',
  },
  {
    key: 'penalty-2',
    title: ['逾期决定的效力', 'a decision after its term'],
    zh: '逾期作出的处罚决定仍然有效，但逾期作为程序瑕疵记载。',
    en: 'A penalty decided after its term stands; the lateness is on record as a defect.',
  },
  {
    key: 'penalty-3',
    title: ['终止案件', 'termination of a case'],
    zh: '当事人终止等致使案件无法或者无须继续的，由机关负责人决定终止（第68号令相应条文未核）。',
    en: 'The head terminates a case that cannot or need not go on, such as when the party has ceased to exist.',
  },
  {
    key: 'discussion-1',
    title: ['集体讨论的人数', 'who discusses'],
    zh: '集体讨论由三名以上负责人参加，其中有机关负责人；承办人可以汇报，不参加表决。',
    en: 'Three leaders or more discuss, the head among them; handlers report but have no vote.',
    value: { setting: 'discussionLeaders' },
  },
  {
    key: 'discussion-2',
    title: ['听证类处罚集体讨论', 'heavy penalties are discussed'],
    zh: '应当告知听证权的处罚一律经负责人集体讨论。',
    en: 'Every penalty that carries a hearing notice is discussed collectively.',
    value: { setting: 'discussHeavyPenalties' },
  },
  {
    key: 'discussion-3',
    title: ['集体讨论的结论', 'conclusion of the discussion'],
    zh: '集体讨论以到会人员过半数的意见为结论；法律只要求集体讨论并记录各人意见，是否采用由机关设定。',
    en: 'The discussion goes by the majority of the members present, where the bureau so sets; the Law only has it discussed and every opinion recorded.',
    value: { setting: 'discussionNeedsMajority' },
  },
  {
    key: 'hearing-2',
    title: ['听证时间的扣除', 'time of the hearing that does not count'],
    zh: '不计入办案期限的听证时间，自听证通知送达之日起至听证结束之日止。',
    en: 'The hearing time that does not count runs from the service of its notice to the day it ends.',
  },
  {
    key: 'hearing-3',
    title: ['逾期听证申请', 'a hearing asked for late'],
    zh: '因不可抗力逾期要求听证的，可以准许，并记载理由。',
    en: 'A hearing asked for late because of force majeure may be allowed, with the reason on record.',
  },
  {
    key: 'pause-2',
    title: ['处罚案件中止期间', 'suspension of a penalty case'],
    zh: '处罚案件依规定中止的期间不计入办案期限，可以由机关设定。',
    en: 'Whether a recorded suspension stops the 90 days of a penalty case is the bureau’s setting.',
    value: { setting: 'suspensionStopsPenaltyClock' },
  },
  {
    key: 'onspot-1',
    title: ['当场处罚备案', 'report of a penalty on the spot'],
    zh: '当场处罚决定五个工作日内报机关备案。',
    en: 'A decision on the spot is reported to the organ within five working days.',
    value: { workingDays: 5 },
  },
];

export const SHOUZHENG_PENALTY_RULES = ownRules(PENALTY);
