import type { LawChange, Rule } from '../api/models';
import type { Choice, CommandForm, Field } from './form-spec';

export const source: Field = {
  name: 'source',
  kind: 'text',
  label: ['出处', 'Source'],
  hint: ['公报、文号或官方网址，不写人名', 'Gazette, document number or official address; never a person'],
};

export const UNITS: readonly Choice[] = [
  ['calendar-day', '日', 'calendar days'],
  ['working-day', '个工作日', 'working days'],
  ['month', '个月', 'months'],
  ['year', '年', 'years'],
];

/** A first day in the past: the server asks that it be said. */
export const retroactive = (zh: string, en: string): Field => ({
  name: 'retroactive',
  kind: 'yes',
  label: [zh, en],
  initial: false,
});

/** Month and day of a fixed date. */
export const monthDay = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label: ['月日', 'Month and day'],
  hint: ['两位月、两位日，如 05-31', 'Two digits each, e.g. 05-31'],
  ...more,
});
export const FIXED_DATE: Choice = [
  'fixed-date',
  '固定日期（数填其后第几年）',
  'fixed date (number: years after)',
];

export const REJECTION_GROUNDS: readonly Choice[] = [
  ['text-differs', '与原文不符', 'The text differs'],
  ['not-in-force', '尚未施行', 'Not in force'],
  ['incomplete', '内容不全', 'Incomplete'],
  ['no-need', '没有必要', 'No need'],
];
const WITHDRAWN: Choice = ['withdrawn-by-proposer', '提出人撤回', 'Withdrawn by the proposer'];

export function repealForm(id: { readonly rule?: string; readonly instrument?: string }): CommandForm {
  return {
    preview: '/api/law/preview-rule-repeal',
    fields: [
      {
        name: 'rule',
        kind: 'text',
        label: ['规则编号', 'Rule'],
        hint: ['一条规则；废止整部法规则留空', 'One rule; empty for a whole instrument'],
        optional: true,
        initial: id.rule,
      },
      {
        name: 'instrument',
        kind: 'text',
        label: ['或者整部法规的代号', 'Or the key of a whole instrument'],
        optional: true,
        initial: id.instrument,
      },
      { name: 'lastDay', kind: 'date', label: ['有效的最后一日', 'Last day in force'] },
      retroactive('今日之前已经失效，属补录', 'It ended before today and is entered late'),
      source,
    ],
  };
}

export function confirmForm(rule: Rule): CommandForm {
  return {
    about: [`${rule.citeZh} ${rule.version}`, `${rule.citeEn} ${rule.version}`],
    fields: [
      {
        name: 'reference',
        kind: 'text',
        label: ['官方文本在哪里', 'Where the official text stands'],
        hint: ['公报、文号或官方网址', 'Gazette, document number or official address'],
      },
      {
        name: 'textDigest',
        kind: 'text',
        label: ['所核文本的 SHA-256', 'SHA-256 of the text compared'],
        optional: true,
      },
    ],
    body: (body) => ({ ...body, version: rule.version }),
  };
}

export function withdrawConfirmationForm(rule: Rule): CommandForm {
  return {
    about: [`${rule.citeZh} ${rule.version}`, `${rule.citeEn} ${rule.version}`],
    fields: [],
    body: (body) => ({ ...body, version: rule.version }),
  };
}

export function holidayNoticeForm(year: number, corrects: boolean): CommandForm {
  return {
    preview: '/api/law/preview-holiday-notice',
    fields: [
      { name: 'year', kind: 'number', label: ['年份', 'Year'], initial: year },
      {
        name: 'notice',
        kind: 'text',
        label: ['通知的文号或官方网址', 'Number or address of the notice'],
        hint: ['国务院办公厅关于部分节假日安排的通知', 'Notice of the General Office of the State Council'],
      },
      {
        name: 'off',
        kind: 'rows',
        label: ['放假', 'Days off'],
        fields: [
          { name: 'from', kind: 'text', label: ['第一日', 'First day'] },
          { name: 'to', kind: 'text', label: ['最后一日', 'Last day'] },
        ],
      },
      {
        name: 'makeUp',
        kind: 'words',
        label: ['调休上班的周六、周日', 'Saturdays and Sundays that are worked'],
        hint: ['如 2027-02-20；没有则留空', 'E.g. 2027-02-20; empty if there are none'],
        optional: true,
      },
      {
        name: 'corrects',
        kind: 'yes',
        label: ['更正已载入的通知', 'It corrects a notice that is loaded'],
        initial: corrects,
      },
    ],
    body: (body) => ({ ...body, makeUp: body['makeUp'] ?? [] }),
  };
}

const APPROVE: Record<LawChange['kind'], string> = {
  'rule-version': 'approveRuleVersion',
  'rule-repeal': 'approveRuleRepeal',
  'holiday-notice': 'approveHolidayNotice',
  setting: 'approveSettingChange',
};

export const approvalOf = (change: LawChange): string => APPROVE[change.kind];

export function approvalForm(change: LawChange): CommandForm {
  const isDated = change.kind === 'rule-version' || change.kind === 'rule-repeal';
  return {
    fields: isDated
      ? [retroactive('自今日之前起算，属补录', 'It holds from a day before today and is entered late')]
      : [],
    body: (body) => ({ ...body, change: change.id }),
  };
}

export function rejectionForm(change: LawChange, own: boolean): CommandForm {
  return {
    path: 'reject-change',
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        label: ['理由', 'Ground'],
        choices: own ? [WITHDRAWN] : REJECTION_GROUNDS,
        initial: own ? WITHDRAWN[0] : undefined,
      },
    ],
    body: (body) => ({ ...body, change: change.id }),
  };
}
