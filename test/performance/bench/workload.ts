import { randomUUID } from 'node:crypto';
import { percentile } from './statistics.js';

const PAYLOAD_BYTES = 400;
const METADATA_BYTES = 100;

export interface BenchEvent {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly amount: number; readonly filler: string; readonly seq: number };
  readonly metadata: { readonly actor: string; readonly filler: string };
}

/** Of the streams of our side. */
export const CATEGORY = 'account';

/** What the deciders of the hot stream fold: how many events there were, and the sum of their amounts. */
export interface Account {
  readonly count: number;
  readonly total: number;
}
export const NOTHING: Account = { count: 0, total: 0 };
export const evolve = (state: Account, { amount }: BenchEvent['data']): Account => ({
  count: state.count + 1,
  total: (state.total + amount) % 1_000_003,
});

/** The next event follows from the whole history: whoever decided on an old state would give a wrong number and sum. */
export const decide = (state: Account): BenchEvent => eventOf(state.count, (state.total % 97) + 1);

const EMPTY = { amount: 0, filler: '', seq: 0 };
const FILLER = 'x'.repeat(PAYLOAD_BYTES);
const METADATA = { actor: randomUUID(), filler: '' };
const META = {
  ...METADATA,
  filler: 'm'.repeat(METADATA_BYTES - JSON.stringify(METADATA).length),
};

/** An event whose payload has 400 bytes of JSON and whose metadata has 100, keys in the order of RFC 8785. */
export function eventOf(seq: number, amount = seq % 97): BenchEvent {
  const digits = String(seq).length + String(amount).length - 2;
  const filler = FILLER.slice(0, PAYLOAD_BYTES - JSON.stringify(EMPTY).length - digits);
  return { id: randomUUID(), type: 'AmountNoted', data: { amount, filler, seq }, metadata: META };
}

export const eventsOf = (count: number): BenchEvent[] => Array.from({ length: count }, (_, n) => eventOf(n));

export interface Round {
  /** Finished acts per second. */
  readonly rate: number;
  /** Milliseconds per act. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * So many writers, each with one act under way at a time, for so long. A warm-up of a fifth goes before and counts
 * nothing.
 */
export async function closedLoop(
  writers: number,
  milliseconds: number,
  act: () => Promise<void>,
): Promise<Round> {
  const begun = performance.now() + milliseconds / 5;
  const end = begun + milliseconds;
  const latencies: number[] = [];
  const writer = async (): Promise<void> => {
    for (let at = performance.now(); at < end;) {
      await act();
      const done = performance.now();
      if (at >= begun && done <= end) latencies.push(done - at);
      at = done;
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return {
    rate: (latencies.length / milliseconds) * 1000,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

/** Things per second of one piece of work that says how many it dealt with. */
export async function timed(work: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  const count = await work();
  return (count / (performance.now() - begun)) * 1000;
}
