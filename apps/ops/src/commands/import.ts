import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { IMPORT_KINDS, type ImportKind, Importer } from '@shouzheng/organization';
import { newId } from '@shouzheng/platform';
import { StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';

const USAGE = `Usage: npm run ops -- import --kind ${IMPORT_KINDS.join('|')} [--dry-run] FILE`;
const SAY_EVERY_ROWS = 1000;

/** `import`: the same engine as POST /api/imports, for a file on this machine. Bad rows are told, good rows kept. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const kind = IMPORT_KINDS.find((one): one is ImportKind => one === values.kind);
  const [file] = positionals;
  if (!kind || !file) throw new StartRefused(USAGE);
  const bytes = await readFile(path.resolve(file)).catch(() => {
    throw new StartRefused(`${file} cannot be read`);
  });
  await inContext(async (app) => {
    const report = await app.get(Importer).importFile({
      kind,
      bytes,
      dryRun: values['dry-run'],
      runId: newId(),
      onProgress(rows) {
        if (rows % SAY_EVERY_ROWS === 0) process.stdout.write(`${rows} rows\n`);
      },
    });
    for (const { row, column, code } of report.problems)
      process.stdout.write(`row ${row} ${column}: ${code}\n`);
    process.stdout.write(
      `${JSON.stringify(report.counts)}${values['dry-run'] ? ' (dry run, nothing written)' : ''}\n`,
    );
    process.exitCode = report.readable ? 0 : 1;
  });
}
