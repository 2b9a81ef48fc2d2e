import { articleNo, UNKNOWN_ARTICLE } from '../article.js';
import type { CivilDate, RuleVersion, SourceMark } from '../law-types.js';

/**
 * One provision as its data file writes it. Every sentence is a restatement of ours.
 * `no`: the article ('8', '22-1', '3p2', '64i1'), or null while its number is not known; then `key` names the rule.
 */
export interface RuleRow {
  no: string | null;
  /** Last part of the id where it is not the article: several rules of one article, or a number not known. */
  key?: string;
  /** Stands for the article where the text has another division, e.g. a section of a plan. */
  article?: string;
  zh: string;
  en: string;
  /** 'read' unless said otherwise. */
  mark?: SourceMark;
  value?: unknown;
}

export interface Period {
  from: CivilDate;
  to: CivilDate | null;
  /** Overrides every row's mark, e.g. for a text that an amendment has made uncertain. */
  mark?: SourceMark;
}

/** Rows of one instrument in one period (both ends inclusive), as rule versions. */
export function rulesOf(instrument: string, period: Period, rows: readonly RuleRow[]): RuleVersion[] {
  return rows.map((row) => {
    const last = row.key ?? row.no;
    if (last === null) throw new Error(`a rule of ${instrument} has neither article nor key`);
    const id = `${instrument}-${last}`;
    return {
      id,
      version: `${id}@${period.from}`,
      instrument,
      article: row.article ?? (row.no === null ? UNKNOWN_ARTICLE.zh : articleNo(row.no)),
      from: period.from,
      to: period.to,
      mark: period.mark ?? row.mark ?? 'read',
      zh: row.zh,
      en: row.en,
      ...(row.value === undefined ? {} : { value: row.value }),
    };
  });
}
