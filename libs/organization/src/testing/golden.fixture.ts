import { describe, expect, it } from '@jest/globals';
import type { EventDefinition } from '@shouzheng/kernel';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * Every (type, version) ever shipped has its file: stored events are read for ever, so a schema that no longer takes
 * one of them is broken, whatever the compiler says.
 */
export function goldenEvents(folder: URL, definitions: readonly EventDefinition[]): void {
  const files = readdirSync(folder);
  describe('stored events', () => {
    it.each(
      definitions.map(({ type, version, schema }) => ({
        type,
        version,
        schema,
        file: `${type}.v${version}.json`,
      })),
    )('$type v$version are read as they were written', ({ file, schema }) => {
      const stored: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      expect(schema.parse(stored)).toEqual(stored);
      // A closed object: what nobody declared is an error, never silently kept.
      expect(schema.safeParse({ ...(stored as object), undeclared: 1 }).success).toBe(false);
    });

    it('have no file without its definition', () => {
      expect(files.sort()).toEqual(definitions.map(({ type, version }) => `${type}.v${version}.json`).sort());
    });
  });
}
