import type { Figure } from './figure.js';
import type { Registers } from './registers.js';
import type { Server } from './server.js';

export interface BenchOptions {
  /** Rounds of each side; the figure is their median. */
  readonly repeats: number;
  /** Short rounds and small histories: to see that all of it runs, not to quote. */
  readonly quick: boolean;
  /** Events, in millions, of the large histories; 20 is the whole country. */
  readonly millions: number;
  /** Where CPU profiles of our rounds go, and of the product; undefined: none are made. */
  readonly profile?: string;
  /** Whether the registers that are made stay for the next run, and those of the last one are taken. */
  readonly keep: boolean;
}

/** What a measure is given. */
export interface Bench {
  readonly options: BenchOptions;
  readonly server: Server;
  readonly registers: Registers;
  readonly tally: Tally;
  say(line: string): void;
}

export interface Measure {
  /** As `--only` names it. */
  readonly name: string;
  readonly about: string;
  run(bench: Bench): Promise<readonly Figure[]>;
}

/** Events of our side that were lost, doubled or out of order, summed over all measures of a run. */
export interface Tally {
  readonly faults: number;
  readonly events: number;
  add(faults: number, events: number): void;
}
