import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type MatchReason = (code: string, pick: (zh: string, en: string) => string) => string;
interface View {
  readonly properties: { readonly reasons: { readonly items: { readonly enum: readonly string[] } } };
}

const { schemas } = (
  JSON.parse(readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8')) as {
    readonly components: { readonly schemas: Readonly<Record<string, View>> };
  }
).components;
const codes = ['NameMatchView', 'NameScreeningView'].flatMap(
  (view) => schemas[view]?.properties.reasons.items.enum ?? [],
);
const TEXTS = fileURLToPath(
  new URL('../../apps/console/src/features/clues/match-reasons.ts', import.meta.url),
);

let matchReason: MatchReason;
beforeAll(async () => {
  // The console has a compiler of its own; its words are plain data and run anywhere.
  ({ matchReason } = (await import(TEXTS)) as { matchReason: MatchReason });
});

describe('why the screening found a name near', () => {
  it('has codes, of a match and of the name itself', () => {
    expect(codes).toEqual(expect.arrayContaining(['homophone', 'contested', 'claim-without-registration']));
  });

  it.each(codes)('%s is told to an officer in Chinese, and in English', (code) => {
    const zh = matchReason(code, (text) => text);
    const en = matchReason(code, (_, text) => text);
    expect(zh).toMatch(/[\u4e00-\u9fff]/u);
    expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/u);
  });
});
