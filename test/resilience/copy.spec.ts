import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAppend, appended, newStream, someEvents } from '@shouzheng/testing';
import { eventsOf, Opened } from '../../apps/ops/src/copy/copy.fixture.js';
import type { Store } from '../../apps/ops/src/copy/open-store.js';
import { KurrentStandIn } from '../../libs/adapters/src/event-store/kurrent/stand-in/stand-in.fixture.js';
import { StartRefused } from '../../apps/assembly/src/environment.js';
import { run as copyHere } from '../../apps/ops/src/commands/copy.js';
import { built, cleanUp, run, settled, start } from './harness/product.js';

const LONG = 240_000;
const EVENTS = 12_000;
const SECRET = 's3cret-of-nobody';

describe('ops copy', () => {
  const opened = new Opened();
  let server: KurrentStandIn;
  let source: Store;
  let surroundings: Record<string, string>;

  beforeAll(async () => {
    await built();
    server = await KurrentStandIn.start();
    opened.add(() => server.stop());
    const address = await opened.database();
    source = await opened.store(address);
    for (let n = 0; n < EVENTS / 1000; n += 1)
      await appended(source.events, anAppend(newStream(), -1, someEvents(1000)));
    const locked = await KurrentStandIn.start({ account: { name: 'me', password: 'another' } });
    opened.add(() => locked.stop());
    surroundings = {
      HERE: address,
      THERE: server.connectionString,
      LOCKED: locked.connectionString.replace('//', `//me:${SECRET}@`),
    };
  }, LONG);
  afterAll(async () => {
    await opened.close();
    await cleanUp();
  });

  const copy = (...args: string[]) => run('ops', ['copy', ...args], surroundings);

  it(
    'killed (-9) in the middle goes on where it was',
    async () => {
      const args = ['copy', '--from', 'env:HERE', '--to', 'env:THERE'];
      const killed = start('ops', args, surroundings);
      const copied = () => server.log.all.length;
      await settled(() => copied() > EVENTS / 4 || killed.ending);
      expect(await killed.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
      const before = copied();
      expect(before).toBeLessThan(EVENTS);
      const program = await copy('--from', 'env:HERE', '--to', 'env:THERE');
      expect(program.stderr).toBe('');
      const [, ofThem] = /12000 events in both, (\d+) of them were there before/.exec(program.stdout) ?? [];
      expect(Number(ofThem)).toBeGreaterThan(EVENTS / 4 - 300);
      expect(await eventsOf(await opened.store(server.connectionString))).toEqual(await eventsOf(source));
    },
    LONG,
  );

  it.each([
    [['--from', 'env:HERE'], /^Usage: npm run ops -- copy --from STORE --to STORE/],
    [['--from', 'env:HERE', '--to', 'env:NOWHERE'], /^--to: the variable NOWHERE is not set\.$/],
    [
      ['--from', 'env:HERE', '--to', `mysql://me:${SECRET}@there/db`],
      /^--to names no store that there is: give/,
    ],
    [['--from', 'env:HERE', '--to', 'env:HERE'], /^--from and --to are the same store\.$/],
    [
      ['--from', `postgresql://me:${SECRET}@127.0.0.1:1/db`, '--to', 'env:THERE'],
      /^--from: PostgreSQL cannot be used \(ECONNREFUSED\): .* in the address of --from$/,
    ],
    [
      ['--from', 'env:HERE', '--to', 'env:LOCKED'],
      /^--to: KurrentDB refused the name or password in its address \(KURRENTDB_URL\): check them/,
    ],
    [['--from', 'env:THERE', '--to', `kurrentdb://me:${SECRET}@`], /^--to: .* is not a connection string/],
  ])('refuses %j in one line', async (args, line) => {
    Object.assign(process.env, surroundings);
    const refusal = await copyHere(args).then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    for (const name of Object.keys(surroundings)) delete process.env[name];
    // The program prints its message alone, and ends with 1.
    expect(refusal).toBeInstanceOf(StartRefused);
    expect(refusal?.message).toMatch(line);
    expect(refusal?.message).not.toContain(SECRET);
    expect(refusal?.message).not.toContain('\n');
  });
});
