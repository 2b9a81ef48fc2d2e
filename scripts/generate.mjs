// Writes everything that is generated and checked in (OpenAPI, client types, event catalogue …).
//   node scripts/generate.mjs [--into <folder>]
// A generator is `{ name, write(into) }`: it writes its files below `into` at their paths in the repository, so that
// scripts/check-generated.mjs can write them elsewhere and compare.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {{ name: string, write(into: string): Promise<void> }[]} */
const generators = [];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const flag = process.argv.indexOf('--into');
const into = flag === -1 ? root : path.resolve(process.argv[flag + 1]);

for (const { name, write } of generators) {
  process.stderr.write(`[generate] ${name} …\n`);
  await write(into);
}
