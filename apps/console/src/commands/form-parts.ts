import type { Choice, Field, Target } from './form-spec';

/** A field in one line; what is rare goes into `more`. */
const made =
  (kind: Field['kind']) =>
  (name: string, zh: string, en: string, more: Partial<Field> = {}): Field => ({
    name,
    kind,
    label: [zh, en],
    ...more,
  });

export const text = made('text');
export const date = made('date');
export const money = made('money');
export const count = made('number');
export const account = made('account');
export const accounts = made('accounts');
export const rows = made('rows');
/** Words at length about a case: always kept encrypted. */
export const long = (name: string, zh: string, en: string, more: Partial<Field> = {}): Field =>
  made('long')(name, zh, en, { sealed: true, ...more });
export const secret = (name: string, zh: string, en: string, more: Partial<Field> = {}): Field =>
  made('text')(name, zh, en, { sealed: true, ...more });
export const yes = (name: string, zh: string, en: string, more: Partial<Field> = {}): Field =>
  made('yes')(name, zh, en, { initial: false, ...more });
export const choice = (
  name: string,
  zh: string,
  en: string,
  choices: readonly Choice[],
  more: Partial<Field> = {},
): Field => made('choice')(name, zh, en, { choices, ...more });
export const choices = (
  name: string,
  zh: string,
  en: string,
  all: readonly Choice[],
  more: Partial<Field> = {},
): Field => made('choices')(name, zh, en, { choices: all, ...more });
/** One of those that the subject itself offers; taken at once where there is only one. */
export const oneOf = (
  name: string,
  zh: string,
  en: string,
  choicesOf: (target: Target) => readonly Choice[],
  more: Partial<Field> = {},
): Field => made('choice')(name, zh, en, { choicesOf, initialOf: onlyOne(choicesOf), ...more });

const onlyOne =
  (choicesOf: (target: Target) => readonly Choice[]) =>
  (target: Target): string | undefined => {
    const [first, ...others] = choicesOf(target);
    return others.length === 0 ? first?.[0] : undefined;
  };

/** Number of a document made on paper. */
export const number = (name: string, zh: string, en: string, more: Partial<Field> = {}): Field =>
  text(name, zh, en, {
    hint: ['照文书上的文号填，用六角括号：××〔2026〕4号', 'As the document bears it: ××〔2026〕4号'],
    ...more,
  });

/** A number is asked for only where the document was made on paper before. */
export const PAPER = [
  '纸质文书已有文号的填写；不填由系统按序编号',
  'Only where it was made on paper; else the next of the series',
] as const;

/** Of a document of a series that the system numbers. */
export const seriesNumber = (name: string, zh: string, en: string): Field =>
  text(name, zh, en, { optional: true, hint: PAPER });
