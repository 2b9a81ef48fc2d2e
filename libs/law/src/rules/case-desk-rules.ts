import type { OwnRuleRow } from './rule-row.js';

/** Our own rules about who may act in a case, what a party may ask, clues that belong together, the check-up. */
export const CASE_DESK: readonly OwnRuleRow[] = [
  {
    key: 'leave-1',
    title: ['请假与代行职权', 'leave and deputies'],
    zh: '请假和代行职权按期限登记，到期自行终止；请假期间不指派新案，代行人按本人承担回避和职责分离。',
    en: 'Leave and deputies run by term and end by themselves; nobody away is assigned, a deputy is bound in person.',
  },
  {
    key: 'lend-1',
    title: ['借调支援', 'lent officers'],
    zh: '市级机关可以应请求选派有资格的人员支援县级案件，只限该案，召回、期满或结案即止。',
    en: 'The city may lend qualified officers to a county’s case on request: that case only, to recall, term or closing.',
  },
  {
    key: 'file-access-1',
    title: ['当事人阅卷', 'a party reads the file'],
    zh: '当事人及其代理人可以查阅案卷；内部审核讨论记录、秘密、他人隐私和举报人信息除外；申请登记并出具回执。',
    en: 'A party may read the file, save internal records, secrets, others’ privacy and the reporter; a receipt is given.',
  },
  {
    key: 'clue-join-1',
    title: ['线索并案', 'joined clues'],
    zh: '同一事实的线索可以并案办理，随主线索；并案可以解除，各自的记录不变。',
    en: 'Clues of one fact may be joined and follow their lead; joining is undone and each keeps its record.',
  },
  {
    key: 'clue-origin-1',
    title: ['线索来源', 'the source of a clue'],
    zh: '检查、抽查、审计、评估、处罚和取缔后继续活动产生的线索注明来源，同一来源只登记一次。',
    en: 'A clue out of a check, audit, rating, penalty or relapse names its source, and each source opens one only.',
  },
  {
    key: 'procedure-1',
    title: ['程序缺陷不得带入决定', 'no decision with a fatal defect'],
    zh: '存在无效或可撤销的程序缺陷时不得作出决定。',
    en: 'There is no decision with a defect that would void or annul it.',
  },
];
