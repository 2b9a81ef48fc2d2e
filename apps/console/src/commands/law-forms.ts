import type { LawChange, Rule, Setting, Timer } from '../api/models';
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

export const REJECTION_GROUNDS: readonly Choice[] = [
  ['text-differs', '与原文不符', 'The text differs'],
  ['not-in-force', '尚未施行', 'Not in force'],
  ['incomplete', '内容不全', 'Incomplete'],
  ['no-need', '没有必要', 'No need'],
];
const WITHDRAWN: Choice = ['withdrawn-by-proposer', '提出人撤回', 'Withdrawn by the proposer'];

export function repealForm(id: { readonly rule?: string; readonly instrument?: string }): CommandForm {
  return {
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

function valueField(standard: unknown, value: unknown): Field {
  const label = ['新的值', 'New value'] as const;
  if (typeof standard === 'boolean') {
    return {
      name: 'value',
      kind: 'choice',
      label,
      initial: String(value),
      choices: [
        ['true', '是', 'Yes'],
        ['false', '否', 'No'],
      ],
    };
  }
  const hint = ['JSON；填 null 恢复默认', 'JSON; null goes back to the default'] as const;
  return { name: 'value', kind: 'json', label, hint, initial: JSON.stringify(value, null, 2) };
}

export function settingForm({ key, zh, en, value, standard }: Setting): CommandForm {
  return {
    about: [zh, en],
    fields: [valueField(standard, value), source],
    body: ({ value: given, ...rest }) => ({
      ...rest,
      key,
      value: given === 'true' ? true : given === 'false' ? false : (given ?? null),
    }),
  };
}

/** The bureau's own length of a term that the statute leaves open. */
export function termForm({ code, zh, en, duration, unit, own, configurable }: Timer): CommandForm {
  const unitOnly = configurable === 'unit';
  return {
    about: [zh, en],
    fields: [
      {
        name: 'duration',
        kind: 'number',
        label: ['期限', 'Length'],
        initial: own?.duration ?? duration ?? undefined,
        hint: unitOnly
          ? [
              '法律定了数，只能定是日还是工作日',
              'The statute fixes the number; only which days count is open',
            ]
          : undefined,
      },
      {
        name: 'unit',
        kind: 'choice',
        label: ['单位', 'Unit'],
        initial: own?.unit ?? unit,
        choices: unitOnly ? UNITS.slice(0, 2) : UNITS,
      },
      source,
    ],
    body: ({ duration: length, unit: days, ...rest }) => ({
      ...rest,
      key: `terms.${code}`,
      value: { duration: length, unit: days },
    }),
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
  return { fields: [], body: (body) => ({ ...body, change: change.id }) };
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
