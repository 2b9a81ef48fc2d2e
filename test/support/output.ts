import type { LoggerService } from '@nestjs/common';
import { format } from 'node:util';

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const LEVELS = ['log', 'error', 'warn', 'debug', 'verbose', 'fatal'] as const;

/** Everything that the product says from now on, at every level, so that a journey can look for what must not be there. */
export class Output {
  private readonly said: string[] = [];
  private readonly undo: (() => void)[] = [];
  readonly logger: LoggerService;

  constructor() {
    const keep = (...parts: unknown[]): void => void this.said.push(format(...parts));
    this.logger = Object.fromEntries(LEVELS.map((level) => [level, keep])) as unknown as LoggerService;
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
      this.replace(stream, 'write', (...args: unknown[]) => {
        keep(args[0] instanceof Uint8Array ? Buffer.from(args[0]).toString('utf8') : args[0]);
        return write(...args);
      });
    }
    for (const name of CONSOLE) this.replace(console, name, keep);
  }

  get text(): string {
    return this.said.join('\n');
  }

  /** Lets everything print as before. */
  release(): void {
    for (const one of this.undo) one();
  }

  private replace<T extends object>(target: T, name: keyof T & string, stand: unknown): void {
    const before = target[name];
    Object.assign(target, { [name]: stand });
    this.undo.push(() => Object.assign(target, { [name]: before }));
  }
}
