import { runOps } from './product.js';
import type { Database, Server } from './server.js';

/** As many organizations to an event as the country has. */
const ORGANIZATIONS_PER_MILLION = 45_000;
const SEED = 1;

/** Synthetic registers in the product's own tables, by size; each is made once in a run. */
export interface Registers {
  /** The one register of that size. Whoever writes into it takes a copy. */
  of(events: number): Promise<Database>;
  copyOf(events: number, name: string): Promise<Database>;
  /** At the end of the run; with `--keep` they are there for the next one. */
  drop(): Promise<void>;
}

export function registersOn(
  server: Server,
  { keep }: { readonly keep: boolean },
  say: (line: string) => void,
): Registers {
  const made = new Map<number, Promise<Database>>();
  const make = async (events: number): Promise<Database> => {
    const name = `register_${events}`;
    const kept = keep ? await server.find(name) : undefined;
    if (kept) say(`    ${kept.name}: as it was kept`);
    const database = kept ?? (await synthesized(name, events));
    await server.analyze(database);
    return database;
  };
  const synthesized = async (name: string, events: number): Promise<Database> => {
    const database = await server.create(name);
    const organizations = Math.round((events * ORGANIZATIONS_PER_MILLION) / 1_000_000);
    const order = ['--organizations', organizations, '--events', events, '--seed', SEED].map(String);
    await runOps(['synthesize', ...order], database, say);
    return database;
  };
  const of = (events: number): Promise<Database> => {
    const known = made.get(events) ?? make(events);
    made.set(events, known);
    return known;
  };
  return {
    of,
    copyOf: async (events, name) => server.copy(await of(events), name),
    async drop() {
      if (keep) return;
      for (const register of made.values()) await register.then(server.drop, () => undefined);
    },
  };
}
