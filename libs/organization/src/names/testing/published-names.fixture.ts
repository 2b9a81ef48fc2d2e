import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { type NamedEntry, lawfulName } from '../screening.state.js';
import { random } from './random.fixture.js';

/** The published names of data/, as the register and the lists hold them. */
export interface PublishedNames {
  readonly entries: readonly NamedEntry[];
  readonly registered: readonly string[];
  readonly listed: readonly string[];
}

const FILES = new URL('../../../../../data/', import.meta.url);
const rows = (file: string): Readonly<Record<string, string>>[] =>
  parse(readFileSync(new URL(file, FILES)), { columns: true, bom: true });

export function publishedNames(): PublishedNames {
  const register = rows('registered-organizations.csv').map((row, at): NamedEntry => {
    const standing =
      row['later_revoked'] === 'yes'
        ? 'ended'
        : row['evidence'] === 'press-mention'
          ? 'unconfirmed'
          : 'registered';
    return {
      kind: 'register',
      target: `r${at}`,
      name: row['name'] ?? '',
      standing,
      issuer: row['registrar'] ?? '',
      date: '',
      lawful: null,
    };
  });
  const lists = rows('suspected-illegal-organizations.csv').map((row, at): NamedEntry => ({
    kind: 'list',
    target: `l${at}`,
    name: row['name'] ?? '',
    standing: row['list_kind'] === 'banned' ? 'banned' : 'warned',
    issuer: row['publisher'] ?? '',
    date: row['published_on'] ?? '',
    lawful: lawfulName(row['legit_lookalike']),
  }));
  const distinct = (entries: readonly NamedEntry[]): string[] => [
    ...new Set(entries.map(({ name }) => name)),
  ];
  return {
    entries: [...register, ...lists],
    registered: distinct(register.filter(({ standing }) => standing === 'registered')),
    listed: distinct(lists),
  };
}

/** Halves by a seeded draw: rules are tuned on the one, figures are taken from the other. */
export function halves(
  names: readonly string[],
  seed = 20_261_128,
): Readonly<Record<'tuning' | 'evaluation', string[]>> {
  const next = random(seed);
  const drawn = names.map((name) => ({
    name,
    half: next() < 0.5 ? ('tuning' as const) : ('evaluation' as const),
  }));
  const of = (half: string): string[] => drawn.filter((one) => one.half === half).map(({ name }) => name);
  return { tuning: of('tuning'), evaluation: of('evaluation') };
}
