import { describe, expect, it } from '@jest/globals';
import { createLawBook } from '@shouzheng/law';
import { Catalogue } from '@shouzheng/platform';
import { readFileSync } from 'node:fs';
import { contexts } from '../../apps/assembly/src/contexts.js';
import { exportsOf, sourcesEnding } from './sources.js';
import { eventCatalogue } from '../../apps/ops/src/generate/event-catalogue.js';

const catalogue = new Catalogue(contexts);
const law = createLawBook();
const SOME_DAY_OF_EACH_LAW = ['2024-06-01', '2025-06-01', '2026-06-01'];

describe('every refusal', () => {
  it.each(catalogue.refusalCodes().map((code) => ({ code })))(
    '$code has status, two texts and its articles',
    ({ code }) => {
      const { status, zh, en, rules } = catalogue.refusal(code);
      expect([403, 404, 409, 422]).toContain(status);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e‘’“”–]+$/);
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) {
        const known = SOME_DAY_OF_EACH_LAW.some((day) => law.rule(rule, day) !== undefined);
        expect(`${rule} ${known ? 'is a rule' : 'is unknown to the law book'}`).toBe(`${rule} is a rule`);
      }
    },
  );

  it('that a decider names is in the catalogue, and every one of the catalogue is named somewhere', () => {
    const text = sourcesEnding('.ts')
      .filter((file) => !file.path.endsWith('.refusals.ts'))
      .map((file) => file.text)
      .join('\n');
    const named = new Set(
      [...text.matchAll(/'([a-z][a-z-]*\.[a-z][a-z-]+)'/g)].map((match) => match[1] ?? ''),
    );
    const used = [...text.matchAll(/\b(?:refuse\(|when\([^;]*?,)\s*'([a-z][a-z-]*\.[a-z-]+)'/g)].map(
      (match) => match[1],
    );
    for (const code of used) expect(catalogue.refusalCodes()).toContain(code);
    for (const code of catalogue.refusalCodes()) expect([...named]).toContain(code);
  });
});

describe('every command', () => {
  it.each(catalogue.commands().map((command) => ({ command, name: `${command.category}/${command.name}` })))(
    '$name has roles, two texts and a stream',
    ({ command }) => {
      expect(command.roles.length).toBeGreaterThan(0);
      expect(command.zh).toMatch(/\p{Script=Han}/u);
      expect(command.en.length).toBeGreaterThan(3);
      expect(catalogue.categories()).toContain(command.category);
      expect(command.name).toMatch(/^[a-z][A-Za-z]+$/);
    },
  );
});

describe('every projection and policy file', () => {
  const files = [...sourcesEnding('.projection.ts'), ...sourcesEnding('.policy.ts')];
  it.each(files.map((file) => ({ file, name: file.path })))('$name is mounted', async ({ file }) => {
    const names = (await exportsOf(file))
      .filter(
        (one): one is { name: string } =>
          typeof one === 'object' && one !== null && ('folds' in one || 'on' in one),
      )
      .map((one) => one.name);
    const mounted = [...catalogue.projections, ...catalogue.policies].map((one) => one.name);
    for (const name of names) expect(mounted).toContain(name);
  });
});

describe('the event catalogue', () => {
  const shipped = JSON.parse(readFileSync('docs/events/catalogue.json', 'utf8')) as ReturnType<
    typeof eventCatalogue
  >;
  const present = new Map(
    eventCatalogue(catalogue).map((entry) => [`${entry.type} v${entry.version}`, entry]),
  );

  it.each(shipped.map((entry) => ({ entry, name: `${entry.type} v${entry.version}` })))(
    '$name is as it was shipped',
    ({ entry, name }) => {
      expect(present.get(name)).toEqual(entry);
    },
  );
});
