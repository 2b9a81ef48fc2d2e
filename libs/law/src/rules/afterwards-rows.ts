import type { OwnRuleRow } from './rule-row.js';

/** What follows a decision: readings where the statutes leave a question open, and our own order. */
export const AFTERWARDS_ROWS: readonly OwnRuleRow[] = [
  {
    key: 'publication-1',
    title: ['公示摘要另人审核', 'a public summary has a second person'],
    zh: '对外公示的摘要由拟稿人以外的人审核，不得写明个人。',
    en: 'A summary for the public is checked by another than its author and names no person.',
  },
  {
    key: 'addon-1',
    title: ['加处罚款的基数', 'base of the add-on'],
    zh: '部分缴纳的，加处罚款按逾期未缴部分计算，不足一分的不计。',
    en: 'After part payment the add-on is computed on what is overdue and unpaid; parts of a fen are dropped.',
    value: { setting: 'addOnOnUnpaidOnly' },
  },
  {
    key: 'sod-12',
    title: ['信用修复核实与决定分离', 'check and decision of a credit repair are apart'],
    zh: '信用修复的核实人与决定人不得为同一人。',
    en: 'Who verifies a credit repair does not decide it.',
  },
  {
    key: 'volume-1',
    title: ['正卷副卷', 'main and inner volume'],
    zh: '归档前分清正卷和副卷，法制审核和集体讨论材料入副卷。',
    en: 'Before archiving main and inner volume are told apart; legal review and discussion go to the inner one.',
  },
  {
    key: 'execution-1',
    title: ['履行完毕方可结案', 'performed before closed'],
    zh: '结案前，决定的各项内容已履行、已执行或者依法不再执行。',
    en: 'Before closing every part of the decision is performed, executed or lawfully not executed any more.',
  },
  {
    key: 'execution-2',
    title: ['执行结果登记期限', 'term to record the execution'],
    zh: '决定生效后十二个月内登记执行结果；逾期的，负责人查明原因。',
    en: 'The execution is recorded within twelve months of the effect; else the head asks why.',
  },
  {
    key: 'closing-1',
    title: ['结案期限', 'term of the closing'],
    zh: '处置完毕、执行终结之日起十五个工作日内结案。',
    en: 'A case is closed within fifteen working days of its disposition or the end of its execution.',
  },
  {
    key: 'closing-2',
    title: ['归档期限', 'term of the archiving'],
    zh: '结案之日起三十日内立卷归档。',
    en: 'The file is archived within thirty days of the closing.',
  },
  {
    key: 'redecision-1',
    title: ['撤销后重新处理期限', 'term of a new decision after an annulment'],
    zh: '决定撤销后案件恢复办理的，六十日内重新处理。',
    en: 'A case that an annulment opened again is dealt with anew within sixty days.',
  },
  {
    key: 'watch-1',
    title: ['案件不搁置', 'no case is left lying'],
    zh: '未归档的案件须有承办人、下一步事项和正在计算或者依法中止的期限。',
    en: 'A case that is not archived has an owner, a next act and a clock that runs or rests lawfully.',
  },
];
