import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourcesEnding } from './sources.js';

/**
 * The console asks for what the server needs: each command of a stream named here has a form whose body, filled in,
 * fits the contract. To take in another stream, add its path and the kind of its forms to `STREAMS`.
 */
const STREAMS: Readonly<Record<string, string>> = { '/api/cases': 'case', '/api/clues': 'clue' };
/** Asked on the page of another stream: a case is filed from its clue. */
const ASKED_ELSEWHERE: Readonly<Record<string, string>> = { fileCase: 'clue' };
/** Has a dialog of its own beside each match of the screening. */
const OWN_DIALOG: readonly string[] = ['judgeMatch'];

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Field {
  readonly name: string;
  readonly kind: string;
  readonly label: readonly [string, string];
  readonly choices?: readonly (readonly [string, string, string])[];
  readonly fields?: readonly Field[];
}
interface Form {
  readonly fields: readonly Field[];
  readonly creates?: { readonly path: string };
}
/** What a form may ask of the page that it stands on. */
type Target = null | {
  readonly id: string;
  readonly case?: { readonly kind: string };
  readonly clue?: { readonly penaltyProposal: object; readonly followers: readonly string[] };
};
const TARGETS: readonly Target[] = [
  null,
  { id: 'a-penalty-case', case: { kind: 'penalty' } },
  { id: 'a-clue', clue: { penaltyProposal: {}, followers: ['another-clue'] } },
];
type Values = Readonly<Record<string, unknown>>;

const contract = JSON.parse(
  readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8'),
) as Contract;
const CONSOLE = fileURLToPath(new URL('../../apps/console/src/commands/', import.meta.url));

let formOf: (kind: string, command: string) => Form;
let bodyOf: (form: Form, values: Values, target: Target) => Record<string, unknown>;
beforeAll(async () => {
  // The console has a compiler of its own; its forms are plain data and run anywhere.
  ({ formOf } = (await import(`${CONSOLE}registry.ts`)) as { formOf: typeof formOf });
  ({ bodyOf } = (await import(`${CONSOLE}form-spec.ts`)) as { bodyOf: typeof bodyOf });
});

function resolved(schema: Schema): Schema {
  if (schema.$ref) return resolved(contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const [only] = schema.allOf ?? [];
  return only ? { ...resolved(only), ...schema } : schema;
}

const commands = Object.entries(contract.paths).flatMap(([path, { post }]) => {
  const stream = Object.keys(STREAMS).find((one) => path === one || path.startsWith(`${one}/`));
  // A command is what bears a key of its own; other posts are questions with a recorded purpose.
  const isCommand = post?.parameters?.some(({ name }) => name === 'Idempotency-Key');
  if (!post || !stream || !isCommand || OWN_DIALOG.includes(post.operationId)) return [];
  const schema = post.requestBody?.content['application/json']?.schema ?? {};
  const kind = ASKED_ELSEWHERE[post.operationId] ?? STREAMS[stream] ?? '';
  return [{ command: post.operationId, kind, path, schema: resolved(schema) }];
});

const MOST_CHOICES = 20;

/** One answer to a field; `round` goes through the choices, so that each is taken once. */
function answer(field: Field, round: number): unknown {
  const choice = field.choices?.[round % field.choices.length]?.[0] ?? 'chosen';
  switch (field.kind) {
    case 'number':
      return 1;
    case 'money':
      return '12.30';
    case 'yes':
      return round % 2 === 0;
    case 'choice':
      return choice;
    case 'choices':
    case 'badges':
    case 'several':
    case 'rules':
    case 'words':
    case 'accounts':
      return [choice];
    case 'files':
      return [{ id: 'file' }];
    case 'each':
      return { 1: choice };
    case 'rows':
      return Array.from({ length: MOST_CHOICES }, (_, row) => filled(field.fields ?? [], row));
    default:
      return 'words';
  }
}
/** From the second lap on, fields step apart: else two of as many choices would never meet otherwise. */
const LAPS = 3;
const filled = (fields: readonly Field[], round: number): Values =>
  Object.fromEntries(
    fields.map((field, index) => [
      field.name,
      answer(field, round + Math.floor(round / MOST_CHOICES) * index),
    ]),
  );

/** Where a body does not fit a schema: what is missing, unknown, or no choice of the contract. */
function misfits(value: unknown, given: Schema, at: string): readonly string[] {
  const schema = resolved(given);
  if (Array.isArray(value)) return value.flatMap((one) => misfits(one, schema.items ?? {}, `${at}[]`));
  if (typeof value === 'object' && value !== null) {
    const { properties = {}, required = [] } = schema;
    const missing = required.filter((name) => !(name in value)).map((name) => `${at}/${name} is missing`);
    return missing.concat(
      Object.entries(value).flatMap(([name, inner]) =>
        properties[name] ? misfits(inner, properties[name], `${at}/${name}`) : [`${at}/${name} is unknown`],
      ),
    );
  }
  if (schema.enum && value !== 'chosen' && !schema.enum.includes(String(value))) {
    return [`${at} knows no ${String(value)}`];
  }
  return [];
}

/** Every choice of the contract, by its place. */
function choicesOf(given: Schema, at: string): ReadonlyMap<string, readonly string[]> {
  const schema = resolved(given);
  if (schema.enum) return new Map([[at, schema.enum]]);
  if (schema.items) return choicesOf(schema.items, `${at}[]`);
  return new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
      ...choicesOf(inner, at === '' ? name : `${at}/${name}`),
    ]),
  );
}

function seen(value: unknown, at: string, into: Map<string, Set<unknown>>): void {
  if (Array.isArray(value)) for (const one of value) seen(one, `${at}[]`, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) seen(inner, at === '' ? name : `${at}/${name}`, into);
  } else into.set(at, (into.get(at) ?? new Set()).add(value));
}

const bodiesOf = (form: Form): readonly Record<string, unknown>[] =>
  TARGETS.flatMap((target) =>
    Array.from({ length: MOST_CHOICES * LAPS }, (_, round) =>
      bodyOf(form, filled(form.fields, round), target),
    ),
  );

describe('the forms of the console', () => {
  it('are asked for by more than a hundred commands of cases and clues', () => {
    expect(commands.length).toBeGreaterThan(130);
  });

  it.each(commands)(
    '$command: what is filled in fits the contract, whatever is chosen',
    ({ command, kind, schema }) => {
      const faults = bodiesOf(formOf(kind, command)).flatMap((body) => misfits(body, schema, ''));
      expect([...new Set(faults)]).toEqual([]);
    },
  );

  it.each(commands)('$command: every choice of the contract can be made', ({ command, kind, schema }) => {
    const made = new Map<string, Set<unknown>>();
    for (const body of bodiesOf(formOf(kind, command))) seen(body, '', made);
    const lacking = [...choicesOf(schema, '')].flatMap(([at, codes]) =>
      codes.filter((code) => !offered(made.get(at), code)),
    );
    expect(lacking).toEqual([]);
  });

  it.each(commands)('$command: every question has a Chinese and an English name', ({ command, kind }) => {
    for (const { label } of formOf(kind, command).fields) {
      expect(label[0]).toMatch(/\p{Script=Han}/u);
      expect(label[1]).toMatch(/^[A-Z0-9][\x20-\x7e‘’“”–]+$/);
    }
  });

  it.each(commands.filter(({ path }) => !path.includes('{id}')))(
    '$command: what starts a stream goes to its own address',
    ({ command, kind, path }) => expect(formOf(kind, command).creates?.path).toBe(path),
  );
});

function offered(made: Set<unknown> | undefined, code: string): boolean {
  // A list that the subject offers has no codes of its own to compare.
  return made === undefined ? false : made.has(code) || made.has('chosen');
}

describe('the contract', () => {
  it('calls no two bodies or answers by one name: the later would stand for both', () => {
    const names = sourcesEnding('.ts').flatMap(({ text }) =>
      [...text.matchAll(/^(?:export )?class (\w+(?:Dto|View|Query|Page|Item))\b/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
