import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { createLawBook, termRefusals } from '@shouzheng/law/contract';
import { platformRefusals } from '@shouzheng/platform';
import { enforcementRefusals } from './enforcement.refusals.js';

const law = createLawBook();
const folder = new URL('./', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.decider.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const used = new Set(
  sources.flatMap((text) => [...text.matchAll(/'([a-z]+\.[a-z][a-z-]*)'/g)].map(([, code]) => code ?? '')),
);

/** Said by the platform of every decision; the law's own catalogue has its words. */
const OF_THE_LAW = { 'law.article-not-confirmed': true };

describe('the refusals of enforcement', () => {
  it('are all in the catalogue, and the catalogue holds no other', () => {
    const known = { ...platformRefusals, ...termRefusals, ...enforcementRefusals, ...OF_THE_LAW };
    expect([...used].filter((code) => !(code in known))).toEqual([]);
    expect(Object.keys(enforcementRefusals).filter((code) => !used.has(code))).toEqual([]);
  });

  it('rest on rules that are in force', () => {
    const rules = new Set(Object.values(enforcementRefusals).flatMap((refusal) => refusal.rules));
    expect([...rules].filter((rule) => !law.rule(rule, '2026-11-23'))).toEqual([]);
  });
});
