import type { Setting, Timer } from '../api/models';
import { type Choice, type CommandForm, type Field, type Values, yuanOf } from './form-spec';
import { FIXED_DATE, monthDay, source, UNITS } from './law-forms';

const PREVIEW = '/api/law/preview-setting-change';
const LABEL = ['新的值', 'New value'] as const;
const YES_NO: readonly Choice[] = [
  ['true', '是', 'Yes'],
  ['false', '否', 'No'],
];

interface TermValue {
  readonly duration: number | null;
  readonly unit: string;
  readonly date?: { readonly month: number; readonly day: number };
}
export const isTerm = (value: unknown): value is TermValue =>
  typeof value === 'object' && value !== null && 'duration' in value && 'unit' in value;

const two = (n: number): string => String(n).padStart(2, '0');
export const dateOf = (value: TermValue): string | undefined =>
  value.date && `${two(value.date.month)}-${two(value.date.day)}`;

/** One field by what the value is; JSON where it is a list or a table. */
function valueField(key: string, standard: unknown, value: unknown): Field {
  const field = { name: 'value', label: LABEL };
  if (typeof standard === 'boolean')
    return { ...field, kind: 'choice', initial: String(value), choices: YES_NO };
  if (Number.isInteger(standard) && key.endsWith('Fen'))
    return {
      ...field,
      kind: 'money',
      label: ['新的值（元）', 'New value (yuan)'],
      initial: yuanOf(Number(value)),
    };
  if (Number.isInteger(standard)) return { ...field, kind: 'number', initial: value };
  if (typeof standard === 'string') return { ...field, kind: 'text', initial: value };
  const hint = ['JSON；填 null 恢复默认', 'JSON; null goes back to the default'] as const;
  return { ...field, kind: 'json', hint, initial: JSON.stringify(value, null, 2) };
}

const isKept = (values: Values): boolean => values['toDefault'] !== true;

/** The bureau's own value of a setting, or back to the default of the product. */
export function settingForm({ key, zh, en, value, standard, mark }: Setting): CommandForm {
  const fields =
    isTerm(standard) && isTerm(value) ? termFields(value, UNITS) : [valueField(key, standard, value)];
  const toDefault: Field = {
    name: 'toDefault',
    kind: 'yes',
    label: ['恢复默认值', 'Back to the default'],
    initial: false,
  };
  return {
    about: [zh, en],
    preview: PREVIEW,
    fields: [
      ...(mark === 'bureau' ? [toDefault] : []),
      ...fields.map((field) => ({ ...field, when: isKept })),
      source,
    ],
    body: ({ value: given, toDefault: back, duration, unit, date, ...rest }) => ({
      ...rest,
      key,
      value: back === true ? null : isTerm(standard) ? termOf({ duration, unit, date }) : plain(given),
    }),
  };
}

const plain = (given: unknown): unknown =>
  given === 'true' ? true : given === 'false' ? false : (given ?? null);

function termFields(value: TermValue, units: readonly Choice[], hint?: Field['hint']): readonly Field[] {
  const isDate = value.unit === 'fixed-date';
  return [
    {
      name: 'duration',
      kind: 'number',
      label: isDate ? ['起算后第几年', 'Years after the start'] : ['期限', 'Length'],
      initial: value.duration ?? undefined,
      hint,
    },
    {
      name: 'unit',
      kind: 'choice',
      label: ['单位', 'Unit'],
      initial: value.unit,
      choices: isDate ? [FIXED_DATE] : units,
    },
    ...(isDate ? [monthDay('date', { initial: dateOf(value) })] : []),
  ];
}

/** The length as the server takes it: a fixed date names its month and day. */
function termOf({ duration, unit, date }: Record<string, unknown>): Record<string, unknown> {
  const [month = 0, day = 0] = typeof date === 'string' ? date.split('-').map(Number) : [];
  return { duration, unit, ...(unit === 'fixed-date' ? { date: { month, day } } : {}) };
}

/** The bureau's own length of a term that the statute leaves open. */
export function termForm({ code, zh, en, duration, unit, date, own, configurable }: Timer): CommandForm {
  const unitOnly = configurable === 'unit';
  const [month = 0, day = 0] = (own?.date ?? date ?? '').split('-').map(Number);
  const value: TermValue = {
    duration: own?.duration ?? duration,
    unit: own?.unit ?? unit,
    ...(month > 0 ? { date: { month, day } } : {}),
  };
  return {
    about: [zh, en],
    preview: PREVIEW,
    fields: [
      ...termFields(
        value,
        unitOnly ? UNITS.slice(0, 2) : UNITS,
        unitOnly
          ? [
              '法律定了数，只能定是日还是工作日',
              'The statute fixes the number; only which days count is open',
            ]
          : undefined,
      ),
      source,
    ],
    body: ({ duration: length, unit: days, date: on, ...rest }) => ({
      ...rest,
      key: `terms.${code}`,
      value: termOf({ duration: length, unit: days, date: on }),
    }),
  };
}
