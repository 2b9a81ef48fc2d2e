import { createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { HistoryLoader } from '@shouzheng/adapters';
import { Accounts } from '@shouzheng/identity';
import type { EventStore } from '@shouzheng/kernel';
import { Catalogue, Checkpoints } from '@shouzheng/platform';
import { dataFolder } from '../../../assembly/src/data-folder.js';
import { type Environment, StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';
import { type Rows, SyntheticRegister } from '../synthesize/register.js';
import { registrarsOfTheCountry, registrarsOfTheTree } from '../synthesize/registrars.js';
import { readStatistics } from '../synthesize/statistics.js';
import { Progress } from '../synthesize/progress.js';
import { HISTORY_FOLLOWERS } from '../synthesize/followers-of-the-past.js';

const USAGE =
  'Usage: npm run ops -- synthesize --organizations N --events N --seed N [--region all|own]; ' +
  'own: only the registrars of this installation’s city.';

const EVENTS_PER_COMMIT = 100_000;
const EVENTS_PER_CHUNK = 500;
/** Rows, indexes, and the log that PostgreSQL writes before both. */
const BYTES_PER_EVENT = 1100;
const SPARE_BYTES = 2 * 1024 ** 3;

interface Order {
  readonly organizations: number;
  readonly events: number;
  readonly seed: number;
  readonly region: 'all' | 'own';
}

/**
 * `synthesize`: writes the lawful past of as many organizations as wanted into an installation without events, for
 * demonstrations and measurements. Killed and begun again with the same order it goes on where it was.
 */
export async function run(args: string[]): Promise<void> {
  const order = orderOf(args);
  await inContext(async (app, { parts, history }, environment) => {
    if (!environment.demo) throw new StartRefused('A synthetic register belongs into a demonstration only.');
    if (!history)
      throw new StartRefused('The events are in KurrentDB: synthesize into PostgreSQL, then copy them.');
    const catalogue = app.get(Catalogue);
    const statistics = readStatistics(dataFolder);
    const registrars =
      order.region === 'all'
        ? registrarsOfTheCountry(statistics, parts.regions)
        : registrarsOfTheTree(parts.regions);
    const register = planned(
      () => new SyntheticRegister({ catalogue, ...parts }, statistics, registrars, order),
    );
    const done = await alreadyThere(register, parts.store);
    await demandRoom(environment, register.events - done);
    say(
      `${register.organizations} organizations, ${register.events} events` +
        (done > 0 ? `; ${done} are there already` : ''),
    );
    const hash = await load(register, history, done);
    const head = await parts.store.head();
    for (const whole of HISTORY_FOLLOWERS(catalogue)) await skipPast(app.get(Checkpoints), whole, head);
    await app.get(Accounts).seedDemoAccounts();
    say(`sha256 of the log: ${hash}`);
  });
}

function orderOf(args: string[]): Order {
  const { values } = parseArgs({
    args,
    options: {
      organizations: { type: 'string' },
      events: { type: 'string' },
      seed: { type: 'string' },
      region: { type: 'string', default: 'all' },
    },
  });
  const [organizations, events, seed] = [values.organizations, values.events, values.seed].map(Number);
  const isRight =
    isCount(organizations) && isCount(events) && isCount(seed) && /^(all|own)$/.test(values.region);
  if (!isRight) throw new StartRefused(USAGE);
  return { organizations, events, seed, region: values.region as Order['region'] } as Order;
}

const isCount = (n: number | undefined): n is number => Number.isSafeInteger(n) && Number(n) > 0;

/** What cannot be is the order's fault, and said in its words. */
function planned(make: () => SyntheticRegister): SyntheticRegister {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new StartRefused(`${error.message}.`);
    throw error;
  }
}

/**
 * How many events of this very register the store holds; 0 for an empty one.
 * @throws StartRefused where it holds anything else
 */
async function alreadyThere(register: SyntheticRegister, store: EventStore): Promise<number> {
  const head = Number(await store.head());
  if (head === 0) return 0;
  // The last event that can be ours: what came after the past was made is not part of it.
  const last = Math.min(head, register.events);
  const [, stream, , eventId] = register.rowAt(last).split('\t');
  for await (const event of store.readAll({ after: BigInt(last - 1), limit: 1 })) {
    if (event.streamId === stream && event.eventId === eventId) return last;
  }
  throw new StartRefused(
    'This installation holds other events. A synthetic past comes before everything else: give SHOUZHENG_HOME (or ' +
      'DATABASE_URL) an empty place, and begun with another order it is finished with that order.',
  );
}

async function demandRoom({ databaseUrl, home }: Environment, events: number): Promise<void> {
  const needed = events * BYTES_PER_EVENT + SPARE_BYTES;
  const words = `about ${gigabytes(needed)} GB of disk`;
  if (databaseUrl) return say(`This takes ${words} where PostgreSQL has its data.`);
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < needed) {
    throw new StartRefused(`This takes ${words}; ${home} has ${gigabytes(bavail * bsize)} GB left.`);
  }
  say(`This takes ${words}; there are ${gigabytes(bavail * bsize)} GB.`);
}

const gigabytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1);

/** Loads what is not there yet, and answers the digest of the whole log: the same order gives the same one. */
async function load(register: SyntheticRegister, history: HistoryLoader, done: number): Promise<string> {
  const hash = createHash('sha256');
  const progress = new Progress(register.events - done, say);
  const rows = register.rows(EVENTS_PER_CHUNK);
  const drawn = function* (until: number): Generator<Rows> {
    for (let next = rows.next(); !next.done; next = rows.next()) {
      hash.update(next.value.bytes);
      if (next.value.last > done) yield next.value;
      if (next.value.last >= until) return;
    }
  };
  for (let head = done; head < register.events;) {
    const before = head;
    head = Number(await history.load(drawn(head + EVENTS_PER_COMMIT), BigInt(head)));
    progress.add(head - before);
  }
  // Where all was there already, nothing has been drawn yet.
  for (const { bytes } of rows) hash.update(bytes);
  progress.end();
  return hash.digest('hex');
}

/** Policies and webhooks begin after the synthetic past: it must not be decided, or told to anybody, once more. */
async function skipPast(checkpoints: Checkpoints, whole: string, head: bigint): Promise<void> {
  for (const name of await checkpoints.partsOf(whole)) {
    const at = await checkpoints.get(name);
    if (at < head) await checkpoints.advance(name, { from: at, to: head });
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
