import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { residentMiB } from './machine.js';
import type { Database } from './server.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const API = 'dist/apps/api/src/main.js';
const WORKER = 'dist/apps/worker/src/main.js';

/** The product as it runs where there is work: an api and a worker, each a process of its own. */
export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts it as the image does, on a database of the benchmark's server. Before that `npm start` runs once: it builds
 * what is stale, loads the published lists and makes the accounts of the demonstration.
 */
export async function startProduct(database: Database, profile?: string): Promise<Product> {
  const home = mkdtempSync(path.join(tmpdir(), 'shouzheng-bench-'));
  chmodSync(home, 0o755);
  const port = await freePort();
  const env = { DATABASE_URL: database.url, SHOUZHENG_HOME: home, PORT: String(port) };
  const options = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : [];
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((one) => one.stop()));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    running.push(await start(['scripts/start.mjs', 'up'], env, 'is ready at'));
    await running.pop()?.stop();
    running.push(await start([...options, WORKER], env, 'Worker ready'));
    running.push(await start([...options, API], env, 'Api ready'));
    return { url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Running {
  stop(): Promise<void>;
}

/** Starts a process and waits for the words by which it says that it is ready. */
async function start(args: string[], env: Record<string, string>, ready: string): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await said(child, ready);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export interface OpsRun {
  readonly seconds: number;
  /** Most memory that the process held; 0 where the system does not tell. */
  readonly peakMiB: number;
}

/** One command of apps/ops, from its start to its end. */
export async function runOps(
  args: readonly string[],
  { url }: Database,
  say: (line: string) => void,
): Promise<OpsRun> {
  const home = mkdtempSync(path.join(tmpdir(), 'shouzheng-bench-'));
  chmodSync(home, 0o755);
  const begun = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url, SHOUZHENG_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMiB = 0;
  const look = setInterval(() => {
    peakMiB = Math.max(peakMiB, residentMiB(child.pid ?? 0) ?? 0);
  }, 100);
  let last = '';
  child.stdout.on('data', (text: Buffer) => {
    last = text.toString().trim().split('\n').at(-1) ?? last;
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (code !== 0) throw new Error(`ops ${args[0]} ended with ${code}: ${last}`);
  } finally {
    clearInterval(look);
    rmSync(home, { recursive: true, force: true });
  }
  const seconds = (performance.now() - begun) / 1000;
  say(`    ops ${args.join(' ')}: ${seconds.toFixed(1)} s, at most ${peakMiB} MiB; ${last}`);
  return { seconds, peakMiB };
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}`)));
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes(words)) resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
