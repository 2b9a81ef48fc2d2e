import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryReadModel, TypeOrmReadModel } from '@shouzheng/adapters';
import {
  type EventStore,
  type ReadModel,
  type Recorded,
  type StoredEvent,
  defineEvent,
} from '@shouzheng/kernel';
import { Catalogue, type ContextDefinition, type ParkedEvent, Sealer, newId } from '@shouzheng/platform';
import { anAppend, anEvent, history } from '@shouzheng/testing';
import { z } from 'zod';
import { accessStream } from '../access/access.state.js';
import { type AuditDatabase, openAuditDatabase } from '../testing/audit-database.fixture.js';
import { AuditWorld, opened } from '../testing/audit-world.fixture.js';
import { searchEverywhere } from '../testing/search-everywhere.fixture.js';
import { type VerifyReport, verifyOutcome } from './verify-report.js';
import { verifyAll } from './verify.js';

const newSubject = (): string => `case-${newId()}`;
const newAccess = (): string => `${accessStream.category}-${newId()}`;

describe('verify over PostgreSQL', () => {
  let database: AuditDatabase;
  let world: AuditWorld;
  let readModel: ReadModel;
  let sealer: Sealer;
  const config = {
    demo: true,
    masterKey: Buffer.alloc(32, 1),
    tokenKey: Buffer.alloc(32, 2),
    fingerprintKey: Buffer.alloc(32, 3),
    publicUrl: 'http://127.0.0.1:3000',
  };

  beforeAll(async () => {
    database = await openAuditDatabase();
  });
  afterAll(() => database?.close());

  beforeEach(async () => {
    await database.db.query('TRUNCATE access_log, projection_checkpoint, sealing_key');
    readModel = new TypeOrmReadModel(database.db);
    sealer = new Sealer(database.db, config);
    world = new AuditWorld(readModel);
    const reason = await sealer.seal('access-reason-1', '赵铁柱反映的情况需要核实');
    await world.append(newAccess(), opened(newSubject(), 'history', { reason }), opened(newSubject()));
    await world.append(newAccess(), opened(newSubject(), 'differences'));
    await world.follow();
  });

  it('is content with what the followers wrote, and says how much it looked at', async () => {
    const report = await verifyAll(world.parts);
    expect(report).toEqual({ streams: 2, events: 3, rows: 3, behind: [] });
    expect(verifyOutcome(report).exitCode).toBe(0);
  });

  const columns = [
    'subject',
    'kind',
    'detail',
    'reason',
    'account',
    'person',
    'role',
    'organ',
    'badge',
    'at',
  ];

  it.each(columns)('finds a tampered %s and names projection, row and column', async (column) => {
    const [row]: { key: string }[] = await database.db.query(
      `WITH one AS (SELECT key FROM access_log WHERE detail = 'history')
       , done AS (UPDATE access_log SET "${column}" = ${column === 'reason' ? `'{"key":"x","sealed":"eA=="}'` : `'x'`}
           WHERE key IN (SELECT key FROM one) RETURNING key)
       SELECT key FROM done`,
    );
    const report = await verifyAll(world.parts);
    expect(report.firstDifference).toEqual({
      kind: 'row-differs',
      projection: 'access-log',
      key: row?.key,
      column,
    });
    const { lines, exitCode } = verifyOutcome(report);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe(
      `first difference: projection access-log, row ${row?.key}, column ${column} differs`,
    );
  });

  it('knows every column of the table', async () => {
    const found: { column_name: string }[] = await database.db.query(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'access_log'`,
    );
    expect(found.map((one) => one.column_name).sort()).toEqual(['key', ...columns].sort());
  });

  it('finds a row that is missing', async () => {
    await database.db.query(`DELETE FROM access_log WHERE detail = 'history'`);
    expect((await verifyAll(world.parts)).firstDifference).toMatchObject({ kind: 'row-missing' });
  });

  it('finds a row that comes from no event', async () => {
    await database.db.query(`
      INSERT INTO access_log SELECT 'made-up', subject, kind, detail, reason, account, person, role, organ, badge, at
      FROM access_log WHERE detail = 'history'`);
    expect((await verifyAll(world.parts)).firstDifference).toEqual({
      kind: 'row-surplus',
      projection: 'access-log',
      key: 'made-up',
    });
  });

  it('compares a projection that lags as far as it is, and says so', async () => {
    await world.append(newAccess(), opened(newSubject()));
    const report = await verifyAll(world.parts);
    expect(report).toEqual({ streams: 3, events: 4, rows: 3, behind: ['access-log'] });
    expect(verifyOutcome(report).exitCode).toBe(0);
  });

  describe('where an event is parked', () => {
    /** The event at the position is parked from the access log. */
    async function park(at: bigint, type = 'FollowerEventParked'): Promise<ParkedEvent> {
      const [stored] = await history(world.store, { after: at - 1n, limit: 1 });
      if (!stored) throw new Error('no such event');
      const { eventId, type: eventType, position, streamId, revision } = stored;
      const parked = { eventId, eventType, position: `${position}`, subject: streamId, revision };
      const reason = await sealer.seal(`parking-reason-${eventId}`, '测试');
      const decision = { follower: 'projection-access-log', ...parked, reason };
      const data = type === 'FollowerEventParked' ? { ...decision, error: 'RangeError' } : decision;
      await world.append(followerStreamOfAccessLog, { type, data });
      return parked;
    }
    const followerStreamOfAccessLog = `follower-${newId()}`;

    it('is content with rows that lack it, and names it', async () => {
      const { eventId, position } = await park(2n);
      await database.db.query('DELETE FROM access_log WHERE key = $1', [eventId]);
      await world.follow(new Set([eventId]));
      const report = await verifyAll(world.parts);
      expect(report.firstDifference).toBeUndefined();
      expect(report.rows).toBe(2);
      expect(report.passedOver).toEqual([
        { projection: 'access-log', eventId, eventType: 'RecordOpened', position },
      ]);
      expect(verifyOutcome(report).lines).toContain(
        `projection access-log passes over RecordOpened ${eventId} at position ${position}, which is parked: compared without it`,
      );
    });

    it('does not ask that one be readable which every projection passes over', async () => {
      const event = anEvent({ type: 'FromTheFuture', payload: '{}', metadata: '{}' });
      await world.store.append([anAppend(newAccess(), -1, [event])]);
      expect((await verifyAll(world.parts)).firstDifference).toMatchObject({ kind: 'event-unreadable' });
      await park(4n);
      await world.follow(new Set([event.eventId]));
      const report = await verifyAll(world.parts);
      expect(report.firstDifference).toBeUndefined();
      expect(report.passedOver).toMatchObject([{ eventType: 'FromTheFuture', position: '4' }]);
    });

    it('finds the row that it made all the same', async () => {
      const { eventId } = await park(2n);
      await world.follow(new Set([eventId]));
      expect((await verifyAll(world.parts)).firstDifference).toEqual({
        kind: 'row-surplus',
        projection: 'access-log',
        key: eventId,
      });
    });

    it('finds that its row is missing, once it was given back and the rows are not rebuilt', async () => {
      const { eventId } = await park(2n);
      await database.db.query('DELETE FROM access_log WHERE key = $1', [eventId]);
      await park(2n, 'FollowerEventUnparked');
      await world.follow();
      const report = await verifyAll(world.parts);
      expect(report).not.toHaveProperty('passedOver');
      expect(report.firstDifference).toEqual({
        kind: 'row-missing',
        projection: 'access-log',
        key: eventId,
      });
    });
  });

  it('stays content when the key of a person was destroyed, and the text is gone everywhere', async () => {
    expect(await sealer.destroy('access-reason-1')).toBe(true);
    expect((await verifyAll(world.parts)).firstDifference).toBeUndefined();
    expect(await searchEverywhere(database.db, '赵铁柱')).toEqual([]);
  });

  it('the search finds a text in the clear, in base64 and in bytes, so that its silence means something', async () => {
    const { db } = database;
    await db.query(
      'CREATE TABLE hiding_place (plain text, list text[], json jsonb, bytes bytea, coded text)',
    );
    await db.query(
      `INSERT INTO hiding_place VALUES ('x 赵铁柱 y', ARRAY['赵铁柱'], '{"a":["赵铁柱"]}', $1, $2)`,
      [Buffer.from('..赵铁柱..'), Buffer.from('ab赵铁柱').toString('base64')],
    );
    const found = await searchEverywhere(db, '赵铁柱');
    expect(found.map(({ column }) => column)).toEqual(['bytes', 'coded', 'json', 'list', 'plain']);
    await db.query('DROP TABLE hiding_place');
  });
});

describe('verify of the log', () => {
  const Counted = defineEvent('Counted', 1, { n: z.int() });
  const counter: ContextDefinition = {
    name: 'counter',
    streams: [
      {
        category: 'counter',
        events: [Counted],
        initial: 0,
        evolve: (n: number) => n + 1,
        region: () => undefined,
      },
    ],
    commands: [],
    projections: [],
    policies: [],
    refusals: {},
  };

  /** The same log with one event changed on its way out. */
  async function verifyWith(change: (event: StoredEvent) => StoredEvent | undefined): Promise<VerifyReport> {
    const world = new AuditWorld(new MemoryReadModel(), [counter]);
    const stream = `counter-${newId()}`;
    await world.append(stream, { type: 'Counted', data: { n: 1 } });
    await world.append(stream, { type: 'Counted', data: { n: 2 } });
    await world.follow();
    async function* changed(events: AsyncIterable<StoredEvent>): AsyncIterable<StoredEvent> {
      for await (const event of events) {
        const next = event.revision === 1 ? change(event) : event;
        if (next) yield next;
      }
    }
    const store: EventStore = {
      append: (appends) => world.store.append(appends),
      readStream: (id, options) => changed(world.store.readStream(id, options)),
      readAll: (options) => changed(world.store.readAll(options)),
      head: () => world.store.head(),
      onAppended: (listener) => world.store.onAppended(listener),
    };
    return verifyAll({ ...world.parts, store });
  }

  it('is content with an unchanged one', async () => {
    expect((await verifyWith((event) => event)).firstDifference).toBeUndefined();
  });

  it.each([
    ['payload-not-canonical', { payload: '{"n": 2}' }],
    ['payload-not-of-its-type', { payload: '{"n":"2"}' }],
    ['metadata-not-canonical', { metadata: '{ }' }],
    ['event-unreadable', { schemaVersion: 7 }],
    ['revision-gap', { revision: 2 }],
    ['position-not-rising', { position: 1n }],
    ['recorded-time-falls', { recordedAt: '1999-01-01T00:00:00.000Z' }],
  ] as const)('finds %s', async (kind, change) => {
    const { firstDifference } = await verifyWith((event) => ({ ...event, ...change }));
    expect(firstDifference).toMatchObject({ kind });
  });

  it('finds an event that the log has and its stream lacks', async () => {
    const world = new AuditWorld(new MemoryReadModel(), [counter]);
    const stream = `counter-${newId()}`;
    await world.append(stream, { type: 'Counted', data: { n: 1 } }, { type: 'Counted', data: { n: 2 } });
    const store: EventStore = Object.create(world.store, {
      readStream: { value: async function* () {} },
      readAll: { value: (options: never) => world.store.readAll(options) },
    }) as EventStore;
    const { firstDifference } = await verifyAll({ ...world.parts, store });
    expect(firstDifference).toMatchObject({ kind: 'stream-differs-from-log' });
  });
});

describe('a fold that disagrees with the follower', () => {
  it('is found also where rows are removed again', async () => {
    const Put = defineEvent('Put', 1, {});
    const Taken = defineEvent('Taken', 1, {});
    const key = (event: Recorded): string[] => [event.streamId];
    const shelf: ContextDefinition = {
      name: 'shelf',
      streams: [
        {
          category: 'shelf',
          events: [Put, Taken],
          initial: 0,
          evolve: (n: number) => n,
          region: () => undefined,
        },
      ],
      commands: [],
      projections: [
        {
          name: 'shelf',
          version: 1,
          table: 'shelf',
          folds: {
            Put: { keys: key, fold: (_row: unknown, event: Recorded) => ({ key: event.streamId }) },
            Taken: { keys: key, fold: () => undefined },
          },
        },
      ],
      policies: [],
      refusals: {},
    };
    const readModel = new MemoryReadModel();
    const world = new AuditWorld(readModel, [shelf]);
    const stream = `shelf-${newId()}`;
    await world.append(stream, { type: 'Put', data: {} }, { type: 'Taken', data: {} });
    await world.follow();
    expect((await verifyAll(world.parts)).firstDifference).toBeUndefined();
    const [projection] = new Catalogue([shelf]).projections;
    if (!projection) throw new Error('no projection');
    const at = await readModel.checkpoint(projection);
    await readModel.commit(projection, new Map([[stream, { key: stream }]]), { from: at, to: at + 1n });
    expect((await verifyAll(world.parts)).firstDifference).toEqual({
      kind: 'row-surplus',
      projection: 'shelf',
      key: stream,
    });
  });
});
