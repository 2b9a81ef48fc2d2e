import 'reflect-metadata';
import { exitOnRefusal } from '../../assembly/src/process.js';

/** One-shot commands. Each is a file of its own that is loaded only when it is asked for. */
const COMMANDS: Readonly<
  Record<string, { what: string; load: () => Promise<{ run(args: string[]): Promise<void> }> }>
> = {
  up: { what: 'everything in one process, with embedded PostgreSQL', load: () => import('./commands/up.js') },
  migrate: { what: 'bring the database to this version', load: () => import('./commands/migrate.js') },
  rebuild: {
    what: 'rebuild projections beside the served rows: rebuild [name …] [--threads N] [--back] [--status]',
    load: () => import('./commands/rebuild.js'),
  },
  verify: {
    what: 'refold every stream and compare each read-model row: verify [--sample STREAMS] [--seconds S]',
    load: () => import('./commands/verify.js'),
  },
  followers: {
    what: 'who runs which follower, how far it is behind, what it stands at',
    load: () => import('./commands/followers.js'),
  },
  park: {
    what: 'let a follower pass over the event at which it stands: park --follower F --position P --reason TEXT --as USERNAME',
    load: () => import('./commands/park.js'),
  },
  unpark: {
    what: 'give a parked event back: unpark --follower F --position P --reason TEXT --as USERNAME',
    load: () => import('./commands/unpark.js'),
  },
  copy: {
    what: 'copy the whole history into another store: copy --from STORE --to STORE [--take-over]',
    load: () => import('./commands/copy.js'),
  },
  import: {
    what: 'import a file: import --kind K [--dry-run] FILE',
    load: () => import('./commands/import.js'),
  },
  account: {
    what: 'add an account: account add --username U --role R --organ CODE --badge N',
    load: () => import('./commands/account.js'),
  },
  tour: { what: 'play one whole story against the running server', load: () => import('./tour/tour.js') },
  synthesize: {
    what: 'write a synthetic register into an empty demonstration: synthesize --organizations N --events N --seed N',
    load: () => import('./commands/synthesize.js'),
  },
  generate: { what: 'write the generated files below a folder', load: () => import('./generate/write.js') },
};

await exitOnRefusal(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) {
    const lines = Object.entries(COMMANDS).map(([key, { what }]) => `  ${key.padEnd(12)}${what}`);
    process.stderr.write(`Usage: npm run ops -- <command>\n\n${lines.join('\n')}\n`);
    process.exitCode = 2;
    return;
  }
  const { run } = await command.load();
  await run(args);
});
