import { createHash } from 'node:crypto';
import fc from 'fast-check';

/** The part of JSON Schema that the events' schemas make use of. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** `full`: every optional field, the last way of each choice. `least`: what is required, the first way. */
export type Extent = 'full' | 'least';

const FORMATS: Readonly<Record<string, string>> = { date: '2026-11-20', 'date-time': '2026-11-20T02:00:00.000Z' };

/** A value of a schema, always the same one. */
export function sample(schema: unknown, extent: Extent, path = ''): unknown {
  const { anyOf, oneOf, allOf, ...rest } = schema as Schema;
  const choices = anyOf ?? oneOf;
  if (choices) return sample(chosen(choices, extent), extent, path);
  if (allOf) return sample({ ...rest, ...Object.assign({}, ...allOf) }, extent, path);
  if ('const' in rest) return rest.const;
  if (rest.enum) return chosen(rest.enum, extent);
  switch (rest.type) {
    case 'object':
      return anObject(rest, extent, path);
    case 'array': {
      const length = Math.max(rest.minItems ?? 0, extent === 'full' ? 1 : 0);
      return Array.from({ length }, (_, n) => sample(rest.items ?? {}, extent, `${path}/${n}`));
    }
    case 'string':
      return aText(rest, path);
    case 'integer':
    case 'number':
      return aNumber(rest);
    case 'boolean':
      return extent === 'full';
    case 'null':
      return null;
    default:
      return `any ${path}`;
  }
}

function chosen<T>(choices: readonly T[], extent: Extent): T | undefined {
  const real = choices.filter((one) => (one as Schema | null)?.type !== 'null');
  return extent === 'full' ? real.at(-1) : choices[0];
}

function anObject(schema: Schema, extent: Extent, path: string): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const names = Object.keys(properties).filter((name) => extent === 'full' || required.includes(name));
  const known = names.map((name) => [name, sample(properties[name], extent, `${path}/${name}`)] as const);
  if (extent === 'least' || typeof additionalProperties !== 'object') return Object.fromEntries(known);
  const name = String(sample(propertyNames ?? { type: 'string' }, extent, `${path}/name`));
  return Object.fromEntries([...known, [name, sample(additionalProperties, extent, `${path}/${name}`)]]);
}

function aText({ format, pattern, minLength = 0, maxLength = 20 }: Schema, path: string): string {
  if (format === 'uuid') return uuidOf(path);
  if (format !== undefined && FORMATS[format] !== undefined) return FORMATS[format];
  if (pattern !== undefined) {
    const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 });
    return text;
  }
  return `演示${path.split('/').at(-1) ?? ''}`.padEnd(minLength, '例').slice(0, Math.max(minLength, maxLength));
}

function aNumber({ minimum, maximum = Number.MAX_SAFE_INTEGER, exclusiveMinimum }: Schema): number {
  const least = exclusiveMinimum === undefined ? (minimum ?? 1) : exclusiveMinimum + 1;
  return Math.min(Math.max(least, 1), maximum);
}

function uuidOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
