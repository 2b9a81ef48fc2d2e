import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore, createPool } from '@shouzheng/adapters';
import { canonicalText } from '@shouzheng/platform';
import { type TestDatabase, createTestDatabase } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Books } from './harness/books.js';
import { DEMO_PASSWORD } from './harness/citizens.js';
import { Operator } from './harness/ops.js';
import { type Program, built, cleanUp, newHome, run, settled, startModule } from './harness/product.js';

const LONG = 240_000;
const HOST = 'test/resilience/harness/doomed.fixture.mjs';
const LOG = 'projection-access-log';
const CITATIONS = 'reactor-rule-citations';
const RULE = { rule: 'O77-8', version: 'O77-8@2025-05-01' };

/** A person at the command line, beside a running service whose tables refuse one event. */
describe('an event that two followers cannot deal with', () => {
  let database: TestDatabase;
  let books: Books;
  let pool: Pool;
  let store: PostgresEventStore;
  let surroundings: Record<string, string>;
  let host: Program;
  let operator: Operator;
  const poisoned = `access-${randomUUID()}`;
  let position: string;
  let eventId: string;

  async function open(streamId: string): Promise<string> {
    const id = randomUUID();
    const actor = { account: 'a-1', person: 'p-1', role: 'officer', organ: '511803', badge: 'T-1' };
    const occurredAt = '2026-11-01T00:00:00.000Z';
    const payload = { subject: streamId, kind: 'file', at: occurredAt };
    const event = {
      eventId: id,
      type: 'RecordOpened',
      schemaVersion: 1,
      payload: canonicalText(payload),
      metadata: canonicalText({
        commandId: id,
        command: 'recordAccess',
        correlationId: id,
        actor,
        basis: [RULE],
        occurredAt,
        origin: 'act',
      }),
    };
    const outcome = await store.append([{ streamId, expectedRevision: -1, events: [event] }]);
    if (outcome.kind === 'conflict') throw new Error('the stream is there');
    return id;
  }

  const ops = async (...args: string[]) => {
    const { stdout, stderr, code } = await operator.ops(...args);
    return { code, said: `${stdout}${stderr}`.trim() };
  };
  const decision = (command: string, follower: string, at = position, as = 'yaan-system-admin') => [
    command,
    '--follower',
    follower,
    '--position',
    at,
    '--reason',
    '表结构有误，已报修',
    '--as',
    as,
  ];
  const decide = (...wishes: Parameters<typeof decision>) => ops(...decision(...wishes));
  /** Whose process is begun for it. */
  const decideApart = async (...wishes: Parameters<typeof decision>) => {
    const { stdout, stderr, ending } = await run('ops', decision(...wishes), surroundings);
    return { code: ending.code, said: `${stdout}${stderr}`.trim() };
  };
  const rowsOf = (streamId: string): Promise<number> =>
    books.number('SELECT count(*) FROM access_log WHERE subject = $1', [streamId]);
  const citationsOf = (streamId: string): Promise<number> =>
    books.number('SELECT count(*) FROM rule_citation WHERE stream_id = $1', [streamId]);
  /** How many followers report trouble. */
  const troubled = (): Promise<number> =>
    books.number(`SELECT count(*) FROM follower_lease WHERE report -> 'trouble' -> 'event' IS NOT NULL`);

  beforeAll(async () => {
    await built();
    database = await createTestDatabase();
    surroundings = {
      DATABASE_URL: database.url,
      SHOUZHENG_HOME: newHome(),
      SHOUZHENG_PASSWORD: DEMO_PASSWORD,
    };
    operator = new Operator(surroundings);
    books = Books.open(database.url);
    pool = createPool({ ...database.connection, max: 2 });
    store = new PostgresEventStore(pool);
    host = startModule(HOST, surroundings);
    await host.ready();
    for (const [table, column] of [
      ['access_log', 'subject'],
      ['rule_citation', 'stream_id'],
    ] as const)
      await books.rows(`
        CREATE FUNCTION refuse_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN IF NEW.${column} = '${poisoned}' THEN RAISE 'not this one'; END IF; RETURN NEW; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_${table}()`);
    eventId = await open(poisoned);
    position = String(
      await books.number('SELECT position FROM eventstore.events WHERE event_id = $1', [eventId]),
    );
  }, LONG);
  afterAll(async () => {
    await cleanUp();
    await store?.close();
    await pool?.end();
    await books?.close();
    await database?.drop();
  }, LONG);

  it(
    'stops them, and nobody else; `followers` names it, and nothing of what it holds',
    async () => {
      const line = `stands still at position ${position} \\(RecordOpened ${eventId}\\): QueryFailedError, code P0001`;
      await settled(async () => (await troubled()) === 2);
      const { code, said } = await ops('followers');
      expect(code).toBe(1);
      expect(said.match(new RegExp(line, 'g'))).toHaveLength(2);
      expect(said).not.toContain('not this one');
    },
    LONG,
  );

  it.each([
    [
      'a follower that is not there',
      'projection-nothing',
      undefined,
      'There is no follower projection-nothing',
    ],
    [
      'one that stands at no event',
      'projection-clue-list',
      undefined,
      'projection-clue-list stands at no event',
    ],
    ['an event at which it does not stand', LOG, '1', `${LOG} stands at position`],
    ['what is no position', LOG, 'here', 'here is not a position'],
  ])(
    'park refuses %s, in one line',
    async (_what, follower, at, words) => {
      const { code, said } = await decide('park', follower, at ?? position);
      expect(said).toContain(words);
      expect(said.split('\n')).toHaveLength(1);
      expect(code).not.toBe(0);
    },
    LONG,
  );

  it(
    'park refuses who may not decide it, and who is not whom they say',
    async () => {
      expect(await decide('park', LOG, position, 'mingshan-clerk')).toMatchObject({ code: 1 });
      expect((await decide('park', LOG, position, 'mingshan-nobody')).said).toBe(
        'The user name or the password is wrong.',
      );
      expect((await ops('park', '--follower', LOG)).said).toContain('Usage: npm run ops -- park');
      expect(await books.number(`SELECT count(*) FROM eventstore.events WHERE category = 'follower'`)).toBe(
        0,
      );
    },
    LONG,
  );

  it(
    'is passed over by the follower from which it is parked, and by that one alone',
    async () => {
      const next = `access-${randomUUID()}`;
      await open(next);
      expect(await decide('park', LOG)).toEqual({
        code: 0,
        said: `${LOG} passes over RecordOpened ${eventId} at position ${position} from now on.`,
      });
      await settled(async () => (await rowsOf(next)) === 1);
      expect([await rowsOf(next), await rowsOf(poisoned), await citationsOf(next)]).toEqual([1, 0, 0]);
      expect((await decide('park', LOG)).said).toContain('The event is parked already');
      // Two persons at once: one of them decides it.
      const both = await Promise.all([decideApart('park', CITATIONS), decideApart('park', CITATIONS)]);
      expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
      expect(both.map(({ said }) => said).join(' ')).toContain('The event is parked already');
      await settled(async () => (await citationsOf(next)) === 1);
      expect([await citationsOf(next), await citationsOf(poisoned)]).toEqual([1, 0]);
      // Their workers tell it with the next renewal of their leases.
      await settled(async () => (await troubled()) === 0);
      const { code, said } = await ops('followers');
      expect(code).toBe(0);
      for (const follower of [LOG, CITATIONS])
        expect(said).toContain(`${follower}: RecordOpened ${eventId} at position ${position} is parked`);
      const verified = await ops('verify');
      expect(verified.said).toContain(
        `projection access-log passes over RecordOpened ${eventId} at position ${position}`,
      );
      expect(verified.said).toContain('everything is as the events say');
    },
    LONG,
  );

  it(
    'is on record with the person and without the words of the reason',
    async () => {
      const rows = await books.rows<{ payload: string; metadata: string }>(
        `SELECT payload, metadata FROM eventstore.events WHERE type = 'FollowerEventParked'`,
      );
      expect(rows).toHaveLength(2);
      for (const { payload, metadata } of rows) {
        expect(JSON.parse(metadata)).toMatchObject({ actor: { role: 'system-admin' } });
        expect(payload).not.toContain('表结构有误');
      }
    },
    LONG,
  );

  it(
    'is given back: a reactor deals with it where it comes to that, a projection when it is rebuilt',
    async () => {
      expect((await decide('unpark', LOG, '1')).said).toContain('No event is parked there');
      expect((await decide('unpark', 'projection-nothing')).said).toContain('There is no follower');
      await books.rows('DROP TRIGGER refuse ON access_log; DROP TRIGGER refuse ON rule_citation');
      const reactor = await decide('unpark', CITATIONS);
      expect(reactor.said).toContain('It is dealt with as soon as the follower comes to this decision.');
      await settled(async () => (await citationsOf(poisoned)) === 1);
      expect(await citationsOf(poisoned)).toBe(1);
      expect((await decide('unpark', CITATIONS)).said).toContain('No event is parked there');
      const projection = await decide('unpark', LOG);
      expect(projection.said).toContain('rebuild them with npm run ops -- rebuild access-log');
      expect(await rowsOf(poisoned)).toBe(0);
      const before = await ops('verify');
      expect(before).toMatchObject({ code: 1 });
      expect(before.said).toContain(`projection access-log, row ${eventId} is missing`);
      await host.end();
      expect((await ops('rebuild', 'access-log')).code).toBe(0);
      expect(await rowsOf(poisoned)).toBe(1);
      const after = await ops('verify');
      expect(after.said).toContain('everything is as the events say');
      expect(after.said).not.toContain('parked');
    },
    LONG,
  );
});
