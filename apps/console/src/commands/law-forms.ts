import type { Instrument, LawChange, Rule, Setting, Timer } from '../api/models';
import type { Choice, CommandForm, Field } from './form-spec';

const source: Field = {
  name: 'source',
  kind: 'text',
  label: ['出处', 'Source'],
  hint: ['公报、文号或官方网址，不写人名', 'Gazette, document number or official address; never a person'],
};

const UNITS: readonly Choice[] = [
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

const isNew = (values: Readonly<Record<string, unknown>>): boolean => values['isNewInstrument'] === true;

const NEW_INSTRUMENT: readonly Field[] = [
  {
    name: 'isNewInstrument',
    kind: 'yes',
    label: ['新的法规，或者法规本身有变', 'A new instrument, or its own row has changed'],
    initial: false,
  },
  {
    name: 'newInstrument.key',
    kind: 'text',
    label: ['法规代号', 'Key of the instrument'],
    hint: ['大写字母和数字，如 O77', 'Capitals and digits, e.g. O77'],
    when: isNew,
  },
  { name: 'newInstrument.zh', kind: 'text', label: ['全称（不带书名号）', 'Full Chinese name'], when: isNew },
  { name: 'newInstrument.en', kind: 'text', label: ['英文名', 'English name'], when: isNew },
  { name: 'newInstrument.shortZh', kind: 'text', label: ['简称', 'Chinese short title'], when: isNew },
  { name: 'newInstrument.shortEn', kind: 'text', label: ['英文简称', 'English short title'], when: isNew },
  {
    name: 'newInstrument.orderNo',
    kind: 'text',
    label: ['令号、文号', 'Order number'],
    optional: true,
    when: isNew,
  },
  {
    name: 'newInstrument.from',
    kind: 'date',
    label: ['法规施行日期', 'Instrument in force from'],
    when: isNew,
  },
  {
    name: 'newInstrument.to',
    kind: 'date',
    label: ['法规最后一日', 'Last day of the instrument'],
    optional: true,
    when: isNew,
  },
  {
    name: 'newInstrument.textVerified',
    kind: 'yes',
    label: ['全文已与官方文本核对', 'The whole text was compared with the official one'],
    initial: false,
    when: isNew,
  },
];

/** A page that shows a rule offers a further version of it: filled in as the last one stands. */
export function ruleVersionForm(
  instruments: readonly Instrument[],
  timers: readonly Timer[],
  last?: Rule,
): CommandForm {
  const suffix = last?.id.slice(last.instrument.length + 1) ?? '';
  const isArticle = /^\d/.test(suffix);
  return {
    preview: '/api/law/preview-rule-version',
    fields: [
      ...NEW_INSTRUMENT,
      {
        name: 'instrument',
        kind: 'choice',
        label: ['法规', 'Instrument'],
        initial: last?.instrument,
        choices: instruments.map(({ key, shortZh, shortEn }) => [
          key,
          `${shortZh} ${key}`,
          `${shortEn} ${key}`,
        ]),
        when: (values) => !isNew(values),
      },
      {
        name: 'no',
        kind: 'text',
        label: ['条款', 'Article'],
        hint: ['如 8、22-1、3p2、64i1；不知条次则留空', 'E.g. 8, 22-1, 3p2, 64i1; empty while not known'],
        optional: true,
        initial: isArticle ? suffix : undefined,
      },
      {
        name: 'key',
        kind: 'text',
        label: ['规则代号', 'Key of the rule'],
        hint: ['一条有数个规则，或没有条次时填', 'Where an article has several rules, or there is no number'],
        optional: true,
        initial: isArticle ? undefined : suffix || undefined,
      },
      { name: 'from', kind: 'date', label: ['施行日期', 'In force from'] },
      { name: 'to', kind: 'date', label: ['最后一日', 'Last day in force'], optional: true },
      {
        name: 'mark',
        kind: 'choice',
        label: ['文本来源', 'How the text is known'],
        initial: 'read',
        choices: [
          ['read', '已读原文', 'Read in full'],
          ['weak', '摘要、草案或他处做法', 'A summary, a draft or practice elsewhere'],
          ['memory', '未找到原文', 'Text not found'],
        ],
      },
      { name: 'zh', kind: 'long', label: ['内容（自己的话）', 'Restatement, Chinese'], initial: last?.zh },
      { name: 'en', kind: 'long', label: ['英文内容', 'Restatement, English'], initial: last?.en },
      {
        name: 'value',
        kind: 'json',
        label: ['规则中的数值', 'Numbers of the rule'],
        hint: ['JSON；保留上一版本的各项', 'JSON; keep the keys of the version before'],
        optional: true,
        initial: last?.value == null ? undefined : JSON.stringify(last.value, null, 2),
      },
      {
        name: 'terms',
        kind: 'rows',
        label: ['本版本确定的期限', 'Terms that this version sets'],
        optional: true,
        fields: [
          {
            name: 'timer',
            kind: 'choice',
            label: ['期限', 'Term'],
            choices: timers.map(({ code, zh, en }) => [code, zh, en] as const),
          },
          { name: 'duration', kind: 'number', label: ['数', 'Number'] },
          { name: 'unit', kind: 'choice', label: ['单位', 'Unit'], choices: UNITS },
        ],
      },
      {
        name: 'retroactive',
        kind: 'yes',
        label: ['施行日期在今日之前', 'It begins before today'],
        initial: false,
      },
      source,
    ],
    body: ({ isNewInstrument: _, newInstrument, ...body }) =>
      newInstrument === undefined
        ? body
        : { ...body, newInstrument, instrument: (newInstrument as { key?: string }).key },
  };
}

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

/** All acts on the law are commands of the one law book; the pages make their forms from what they show. */
export const LAW_FORMS: Readonly<Record<string, CommandForm>> = {};
