import type { RuleVersion } from '@shouzheng/law/contract';

/** One of the numbers of a rule for machines; undefined where the version sets none by that name. */
export function figureOf(version: RuleVersion | undefined, name: string): number | undefined {
  const { value } = version ?? {};
  if (typeof value !== 'object' || value === null) return undefined;
  const figure = (value as Readonly<Record<string, unknown>>)[name];
  return typeof figure === 'number' ? figure : undefined;
}
