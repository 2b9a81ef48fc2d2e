import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { ExchangeApp } from '../testing/exchange-app.fixture.js';
import { type Receiver, createReceiver } from '../testing/receiver.fixture.js';

const OFFICER = 'exchange-officer@511800@Li';
/** The same human being with other accounts. */
const LI_AS_SECTION_HEAD = 'section-head@511800@Li';
const LI_AS_ORGAN_HEAD = 'organ-head@511800@Li';
const HEAD = 'section-head@511800';
const BAN = 'shouzheng.enforcement.ban-decided.v1';

let exchange: ExchangeApp;
let receiver: Receiver;
beforeAll(async () => {
  exchange = await ExchangeApp.start();
  receiver = await createReceiver({ secrets: [] });
});
afterAll(async () => {
  await receiver.close();
  await exchange.close();
});

const registered = async (change: object = {}) => {
  const body = { agency: 'PSB', url: receiver.url, regionCode: '511800', ...change };
  const { status, body: receipt } = await exchange.post('endpoints', { as: OFFICER }, body);
  return { status, ...(receipt as { id: string; secret: string; code?: string; params?: object }) };
};

const activated = async () => {
  const { id, secret } = await registered();
  expect((await exchange.post(`endpoints/${id}/activation`, { as: HEAD, ifMatch: 0 })).status).toBe(200);
  return { id, secret };
};

const grantBody = (change: object = {}) => ({
  eventTypes: [BAN],
  regionCode: '511803',
  legalBasis: ['O77-20'],
  ...change,
});

describe('an endpoint', () => {
  it('shows its secret once: a repeat of the request does not show it again', async () => {
    const key = randomUUID();
    const body = { agency: 'PSB', url: receiver.url, regionCode: '511800' };
    const first = await exchange.post('endpoints', { as: OFFICER, key }, body);
    const second = await exchange.post('endpoints', { as: OFFICER, key }, body);
    expect(first.body).toMatchObject({ revision: 0, secret: expect.stringMatching(/^whsec_.{44}$/) });
    expect([second.status, second.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(JSON.stringify(second.body ?? '')).not.toContain('whsec_');
  });

  it('keeps its secret out of events, rows and answers', async () => {
    const { id, secret } = await activated();
    const rotated = await exchange.post(
      `endpoints/${id}/secret`,
      { as: OFFICER, ifMatch: 1 },
      { overlapHours: 1 },
    );
    const secrets = [secret, (rotated.body as { secret: string }).secret];
    expect(new Set(secrets).size).toBe(2);
    await exchange.caughtUp();
    const events: string[] = [];
    for await (const stored of exchange.store.readAll({ after: 0n }))
      events.push(stored.payload + stored.metadata);
    const tables = await exchange.db.query<{ name: string }[]>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) => exchange.db.query(`SELECT t::text FROM ${name} t`)),
    );
    const { body } = await exchange.get(`endpoints/${id}`, OFFICER);
    const everything = JSON.stringify([events, rows, body]);
    for (const one of secrets) {
      expect(everything).not.toContain(one.slice('whsec_'.length));
      expect(everything).not.toContain(Buffer.from(one).toString('hex'));
    }
    expect(body).toMatchObject({ secretRotatesUntil: expect.any(String), state: 'active' });
  });

  it('is not entered with an address that no agency has', async () => {
    for (const [url, reason] of [
      ['http://169.254.169.254/latest', 'metadata'],
      ['http://[::ffff:a9fe:a9fe]/', 'metadata'],
      ['https://user:pw@agency.example/', 'credentials'],
      ['ftp://agency.example/', 'scheme'],
    ]) {
      expect(await registered({ url })).toMatchObject({
        status: 422,
        code: 'endpoint.address-refused',
        params: { reason },
      });
    }
    expect(await registered({ regionCode: '510100' })).toMatchObject({
      status: 422,
      code: 'endpoint.region-outside-jurisdiction',
    });
  });

  it('is activated by another person than the one who entered it', async () => {
    const { id } = await registered();
    const same = await exchange.post(`endpoints/${id}/activation`, {
      as: LI_AS_SECTION_HEAD,
      ifMatch: 0,
    });
    expect([same.status, same.body.code]).toEqual([403, 'endpoint.own-registration']);
    const before = await exchange.post(`endpoints/${id}/test-events`, { as: OFFICER, ifMatch: 0 });
    expect([before.status, before.body.code]).toEqual([409, 'endpoint.not-active']);
    const other = await exchange.post(`endpoints/${id}/activation`, { as: HEAD, ifMatch: 0 });
    expect(other.status).toBe(200);
  });

  it('is another organ’s matter elsewhere', async () => {
    const { id } = await registered();
    const elsewhere = await exchange.post(`endpoints/${id}/activation`, {
      as: 'organ-head@511803',
      ifMatch: 0,
    });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'actor.other-jurisdiction']);
  });
});

describe('a grant', () => {
  it.each([
    ['grant.not-in-catalogue', { eventTypes: ['shouzheng.organization.rating-announced.v1'] }],
    ['grant.not-in-catalogue', { eventTypes: ['shouzheng.enforcement.no-such-thing.v1'] }],
    ['grant.basis-does-not-fit', { legalBasis: ['O60-6'] }],
    ['grant.unknown-rule', { legalBasis: ['O77-20', 'XX-1'] }],
    ['grant.region-outside-endpoint', { regionCode: '510000' }],
  ])('is refused with %s', async (code, change) => {
    const { id } = await activated();
    const refused = await exchange.post(
      `endpoints/${id}/grants`,
      { as: OFFICER, ifMatch: 1 },
      grantBody(change),
    );
    expect([refused.status, refused.body.code]).toEqual([422, code]);
  });

  it('takes two persons, and ends by one', async () => {
    const { id } = await activated();
    await exchange.post(`endpoints/${id}/grants`, { as: OFFICER, ifMatch: 1 }, grantBody());
    await exchange.caughtUp();
    const { body } = await exchange.get(`endpoints/${id}`, OFFICER);
    const grant = body.grants[0].grant as string;
    expect(body).toMatchObject({ revision: 2, eventTypes: [], grants: [{ status: 'proposed' }] });
    const own = await exchange.post(
      `endpoints/${id}/grants/approval`,
      { as: LI_AS_ORGAN_HEAD, ifMatch: 2 },
      { grant },
    );
    expect([own.status, own.body.code]).toEqual([403, 'grant.own-proposal']);
    const byOfficer = await exchange.post(
      `endpoints/${id}/grants/approval`,
      { as: OFFICER, ifMatch: 2 },
      { grant },
    );
    expect(byOfficer.status).toBe(403);
    const approved = await exchange.post(
      `endpoints/${id}/grants/approval`,
      { as: HEAD, ifMatch: 2 },
      { grant },
    );
    expect(approved.status).toBe(200);
    await exchange.caughtUp();
    const after = await exchange.get(`endpoints/${id}`, OFFICER);
    expect(after.body).toMatchObject({
      eventTypes: [BAN],
      grants: [{ status: 'effective', approvedBy: '0001' }],
    });
    const revoked = await exchange.post(
      `endpoints/${id}/grants/revocation`,
      { as: OFFICER, ifMatch: 3 },
      { grant, reason: 'need-ended' },
    );
    expect(revoked.status).toBe(200);
  });
});

describe('a test event', () => {
  it('arrives signed, and its delivery is seen by the agency itself and by nobody else’s', async () => {
    const { id, secret } = await activated();
    receiver.trust(secret);
    const sent = await exchange.post(`endpoints/${id}/test-events`, { as: OFFICER, ifMatch: 1 });
    expect(sent.status).toBe(202);
    await eventually(async () => {
      const { body } = await exchange.get(`deliveries?endpoint=${id}`, 'partner-engineer@PSB');
      expect(body).toMatchObject({
        items: [
          {
            state: 'delivered',
            eventType: 'shouzheng.exchange.test.v1',
            attempts: [{ stage: 'http', status: 204 }],
          },
        ],
        next: null,
        books: { due: 1, delivered: 1, balanced: true },
      });
    });
    const [seen] = receiver.received.slice(-1);
    expect(seen).toMatchObject({
      verified: true,
      event: { type: 'shouzheng.exchange.test.v1', sequence: '1' },
    });
    const one = await exchange.get(`deliveries/${seen?.id}`, OFFICER);
    expect(one.body.request.body).toContain(seen?.id);
    for (const stranger of ['partner-engineer@TAX', 'exchange-officer@511803']) {
      expect((await exchange.get(`deliveries?endpoint=${id}`, stranger)).body.items).toEqual([]);
      expect((await exchange.get(`deliveries/${seen?.id}`, stranger)).status).toBe(404);
      expect((await exchange.get(`endpoints/${id}`, stranger)).status).toBe(404);
      expect((await exchange.get('delivery-books', stranger)).body).toMatchObject({ due: 0 });
    }
    expect((await exchange.get('deliveries', 'officer@511800')).status).toBe(403);
  });

  it('is sent again when it is recovered; a dry run tells how many', async () => {
    const { id, secret } = await activated();
    receiver.trust(secret);
    await exchange.post(`endpoints/${id}/test-events`, { as: OFFICER, ifMatch: 1 });
    await eventually(async () => {
      expect((await exchange.get(`delivery-books?endpoint=${id}`, OFFICER)).body).toMatchObject({
        delivered: 1,
      });
    });
    const count = async (query: string): Promise<unknown> =>
      (await exchange.get(`endpoints/${id}/recoverable?${query}`, OFFICER)).body.count;
    expect([
      await count('which=failed'),
      await count('which=all&fromSequence=1'),
      await count('which=all&fromSequence=2'),
    ]).toEqual([0, 1, 0]);
    const unbounded = await exchange.post(
      `endpoints/${id}/recoveries`,
      { as: OFFICER, ifMatch: 2 },
      { which: 'all' },
    );
    expect(unbounded.body.code).toBe('delivery.recovery-unbounded');
    await exchange.post(
      `endpoints/${id}/recoveries`,
      { as: OFFICER, ifMatch: 2 },
      { which: 'all', fromSequence: 1 },
    );
    await eventually(() => {
      const last = receiver.received.at(-1);
      expect(last?.headers['webhook-replay']).toBe('true');
      expect(last?.verified).toBe(true);
    });
  });
});

describe('lists', () => {
  it('page by cursor, newest delivery first', async () => {
    const { id, secret } = await activated();
    receiver.trust(secret);
    for (const revision of [1, 2, 3]) {
      await exchange.post(`endpoints/${id}/test-events`, { as: OFFICER, ifMatch: revision });
    }
    await eventually(async () => {
      expect((await exchange.get(`delivery-books?endpoint=${id}`, OFFICER)).body).toMatchObject({
        delivered: 3,
      });
    });
    const first = await exchange.get(`deliveries?endpoint=${id}&limit=2&state=delivered`, OFFICER);
    const cursor = encodeURIComponent(first.body.next as string);
    const second = await exchange.get(`deliveries?endpoint=${id}&limit=2&after=${cursor}`, OFFICER);
    const sequences = [...first.body.items, ...second.body.items].map(
      (item: { sequence: number }) => item.sequence,
    );
    expect(sequences).toEqual([3, 2, 1]);
    expect(second.body.next).toBeNull();
    const endpoints = await exchange.get('endpoints?limit=1', OFFICER);
    const more = await exchange.get(
      `endpoints?limit=200&after=${encodeURIComponent(endpoints.body.next as string)}`,
      OFFICER,
    );
    expect(more.body.items.map((item: { id: string }) => item.id)).not.toContain(endpoints.body.items[0].id);
    expect((await exchange.get('deliveries?after=rubbish', OFFICER)).status).toBe(400);
  });
});

describe('the catalogue', () => {
  it('gives a JSON Schema for every public type, to everyone', async () => {
    const { body } = await exchange.get('event-types', OFFICER);
    expect(body.items.length).toBeGreaterThan(10);
    for (const { type, schemaUrl } of body.items as { type: string; schemaUrl: string }[]) {
      expect(schemaUrl).toBe(`https://sz.example/api/schemas/${type}.json`);
      const schema = await exchange.get(`schemas/${type}.json`);
      expect([schema.status, schema.headers['content-type']]).toEqual([
        200,
        expect.stringContaining('application/schema+json'),
      ]);
      expect(JSON.parse(schema.text)).toMatchObject({
        $id: schemaUrl,
        type: 'object',
        additionalProperties: false,
      });
    }
    expect((await exchange.get('schemas/no-such.json')).status).toBe(404);
  });
});
