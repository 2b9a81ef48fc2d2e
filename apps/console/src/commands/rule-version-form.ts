import type { Instrument, Rule, Timer } from '../api/models';
import type { CommandForm, Field } from './form-spec';
import { FIXED_DATE, monthDay, retroactive, source, UNITS } from './law-forms';
import { numberFields, numbersOf } from './rule-numbers';

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

/** The text of a version, its period and its numbers. */
function textFields(last: Rule | undefined): readonly Field[] {
  return [
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
    ...numberFields(last?.value),
  ];
}

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
      ...textFields(last),
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
          { name: 'unit', kind: 'choice', label: ['单位', 'Unit'], choices: [...UNITS, FIXED_DATE] },
          monthDay('date', { when: (row) => row['unit'] === 'fixed-date' }),
        ],
      },
      retroactive('施行日期在今日之前', 'It begins before today'),
      source,
    ],
    body: (body) => {
      const { isNewInstrument, newInstrument, value, ...plain } = body;
      const rest = value === undefined ? plain : { ...plain, value: numbersOf(last?.value, value) };
      if (isNewInstrument !== true) return rest;
      return { ...rest, newInstrument, instrument: (newInstrument as { key?: string }).key };
    },
  };
}
