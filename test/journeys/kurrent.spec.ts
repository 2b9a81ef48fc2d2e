import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KurrentStandIn } from '../../libs/adapters/src/event-store/kurrent/stand-in/stand-in.fixture.js';
import { verified } from '../support/verified.js';
import { investigatedCase, reportOf, signature } from './support/illegal-case.js';
import { Journey } from './support/journey.js';
import { registered } from './support/organizations.js';

let server: KurrentStandIn;
let journey: Journey;
beforeAll(async () => {
  server = await KurrentStandIn.start();
  journey = await Journey.begin({
    on: '2026-11-30',
    surroundings: { KURRENTDB_URL: server.connectionString },
  });
});
afterAll(async () => {
  await journey.end();
  server.stop();
});

/** The whole product over the protocol of KurrentDB, spoken by a stand-in; PostgreSQL holds what is derived. */
describe('with its events in KurrentDB', () => {
  it('registers an organization once: its name and code are claimed in one act with it', async () => {
    const organization = await registered(journey);
    expect(await organization.events()).toContain('OrganizationRegistered');
    expect([...server.log.streams.keys()].some((name) => name.startsWith('claim-'))).toBe(true);
  });

  it('goes on with a case while the server is restarted between its steps', async () => {
    const filed = await investigatedCase(journey, '演示棋友联谊会');
    server.stop();
    await server.listen();
    await filed.act('officer-1', 'close-investigation', reportOf({ proposal: 'DISSUADED' }));
    const admonition = {
      present: await journey.present(),
      admonition: '停止以社会组织名义活动。',
      signature,
    };
    server.answersToLose = 1;
    await filed.act('officer-1', 'dissuade', { ...admonition, minor: true, littleHarm: true });
    expect((await filed.events()).filter((type) => type === 'DissuasionGiven')).toHaveLength(1);
    expect(await filed.awaited()).toEqual(['officer: record-dissolution (ban-disposal 2027-03-01)']);
  });

  it('has read models that a fresh fold of every stream agrees with', async () => {
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });

  it('finds nothing of it in the tables of PostgreSQL’s own store', async () => {
    const { db } = journey.service.assembly.parts;
    expect(await db.query(`select to_regclass('eventstore.events') as place`)).toEqual([{ place: null }]);
  });
});
