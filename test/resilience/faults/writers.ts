import type { Chance } from '../harness/chance.js';
import { type Program, settled } from '../harness/product.js';
import { type Installation, type ProgramName, WRITERS } from './installation.js';
import type { Journal, WriterLine } from './journal.js';

/** Streams of a round that all writers append to. */
const SHARED_STREAMS = 3;
const PATIENCE_MS = 60_000;

/** The writer processes of an installation: begins and pauses them, and writes down what they say. */
export class WriterProcesses {
  private readonly heard = new Set<Program>();
  private readonly idle = new Set<Program>();
  private order:
    { readonly seed: number; readonly lanes: number; readonly hot: readonly string[] } | undefined;
  private lives = 0;

  constructor(
    private readonly installation: Installation,
    private readonly journal: Journal,
  ) {}

  begin(lanes: number, chance: Chance): void {
    const hot = Array.from({ length: SHARED_STREAMS }, () => `access-${uuidOf(chance)}`);
    this.order = { seed: chance.seed(), lanes, hot };
    for (const name of WRITERS) this.send(name);
  }

  /** One that was started anew begins with work of its own. */
  beginAnew(): void {
    for (const name of WRITERS) if (!this.heard.has(this.installation.program(name))) this.send(name);
  }

  async pause(): Promise<void> {
    this.order = undefined;
    const alive = WRITERS.map((name) => this.installation.program(name)).filter((one) => !one.ending);
    for (const program of alive) {
      this.idle.delete(program);
      program.child.send({ end: true });
    }
    if (!(await settled(() => alive.every((one) => this.idle.has(one) || one.ending), PATIENCE_MS)))
      throw new Error('a writer got no answer to an append');
  }

  private send(name: ProgramName): void {
    if (!this.order) return;
    const program = this.installation.program(name);
    this.hear(program);
    this.lives += 1;
    const { seed, ...order } = this.order;
    program.child.send({ begin: { ...order, seed: `${seed}.${name}.${this.lives}` } });
  }

  private hear(program: Program): void {
    if (this.heard.has(program) || !program.child.stdout) return;
    this.heard.add(program);
    let rest = '';
    program.child.stdout.on('data', (text: string) => {
      // Not node:readline, for which U+2028 ends a line too.
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.map((one) => JSON.parse(one) as WriterLine)) {
        if ('idle' in line) this.idle.add(program);
        else this.journal.note(line);
      }
    });
  }
}

function uuidOf(chance: Chance): string {
  const hex = Array.from({ length: 8 }, () => chance.int(0, 0xffff).toString(16).padStart(4, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
