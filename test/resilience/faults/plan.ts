import { Chance } from '../harness/chance.js';

/** What can happen, each with the part that it happens to: two at once happen to different parts. */
export const FAULT_PARTS = {
  'kill-api': 'api',
  'kill-worker': 'worker',
  'kill-writer': 'writer',
  'kill-backend': 'server',
  'kill-postmaster': 'server',
  'postgres-stops-fast': 'server',
  'postgres-stops-immediately': 'server',
  'no-connections': 'server',
  'disk-full': 'server',
  slow: 'wire',
  cut: 'wire',
  'redis-gone': 'queue',
  jobs: 'queue',
  'clock-of-processes': 'clock',
  'clock-of-database': 'clock',
  'two-owners': 'worker',
} as const;
export type FaultName = keyof typeof FAULT_PARTS;
export const FAULT_NAMES = Object.keys(FAULT_PARTS) as readonly FaultName[];

export interface Strike {
  readonly fault: FaultName;
  /** Commands that are acknowledged before it happens, counted from the load's beginning or from the strike before. */
  readonly after: number;
  /** How long it lasts where it does not heal by itself. */
  readonly holdMs: number;
  /** Draws what else there is to choose: which process, how slow, how far the clock jumps. */
  readonly seed: number;
}

/** All that chance decides in a round: a pure function of its seed. */
export interface Plan {
  readonly seed: number;
  readonly strikes: readonly Strike[];
  /** Clients over HTTP, and appends under way in each writer process. */
  readonly clients: number;
  readonly lanes: number;
  /** Commands that are acknowledged after all is healed. */
  readonly afterwards: number;
}

const TWO_AT_ONCE = 0.25;

export function planOf(seed: number, among: readonly FaultName[] = FAULT_NAMES): Plan {
  const chance = new Chance(seed);
  const strike = (fault: FaultName, after: number): Strike => ({
    fault,
    after,
    holdMs: chance.int(100, 900),
    seed: chance.seed(),
  });
  const strikes = [strike(chance.pick(among), chance.int(2, 25))];
  const others = among.filter((name) =>
    strikes.every(({ fault }) => FAULT_PARTS[fault] !== FAULT_PARTS[name]),
  );
  if (others.length > 0 && chance.next() < TWO_AT_ONCE) strikes.push(strike(chance.pick(others), 0));
  // Of two, the server's comes last and is put right first: the other one may need an answer of it.
  const ofServer = ({ fault }: Strike): number => (FAULT_PARTS[fault] === 'server' ? 1 : 0);
  const [first, second] = strikes;
  if (first && second && ofServer(first) > ofServer(second))
    strikes.splice(0, 2, { ...second, after: first.after }, { ...first, after: 0 });
  return {
    seed,
    strikes,
    clients: chance.int(2, 6),
    lanes: chance.int(1, 6),
    afterwards: chance.int(4, 10),
  };
}

/** The seed of the round after this one. So a later round is had alone, too: as the first one of its seed. */
export const seedAfter = (seed: number): number => new Chance(`after ${seed}`).seed();
