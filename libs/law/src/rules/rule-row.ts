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

/** One of our own rules: it has no number, so that a title names it where an article is cited. */
export interface OwnRuleRow extends Pick<RuleRow, 'zh' | 'en' | 'value'> {
  key: string;
  title: readonly [zh: string, en: string];
}

/** Our own rules as rule versions: mark 'design', in force since before anything on record. */
export function ownRules(rows: readonly OwnRuleRow[]): RuleVersion[] {
  const titles = new Map(rows.map(({ key, title }) => [`SZ-${key}`, title]));
  const plain = rows.map(({ title: [zh], ...row }): RuleRow => ({ ...row, no: null, article: `（${zh}）` }));
  return rulesOf('SZ', { from: '2000-01-01', to: null, mark: 'design' }, plain).map((rule) => ({
    ...rule,
    articleEn: titles.get(rule.id)?.[1],
  }));
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
