import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '@shouzheng/kernel';
import { collect } from '@shouzheng/testing';
import { KurrentStandIn } from '../../libs/adapters/src/event-store/kurrent/stand-in/stand-in.fixture.js';
import { built, cleanUp, run, start } from '../resilience/harness/product.js';
import type { Service } from '../support/service.js';
import { verified } from '../support/verified.js';
import { Journey } from './support/journey.js';
import { applicationOf, registered } from './support/organizations.js';

const LONG = 240_000;
const ON = '2026-11-30';

interface Place {
  readonly name: string;
  readonly position: string;
}

/** Without those of followers that were split, which stand past every event. */
const policiesAndReactors = ({ assembly }: Service): Promise<Place[]> =>
  assembly.parts.db.query(
    `SELECT name, position FROM follower_checkpoint c
     WHERE NOT EXISTS (SELECT FROM follower_checkpoint p WHERE starts_with(p.name, c.name || '#')) ORDER BY name`,
  );

const eventsOf = async ({ assembly }: Service): Promise<string[]> =>
  (await collect(assembly.parts.store.readAll({ after: START }))).map(({ eventId }) => eventId);

/** Remembers since when a delivery is owed: the place of the second event. */
const GRANT = '0192f000-0000-7000-8000-000000000001';

describe('a service whose events move to KurrentDB and back', () => {
  let server: KurrentStandIn;
  let journey: Journey;
  let before: readonly string[];
  const surroundings = (service: Service) => ({
    DATABASE_URL: service.database.url,
    SHOUZHENG_HOME: service.home,
    KURRENTDB_URL: server.connectionString,
  });
  const copy = (from: string, to: string, ...more: string[]) =>
    run(
      'ops',
      ['copy', '--from', `env:${from}`, '--to', `env:${to}`, ...more],
      surroundings(journey.service),
    );
  const goOn = (withKurrent: boolean) =>
    Journey.begin({
      on: ON,
      inPlaceOf: journey.service,
      ...(withKurrent ? { surroundings: { KURRENTDB_URL: server.connectionString } } : {}),
    });
  const grantAt = async (): Promise<string> => {
    const [row]: { at: string }[] = await journey.service.assembly.parts.db.query(
      'SELECT from_position AS at FROM delivery_grant WHERE grant_id = $1',
      [GRANT],
    );
    return row?.at ?? '';
  };
  const placeOfSecond = async (): Promise<string> => {
    const [, second] = await collect(
      journey.service.assembly.parts.store.readAll({ after: START, limit: 2 }),
    );
    return String(second?.position);
  };

  beforeAll(async () => {
    await built();
    server = await KurrentStandIn.start();
    journey = await Journey.begin({ on: ON });
    await registered(journey);
    await verified(journey.service);
    before = await eventsOf(journey.service);
    await journey.service.assembly.parts.db.query(
      'INSERT INTO delivery_grant VALUES ($1, $1, $2, $3, $4, NULL)',
      [GRANT, 'nothing', '51', await placeOfSecond()],
    );
    await journey.service.assembly.parts.db.query(
      `INSERT INTO projection_previous.projection_checkpoint VALUES ('docket', 1, 2)`,
    );
  }, LONG);
  afterAll(async () => {
    await journey.end();
    server.stop();
    await cleanUp();
  });

  it(
    'is not taken over while it runs, and a copy alone is not followed',
    async () => {
      const refused = await copy('DATABASE_URL', 'KURRENTDB_URL', '--take-over');
      expect(refused.ending.code).toBe(1);
      expect(refused.stderr).toMatch(
        /^The service is running: stop all of it, and run the same command again\.\n$/,
      );
      await journey.service.leave();
      await expect(goOn(true)).rejects.toThrow(/places in another history .* --take-over/);
      // An api alone, which follows nothing, and no longer than it lives.
      const { DATABASE_URL, SHOUZHENG_HOME } = surroundings(journey.service);
      const api = start('api', [], { DATABASE_URL, SHOUZHENG_HOME });
      await api.ready();
      const again = await copy('DATABASE_URL', 'KURRENTDB_URL', '--take-over');
      expect([again.ending.code, again.stderr]).toEqual([1, refused.stderr]);
      await api.end('SIGKILL');
    },
    LONG,
  );

  it(
    'goes on in KurrentDB with what came next, and does nothing again',
    async () => {
      const copied = await copy('DATABASE_URL', 'KURRENTDB_URL', '--take-over');
      expect(copied.stderr).toBe('');
      expect(copied.stdout).toMatch(
        new RegExp(
          `${before.length} events in both, ${before.length} of them were there before; sha256 \\w{64}`,
        ),
      );
      expect(copied.stdout).toContain('The service goes on at the copy');
      await expect(goOn(false)).rejects.toThrow(/places in another history/);
      journey = await goOn(true);
      expect(await grantAt()).toBe(await placeOfSecond());
      // To serve it again would be to go on at a place in the other history.
      expect(
        await journey.service.assembly.parts.db.query(
          'SELECT name FROM projection_previous.projection_checkpoint',
        ),
      ).toEqual([]);
      const head = (await journey.service.assembly.parts.store.head()).toString();
      const places = await policiesAndReactors(journey.service);
      expect(places.length).toBeGreaterThan(5);
      expect(places.filter(({ position }) => position !== head)).toEqual([]);
      expect(await eventsOf(journey.service)).toEqual(before);
      const applied = await journey.begun('registrar', 'organizations/apply-registration', {
        ...applicationOf(journey, '雅安市名山区演示石雕协会'),
        person: { name: '演示负责人辛', idNumber: 'DEMO-0002', check: 'clear' },
      });
      expect(await applied.events()).toEqual(['RegistrationApplied']);
      expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
    },
    LONG,
  );

  it(
    'goes back to PostgreSQL the same way',
    async () => {
      const now = await eventsOf(journey.service);
      expect(now.length).toBeGreaterThan(before.length);
      await journey.service.leave();
      // The history that PostgreSQL holds is an older one of the same: it is gone on with.
      const copied = await copy('KURRENTDB_URL', 'DATABASE_URL', '--take-over');
      expect(copied.stderr).toBe('');
      expect(copied.stdout).toContain(
        `${now.length} events in both, ${before.length} of them were there before`,
      );
      journey = await goOn(false);
      expect(await eventsOf(journey.service)).toEqual(now);
      expect(await grantAt()).toBe('2');
      expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
    },
    LONG,
  );

  it('does not begin on an old history with a database that has never followed it', async () => {
    const begun = Journey.begin({ on: ON, surroundings: { KURRENTDB_URL: server.connectionString } });
    await expect(begun).rejects.toThrow(/a history that this database has never followed: .* --take-over/);
  });

  it('names every column that holds a place in the order', async () => {
    const { PLACES } = await import('../../apps/ops/src/copy/take-over.js');
    const columns: { name: string }[] = await journey.service.assembly.parts.db.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name ~ '(^|_)position$'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(PLACES.map(([t, c]) => `${t}.${c}`).sort());
  });
});
