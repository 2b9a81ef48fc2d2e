import type { ReactNode } from 'react';
import type {
  AccountFile,
  CaseFile,
  Clue,
  EndpointFile,
  EventType,
  HistoryItem,
  OrganizationFile,
  RequestFile,
} from '../api/models';

/** How a command asks for its fields: data, so that a further command costs a few lines. */
export type Words = readonly [zh: string, en: string];
export type Choice = readonly [value: string, zh: string, en: string];

export interface Field {
  /** As in the body; a dot nests: `present.officers`. `money` is asked in yuan and sent in fen. */
  readonly name: string;
  readonly kind:
    | 'text'
    | 'long'
    | 'date'
    | 'instant'
    | 'number'
    | 'money'
    | 'yes'
    | 'choice'
    | 'choices'
    | 'words'
    | 'several'
    | 'rules'
    | 'region'
    | 'account'
    | 'accounts'
    | 'badges'
    | 'organization'
    | 'case'
    | 'clue'
    | 'step'
    | 'files'
    | 'json'
    | 'rows'
    | 'each'
    | 'own';
  readonly label: Words;
  readonly optional?: boolean;
  /** Empty only where the law lets it be: the server refuses that with the article, the form does not call it optional. */
  readonly lawAsks?: true;
  readonly hint?: Words;
  readonly initial?: unknown;
  /** What the subject itself says already; a person may change it. */
  readonly initialOf?: (target: Target) => unknown;
  /** What the other answers suggest; it follows them until a person writes something else. */
  readonly suggests?: (target: Target, values: Values) => unknown;
  /** Kept encrypted; said beside the label. */
  readonly sealed?: true;
  readonly choices?: readonly Choice[];
  /** Choices that the subject itself offers: its proposals, orders, events. */
  readonly choicesOf?: (target: Target, values: Values) => readonly Choice[];
  /** Of `each`: what gets one answer apiece. */
  readonly eachOf?: (target: Target, values: Values) => readonly Choice[];
  /** Of `rows`: the fields of each. */
  readonly fields?: readonly Field[];
  /** Of `account`, `accounts` and `badges`: whose; one role or several. */
  readonly role?: string | readonly string[];
  /** Of `account`: whose, as the subject tells it. */
  readonly roleOf?: (target: Target) => string | undefined;
  /** Of `account` and `accounts`: not of the case’s own organ alone. */
  readonly anyOrgan?: true;
  /** At least so many, of `accounts`, `files`, `several`, `rules`, `words` and `rows`. */
  readonly min?: number;
  /** Of `step`: the field that names the stream whose steps are offered. */
  readonly of?: string;
  /** Of `own`: its input, which the feature makes; and whether what it holds may be sent. */
  readonly render?: (props: OwnControlProps) => ReactNode;
  readonly isSound?: (value: unknown) => boolean;
  /** Asked only then; in a row the values of the row. */
  readonly when?: (values: Values, target: Target | null) => boolean;
}

/** What an input of a feature's own is given. */
export interface OwnControlProps {
  readonly value: unknown;
  readonly values: Values;
  /** What the server said about parts of it, each with its path. */
  readonly errors: readonly { readonly path: string; readonly reason: string }[];
  readonly onChange: (value: unknown) => void;
}

/** What a command concerns, as the page shows it. */
export interface Target {
  readonly kind:
    | 'clue'
    | 'case'
    | 'organization'
    | 'endpoint'
    | 'season'
    | 'spotCheck'
    | 'listEntry'
    | 'restriction'
    | 'fact'
    | 'law'
    | 'document'
    | 'template'
    | 'request'
    | 'account';
  readonly id: string;
  readonly revision: number;
  readonly organ?: string;
  readonly clue?: Clue;
  readonly case?: CaseFile;
  readonly organization?: OrganizationFile;
  readonly request?: RequestFile;
  readonly account?: AccountFile;
  readonly endpoint?: EndpointFile;
  readonly eventTypes?: readonly EventType[];
  readonly history?: readonly HistoryItem[];
  /** Of a list row: objections that are not answered. */
  readonly openObjections?: readonly string[];
}

export type Values = Readonly<Record<string, unknown>>;

export interface CommandForm {
  readonly fields: readonly Field[];
  /** Cannot be taken back: the effect in words, and the password once more. */
  readonly irrevocable?: Words;
  /** A command that starts a stream of its own: no If-Match, and its own address. */
  readonly creates?: { readonly path: string; readonly opens: (id: string) => string };
  /** The end of the address, where it is not the command's name. */
  readonly path?: string;
  /** Takes most of the screen: an editor beside its preview. */
  readonly wide?: true;
  /** What it concerns, where the page shows many such things. */
  readonly about?: Words;
  /** The whole address, of a command that concerns no record by its id. */
  readonly address?: string;
  /** The command takes no If-Match though it is not the first of its stream. */
  readonly unguarded?: true;
  /** Where to ask what the act would touch before anybody has done it. */
  readonly preview?: string;
  /** Last touch on the body, after the fields went into it by their names. */
  readonly body?: (body: Record<string, unknown>, target: Target | null) => Record<string, unknown>;
  /** What the answer shows once and never again: name in the answer, and how it is called. */
  readonly reveals?: ReadonlyArray<readonly [name: string, label: Words]>;
}

const PLURAL = {
  clue: 'clues',
  case: 'cases',
  organization: 'organizations',
  endpoint: 'endpoints',
  season: 'annual-seasons',
  spotCheck: 'spot-checks',
  listEntry: 'list-entries',
  restriction: 'restrictions',
  fact: 'unmatched-facts',
  law: 'law',
  document: 'documents',
  template: 'document-templates',
  request: 'requests',
  account: 'accounts',
} as const;

export function commandPath(command: string, form: CommandForm, target: Target): string {
  const kebab = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const tail = form.path ?? kebab;
  // There is one law book, so that its commands name no id.
  if (target.kind === 'law') return `/api/law/${tail}`;
  return `/api/${PLURAL[target.kind]}/${encodeURIComponent(target.id)}/${tail}`;
}

const isEmpty = (value: unknown) =>
  value === '' || value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Only what was asked and filled in; the server refuses fields that it does not know. */
export function bodyOf(form: CommandForm, values: Values, target: Target | null): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of form.fields) {
    if (field.when && !field.when(values, target)) continue;
    const value = sent(field, values[field.name]);
    if (isEmpty(value)) continue;
    const steps = field.name.split('.');
    const last = steps.pop() ?? field.name;
    let place = body;
    for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
    place[last] = value;
  }
  return form.body ? form.body(body, target) : body;
}

function sent(field: Field, value: unknown): unknown {
  if (field.kind === 'yes') return value === true;
  if (field.kind === 'money') return fenOf(textOf(value));
  if (field.kind === 'json') return isJson(value) ? JSON.parse(textOf(value)) : undefined;
  if (field.kind === 'each') {
    const answers = Object.entries((value ?? {}) as Record<string, string>);
    return answers.map(([no, outcome]) => ({ no: Number(no), outcome }));
  }
  if (Array.isArray(value)) {
    if (field.kind === 'files') return value.map((file: { id: string }) => file.id);
    if (field.kind === 'rows')
      return value.map((row: Values) => bodyOf({ fields: field.fields ?? [] }, row, null));
  }
  return typeof value === 'string' ? value.trim() : value;
}

/** Yuan with at most two decimals as whole fen: by its digits, never through a fraction. */
function fenOf(yuan: string): number | undefined {
  const [whole = '', part = ''] = yuan.trim().split('.');
  return whole === '' ? undefined : Number(whole + part.padEnd(2, '0'));
}

export const yuanOf = (fen: number): string =>
  fen % 100 === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function isJson(value: unknown): boolean {
  try {
    JSON.parse(textOf(value));
    return true;
  } catch {
    return false;
  }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A date that is being typed is not one yet; an optional field may be empty but not half a date. */
export function isWellFormed(field: Field, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(textOf(value));
  if (field.kind === 'instant') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(textOf(value));
  if (field.kind === 'money') return /^\d{1,12}(\.\d{1,2})?$/.test(textOf(value));
  if (field.kind === 'json') return isJson(value);
  if (field.kind === 'own') return field.isSound?.(value) ?? true;
  if (field.kind === 'number') return typeof value === 'number' && Number.isInteger(value);
  return true;
}

export function initialValues(fields: readonly Field[], target: Target | null): Values {
  const known = fields.map((field): readonly [string, unknown] => [
    field.name,
    (target && field.initialOf?.(target)) ?? field.initial,
  ]);
  return suggested(fields, target, Object.fromEntries(known.filter(([, value]) => value !== undefined)));
}

/** With what the answers now suggest, in place of what those before suggested. */
export function suggested(
  fields: readonly Field[],
  target: Target | null,
  values: Values,
  before: Values = {},
): Values {
  if (!target) return values;
  const followed = fields.flatMap(({ name, suggests }) => {
    const own = values[name];
    const untouched = isEmpty(own) || own === suggests?.(target, before);
    return suggests && untouched ? [[name, suggests(target, values)] as const] : [];
  });
  return { ...values, ...Object.fromEntries(followed) };
}

export function isFilled(field: Field, values: Values, target: Target | null): boolean {
  const value = values[field.name];
  if (field.when && !field.when(values, target)) return true;
  if (field.kind === 'rows' && Array.isArray(value) && !value.every(rowFilled(field, target))) return false;
  if (field.optional || field.kind === 'yes') return isWellFormed(field, value);
  if (field.kind === 'rows') return Array.isArray(value) && value.length >= (field.min ?? 1);
  if (field.kind === 'each') {
    const asked = target && field.eachOf ? field.eachOf(target, values) : [];
    return asked.length > 0 && asked.every(([no]) => !isEmpty((value as Values | undefined)?.[no]));
  }
  if (Array.isArray(value)) return value.length >= (field.min ?? 1) && isWellFormed(field, value);
  return textOf(value).trim() !== '' && isWellFormed(field, value);
}

const rowFilled = (field: Field, target: Target | null) => (row: Values) =>
  (field.fields ?? []).every((part) => isFilled(part, row, target));
