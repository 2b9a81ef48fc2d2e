import type { Bench } from './bench.js';
import { auditOurs } from './integrity.js';
import type { Contender, OpenContender } from './contender.js';
import { type OpenStore, ours } from './contenders/ours.js';
import { profiled } from './profile.js';
import type { Database } from './server.js';

/** One side of a measure: what it is called, and one round of it. Undefined where it offers no such thing. */
export interface Side<Result> {
  readonly name: string;
  round(): Promise<Result> | undefined;
}

/** The results of each side's rounds; a side that failed has none. */
export type Results<Result> = ReadonlyMap<string, readonly Result[]>;

/**
 * All sides in turn, as often as repeats are asked for, every second time in the opposite order, so that none always
 * runs on what another left warm or dirty. A side that throws is said to have failed and runs no more.
 */
export async function alternate<Result>(
  { options, server, say }: Bench,
  measure: string,
  sides: readonly Side<Result>[],
  tell: (result: Result) => string,
): Promise<Results<Result>> {
  const results = new Map<string, Result[]>(sides.map(({ name }) => [name, []]));
  for (let repeat = 0; repeat < options.repeats; repeat += 1) {
    for (const { name, round } of repeat % 2 === 0 ? sides : sides.toReversed()) {
      if (!results.has(name)) continue;
      await server.settle();
      try {
        const result = await (options.profile && name.startsWith(ours.name)
          ? profiled(options.profile, `${measure}-${name}-${repeat}`, async () => round())
          : round());
        if (result === undefined) {
          results.delete(name);
          say(`    ${name}: has no such operation`);
          continue;
        }
        results.get(name)?.push(result);
        say(`    ${name}: ${tell(result)}`);
      } catch (error) {
        results.delete(name);
        say(`    ${name}: FAILED: ${said(error)}`);
      }
    }
  }
  return results;
}

/** Opens stores in databases of their own, hands them over, audits ours by plain SQL, and cleans up. */
export async function withStores<T>(
  bench: Bench,
  peers: readonly Contender[],
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const { server, say } = bench;
  const databases: Database[] = [];
  const opened: OpenContender[] = [];
  const open = async <O extends OpenContender>(contender: {
    name: string;
    open(at: Database): Promise<O>;
  }) => {
    const database = await server.create(contender.name.replaceAll('-', '_'));
    databases.push(database);
    const store = await contender.open(database);
    opened.push(store);
    return store;
  };
  try {
    const own = await open(ours);
    const others: Named[] = [];
    for (const peer of peers) {
      try {
        others.push({ name: peer.name, store: counted(await open(peer)) });
      } catch (error) {
        say(`    ${peer.name}: FAILED to open: ${said(error)}`);
      }
    }
    const stores = { ours: counted(own), peers: others };
    const result = await work(stores);
    await audit(bench, stores);
    return result;
  } finally {
    for (const store of opened) await store.close();
    for (const database of databases) await server.drop(database);
  }
}

export interface Named {
  readonly name: string;
  readonly store: Counted<OpenContender>;
}
export interface Stores {
  readonly ours: Counted<OpenStore>;
  readonly peers: readonly Named[];
}
export type Counted<O extends OpenContender> = O & {
  readonly acknowledged: () => number;
  readonly note: (events: number) => void;
};

/** Counts what the store has acknowledged, to be held against what its table holds. */
function counted<O extends OpenContender>(store: O): Counted<O> {
  let acknowledged = 0;
  return {
    ...store,
    acknowledged: () => acknowledged,
    note: (events) => {
      acknowledged += events;
    },
    async create(stream, events) {
      await store.create(stream, events);
      acknowledged += events.length;
    },
    async act(stream) {
      await store.act(stream);
      acknowledged += 1;
    },
  };
}

async function audit(bench: Bench, { ours: own, peers }: Stores): Promise<void> {
  await auditOurs(bench, own.pool, own.acknowledged());
  for (const { name, store } of peers) {
    const count = await store.count();
    if (count !== store.acknowledged()) {
      bench.say(`    plain SQL on ${name}: ${store.acknowledged()} acknowledged, ${count} stored`);
    }
  }
}

/** The best of the peers by the medians of their rounds. */
export function bestOf<Result>(
  results: Results<Result>,
  names: readonly string[],
  score: (rounds: readonly Result[]) => number,
  better: (a: number, b: number) => boolean = (a, b) => a > b,
): { name: string; value: number } | undefined {
  let best: { name: string; value: number } | undefined;
  for (const name of names) {
    const rounds = results.get(name);
    if (!rounds || rounds.length === 0) continue;
    const value = score(rounds);
    if (!best || better(value, best.value)) best = { name, value };
  }
  return best;
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
