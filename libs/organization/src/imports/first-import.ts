import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { derivedId } from '@shouzheng/platform';
import type { ImportKind } from './import-kinds.js';
import type { ImportCounts } from './import-report.js';
import { Importer } from './importer.js';

/** The published facts that come with the product; organizations first, so that facts find theirs. */
const FILES: readonly { readonly file: string; readonly kind: ImportKind; readonly what: string }[] = [
  { file: 'registered-organizations.csv', kind: 'organizations', what: 'register entries' },
  { file: 'suspected-illegal-organizations.csv', kind: 'list-entries', what: 'rows of published lists' },
  { file: 'ratings.csv', kind: 'ratings', what: 'ratings by other organs' },
  { file: 'annual-inspections.csv', kind: 'inspections', what: 'annual inspections by other organs' },
  { file: 'penalties.csv', kind: 'penalties', what: 'penalties by other organs' },
];

/** What an application context hands out its parts by. */
interface Parts {
  get(token: typeof Importer): Importer;
}

/**
 * Loads the published facts at a start. What is on record stays as it is, so that every start may call it.
 * @returns one line for each file
 */
export async function firstImport(
  app: Parts,
  dataFolder: string,
  say: (line: string) => void = () => undefined,
): Promise<readonly string[]> {
  const importer = app.get(Importer);
  const lines: string[] = [];
  for (const { file, kind, what } of FILES) {
    const bytes = await readFile(path.join(dataFolder, file));
    const runId = derivedId('first-import', file, createHash('sha256').update(bytes).digest('hex'));
    const report = await importer.importFile({ kind, bytes, dryRun: false, runId });
    const line = `${report.counts.rows} ${what}${unusual(report.counts)}`;
    if (!report.readable) say(`${file} could not be read: ${report.problems.map(({ code }) => code).join(', ')}`);
    lines.push(line);
  }
  return lines;
}

function unusual({ refused, unmatched }: ImportCounts): string {
  const parts = [
    ...(unmatched > 0 ? [`${unmatched} to be matched by a person`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
