// Writes everything that is generated and checked in (OpenAPI, client types, event catalogue …).
//   node scripts/generate.mjs [--into <folder>]
// A generator is `{ name, write(into) }`: it writes its files below `into` at their paths in the repository, so that
// scripts/check-generated.mjs can write them elsewhere and compare.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const CONTRACT = 'apps/api/openapi.json';
const CLIENT_TYPES = 'apps/console/src/api/schema.d.ts';

/** @type {{ name: string, write(into: string): Promise<void> }[]} */
const generators = [
  { name: 'public contract and event catalogue', write: fromServer },
  { name: 'client types of the console', write: clientTypes },
];

/** The server writes what follows from its code: the OpenAPI document and the catalogue of events. */
async function fromServer(into) {
  const args = [path.join(root, 'scripts/start.mjs'), 'generate', into];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('the server could not write its contract');
}

/** After the contract, from it. */
async function clientTypes(into) {
  const contract = JSON.parse(readFileSync(path.join(into, CONTRACT), 'utf8'));
  const text = `// Generated from ${CONTRACT} by npm run generate.\n${astToString(await openapiTS(contract))}`;
  const file = path.join(into, CLIENT_TYPES);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }));
}
const flag = process.argv.indexOf('--into');
const into = flag === -1 ? root : path.resolve(process.argv[flag + 1]);

for (const { name, write } of generators) {
  process.stderr.write(`[generate] ${name} …\n`);
  await write(into);
}
