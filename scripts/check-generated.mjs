// Fails when a generated file that is checked in differs from what its generator writes today.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(path.join(tmpdir(), 'shouzheng-generated-'));
process.once('exit', () => rmSync(fresh, { recursive: true, force: true }));

const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/generate.mjs'), '--into', fresh], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const files = readdirSync(fresh, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(fresh, path.join(entry.parentPath, entry.name)));
const stale = files.filter((file) => {
  const checkedIn = path.join(root, file);
  return !existsSync(checkedIn) || !readFileSync(checkedIn).equals(readFileSync(path.join(fresh, file)));
});
for (const file of stale) console.error(`${file} is stale: run \`npm run generate\` and check it in.`);
console.error(`${files.length} generated files compared.`);
process.exit(stale.length === 0 ? 0 : 1);
