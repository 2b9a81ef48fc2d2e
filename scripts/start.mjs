// One node process from `npm start` to the application: it builds what is stale, then becomes the application,
// so that signals reach it directly and its exit code is ours.
//   node scripts/start.mjs up        everything in one process
//   node scripts/start.mjs verify …  any other command of apps/ops
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 22;

function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

if (!existsSync(path.join(root, 'node_modules')))
  refuse('The packages are not installed: run `npm ci` first.');
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  refuse(
    `Node ${process.versions.node} is too old. Start through npm (npm start, npm run ops): it brings Node 24.`,
  );
}

const { buildIfStale } = await import('./build.mjs');
await buildIfStale().catch((error) => refuse(`[build] failed: ${error.message}`));

const main = path.join(root, 'dist/apps/ops/src/main.js');
process.argv.splice(1, 1, main);
await import(pathToFileURL(main).href);
