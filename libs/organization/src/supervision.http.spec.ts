import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandBus, ExecuteCommand, derivedId, systemStaff } from '@shouzheng/platform';
import request from 'supertest';
import { type OrganizationApp, startOrganizationApp } from './testing/organization-app.fixture.js';
import { application } from './testing/world.fixture.js';

let one: OrganizationApp;
beforeAll(async () => {
  one = await startOrganizationApp();
});
afterAll(() => one.close());

const CLERK = 'registration-clerk@511803';
const APPROVER = 'registration-approver@511803';
const OFFICER = 'officer@511803';
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
    .set('Idempotency-Key', `supervision-key-${(keys += 1)}`);
  return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
}
const revisionOf = async (id: string): Promise<number> => (await get(`organizations/${id}`)).body.revision;
/** The next act on the record as it stands now. */
async function act(id: string, path: string, body: object, who: string, status: number) {
  const call = await post(`organizations/${id}/${path}`, body, who, await revisionOf(id));
  expect({ path, status: call.status, code: call.body.code }).toMatchObject({ path, status });
  return call.body;
}

const { head: _head, personCheck: _check, ...said } = application;
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
let bodies = 0;

/** A body registered on the day of the test: what the rules make of time is specified with the deciders. */
async function registered(uscc: string): Promise<string> {
  const n = (bodies += 1);
  const name = `雅安市名山区演示监管${'甲乙丙丁'[n]}协会`;
  const applied = await post(
    'organizations/apply-registration',
    { ...said, name, receivedOn: today, person: { name: '演示人', idNumber: `DEMO-90${n}`, check: 'clear' } },
    CLERK,
  ).expect(201);
  const { id, revision } = applied.body;
  const decided = { uscc, certificateNumber: `川社证演示9${n}号`, decidedOn: today };
  await post(`organizations/${id}/approve-registration`, decided, APPROVER, revision).expect(200);
  return id;
}

const paper = (documentNumber: string) => ({
  documentNumber,
  issuedOn: today,
  servedOn: today,
  method: 'direct',
});

describe('a listing over HTTP', () => {
  it('runs from its proposal to the objection that removes it', async () => {
    const id = await registered('51511800MJ00000346');
    const reference = { documentNumber: '雅委两新函〔2026〕3号', issuedOn: today };
    const proposal = { kind: 'abnormal', ground: 'PARTY_ORGANIZATION', evidence: '未设立党组织', reference };
    await act(id, 'propose-listing', proposal, CREDIT, 200);
    const [{ listingId }] = (await get(`organizations/${id}`)).body.listingProcedures;
    await act(id, 'notify-listing', { ...paper('告演示1号'), listingId, channel: 'written' }, CREDIT, 200);
    const early = await act(id, 'list-abnormal', { ...paper('列演示1号'), listingId, facts: '…' }, HEAD, 422);
    expect(early.code).toBe('listing.statement-period-running');
    const statement = { listingId, receivedOn: today, statement: '正在筹备' };
    await act(id, 'submit-listing-statement', statement, CLERK, 200);
    const answer = { listingId, outcome: 'not-accepted', documentNumber: '答演示1号', reasons: '…' };
    await act(id, 'answer-listing-statement', answer, HEAD, 200);
    await act(id, 'list-abnormal', { ...paper('列演示1号'), listingId, facts: '…' }, HEAD, 200);
    expect((await get(`organizations/${id}`)).body.headline.code).toBe('AbnormalListed');

    const objection = {
      about: 'listing',
      target: listingId,
      by: 'organization',
      receivedOn: today,
      reasons: '…',
    };
    await act(id, 'file-objection', objection, CLERK, 200);
    const shown = (await get(`organizations/${id}`)).body;
    expect(shown.listings).toMatchObject([{ listingId, contested: true }]);
    await one.follow();
    const found = await get('organizations?contested=true&listed=abnormal').expect(200);
    expect(found.body.items).toMatchObject([{ id, contested: true }]);
    const [{ objectionId }] = shown.objections;
    const upheld = { objectionId, outcome: 'upheld', documentNumber: '异演示1号', reasons: '…' };
    await act(id, 'answer-objection', upheld, HEAD, 200);
    expect((await get(`organizations/${id}`)).body).toMatchObject({
      headline: { code: 'Registered' },
      listings: [],
    });
    await one.follow();
    expect((await get('organizations?listed=abnormal')).body.items).toEqual([]);
    expect((await get('organizations?contested=true')).body.items).toEqual([]);
  });
});

describe('the effects of a penalty through the one door', () => {
  const facts = (ofEventId: string, kind: string) => ({
    ofEventId,
    caseId: 'case-0d3c7f8e-4f5a-5d2b-9a61-0b1f6f1c2a55',
    documentNumber: '罚演示1号',
    violation: 'OTHER',
    items: [{ no: 1, kind, ofPerson: kind === 'MANAGEMENT_BAN' }],
    creditSeverity: 'minor',
    decidedOn: today,
    effectiveOn: today,
  });
  const give = (id: string, command: string, payload: object, name: string) =>
    one.app.get(CommandBus).execute(
      new ExecuteCommand(
        command,
        payload,
        {
          actor: systemStaff('policy'),
          commandId: derivedId('follow-penalty', name),
          correlationId: derivedId(name),
          origin: 'act',
        },
        `organization-${id}`,
      ),
    );

  it('happen once, however often the event is heard, and are taken back', async () => {
    const id = await registered('51511800MJ00000421');
    const first = await give(id, 'applyPenaltyEffect', facts('d1', 'WARNING'), 'd1');
    const again = await give(id, 'applyPenaltyEffect', facts('d1', 'WARNING'), 'd1');
    expect(first).toMatchObject({ kind: 'done', repeated: false });
    expect(again).toMatchObject({ kind: 'done', repeated: true });
    expect(await give(id, 'applyPenaltyEffect', facts('d1', 'WARNING'), 'd1 again')).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'penalty-effect.already-applied' }],
    });
    expect((await get(`organizations/${id}`)).body).toMatchObject({
      headline: { code: 'Warned' },
      warnings: [{ documentNumber: '罚演示1号' }],
    });
    const end = { ofEventId: 'd1', documentNumber: '复演示1号', basis: 'REC-64', withdrawnOn: today };
    expect(await give(id, 'withdrawPenaltyEffect', end, 'd1 annulled')).toMatchObject({ kind: 'done' });
    expect((await get(`organizations/${id}`)).body).toMatchObject({
      headline: { code: 'Registered' },
      warnings: [],
    });
  });

  it('make a restriction due, which a person decides, and which is listed without a name', async () => {
    const id = await registered('51511800MJ0000050U');
    await give(id, 'applyPenaltyEffect', facts('d2', 'MANAGEMENT_BAN'), 'd2');
    const due = (await one.events()).find(({ type }) => type === 'RestrictionDue');
    expect(due).toBeDefined();
    const { dueId } = (due as { data: { dueId: string } }).data;
    const body = {
      idNumber: '511803199001010000',
      name: '张三丰',
      office: 'charity-manager',
      rule: 'CHA-112',
      organization: id,
      dueId,
      responsible: true,
      finding: '张三丰负有个人责任',
      documentNumber: '限演示1号',
      from: today,
      years: 2,
    };
    const unserved = await post('restrictions', body, HEAD).expect(422);
    expect(unserved.body).toMatchObject({ code: 'restriction.notice-required' });
    const notice = { documentNumber: '限演示1号', servedOn: today, method: 'direct' };
    await post('restrictions', { ...body, notice }, HEAD).expect(201);
    const stored = JSON.stringify((await one.events()).map(({ data }) => data));
    expect(stored).not.toContain('张三丰');
    expect(stored).not.toContain('511803199001010000');
    await one.follow();
    const found = await get(`restrictions?organization=${id}`, HEAD).expect(200);
    expect(found.body.items).toMatchObject([{ office: 'charity-manager', rule: 'CHA-112', endedOn: null }]);
    expect(one.openings.at(-1)).toMatchObject({ kind: 'field', detail: 'restrictions' });
    await get(`restrictions?organization=${id}`, OFFICER).expect(403);
    // The same reference of the same person: what the officer stated of the lists does not help.
    const charity = (idNumber: string, isCharity: boolean) =>
      post(
        'organizations/apply-registration',
        {
          ...said,
          name: '雅安市名山区演示慈善会',
          receivedOn: today,
          charity: isCharity,
          person: { name: '张三丰', idNumber, check: 'clear' },
        },
        CLERK,
      );
    expect((await charity('５１１８０３199001010000', true).expect(422)).body).toMatchObject({
      code: 'head.restricted',
    });
    await charity('511803199001010001', true).expect(201);
    await charity('511803199001010000', false).expect(201);
  });
});

describe('the tally of the zombie track', () => {
  it('counts by registrar, batch and year', async () => {
    const id = await registered('51511800MJ0000069Q');
    await act(id, 'suspect-zombie', { ground: 'JUDGED', facts: '…' }, OFFICER, 200);
    const finding = { result: 'zombie', exit: 'TO_REACTIVATE', finding: '…' };
    await act(id, 'verify-zombie', finding, HEAD, 200);
    const outcome = {
      outcome: 'REACTIVATED',
      batch: '第一批',
      documentNumber: '办演示1号',
      resolvedOn: today,
    };
    await act(id, 'resolve-zombie', outcome, OFFICER, 200);
    await one.follow();
    const { body } = await get(`zombie-tally?region=5118&batch=第一批&year=${today.slice(0, 4)}`).expect(200);
    expect(body.lines).toEqual([
      {
        region: '511803',
        batch: '第一批',
        year: today.slice(0, 4),
        status: 'resolved',
        outcome: 'REACTIVATED',
        organizations: 1,
      },
    ]);
    expect((await get('zombie-tally?region=5117')).body.lines).toEqual([]);
  });
});
