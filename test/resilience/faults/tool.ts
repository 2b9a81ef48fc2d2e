import { type Program, type Surroundings, startModule } from '../harness/product.js';

const FIXTURE = 'test/resilience/faults/tool.fixture.mjs';
const PATIENCE_MS = 120_000;

export interface WokenJob {
  readonly queue: string;
  readonly key: string;
  readonly runAt?: string;
}

/** An operator's process beside the running service (tool.fixture.mjs). */
export class Tool {
  private asked = 0;

  private constructor(
    private readonly surroundings: Surroundings & { readonly SHOUZHENG_HOME: string },
    private program: Program,
  ) {}

  static async begin(surroundings: Surroundings & { readonly SHOUZHENG_HOME: string }): Promise<Tool> {
    const tool = new Tool(surroundings, startModule(FIXTURE, surroundings));
    await tool.answer(0);
    return tool;
  }

  /** Where the installation's key lies. */
  get home(): string {
    return this.surroundings.SHOUZHENG_HOME;
  }

  accounts(): Promise<unknown> {
    return this.ask('accounts');
  }

  verify(): Promise<{ readonly lines: readonly string[]; readonly exitCode: 0 | 1 }> {
    return this.ask('verify');
  }

  async enqueue(jobs: readonly WokenJob[]): Promise<void> {
    await this.ask('enqueue', jobs);
  }

  async end(): Promise<void> {
    if (!this.program.ending) await this.program.end('SIGKILL');
  }

  private async ask<T>(act: string, argument?: unknown): Promise<T> {
    if (this.program.ending) {
      this.program = startModule(FIXTURE, this.surroundings);
      await this.answer(0);
    }
    this.asked += 1;
    const answer = this.answer<T>(this.asked);
    this.program.child.send({ id: this.asked, act, argument });
    return answer;
  }

  private answer<T>(id: number): Promise<T> {
    const { child } = this.program;
    return new Promise<T>((resolve, reject) => {
      const over = (done: () => void): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        done();
      };
      const onMessage = (message: { id: number; result?: T; error?: string }): void => {
        if (message.id !== id) return;
        over(() =>
          message.error === undefined ? resolve(message.result as T) : reject(new Error(message.error)),
        );
      };
      const onExit = (): void =>
        over(() => reject(new Error(`the tool ended:\n${this.program.stdout}\n${this.program.stderr}`)));
      const timer = setTimeout(() => over(() => reject(new Error('the tool does not answer'))), PATIENCE_MS);
      child.on('message', onMessage);
      child.on('exit', onExit);
    });
  }
}
