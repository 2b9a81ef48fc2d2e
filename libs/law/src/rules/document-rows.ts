import type { RuleRow } from './rule-row.js';

/** Documents: their numbers, their source, their templates, what comes back. */
export const DOCUMENT_ROWS: readonly RuleRow[] = [
  {
    no: null,
    key: 'document-1',
    zh: '同一机关、同一年度、同一类文书的编号连续；作废的编号留在登记簿上，不再使用。',
    en: 'Numbers of one organ, year and type of document have no gap; a voided number stays in the register.',
    value: { setting: 'documentWords' },
  },
  {
    no: null,
    key: 'document-2',
    zh: '文书只由案件记录生成，同一行为只有一份有效文书；缺项的不得出具。',
    en: 'A document comes from the record alone, one in force for an act; what lacks a fact is not issued.',
  },
  {
    no: null,
    key: 'document-3',
    zh: '文书模板由一人提出、另一人批准后使用，使用过的版本保留。',
    en: 'A template is proposed by one person and approved by another; versions that were used are kept.',
  },
  {
    no: null,
    key: 'document-4',
    zh: '签章扫描件和送达凭证存回案卷，并记录摘要值。',
    en: 'The signed scan and the proof of service come back into the file, with their digests.',
  },
];
