import { type OwnRuleRow, type RuleRow, ownRules, rulesOf } from './rule-row.js';

/** What Order 68 says of a suspended case was not read: whether its clock stops is the bureau's setting. */
const O68_SUSPENSION: RuleRow[] = [
  {
    no: null,
    key: 'suspension',
    mark: 'memory',
    zh: '案件中止调查的期间不计入办案期限（条文未读到，由本局设定）。',
    en: 'The time of a suspended investigation does not count in the term for the decision (text not read; the bureau’s setting).',
  },
];

/** How the law itself is changed in this product. */
const LAW_CHANGES: OwnRuleRow[] = [
  {
    key: 'law-1',
    title: ['规则变更两人把关', 'changes of the law have two persons'],
    zh: '规则、放假通知和设定的变更一人提出、另一人批准，批准前先看涉及的期限。',
    en: 'A change of a rule, a holiday notice or a setting is proposed by one person and approved by another, who sees first which terms it touches.',
  },
  {
    key: 'law-2',
    title: ['规则文本只增不改', 'rule versions are never edited'],
    zh: '已有的规则文本不改动，新文本自其施行日起接续，旧文本止于前一日。',
    en: 'A rule version is never edited: the next one follows it from its own first day, and the old one ends on the day before.',
  },
  {
    key: 'law-3',
    title: ['条文先核后用', 'articles are confirmed before use'],
    zh: '文本未核的条文，经法制审核人员对照正式文本确认后，才能作为决定的依据。',
    en: 'An article whose text is not verified bears a decision only after a legal reviewer has confirmed it against the official text.',
  },
  {
    key: 'law-4',
    title: ['放假通知的载入', 'loading a holiday notice'],
    zh: '放假通知按国务院办公厅正式通知载入：日期真实、属于该年，调休上班日是周末，一年一份，更正另行注明。',
    en: 'A holiday notice is loaded as published: real days of its year, make-up days on weekends, one a year, a correction marked as such.',
  },
  {
    key: 'law-5',
    title: ['设定不溯及既往', 'settings do not reach back'],
    zh: '设定自批准之日起施行，不溯及以前的行为和已经起算的期限。',
    en: 'A setting holds from the day of its approval and does not reach back to earlier acts or terms that run.',
  },
];

export const CLOCK_RULES = [
  ...rulesOf('O68', { from: '2021-10-15', to: null }, O68_SUSPENSION),
  ...ownRules(LAW_CHANGES),
];
