import { sealedSchema } from '@shouzheng/kernel';

/** Property names and, in lists of objects, indices, from the outside in. */
export type Path = readonly (string | number)[];

export interface Difference {
  readonly path: Path;
  /** Undefined where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What differs between two plain values, leaf by leaf. A sealed value and a list of plain values are leaves; lists of
 * objects are compared by place. A property that is undefined is one that is not there.
 */
export function differences(before: unknown, after: unknown, path: Path = []): readonly Difference[] {
  const names = namesInside(before, after);
  if (names) return names.flatMap((name) => differences(at(before, name), at(after, name), [...path, name]));
  return isSame(before, after) ? [] : [{ path, before, after }];
}

/** `terms`, `evidence-preservation`, 0, `dueOn` → `terms["evidence-preservation"][0].dueOn` */
export function pathText(path: Path): string {
  return path
    .map((part, n) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[A-Za-z_]\w*$/.test(part)) return `[${JSON.stringify(part)}]`;
      return n === 0 ? part : `.${part}`;
    })
    .join('');
}

/** Whether one path leads to the other's place, or into it: a change there is a change here. */
export function touches(a: Path, b: Path): boolean {
  const shorter = Math.min(a.length, b.length);
  return a.slice(0, shorter).every((part, n) => part === b[n]);
}

type Inside = Readonly<Record<string | number, unknown>>;

function namesInside(before: unknown, after: unknown): readonly (string | number)[] | undefined {
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  }
  if (isListOfRecords(before) && isListOfRecords(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, n) => n);
  }
  return undefined;
}

const at = (value: unknown, name: string | number): unknown =>
  Object.hasOwn(value as object, name) ? (value as Inside)[name] : undefined;

function isRecord(value: unknown): value is Inside {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !sealedSchema.safeParse(value).success;
}

const isListOfRecords = (value: unknown): value is readonly Inside[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** Leaves: plain values, sealed values, lists. The order of properties says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b);
}

const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
