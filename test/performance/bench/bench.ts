import type { Figure } from './figure.js';
import type { Server } from './server.js';

export interface BenchOptions {
  /** Rounds of each side; the figure is their median. */
  readonly repeats: number;
  /** Short rounds and small histories: to see that all of it runs, not to quote. */
  readonly quick: boolean;
  /** Events, in millions, of the large history whose speed is held against that of a small one. */
  readonly millions: number;
  /** Runs on the synthetic register of the whole country as well. */
  readonly nation: boolean;
  /** Where CPU profiles of our rounds go, and of the product; undefined: none are made. */
  readonly profile?: string;
}

/** What a measure is given. */
export interface Bench {
  readonly options: BenchOptions;
  readonly server: Server;
  readonly tally: Tally;
  say(line: string): void;
}

export interface Measure {
  /** As `--only` names it. */
  readonly name: string;
  readonly about: string;
  /** Run on request (`--nation`) only: it takes the better part of an hour. */
  readonly onNation?: true;
  run(bench: Bench): Promise<readonly Figure[]>;
}

/** Events of our side that were lost, doubled or out of order, summed over all measures of a run. */
export interface Tally {
  readonly faults: number;
  readonly events: number;
  add(faults: number, events: number): void;
}
