import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { EventDefinition, Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { lawEvents } from '../changes/law.events.js';
import { lawStream } from '../changes/law.state.js';
import { type TermEvent, evolveTerms, termEvents } from './term.events.js';

interface Golden {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Record<string, unknown>;
}

const read = (folder: string): readonly (Golden & { file: string })[] => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url).map((file) => ({
    ...(JSON.parse(readFileSync(new URL(file, url), 'utf8')) as Golden),
    file,
  }));
};
const FORMS = [
  { name: 'terms', folder: './term.events.golden/', events: termEvents as readonly EventDefinition[] },
  { name: 'law', folder: '../changes/law.events.golden/', events: lawEvents as readonly EventDefinition[] },
];

describe.each(FORMS)('stored forms of $name', ({ folder, events }) => {
  const goldens = read(folder);

  it('have one golden file each', () => {
    const files = events.map(({ type, version }) => `${type}.v${version}.json`);
    expect(goldens.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(goldens)('$file is still read and folded, and takes no further field', (golden) => {
    const { type, schemaVersion, data } = golden;
    const at = events.findIndex((one) => one.type === type && one.version === schemaVersion);
    expect(events[at]?.schema.parse(data)).toEqual(data);
    expect(events[at]?.schema.safeParse({ ...data, extra: 1 }).success).toBe(false);
    const later = events.filter((one) => one.type === type && one.version > schemaVersion);
    const now = later.reduce<unknown>((before, next) => next.upcast?.(before) ?? before, data);
    expect(later.at(-1)?.schema.safeParse(now).success ?? true).toBe(true);
    const event = recorded({ type, data: now } as TermEvent) as Recorded<never>;
    expect(() => evolveTerms({}, event)).not.toThrow();
    expect(() => lawStream.evolve(lawStream.initial, event)).not.toThrow();
  });
});
