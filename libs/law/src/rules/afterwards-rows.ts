import type { RuleRow } from './rule-row.js';

/** What follows a decision: readings where the statutes leave a question open, and our own order. */
export const AFTERWARDS_ROWS: readonly RuleRow[] = [
  {
    no: null,
    key: 'publication-1',
    zh: '对外公示的摘要由拟稿人以外的人审核，不得写明个人。',
    en: 'A summary for the public is checked by another than its author and names no person.',
  },
  {
    no: null,
    key: 'addon-1',
    zh: '部分缴纳的，加处罚款按逾期未缴部分计算，不足一分的不计。',
    en: 'After part payment the add-on is computed on what is overdue and unpaid; parts of a fen are dropped.',
    value: { setting: 'addOnOnUnpaidOnly' },
  },
  {
    no: null,
    key: 'sod-12',
    zh: '信用修复的核实人与决定人不得为同一人。',
    en: 'Who verifies a credit repair does not decide it.',
  },
  {
    no: null,
    key: 'volume-1',
    zh: '归档前分清正卷和副卷，法制审核和集体讨论材料入副卷。',
    en: 'Before archiving main and inner volume are told apart; legal review and discussion go to the inner one.',
  },
  {
    no: null,
    key: 'execution-1',
    zh: '结案前，决定的各项内容已履行、已执行或者依法不再执行。',
    en: 'Before closing every part of the decision is performed, executed or lawfully not executed any more.',
  },
];
