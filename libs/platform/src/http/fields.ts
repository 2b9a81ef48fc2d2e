import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

/**
 * The fields that DTOs are made of. Each validates and documents at once: a property with class-validator decorators
 * only would be missing from the OpenAPI document.
 */
interface Common {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

function documented(options: Common, schema: object): PropertyDecorator {
  const { optional = false, description, example } = options;
  return applyDecorators(
    ApiProperty({
      required: !optional,
      ...(description ? { description } : {}),
      ...(example === undefined ? {} : { example }),
      ...schema,
    }),
    ...(optional ? [IsOptional()] : []),
  );
}

// Control characters have no place in a record; line breaks and tabs only in texts of several lines. Lone surrogates
// cannot be stored verbatim.
/* oxlint-disable no-control-regex */
const ONE_LINE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u;
const LINES = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]*$/u;
/* oxlint-enable no-control-regex */

export function Text(options: Common & { max: number; min?: number; lines?: boolean }): PropertyDecorator {
  const { min = 1, max, lines = false } = options;
  return applyDecorators(
    documented(options, { type: String, minLength: min, maxLength: max }),
    MinLength(min),
    MaxLength(max),
    Matches(lines ? LINES : ONE_LINE, { message: 'holds control characters' }),
    Matches(/\S/, { message: 'is blank' }),
  );
}

/** A text of a fixed shape, such as a document number or a code. */
export function Pattern(
  options: Common & { pattern: RegExp; message: string; max?: number },
): PropertyDecorator {
  const { pattern, message, max = 100 } = options;
  return applyDecorators(
    documented(options, { type: String, pattern: pattern.source }),
    MaxLength(max),
    Matches(pattern, { message }),
  );
}

export function Id(options: Common = {}): PropertyDecorator {
  return applyDecorators(documented(options, { type: String, format: 'uuid' }), IsUUID());
}

export function Ids(options: Common & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 1, max = 50 } = options;
  return applyDecorators(
    documented(options, { type: [String], format: 'uuid', minItems: min, maxItems: max }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsUUID(undefined, { each: true }),
  );
}

export function Choice(values: readonly string[], options: Common = {}): PropertyDecorator {
  return applyDecorators(documented(options, { type: String, enum: [...values] }), IsIn(values));
}

export function Flag(options: Common = {}): PropertyDecorator {
  return applyDecorators(documented(options, { type: Boolean }), IsBoolean());
}

export function Whole(options: Common & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return applyDecorators(
    documented(options, { type: 'integer', minimum: min, maximum: max }),
    Type(() => Number),
    IsInt(),
    Min(min),
    Max(max),
  );
}

/** What a form cannot say: 31 February has the form of a date. */
function DayThatExists(): PropertyDecorator {
  const exists = (value: unknown): boolean => {
    const day = typeof value === 'string' ? value.slice(0, DAY_LENGTH) : '';
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  };
  return ValidateBy(
    { name: 'dayThatExists', validator: { validate: exists } },
    { message: 'is not a day of the calendar' },
  );
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const CIVIL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** `YYYY-MM-DD`, a civil date of Asia/Shanghai that exists. */
export function DateField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    documented(options, { type: String, format: 'date' }),
    Matches(CIVIL_DATE, { message: 'is not a date YYYY-MM-DD' }),
    DayThatExists(),
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** RFC 3339 with an offset; stored in UTC. */
export function InstantField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    documented(options, { type: String, format: 'date-time' }),
    Matches(INSTANT, { message: 'is not an RFC 3339 time with an offset' }),
    DayThatExists(),
  );
}

const MAX_JSON_LENGTH = 20_000;

/** Any JSON value within a bound, where a table of rows decides what fits: a setting, the numbers of a rule. */
export function Json(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    documented(options, { type: 'object', additionalProperties: true, nullable: true }),
    ValidateBy(
      {
        name: 'boundedJson',
        validator: {
          validate: (value: unknown) =>
            value !== undefined && JSON.stringify(value).length <= MAX_JSON_LENGTH,
        },
      },
      { message: `is missing or longer than ${MAX_JSON_LENGTH} characters of JSON` },
    ),
  );
}

/** A nested object of its own class. */
export function Nested(type: () => new () => object, options: Common = {}): PropertyDecorator {
  return applyDecorators(documented(options, { type: () => type() }), ValidateNested(), Type(type));
}

/** A list of nested objects of one class. */
export function NestedList(
  type: () => new () => object,
  options: Common & { min?: number; max: number },
): PropertyDecorator {
  const { min = 0, max } = options;
  return applyDecorators(
    documented(options, { type: () => type(), isArray: true, minItems: min, maxItems: max }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(type),
  );
}

/** Several values of a closed list. */
export function Choices(
  values: readonly string[],
  options: Common & { min?: number; max?: number } = {},
): PropertyDecorator {
  const { min = 1, max = values.length } = options;
  return applyDecorators(
    documented(options, { type: [String], enum: [...values], isArray: true }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsIn(values, { each: true }),
  );
}

/** Several codes of one shape, each once or more. */
export function Patterns(
  options: Common & { pattern: RegExp; message: string; min?: number; max: number },
): PropertyDecorator {
  const { pattern, message, min = 1, max } = options;
  return applyDecorators(
    documented(options, {
      type: 'array',
      items: { type: 'string', pattern: pattern.source },
      minItems: min,
      maxItems: max,
    }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    MaxLength(100, { each: true }),
    Matches(pattern, { each: true, message }),
  );
}

/** Several short texts of one line, none of them blank. */
export function Texts(options: Common & { max: number; min?: number; most: number }): PropertyDecorator {
  const { max, min = 0, most } = options;
  return applyDecorators(
    documented(options, {
      type: 'array',
      items: { type: 'string', maxLength: max },
      minItems: min,
      maxItems: most,
    }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(most),
    MaxLength(max, { each: true }),
    Matches(ONE_LINE, { each: true, message: 'holds control characters' }),
    Matches(/\S/, { each: true, message: 'is blank' }),
  );
}
