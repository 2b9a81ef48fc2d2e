import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Books } from '../harness/books.js';
import { type Program, newHome, settled, start, startModule } from '../harness/product.js';
import { OwnRedis } from './own-redis.js';
import { FaultyServer } from './server.js';
import { Tool } from './tool.js';
import { Wire } from './wire.js';

export const WORKERS = ['worker-1', 'worker-2'] as const;
export const WRITERS = ['writer-1', 'writer-2'] as const;
export const PROGRAMS = ['api', ...WORKERS, ...WRITERS] as const;
export type ProgramName = (typeof PROGRAMS)[number];

const PRELOAD = ['--import', './test/resilience/faults/clock.fixture.mjs'];
const WRITER = 'test/resilience/faults/writer.fixture.mjs';

/**
 * The product as it is deployed beside a PostgreSQL: an api and two workers, the real programs, each with a way to the
 * database and a clock of its own that can be meddled with; and two processes that append past the product.
 */
export class Installation {
  readonly wires = new Map<ProgramName, Wire>();
  readonly programs = new Map<ProgramName, Program>();
  private readonly home = newHome();
  private redis: OwnRedis | undefined;

  private constructor(
    readonly server: FaultyServer,
    readonly books: Books,
    readonly tool: Tool,
    private readonly port: number,
  ) {}

  static async open(): Promise<Installation> {
    const server = await FaultyServer.start();
    const books = Books.open(server.own.url());
    const port = await freePort();
    const home = newHome();
    const tool = await Tool.begin({ DATABASE_URL: server.own.url(), SHOUZHENG_HOME: home });
    const installation = new Installation(server, books, tool, port);
    await installation.tool.accounts();
    for (const name of PROGRAMS) {
      installation.wires.set(name, await Wire.open(() => server.own.socket));
      installation.setClock(name, 0);
    }
    await installation.ensureAll();
    return installation;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  program(name: ProgramName): Program {
    const program = this.programs.get(name);
    if (!program) throw new Error(`${name} was never started`);
    return program;
  }

  wire(name: ProgramName): Wire {
    const wire = this.wires.get(name);
    if (!wire) throw new Error(`${name} has no way to the database`);
    return wire;
  }

  setClock(name: ProgramName, aheadMs: number): void {
    writeFileSync(this.clockFile(name), String(aheadMs));
  }

  private readonly clockFile = (name: ProgramName): string => path.join(this.home, `clock-of-${name}`);

  /** Starts what does not run and waits until each is ready. */
  async ensureAll(): Promise<void> {
    await Promise.all(PROGRAMS.map((name) => this.ensure(name)));
  }

  async ensure(name: ProgramName): Promise<void> {
    if (this.programs.get(name)?.ending === undefined && this.programs.has(name)) return;
    const program = this.begin(name);
    this.programs.set(name, program);
    await program.says(
      name === 'api' ? /ready at/ : name.startsWith('worker') ? /Worker ready/ : /"idle":true/,
    );
  }

  private begin(name: ProgramName): Program {
    const surroundings = {
      DATABASE_URL: this.wire(name).url(),
      SHOUZHENG_HOME: this.tool.home,
      PORT: String(this.port),
      CLOCK_FILE: this.clockFile(name),
      // Starts are most of a round: each after the first finds its programs compiled.
      NODE_COMPILE_CACHE: path.join(this.home, 'compiled'),
      ...(this.redis ? { REDIS_URL: this.redis.url } : {}),
    };
    if (name.startsWith('writer')) return startModule(WRITER, surroundings);
    return start(name === 'api' ? 'api' : 'worker', [], surroundings, PRELOAD);
  }

  /** The product's own programs that ended though nobody ended them. */
  endedByThemselves(): readonly string[] {
    return [...this.programs]
      .filter(([, program]) => program.ending && program.ending.signal !== 'SIGKILL')
      .map(([name, program]) => `${name} ended with ${program.ending?.code}: ${program.stderr.slice(-2000)}`);
  }

  /** Puts the job queue on Redis or back on PostgreSQL; jobs that waited stay behind, and nothing may be lost by it. */
  async queueOn(where: 'postgres' | 'redis'): Promise<OwnRedis | undefined> {
    const isThere = this.redis !== undefined;
    if (isThere === (where === 'redis')) return this.redis;
    await this.redis?.end();
    this.redis = where === 'redis' ? await OwnRedis.start() : undefined;
    for (const name of ['api', ...WORKERS] as const) await this.program(name).end('SIGKILL');
    await this.ensureAll();
    return this.redis;
  }

  async close(): Promise<void> {
    const running = [...this.programs.values()].filter((program) => !program.ending);
    await Promise.all(running.map((program) => program.end('SIGKILL')));
    await this.tool.end();
    await this.redis?.end();
    for (const wire of this.wires.values()) wire.close();
    await this.books.close();
    await this.server.own.stop();
  }

  async isReady(patienceMs: number): Promise<boolean> {
    return settled(
      () =>
        fetch(`${this.url}/readyz`).then(
          ({ status }) => status === 200,
          () => false,
        ),
      patienceMs,
    );
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
