import { type Choice, type Field, type Words, yuanOf } from './form-spec';

/** What the numbers of a rule are called; a name that is not here stands as it is. */
const NAMES: Readonly<Record<string, Words>> = {
  days: ['日数', 'Days'],
  workingDays: ['工作日数', 'Working days'],
  months: ['月数', 'Months'],
  years: ['年数', 'Years'],
  hours: ['小时数', 'Hours'],
  times: ['次数', 'Times'],
  minFen: ['罚款下限（元）', 'Least fine (yuan)'],
  maxFen: ['罚款上限（元）', 'Highest fine (yuan)'],
  fromFen: ['起点数额（元）', 'From (yuan)'],
  belowFen: ['不满数额（元）', 'Below (yuan)'],
  personFen: ['个人数额（元）', 'Of a person (yuan)'],
  minMonths: ['最少月数', 'Least months'],
  maxMonths: ['最多月数', 'Most months'],
  maxDays: ['最多日数', 'Most days'],
  extensionDays: ['可延长日数', 'Days of the extension'],
  percent: ['百分比', 'Percent'],
  capPercent: ['上限百分比', 'Cap in percent'],
  toUnit: ['报业务主管单位的月日', 'To the competent unit (MM-DD)'],
  toRegistrar: ['报登记管理机关的月日', 'To the registrar (MM-DD)'],
  answerDays: ['答复日数', 'Days for the answer'],
  limitDays: ['最长日数', 'Days at most'],
  gainTimes: ['违法所得的倍数', 'Times the gain'],
  approver: ['批准人', 'Who approves'],
  unit: ['单位', 'Unit'],
  ground: ['情形', 'Ground'],
  grounds: ['情形', 'Grounds'],
  setting: ['对应设定', 'Setting'],
  power: ['权力种类', 'Power'],
  type: ['组织类型', 'Type of organization'],
};
const YES_NO: readonly Choice[] = [
  ['true', '是', 'Yes'],
  ['false', '否', 'No'],
];

type Numbers = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Numbers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One typed field for each number of the version before; JSON only for what has parts of its own. */
export function numberFields(value: unknown): readonly Field[] {
  if (isTable(value)) return Object.entries(value).map(([key, one]) => fieldOf(key, one));
  return [
    {
      name: 'value',
      kind: 'json',
      label: ['规则中的数值', 'Numbers of the rule'],
      hint: ['没有则留空；JSON', 'Empty if there are none; JSON'],
      optional: true,
      initial: value == null ? undefined : JSON.stringify(value, null, 2),
    },
  ];
}

function fieldOf(key: string, value: unknown): Field {
  const field = { name: `value.${key}`, label: NAMES[key] ?? ([key, key] as const) };
  if (typeof value === 'boolean')
    return { ...field, kind: 'choice', choices: YES_NO, initial: String(value) };
  if (Number.isInteger(value))
    return key.endsWith('Fen')
      ? { ...field, kind: 'money', initial: yuanOf(Number(value)) }
      : { ...field, kind: 'number', initial: value };
  if (typeof value === 'string') return { ...field, kind: 'text', initial: value };
  return { ...field, kind: 'json', hint: ['JSON', 'JSON'], initial: JSON.stringify(value, null, 2) };
}

/** What the fields gave, with yes and no as the version before had them. */
export function numbersOf(before: unknown, given: unknown): unknown {
  if (!isTable(before) || !isTable(given)) return given;
  const entries = Object.entries(given).map(([key, value]) => [
    key,
    typeof before[key] === 'boolean' ? value === 'true' : value,
  ]);
  return Object.fromEntries(entries);
}
