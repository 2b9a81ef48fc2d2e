import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Every act on an organization, a season, a spot check, a list row, a restriction or an unmatched fact has a form, and
 * whatever is chosen in it the body fits the contract: nothing that is required is missing, nothing is unknown to it.
 */
const STREAMS: Readonly<Record<string, string>> = {
  '/api/organizations': 'organization',
  '/api/annual-seasons': 'season',
  '/api/spot-checks': 'spotCheck',
  '/api/list-entries': 'listEntry',
  '/api/restrictions': 'restriction',
  '/api/unmatched-facts': 'fact',
};
/** Acts that ask for nothing but themselves. */
const BARE = ['checkRatingEligibility'];
const LEAST_COMMANDS = 95;
/** More rounds than any list of choices is long: each choice is taken. */
const ROUNDS = 20;

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Field {
  readonly name: string;
  readonly kind: string;
  readonly label: readonly [zh: string, en: string];
  readonly optional?: boolean;
  readonly choices?: readonly (readonly [string, string, string])[];
  readonly choicesOf?: (target: object, values: Values) => readonly (readonly [string, string, string])[];
  readonly fields?: readonly Field[];
}
interface Form {
  readonly fields: readonly Field[];
  readonly path?: string;
  readonly creates?: { readonly path: string };
}
interface Target {
  readonly kind: string;
  readonly id: string;
}
type Values = Readonly<Record<string, unknown>>;
type Body = Readonly<Record<string, unknown>>;

const contract = JSON.parse(
  readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8'),
) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const CONSOLE = fileURLToPath(new URL('../../apps/console/src/commands/', import.meta.url));

let formOf: (kind: string, command: string) => Form;
let bodyOf: (form: Form, values: Values, target: Target | null) => Body;
let commandPath: (command: string, form: Form, target: Target) => string;
let timeOfAct: number;
beforeAll(async () => {
  // The console has a compiler of its own; its forms are plain data and run anywhere.
  ({ formOf } = (await import(`${CONSOLE}registry.ts`)) as { formOf: typeof formOf });
  ({ bodyOf, commandPath } = (await import(`${CONSOLE}form-spec.ts`)) as {
    bodyOf: typeof bodyOf;
    commandPath: typeof commandPath;
  });
  timeOfAct = formOf('organization', 'no-such-command').fields.length;
});

function resolved(schema: Schema): Schema {
  if (schema.$ref) return resolved(contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const [only] = schema.allOf ?? [];
  return only ? { ...resolved(only), ...schema } : schema;
}

const commands = Object.entries(contract.paths).flatMap(([path, { post }]) => {
  const stream = Object.keys(STREAMS).find((one) => path === one || path.startsWith(`${one}/`));
  const isCommand = post?.parameters?.some(({ name }) => name === 'Idempotency-Key');
  if (!post || !stream || !isCommand) return [];
  const schema = resolved(post.requestBody?.content['application/json']?.schema ?? {});
  return [{ command: post.operationId, kind: STREAMS[stream] ?? '', path, schema }];
});

/** An answer to a field: in each round the next choice, in odd ones what may be left out is. */
function answer(field: Field, round: number): unknown {
  if (field.optional && round % 2 === 1) return undefined;
  const choice = field.choices?.[round % field.choices.length]?.[0] ?? 'chosen';
  switch (field.kind) {
    case 'number':
      return 1;
    case 'money':
      return '12.30';
    case 'yes':
      return round % 3 === 0;
    case 'choice':
      return choice;
    case 'choices':
    case 'badges':
    case 'several':
    case 'rules':
    case 'words':
      return [choice];
    case 'rows':
      return [filled(field.fields ?? [], round), filled(field.fields ?? [], round + 1)];
    default:
      return 'words';
  }
}
const filled = (fields: readonly Field[], round: number): Values =>
  Object.fromEntries(fields.map((field) => [field.name, answer(field, round)]));

const bodiesOf = (form: Form): readonly Body[] =>
  Array.from({ length: ROUNDS * 2 }, (_, round) =>
    // Each choice is met with what may be left out, and without it.
    bodyOf(form, { ...filled(form.fields, round), ...paired(form.fields, round) }, null),
  );
function paired(fields: readonly Field[], round: number): Values {
  const choices = fields.filter(({ kind }) => kind === 'choice');
  return Object.fromEntries(
    choices
      .map((field) => [field.name, answer({ ...field, optional: false }, Math.floor(round / 2))] as const)
      .filter(([name]) => round % 2 === 0 || !fields.find((field) => field.name === name)?.optional),
  );
}

/** Where a body does not fit: what is missing, unknown, of another type, or no choice of the contract. */
function misfits(value: unknown, given: Schema, at: string): readonly string[] {
  const schema = resolved(given);
  if (Array.isArray(value)) {
    if (schema.type !== 'array') return [`${at} is no list`];
    const few = value.length < (schema.minItems ?? 0) ? [`${at} has too few`] : [];
    return [...few, ...value.flatMap((one) => misfits(one, schema.items ?? {}, `${at}[]`))];
  }
  if (typeof value === 'object' && value !== null) {
    const { properties = {}, required = [] } = schema;
    const missing = required.filter((name) => !(name in value)).map((name) => `${at}/${name} is missing`);
    return missing.concat(
      Object.entries(value).flatMap(([name, inner]) =>
        properties[name] ? misfits(inner, properties[name], `${at}/${name}`) : [`${at}/${name} is unknown`],
      ),
    );
  }
  if (schema.enum) {
    return value === 'chosen' || schema.enum.includes(String(value))
      ? []
      : [`${at} knows no ${String(value)}`];
  }
  const type = schema.type === 'integer' ? 'number' : schema.type;
  return typeof value === type ? [] : [`${at} is no ${String(type)}`];
}

/** Codes that the contract offers and no body bears, where the form names the choices itself. */
function unoffered(form: Form, schema: Schema): readonly string[] {
  const flat = (given: Schema, at: string): readonly (readonly [string, readonly string[]])[] => {
    const one = resolved(given);
    if (one.enum) return [[at, one.enum]];
    if (one.items) return flat(one.items, at);
    return Object.entries(one.properties ?? {}).flatMap(([name, inner]) =>
      flat(inner, at === '' ? name : `${at}.${name}`),
    );
  };
  return flat(schema, '').flatMap(([at, codes]) => {
    const field = form.fields.find(({ name }) => name === at);
    if (!field) return [`${at} is not asked`];
    // A choice that hangs on another: over all choices of that one.
    const offered = field.choices ?? offeredBy(field, form);
    return codes.filter((code) => !offered.some(([one]) => one === code)).map((code) => `${at}: ${code}`);
  });
}
const offeredBy = (field: Field, form: Form): readonly (readonly [string, string, string])[] =>
  Array.from(
    { length: ROUNDS },
    (_, round) => field.choicesOf?.({}, filled(form.fields, round)) ?? [],
  ).flat();

describe('the forms of acts on organizations', () => {
  it('are asked for by each of the commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(LEAST_COMMANDS);
    const without = commands
      .filter(({ command, kind }) => formOf(kind, command).fields.length === timeOfAct)
      .map(({ command }) => command);
    expect(without).toEqual(BARE);
  });

  it.each(commands)('$command: what is filled in fits the contract', ({ command, kind, schema }) => {
    const faults = bodiesOf(formOf(kind, command)).flatMap((body) => misfits(body, schema, ''));
    expect([...new Set(faults)]).toEqual([]);
  });

  it.each(commands)('$command: every choice of the contract is offered', ({ command, kind, schema }) => {
    expect(unoffered(formOf(kind, command), schema)).toEqual([]);
  });

  it.each(commands)('$command: goes to its own address', ({ command, kind, path }) => {
    const form = formOf(kind, command);
    const address = form.creates?.path ?? commandPath(command, form, { kind, id: '{id}' });
    expect(decodeURIComponent(address)).toBe(path);
  });

  it.each(commands)('$command: every question has a Chinese and an English name', ({ command, kind }) => {
    for (const { label } of formOf(kind, command).fields) {
      expect(label[0]).toMatch(/\p{Script=Han}/u);
      expect(label[1]).toMatch(/^[A-Z0-9][\x20-\x7e‘’“”–]+$/);
    }
  });
});
