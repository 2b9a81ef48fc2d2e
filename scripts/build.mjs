// Builds the server (Nest CLI with SWC) and the console (Vite) into dist/, each only when its sources changed.
// `node scripts/build.mjs` builds both always; `buildIfStale()` is what `npm start` and `npm run ops` call.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const NOT_SOURCE = new Set(['node_modules', 'dist', 'coverage']);
const LOCK_PATIENCE_MS = 120_000;
const SERVER_APPS = ['apps/assembly', 'apps/api', 'apps/worker', 'apps/ops'];

const PARTS = [
  {
    name: 'server',
    sources: [...SERVER_APPS, 'libs'],
    configs: ['nest-cli.json', '.swcrc', 'tsconfig.json', 'package-lock.json', 'scripts/build.mjs'],
    build: buildServer,
  },
  {
    name: 'console',
    sources: ['apps/console'],
    configs: ['package-lock.json', 'scripts/build.mjs'],
    build: buildConsole,
  },
];

/** Says on stderr what it does: stdout belongs to the command that runs afterwards. */
function say(line) {
  process.stderr.write(`[build] ${line}\n`);
}

export async function buildIfStale() {
  const unlock = await lock();
  try {
    for (const part of PARTS) {
      const digest = digestOf(part);
      if (digest !== stampOf(part)) await build(part, digest);
    }
  } finally {
    unlock();
  }
}

/** Tests and commands may ask at the same time: one builds, the others wait, and then find nothing stale. */
async function lock() {
  const folder = path.join(root, 'dist', '.building');
  mkdirSync(path.dirname(folder), { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      // A build takes seconds: a lock that is older belongs to one that was killed.
      if (waited > LOCK_PATIENCE_MS) rmSync(folder, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function build(part, digest = digestOf(part)) {
  say(`${part.name}: building …`);
  const begun = Date.now();
  // No stamp while the build runs: one that is cut short is stale.
  rmSync(stampFile(part), { force: true });
  await part.build();
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(part), digest);
  say(`${part.name}: ready after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

async function buildServer() {
  for (const folder of ['apps', 'libs'])
    rmSync(path.join(root, 'dist', folder), { recursive: true, force: true });
  await run('node_modules/@nestjs/cli/bin/nest.js', ['build']);
  copyAssets();
}

async function buildConsole() {
  const vite = ['node_modules/vite/bin/vite.js', 'apps/console/node_modules/vite/bin/vite.js'].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (!vite) throw new Error('vite is not installed: run `npm ci` first');
  await run(path.join(root, vite), ['build', '--logLevel', 'warn'], 'apps/console');
}

/** SWC writes only what it compiled; statutes, fonts and other data beside the code are copied as they are. */
function copyAssets() {
  for (const file of filesUnder([...SERVER_APPS, 'libs'])) {
    if (/\.(ts|md)$|\.golden\//.test(file) || !file.includes('/src/')) continue;
    cpSync(path.join(root, file), path.join(root, 'dist', file));
  }
}

function digestOf(part) {
  const hash = createHash('sha256');
  for (const file of [...filesUnder(part.sources), ...part.configs]) {
    if (file.endsWith('.spec.ts') || !existsSync(path.join(root, file))) continue;
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(folders) {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const file = `${folder}/${entry.name}`;
        if (!entry.isDirectory()) return [file];
        return NOT_SOURCE.has(entry.name) ? [] : filesUnder([file]);
      }),
    )
    .sort();
}

function stampFile(part) {
  return path.join(root, 'dist', `.${part.name}.stamp`);
}

function stampOf(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : undefined;
}

/** Runs a tool, its output on our stderr. A signal that ends us ends the tool first. */
function run(script, args, cwd = '.') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve(root, script), ...args], {
      cwd: path.join(root, cwd),
      stdio: ['ignore', process.stderr, process.stderr],
    });
    const stop = (signal) => {
      child.kill(signal);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(script)} ${args.join(' ')} ended with ${code}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const part of PARTS) await build(part);
}
