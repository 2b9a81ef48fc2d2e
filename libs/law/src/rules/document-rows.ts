import type { OwnRuleRow } from './rule-row.js';

/** Documents: their numbers, their source, their templates, what comes back. */
export const DOCUMENT_ROWS: readonly OwnRuleRow[] = [
  {
    key: 'document-1',
    title: ['文书编号连续', 'numbers of documents have no gap'],
    zh: '同一机关、同一年度、同一类文书的编号连续；作废的编号留在登记簿上，不再使用。',
    en: 'Numbers of one organ, year and type of document have no gap; a voided number stays in the register.',
    value: { setting: 'documentWords' },
  },
  {
    key: 'document-2',
    title: ['文书由记录生成', 'documents come from the record'],
    zh: '文书只由案件记录生成，同一行为只有一份有效文书；缺项的不得出具。',
    en: 'A document comes from the record alone, one in force for an act; what lacks a fact is not issued.',
  },
  {
    key: 'document-3',
    title: ['文书模板两人把关', 'templates have two persons'],
    zh: '文书模板由一人提出、另一人批准后使用，使用过的版本保留。',
    en: 'A template is proposed by one person and approved by another; versions that were used are kept.',
  },
  {
    key: 'document-4',
    title: ['签章件和送达凭证存卷', 'signed scans come back into the file'],
    zh: '签章扫描件和送达凭证存回案卷，并记录摘要值。',
    en: 'The signed scan and the proof of service come back into the file, with their digests.',
  },
];
