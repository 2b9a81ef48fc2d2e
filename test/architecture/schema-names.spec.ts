import { describe, expect, it } from '@jest/globals';
import { sourcesEnding } from './sources.js';

/** Classes with fields of the contract, by name. Two of one name become one schema, and one of them a lie. */
const places = new Map<string, string[]>();
for (const { path, text } of sourcesEnding('.ts', ['libs', 'apps/api'])) {
  if (!/@(ApiProperty|Text|Choice|Id|Ids|DateField|Whole|Nested|NestedList)\(/.test(text)) continue;
  for (const [, name = ''] of text.matchAll(/^(?:export )?class ([A-Z]\w+)/gm)) {
    places.set(name, [...(places.get(name) ?? []), path]);
  }
}

describe('the schemas of the contract', () => {
  it('are found', () => {
    expect(places.size).toBeGreaterThan(150);
  });

  it('have one class each', () => {
    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });
});
