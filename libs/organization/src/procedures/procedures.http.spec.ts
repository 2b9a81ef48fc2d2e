import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type OrganizationApp, startOrganizationApp } from '../testing/organization-app.fixture.js';
import { application } from '../testing/world.fixture.js';

let one: OrganizationApp;
beforeAll(async () => {
  one = await startOrganizationApp();
});
afterAll(() => one.close());

const CLERK = 'registration-clerk@511803';
const APPROVER = 'registration-approver@511803';
const CREDIT = 'credit-officer@511803';
const HEAD = 'section-head@511803';
let keys = 0;
const get = (path: string, who = CLERK) =>
  request(one.app.getHttpServer())
    .get(`/api/${encodeURI(path)}`)
    .auth(who, { type: 'bearer' });
function post(path: string, body: object, who: string, revision?: number) {
  const call = request(one.app.getHttpServer())
    .post(`/api/${path}`)
    .auth(who, { type: 'bearer' })
    .set('Idempotency-Key', `procedure-key-${(keys += 1)}`);
  return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
}
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const { head: _head, personCheck: _check, ...said } = application;

async function registered(): Promise<{ id: string; revision: number }> {
  const person = { name: '演示人', idNumber: 'DEMO-7001', check: 'clear' };
  const applied = await post(
    'organizations/apply-registration',
    { ...said, receivedOn: today, person },
    CLERK,
  ).expect(201);
  const { id, revision } = applied.body;
  const decided = { uscc: '51511800MJ00000346', certificateNumber: '川社证演示7号', decidedOn: today };
  const done = await post(`organizations/${id}/approve-registration`, decided, APPROVER, revision).expect(
    200,
  );
  return { id, revision: done.body.revision };
}

describe('findProcedures', () => {
  it('says how many stand where, which they are, and what is objected to', async () => {
    const { id, revision } = await registered();
    const proposal = {
      kind: 'abnormal',
      ground: 'PARTY_ORGANIZATION',
      evidence: '未设立党组织',
      reference: { documentNumber: '雅委两新函〔2026〕7号', issuedOn: today },
    };
    const proposed = await post(`organizations/${id}/propose-listing`, proposal, CREDIT, revision).expect(
      200,
    );
    await one.follow();
    const found = await get('organization-procedures?kind=listing&region=5118').expect(200);
    expect(found.body).toMatchObject({
      items: [{ organization: id, name: application.name, status: 'proposed', contested: false }],
      counts: [{ status: 'proposed', count: 1 }],
      next: null,
    });

    const { listingId } = (await get(`organizations/${id}`)).body.listingProcedures[0];
    const notice = { documentNumber: '告演示7号', issuedOn: today, servedOn: today, method: 'direct' };
    const notified = await post(
      `organizations/${id}/notify-listing`,
      { ...notice, listingId, channel: 'written' },
      CREDIT,
      proposed.body.revision,
    ).expect(200);
    const statement = { listingId, receivedOn: today, statement: '正在筹备' };
    const heard = await post(
      `organizations/${id}/submit-listing-statement`,
      statement,
      CLERK,
      notified.body.revision,
    ).expect(200);
    const answer = { listingId, outcome: 'not-accepted', documentNumber: '答演示7号', reasons: '…' };
    const answered = await post(
      `organizations/${id}/answer-listing-statement`,
      answer,
      HEAD,
      heard.body.revision,
    ).expect(200);
    const listing = { ...notice, documentNumber: '列演示7号', listingId, facts: '…' };
    const listed = await post(
      `organizations/${id}/list-abnormal`,
      listing,
      HEAD,
      answered.body.revision,
    ).expect(200);
    const objection = {
      about: 'listing',
      target: listingId,
      by: 'organization',
      receivedOn: today,
      reasons: '…',
    };
    await post(`organizations/${id}/file-objection`, objection, CLERK, listed.body.revision).expect(200);
    await one.follow();
    const contested = await get('organization-procedures?kind=listing&status=listed').expect(200);
    expect(contested.body.items).toMatchObject([{ organization: id, subject: 'abnormal', contested: true }]);
    expect((await get('organization-procedures?kind=objection&status=open')).body.items).toHaveLength(1);
    expect((await get('organization-procedures?kind=listing&subject=serious')).body.items).toEqual([]);
    await get('organization-procedures?kind=all').expect(400);
  });

  it('counts the registered organizations and those with a level in force', async () => {
    const { body } = await get('rating-share?region=511803').expect(200);
    expect(body).toEqual({ registered: 1, rated: 0, atLeast3A: 0 });
    expect((await get('rating-share?region=32')).body.registered).toBe(0);
  });
});

describe('getRatingReport (Order 82 Arts 18, 35)', () => {
  const rated = (n: number, level: string, validFrom: string, validTo: string, legal = 'Registered') =>
    one.parts.db.query(
      `INSERT INTO organization (key, name, normal, grams, uscc_check, type, registrar_name, region, legal, status,
                                 rating_level, rating_to, origin, standing)
       VALUES ('organization-00000000-0000-5000-8000-00000000000' || $1, 'n' || $1, 'n', '{}', 'ok', 'SG', 'r', '511824',
               $5, $5, $2, $4, 'act', json_build_object('rating', json_build_object('validFrom', $3::text)))`,
      [String(n), level, validFrom, validTo, legal],
    );

  it('counts the levels in force at the end of the year, with those announced in it, and lists 3A and above', async () => {
    await rated(1, '5A', '2025-01-01', '2029-12-31');
    await rated(2, '3A', '2027-01-01', '2031-12-31'); // announced in 2026
    await rated(3, '2A', '2024-01-01', '2028-12-31');
    await rated(4, '4A', '2021-01-01', '2025-12-31'); // over before the year
    await rated(5, '3A', '2028-01-01', '2032-12-31'); // announced after the year
    await rated(6, '3A', '2025-01-01', '2029-12-31', 'Deregistered');
    const report = 'rating-report?organ=511824&year=2026';
    const { body } = await get(report).expect(200);
    expect(body).toMatchObject({ year: 2026, dueOn: '2026-12-31', registered: 5, next: null });
    expect(body.levels).toEqual([
      { level: '5A', count: 1 },
      { level: '3A', count: 1 },
      { level: '2A', count: 1 },
    ]);
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['n1', 'n2']);
    const first = (await get(`${report}&limit=1`).expect(200)).body;
    const second = (await get(`${report}&limit=1&after=${first.next}`).expect(200)).body;
    expect([first.items[0].name, second.items[0].name, second.next]).toEqual(['n1', 'n2', null]);
    await get('rating-report?organ=511824').expect(400);
  });
});

describe('findSpotChecks', () => {
  it('shows a plan before and after its draw, with the revision that the draw relies on', async () => {
    const plan = {
      kind: 'thematic',
      year: Number(today.slice(0, 4)),
      title: '演示专项抽查',
      documentNumber: '演示抽查7号',
      types: ['SG'],
      subjects: ['finance'],
      percent: 30,
      checkersEach: 2,
    };
    const planned = await post('spot-checks/plan', plan, HEAD).expect(201);
    await one.follow();
    const [before] = (await get(`spot-checks?id=${planned.body.id}`).expect(200)).body.items;
    expect(before).toMatchObject({ title: plan.title, drawn: null, seed: null, percent: 30 });
    const pool = [{ badge: 'A-1' }, { badge: 'A-2' }];
    await post(`spot-checks/${planned.body.id}/draw`, { pool }, HEAD, before.revision).expect(200);
    await one.follow();
    const [after] = (await get(`spot-checks?year=${plan.year}`).expect(200)).body.items;
    expect(after).toMatchObject({ id: planned.body.id, drawn: 1, population: 1, drawnOn: today });
    expect((await get(`spot-checks/${planned.body.id}/replay`).expect(200)).body).toMatchObject({
      same: true,
      seed: after.seed,
    });
    expect((await get('spot-checks?year=2001')).body.items).toEqual([]);
  });
});
