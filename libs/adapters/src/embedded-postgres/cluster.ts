import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresRefusal } from './refusal.js';
import type { ServerUser } from './server-user.js';

export const SUPERUSER = 'shouzheng';
const LARGEST_LOG = 10 * 1024 * 1024;
/** After the postmaster was killed its children need a moment to notice; until then their memory bars a new one. */
const SURVIVOR_RETRIES = 20;

/** One PostgreSQL cluster on disk and the programs that drive it. */
export class Cluster {
  readonly data: string;
  readonly logFile: string;

  private readonly place: string;
  private readonly binaries: Binaries;
  private readonly user: ServerUser | undefined;

  constructor(place: string, binaries: Binaries, user: ServerUser | undefined) {
    this.place = place;
    this.binaries = binaries;
    this.user = user;
    this.data = path.join(place, 'data');
    this.logFile = path.join(place, 'postgres.log');
  }

  get exists(): boolean {
    return existsSync(path.join(this.data, 'PG_VERSION'));
  }

  async demandSameMajor(): Promise<void> {
    const { output } = await this.run(this.binaries.postgres, ['--version']);
    const ours = /(\d+)(\.|devel|beta)/.exec(output)?.[1];
    const theirs = readFileSync(path.join(this.data, 'PG_VERSION'), 'utf8').trim();
    if (ours === theirs) return;
    throw new EmbeddedPostgresRefusal(
      `The data in ${this.data} belongs to PostgreSQL ${theirs}, and this program brings PostgreSQL ${ours}. ` +
        `Start it with the release that wrote it, or set SHOUZHENG_HOME to another folder.`,
    );
  }

  /** Made beside and renamed: a power cut in the middle leaves no half cluster behind. */
  async create(): Promise<void> {
    for (const left of readdirSync(this.place).filter((name) => name.startsWith('data.new'))) {
      rmSync(path.join(this.place, left), { recursive: true, force: true });
    }
    const fresh = path.join(this.place, `data.new.${process.pid}`);
    const args = [
      '-D',
      fresh,
      '-U',
      SUPERUSER,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ];
    const { code, output } = await this.run(this.binaries.initdb, args);
    if (code !== 0) throw this.failure('initdb failed', output);
    renameSync(fresh, this.data);
  }

  async isRunning(): Promise<boolean> {
    return (await this.pgCtl('status')).code === 0;
  }

  async start(socketFolder: string): Promise<void> {
    writeFileSync(path.join(this.data, 'postgresql.conf'), settings(socketFolder));
    if ((statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) {
      renameSync(this.logFile, `${this.logFile}.old`);
    }
    for (let left = SURVIVOR_RETRIES; ; left -= 1) {
      const logged = statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
      const { code, output } = await this.pgCtl('start', '-l', this.logFile, '-t', '120');
      if (code === 0) return;
      const said = existsSync(this.logFile) ? readFileSync(this.logFile).subarray(logged).toString() : '';
      if (left === 0 || !/is still in use/.test(said))
        throw this.failure('PostgreSQL did not start', said || output);
      await sleep(500);
    }
  }

  async stop(): Promise<void> {
    if (!(await this.isRunning())) return;
    const { code, output } = await this.pgCtl('stop', '-m', 'fast', '-t', '60');
    if (code !== 0 && (await this.isRunning())) throw new Error(`PostgreSQL did not stop: ${output.trim()}`);
  }

  /** Where the running server listens: its own word, for an orphan may have been started with another folder. */
  socketFolder(): string {
    return readFileSync(path.join(this.data, 'postmaster.pid'), 'utf8').split('\n')[4] || this.data;
  }

  private pgCtl(command: string, ...args: string[]) {
    const waitQuietly = command === 'status' ? [] : ['-w', '-s'];
    return this.run(this.binaries.pgCtl, [command, '-D', this.data, ...waitQuietly, ...args]);
  }

  private failure(what: string, output: string): EmbeddedPostgresRefusal {
    if (/No space left on device|Disk quota exceeded/i.test(output)) {
      return new EmbeddedPostgresRefusal(`The disk is full: ${what} in ${this.place}.`);
    }
    const fatal = output.split('\n').filter((line) => /FATAL|PANIC|error/i.test(line));
    const reason = (fatal.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim();
    return new EmbeddedPostgresRefusal(`${what} in ${this.place}: ${reason} (see ${this.logFile})`);
  }

  /** In a session of its own, so that a Ctrl-C at the terminal reaches us and not PostgreSQL. */
  private run(program: string, args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        ...this.user,
        cwd: this.place,
        detached: true,
        env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      const collect = (chunk: Buffer) => (output += chunk.toString());
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output }));
    });
  }
}

/** The whole of postgresql.conf, written at every start. Durability is never traded for speed. */
function settings(socketFolder: string): string {
  const lines = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '64MB',
    // To compile a plan takes longer than to run any of ours.
    jit: 'off',
    // What it reads is in the system's memory as a rule: to have it brought by processes of their own takes longer.
    io_method: 'sync',
    fsync: 'on',
    synchronous_commit: 'on',
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
    .join('');
}
