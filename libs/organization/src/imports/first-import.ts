import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { derivedId } from '@shouzheng/platform';
import type { ImportKind } from './import-kinds.js';
import type { ImportCounts } from './import-report.js';
import { Importer } from './importer.js';

interface PublishedFile {
  readonly file: string;
  readonly kind: ImportKind;
  readonly what: string;
}

/** The published facts that come with the product; organizations first, so that facts find theirs. */
const FILES: readonly PublishedFile[] = [
  { file: 'registered-organizations.csv', kind: 'organizations', what: 'register entries' },
  { file: 'suspected-illegal-organizations.csv', kind: 'list-entries', what: 'rows of published lists' },
  { file: 'ratings.csv', kind: 'ratings', what: 'ratings by other organs' },
  { file: 'annual-inspections.csv', kind: 'inspections', what: 'annual inspections by other organs' },
  { file: 'penalties.csv', kind: 'penalties', what: 'penalties by other organs' },
];

/** Loads the published facts at a start. What is on record stays as it is, so that every start may call it. */
@Injectable()
export class FirstImport {
  constructor(private readonly importer: Importer) {}

  /** Answers one line for each file: what stands on record of it. */
  async run(dataFolder: string, say: (line: string) => void = () => undefined): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const one of FILES) lines.push(await this.load(one, dataFolder, say));
    return lines;
  }

  private async load(
    { file, kind, what }: PublishedFile,
    dataFolder: string,
    say: (line: string) => void,
  ): Promise<string> {
    const bytes = await readFile(path.join(dataFolder, file));
    const runId = derivedId('first-import', file, createHash('sha256').update(bytes).digest('hex'));
    const { readable, counts, problems } = await this.importer.importFile({
      kind,
      bytes,
      dryRun: false,
      runId,
    });
    if (!readable) say(`${file} could not be read: ${problems.map(({ code }) => code).join(', ')}`);
    return `${counts.rows - counts.refused} ${what}${remarkOn(counts)}`;
  }
}

function remarkOn({ refused, unmatched }: ImportCounts): string {
  const parts = [
    ...(unmatched > 0 ? [`${unmatched} to be matched by a person`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
