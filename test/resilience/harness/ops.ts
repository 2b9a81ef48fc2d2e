import { type Program, type Surroundings, settled, startModule } from './product.js';

const FIXTURE = 'test/resilience/harness/ops.fixture.mjs';

export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/**
 * Who gives commands of apps/ops one after the other in one process (ops.fixture.mjs). Where the process itself is what
 * is looked at, its death or two of them at once, `run` begins one.
 */
export class Operator {
  private program: Program | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** @throws what the command threw that is no refusal: it ends the process, as it would end that of the command */
  async ops(...args: string[]): Promise<Answer> {
    const program = (this.program ??= startModule(FIXTURE, this.surroundings));
    let answer: Answer | undefined;
    program.child.once('message', (message) => (answer = message as Answer));
    program.child.send(args);
    await settled(() => answer ?? program.ending);
    if (!answer) throw new Error(`ops ${args.join(' ')}: no answer\n${program.stdout}\n${program.stderr}`);
    return answer;
  }
}
