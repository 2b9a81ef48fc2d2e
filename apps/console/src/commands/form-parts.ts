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

/** Number of a document made on paper; whether the next of the series stands in for none is the server's to say. */
export const number = (name: string, zh: string, en: string, more: Partial<Field> = {}): Field =>
  text(name, zh, en, { hint: ['如 名民罚告〔2026〕4号', 'As 名民罚告〔2026〕4号'], ...more });
