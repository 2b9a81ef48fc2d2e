/** How a command asks for its fields: data, so that a further command costs a few lines. */
export type Words = readonly [zh: string, en: string];

export interface Field {
  readonly name: string;
  readonly kind:
    'text' | 'long' | 'date' | 'instant' | 'choice' | 'number' | 'yes' | 'badges' | 'files' | 'rows';
  readonly label: Words;
  readonly optional?: boolean;
  readonly hint?: Words;
  readonly initial?: unknown;
  readonly choices?: ReadonlyArray<readonly [value: string, zh: string, en: string]>;
  /** Of `rows`: the fields of each. */
  readonly fields?: readonly Field[];
  /** At least so many, of `badges`, `files` and `rows`. */
  readonly min?: number;
}

export interface Target {
  readonly kind: 'clue' | 'case' | 'organization' | 'endpoint';
  readonly id: string;
  readonly revision: number;
}

export type Values = Readonly<Record<string, unknown>>;

export interface CommandForm {
  readonly fields: readonly Field[];
  /** Cannot be taken back: the effect in words, and the password once more. */
  readonly irrevocable?: Words;
  /** A command that starts a stream of its own: no If-Match, and its own address. */
  readonly creates?: { readonly path: string; readonly opens: (id: string) => string };
  readonly body?: (values: Values, target: Target | null) => Record<string, unknown>;
}

const PLURAL = {
  clue: 'clues',
  case: 'cases',
  organization: 'organizations',
  endpoint: 'endpoints',
} as const;

export function commandPath(command: string, target: Target): string {
  const kebab = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `/api/${PLURAL[target.kind]}/${encodeURIComponent(target.id)}/${kebab}`;
}

/** Only what was filled in; the server refuses fields that it does not know. */
export function plainBody(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined && value !== null),
  );
}

/** A date that is being typed is not one yet; an optional field may be empty but not half a date. */
export function isWellFormed(field: Field, value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  if (field.kind === 'instant') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(String(value));
  return true;
}

export function isFilled(field: Field, value: unknown): boolean {
  if (field.optional || field.kind === 'yes') return isWellFormed(field, value);
  if (Array.isArray(value)) return value.length >= (field.min ?? 1);
  return value !== undefined && value !== null && String(value).trim() !== '' && isWellFormed(field, value);
}
