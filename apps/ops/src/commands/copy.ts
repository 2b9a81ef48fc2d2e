import { migrateReadModel } from '@shouzheng/adapters';
import { StoreUnavailableError } from '@shouzheng/kernel';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../assembly/src/database.js';
import { readEnvironment, StartRefused } from '../../../assembly/src/environment.js';
import { serverOf } from '../../../assembly/src/server.js';
import { copyHistory } from '../copy/copy-history.js';
import { addressOf, EMBEDDED, openStore, type Store } from '../copy/open-store.js';
import { takeOver } from '../copy/take-over.js';

const USAGE =
  'Usage: npm run ops -- copy --from STORE --to STORE [--take-over]; STORE: postgresql://…, kurrentdb://…, esdb://…, ' +
  'embedded (that of npm start), or env:NAME for a variable that holds one.';

/**
 * `copy`: copies the whole history into another store and compares the two. With `--take-over` the service of this
 * environment goes on there: what it has dealt with, it does not deal with again.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      'take-over': { type: 'boolean', default: false },
    },
  });
  if (!values.from || !values.to) throw new StartRefused(USAGE);
  const from = addressOf('--from', values.from, process.env);
  const to = addressOf('--to', values.to, process.env);
  const takesOver = values['take-over'];
  const opened: (() => Promise<void>)[] = [];
  try {
    let home = '';
    if (takesOver || from === EMBEDDED || to === EMBEDDED) {
      const server = await serverOf(readEnvironment(process.env), { database: 'shared' });
      opened.push(() => server.stop());
      home = server.url;
    }
    const open = async (option: string, address: string, role: 'source' | 'target'): Promise<Store> => {
      const store = await openStore(option, address === EMBEDDED ? home : address, role);
      opened.push(() => store.close());
      return store;
    };
    const source = await open('--from', from, 'source');
    const target = await open('--to', to, 'target');
    const { events, before, sha256, end } = await copyHistory(source, target, say);
    say(
      `${events} events in both${before > 0 ? `, ${before} of them were there before` : ''}; sha256 ${sha256}`,
    );
    if (!takesOver) return;
    const db = await openDatabase(home, { migrate: true });
    opened.push(() => db.destroy());
    await migrateReadModel(db);
    await takeOver(db, source, target, end);
    say('The service goes on at the copy: set KURRENTDB_URL accordingly (none: PostgreSQL), and start it.');
  } catch (error) {
    if (error instanceof StoreUnavailableError) {
      throw new StartRefused(`${error.message}. Run the same command again: it goes on where it was.`);
    }
    throw error;
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
