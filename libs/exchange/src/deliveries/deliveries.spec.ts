import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { TestExchange, newCase } from '../testing/exchange.fixture.js';
import { BAN, REFERRED, REVOKED } from '../testing/toy-events.fixture.js';

/** Which events become due to whom; nothing is sent here. */
describe('due deliveries', () => {
  let exchange: TestExchange;
  beforeEach(async () => {
    exchange = await TestExchange.open();
  });
  afterEach(() => exchange.close());

  const typesOf = async (id: string): Promise<string[]> =>
    (await exchange.deliveries(id)).map(({ event_type }) => event_type);

  it('go to endpoints whose grant is for the type and whose region holds the fact', async () => {
    const city = await exchange.endpoint('http://a.example');
    const county = await exchange.endpoint('http://b.example', { regionCode: '511803' });
    const elsewhere = await exchange.endpoint('http://c.example', { regionCode: '511822' });
    const otherType = await exchange.endpoint('http://d.example', { types: [REFERRED] });
    await exchange.follow(exchange.ban(newCase(), 1, '511803101'));
    expect(await typesOf(city.id)).toEqual([BAN]);
    expect(await typesOf(county.id)).toEqual([BAN]);
    expect(await typesOf(elsewhere.id)).toEqual([]);
    expect(await typesOf(otherType.id)).toEqual([]);
  });

  it('are matched against the grants as they stood at the event, in one batch as in many', async () => {
    const stream = newCase();
    const before = exchange.ban(stream, 1);
    const one = await exchange.endpoint('http://a.example');
    const during = exchange.ban(stream, 2);
    const revoked = exchange.event(one.stream, 'GrantRevoked', { grant: one.grant, reason: 'need-ended' });
    const afterwards = exchange.ban(stream, 3);
    // The facts come late; their places in the history count.
    await exchange.follow(before, during, revoked, afterwards);
    expect(await exchange.deliveries(one.id)).toMatchObject([
      { event_type: BAN, status: 'withdrawn', withdrawn_reason: 'grant-revoked' },
    ]);
  });

  it('of a transfer reach nobody but the addressee, wherever its region lies', async () => {
    const police = await exchange.endpoint('http://a.example', { regionCode: '511822', types: [REFERRED] });
    const market = await exchange.endpoint('http://b.example', { agency: 'SAMR', types: [REFERRED] });
    await exchange.follow(
      exchange.event(newCase(), 'CaseReferred', { number: 'C', region: '511803', to: 'PSB' }),
    );
    expect(await typesOf(police.id)).toEqual([REFERRED]);
    expect(await typesOf(market.id)).toEqual([]);
  });

  it('of an annulment go to everyone who was sent the original, whatever the grant says now', async () => {
    const stream = newCase();
    const had = await exchange.endpoint('http://a.example');
    const ban = exchange.ban(stream, 1);
    await exchange.follow(ban);
    await exchange.db.query('UPDATE delivery SET status = $1, sent = true', ['delivered']);
    await exchange.follow(
      exchange.event(had.stream, 'GrantRevoked', { grant: had.grant, reason: 'need-ended' }),
    );
    const late = await exchange.endpoint('http://b.example', { types: [REVOKED] });
    const never = await exchange.endpoint('http://c.example');
    await exchange.follow(
      exchange.event(stream, 'BanRevoked', { number: 'C', region: '511803', of: ban.eventId }),
    );
    const [original, annulment] = await exchange.deliveries(had.id);
    expect(annulment).toMatchObject({ event_type: REVOKED, supersedes: original?.id, status: 'pending' });
    expect(await exchange.deliveries(late.id)).toMatchObject([{ event_type: REVOKED, supersedes: null }]);
    expect(await typesOf(never.id)).toEqual([]);
  });

  it('are made once, however often the history is gone over', async () => {
    const one = await exchange.endpoint('http://a.example');
    const [a, b] = [newCase(), newCase()];
    await exchange.follow(exchange.ban(a, 1), exchange.ban(b, 2), exchange.ban(a, 3));
    const other = await exchange.endpoint('http://b.example');
    await exchange.follow(exchange.event(one.stream, 'TestEventRequested', { test: randomUUID() }));
    const before = [await exchange.deliveries(one.id), await exchange.books()];
    await exchange.followAgain();
    expect([await exchange.deliveries(one.id), await exchange.books()]).toEqual(before);
    expect(await typesOf(other.id)).toEqual([]);
  });

  it('are numbered without a gap, per endpoint and per lane, and their text is a CloudEvent', async () => {
    const one = await exchange.endpoint('http://a.example');
    const [a, b] = [newCase(), newCase()];
    const events = [exchange.ban(a, 1), exchange.ban(b, 2), exchange.ban(a, 3)];
    await exchange.follow(...events);
    const rows = await exchange.db.query<Record<string, string>[]>(
      'SELECT sequence, lane_sequence, body FROM delivery WHERE endpoint_id = $1 ORDER BY sequence',
      [one.id],
    );
    expect(rows.map((row) => [row['sequence'], row['lane_sequence']])).toEqual([
      ['1', '1'],
      ['2', '1'],
      ['3', '2'],
    ]);
    expect(JSON.parse(rows[2]?.['body'] ?? '')).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: 'urn:shouzheng:region:511803',
      type: BAN,
      time: events[2]?.meta.occurredAt,
      subject: `C-${a.slice(-4)}`,
      datacontenttype: 'application/json',
      dataschema: `https://sz.example/api/schemas/${BAN}.json`,
      sequence: '3',
      data: { n: 3 },
    });
  });

  it('refuse data that the schema does not name', async () => {
    await exchange.endpoint('http://a.example');
    const leaking = exchange.event(newCase(), 'BanDecided', { number: 'C', region: '511803', n: 'a name' });
    await expect(exchange.follow(leaking)).rejects.toThrow();
    expect(await exchange.books()).toMatchObject({ due: 0, balanced: true });
  });

  it('wait while the endpoint is not active, and are in the books as held', async () => {
    const one = await exchange.endpoint('http://a.example');
    await exchange.follow(
      exchange.event(one.stream, 'EndpointSuspended', { reason: 'maintenance' }),
      exchange.ban(newCase(), 1),
    );
    await eventually(async () => {
      expect(await exchange.books(one.id)).toEqual({
        due: 1,
        delivered: 0,
        pending: 0,
        held: 1,
        withdrawn: 0,
        balanced: true,
      });
    });
  });
});
