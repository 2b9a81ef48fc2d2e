import { type ChildProcess, fork, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endRun } from '../../setup/postgres-run.mjs';

const BUILD_PATIENCE_MS = 240_000;
/** A start on a busy machine; on a quiet one it takes some seconds. */
const PATIENCE_MS = 150_000;

const APPS = {
  ops: 'dist/apps/ops/src/main.js',
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  /** As `npm start` and `npm run ops` do it. */
  npm: 'scripts/start.mjs',
} as const;

/** Only what a program of the product must be told; nothing of the test run leaks into it. */
export type Surroundings = Readonly<Record<string, string>>;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const running = new Set<Program>();
const homes = new Set<string>();

/** A program of the product as a real process. */
export class Program {
  /** Everything that it wrote, in the order in which it came. */
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ending>;
  ending: Ending | undefined;

  constructor(readonly child: ChildProcess) {
    running.add(this);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) => {
      // `close`, not `exit`: all that it wrote has arrived then.
      child.once('close', (code, signal) => {
        running.delete(this);
        this.ending = { code, signal };
        resolve(this.ending);
      });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Waits until its output matches; throws with all of it when the process ends before. */
  async says(pattern: RegExp, patienceMs = PATIENCE_MS): Promise<RegExpExecArray> {
    const found = await settled(() => pattern.exec(this.stdout) ?? this.ending, patienceMs);
    if (found instanceof Array) return found;
    throw new Error(`waited in vain for ${pattern}:\n${this.stdout}\n${this.stderr}`);
  }

  /** Its address, once it listens. */
  async ready(): Promise<string> {
    const [, url = ''] = await this.says(/ready at (http:\/\/\S+)/);
    return url.replace('[::1]', '127.0.0.1');
  }

  /** Sends the signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.child.kill(signal);
    return this.over();
  }

  /** How it ended; killed when it does not. */
  async over(patienceMs = PATIENCE_MS): Promise<Ending> {
    const ending = await settled(() => this.ending, patienceMs);
    if (ending) return ending;
    this.child.kill('SIGKILL');
    throw new Error(`the process did not end:\n${this.stdout}\n${this.stderr}`);
  }

  /** Resident memory in MB, as the kernel counts it. */
  residentMb(): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  }
}

/** As `npm start` begins it; the other programs are begun with node's own heap, which costs less of the processor. */
const SMALL_HEAP = ['--optimize-for-size', '--max-semi-space-size=2'];
/** Starts are most of these tests: each after the first finds its modules compiled. Gone with the run's folder. */
const COMPILED = {
  NODE_COMPILE_CACHE: path.join(process.env['SHOUZHENG_TEST_RUN_HOME'] ?? tmpdir(), 'compiled'),
};

export function start(
  app: keyof typeof APPS,
  args: readonly string[],
  surroundings: Surroundings,
  nodeOptions: readonly string[] = [],
): Program {
  const [options, compiled] = args[0] === 'up' ? [SMALL_HEAP, {}] : [nodeOptions, COMPILED];
  return new Program(
    spawn(process.execPath, [...options, APPS[app], ...args], {
      env: { PATH: process.env['PATH'], PORT: '0', ...compiled, ...surroundings },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** Another module of dist's making, with a channel for messages. */
export function startModule(
  file: string,
  surroundings: Surroundings,
  nodeOptions: readonly string[] = [],
): Program {
  return new Program(
    fork(file, {
      env: { PATH: process.env['PATH'], PORT: '0', ...COMPILED, ...surroundings },
      execArgv: [...nodeOptions],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }),
  );
}

/** Runs to its end. */
export async function run(
  app: keyof typeof APPS,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Program & { ending: Ending }> {
  const program = start(app, args, surroundings);
  await program.over();
  return program as Program & { ending: Ending };
}

/** A folder for one installation; PostgreSQL's user may enter it also when the tests run as root. */
export function newHome(): string {
  // With the process's id, so that a run after one that was killed outright clears it away.
  const home = mkdtempSync(path.join(tmpdir(), `shouzheng-test-${process.pid}-`));
  chmodSync(home, 0o755);
  homes.add(home);
  return home;
}

/** For afterAll: kills what still runs and removes every home with its PostgreSQL. */
export async function cleanUp(): Promise<void> {
  const left = [...running];
  for (const program of left) program.child.kill('SIGKILL');
  await Promise.all(left.map((program) => program.ended));
  for (const home of homes) endRun(home);
  homes.clear();
}

/** Builds what is stale, once per test run: spec files run side by side, and a build empties dist first. */
export async function built(): Promise<void> {
  const folder = process.env['SHOUZHENG_TEST_RUN_HOME'] ?? tmpdir();
  const done = path.join(folder, 'built');
  try {
    writeFileSync(path.join(folder, 'build-begun'), '', { flag: 'wx' });
  } catch {
    if (await settled(() => existsSync(done), BUILD_PATIENCE_MS)) return;
    throw new Error('the build of another spec file did not end: see its failure');
  }
  const code = `await (await import(${JSON.stringify(path.resolve('scripts/build.mjs'))})).buildIfStale()`;
  const build = new Program(
    spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const { code: exitCode } = await build.over(BUILD_PATIENCE_MS);
  if (exitCode !== 0) throw new Error(`the build failed:\n${build.stderr}`);
  writeFileSync(done, '');
}

/** The first truthy answer, or the last one when patience ends. */
export async function settled<T>(look: () => T | Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found || performance.now() > giveUpAt) return found;
    await delay(20);
  }
}

/** A measured figure, beside the test report. */
export function measured(what: string): void {
  process.stderr.write(`[measured] ${what}\n`);
}
