import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Checkpoints, CommandBus, PolicyFollower } from '@shouzheng/platform';
import request from 'supertest';
import { assignDrawn } from './spot-checks/plan-spot-check/assign-drawn.policy.js';
import { SeasonWorker } from './seasons/season-worker.js';
import { type OrganizationApp, startOrganizationApp } from './testing/organization-app.fixture.js';
import { application } from './testing/world.fixture.js';

let one: OrganizationApp;
let organization: string;
beforeAll(async () => {
  one = await startOrganizationApp();
  organization = await registered('雅安市名山区演示茶业协会', '51511800MJ0000026B', 'DEMO-0001');
  await one.follow();
});
afterAll(() => one.close());

const CLERK = 'registration-clerk@511803';
const APPROVER = 'registration-approver@511803';
const HEAD_OF_SECTION = 'section-head@511803';
let keys = 0;
function post(path: string, body: object, who: string, revision?: number) {
  const call = request(one.app.getHttpServer())
    .post(`/api/${path}`)
    .auth(who, { type: 'bearer' })
    .set('Idempotency-Key', `lifecycle-key-${(keys += 1)}`);
  return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
}
const get = (path: string, who = CLERK) =>
  request(one.app.getHttpServer()).get(`/api/${path}`).auth(who, { type: 'bearer' });

/** The policy hears everything from the beginning, as after a crash that lost its place. */
async function heard(policy: ConstructorParameters<typeof PolicyFollower>[0]): Promise<void> {
  const lost = { get: async () => 0n, advance: async () => undefined } as unknown as Checkpoints;
  const follower = new PolicyFollower(policy, one.app.get(CommandBus), lost, async () => undefined);
  await follower.handle(await one.events(), { from: 0n, to: 0n });
}

const { head: _head, personCheck: _check, ...said } = application;
const applying = (name: string, idNumber: string) => ({
  ...said,
  name,
  receivedOn: '2024-03-04',
  consent: { documentNumber: `演示函 ${name}`, issuedOn: '2024-03-01' },
  person: { name: '演示人', idNumber, check: 'clear' },
});

async function registered(name: string, uscc: string, idNumber: string): Promise<string> {
  const applied = await post('organizations/apply-registration', applying(name, idNumber), CLERK).expect(201);
  const { id, revision } = applied.body as { id: string; revision: number };
  const decision = { uscc, certificateNumber: `演示证 ${name}`, decidedOn: '2024-04-01' };
  await post(`organizations/${id}/approve-registration`, decision, APPROVER, revision).expect(200);
  return id;
}

describe('a legal representative', () => {
  it('heads no other association, by the number of the identity paper however it is written (SG Art 12)', async () => {
    const again = await post(
      'organizations/apply-registration',
      applying('雅安市名山区演示茶艺协会', 'ｄｅｍｏ-0001'),
      CLERK,
    );
    expect(again.body).toMatchObject({ status: 422, code: 'head.heads-another-association' });
    const stored = JSON.stringify((await one.events()).map(({ data }) => data));
    expect(stored).not.toContain('DEMO-0001');
    expect(stored).not.toContain('演示人');
  });

  it('of a foundation is told that a foundation is registered elsewhere (FND Art 6)', async () => {
    const foundation = await post(
      'organizations/apply-registration',
      { ...applying('雅安市名山区演示春蕾基金会', 'DEMO-0002'), type: 'FND' },
      CLERK,
    );
    expect(foundation.body).toMatchObject({ status: 422, code: 'application.foundation-not-here' });
  });
});

describe('checkName', () => {
  const check = async (name: string, type = 'SG') =>
    (
      await request(one.app.getHttpServer())
        .post('/api/names/check')
        .auth(CLERK, { type: 'bearer' })
        .send({ name, type })
        .expect(200)
    ).body;

  it('tells what bars a name, each with its article, and what no rule decides (NAME Art 8)', async () => {
    expect(await check('名山区演示茶文化协会')).toEqual({ allowed: true, bars: [], findings: [] });
    const barred = await check('中华茶协会');
    expect(barred.allowed).toBe(false);
    expect(barred.bars.map(({ code }: { code: string }) => code)).toEqual([
      'application.name-without-division',
      'application.name-national-word',
    ]);
    expect(barred.bars[0].citations[0]).toMatchObject({ rule: 'NAME-8' });
    expect((await check('名山区演示阳光养老服务中心', 'PNE')).findings).toMatchObject([
      { code: 'own-name-not-verified' },
    ]);
  });
});

describe('an annual-check season', () => {
  const season = { year: 2024, noticeNumber: '演示通〔2025〕1号', noticeOn: '2025-01-06' };
  const opened = async () => (await one.events()).filter(({ type }) => type === 'AnnualCheckOpened');

  it('opens the year of every organization of the organ, once, whatever dies on the way', async () => {
    await post('annual-seasons/open', season, 'officer@511803').expect(403);
    await post('annual-seasons/open', season, APPROVER).expect(201);
    await one.follow();
    const worker = one.app.get(SeasonWorker);
    await worker.run();
    expect(await opened()).toMatchObject([
      { streamId: `organization-${organization}`, data: { year: 2024 } },
    ]);
    // As if the process had died before it noted how far it was, and began again.
    await one.parts.db.query('DELETE FROM annual_season_progress');
    await worker.run();
    expect(await opened()).toHaveLength(1);
    const completed = (await one.events()).filter(({ type }) => type === 'AnnualSeasonCompleted');
    expect(completed).toMatchObject([{ data: { opened: 1, refused: [] } }]);
    await one.follow();
    const { body } = await get(`organizations/${organization}`).expect(200);
    expect(body.axes.find(({ axis }: { axis: string }) => axis === 'annual')).toMatchObject({
      value: { code: 'Due' },
    });
    expect(body.lifecycle).toMatchObject({
      hasHead: true,
      years: [{ year: 2024, status: 'Due', statusZh: '待报送' }],
    });
    const seasons = await get('annual-seasons?organ=511803').expect(200);
    expect(seasons.body.items).toMatchObject([{ year: 2024, status: 'complete', opened: 1, refused: [] }]);
    expect((await get('annual-seasons?organ=511802').expect(200)).body.items).toEqual([]);
    const twice = await post('annual-seasons/open', { ...season, noticeNumber: '2' }, APPROVER);
    expect(twice.body).toMatchObject({ code: 'claim.taken' });
  });

  it('are listed page by page, the latest year first', async () => {
    for (const year of [2021, 2022, 2023]) {
      const notice = { year, noticeNumber: `演示通〔${year}〕1号`, noticeOn: `${year + 1}-01-06` };
      await post('annual-seasons/open', notice, APPROVER).expect(201);
    }
    await one.follow();
    const years: number[] = [];
    let after = '';
    for (let pages = 0; pages < 4 && (pages === 0 || after !== ''); pages++) {
      const { body } = await get(`annual-seasons?limit=2${after && `&after=${after}`}`).expect(200);
      years.push(...body.items.map(({ year }: { year: number }) => year));
      after = body.next ?? '';
    }
    expect(years).toEqual([2024, 2023, 2022, 2021]);
  });

  it('tells a year that is not over', async () => {
    const answer = await post('annual-seasons/open', { ...season, year: 2100 }, APPROVER);
    expect(answer.body).toMatchObject({ status: 422, code: 'annual.year-not-over' });
  });
});

describe('a spot check', () => {
  const plan = {
    kind: 'periodic',
    year: 2026,
    title: '演示年度抽查',
    documentNumber: '演示抽〔2026〕1号',
    types: ['SG', 'PNE'],
    subjects: ['finance'],
    percent: 3,
    checkersEach: 2,
  };
  it('is drawn by an open algorithm, and anybody who reads the register runs it again', async () => {
    const planned = await post('spot-checks/plan', plan, HEAD_OF_SECTION).expect(201);
    const { id, revision } = planned.body as { id: string; revision: number };
    await get(`spot-checks/${id}/replay`).expect(404);
    const pool = ['a', 'b', 'c'].map((badge) => ({ badge }));
    await post(`spot-checks/${id}/draw`, { pool }, HEAD_OF_SECTION, revision).expect(200);
    const { body } = await get(`spot-checks/${id}/replay`).expect(200);
    expect(body).toMatchObject({
      same: true,
      population: 1,
      minSample: 1,
      candidates: [organization],
      algorithm: 'fisher-yates/xoshiro128ss/v1',
    });
    expect(body.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(body.replayed).toEqual(body.drawn);
    expect(body.drawn[0].checkers).toHaveLength(2);
    await post(`spot-checks/${id}/draw`, { pool }, HEAD_OF_SECTION, revision + 1).expect(409);
  });

  it('gives each organization its checkers, and the one who comes in for who stands back, heard once or twice', async () => {
    const thematic = { ...plan, kind: 'thematic', documentNumber: '演示抽〔2026〕3号' };
    const planned = await post('spot-checks/plan', thematic, HEAD_OF_SECTION).expect(201);
    const { id, revision } = planned.body as { id: string; revision: number };
    const pool = ['a', 'b', 'c'].map((badge) => ({ badge }));
    await post(`spot-checks/${id}/draw`, { pool }, HEAD_OF_SECTION, revision).expect(200);
    const checkersOf = async (): Promise<readonly string[]> => {
      await heard(assignDrawn);
      const { lifecycle } = (await get(`organizations/${organization}`).expect(200)).body;
      return lifecycle.spotChecks.find((one: { spotCheckId: string }) => one.spotCheckId === id)?.checkers;
    };
    const [recused = '', stays = ''] = await checkersOf();
    const [left = ''] = ['a', 'b', 'c'].filter((badge) => badge !== recused && badge !== stays);
    const recusal = { organization, recused, ground: 'interest' };
    await post(`spot-checks/${id}/substitute-checker`, recusal, CLERK, revision + 1).expect(403);
    await post(`spot-checks/${id}/substitute-checker`, recusal, HEAD_OF_SECTION, revision + 1).expect(200);
    expect(await checkersOf()).toEqual([left, stays]);
    expect(await checkersOf()).toEqual([left, stays]);
    const replaced = (await one.events()).filter(({ type }) => type === 'SpotCheckerReplaced');
    expect(replaced).toMatchObject([{ data: { spotCheckId: id, recused, substitute: left } }]);
    // Nobody is left of three: whoever is drawn next stands back in vain, and the check keeps its two.
    const again = { ...recusal, recused: stays };
    const refused = await post(`spot-checks/${id}/substitute-checker`, again, HEAD_OF_SECTION, revision + 2);
    expect(refused.body).toMatchObject({ status: 422, code: 'spot-check.nobody-to-substitute' });
    expect(await checkersOf()).toEqual([left, stays]);
  });

  it('of a register of 21,000 is drawn from all of them at once, and run again from what the record keeps', async () => {
    await one.parts.db.query(
      `INSERT INTO organization (key, name, normal, grams, uscc_check, type, registrar_name, region, legal, status,
                                 origin, standing)
       SELECT 'organization-00000000-0000-5000-8000-' || lpad(n::text, 12, '0'), 'n', 'n', '{}', 'ok', 'SG', 'r',
              '511802', 'Registered', 'Registered', 'act', '{}' FROM generate_series(1, 21000) AS n`,
    );
    const head = 'section-head@511802';
    const { id, revision } = (await post('spot-checks/plan', plan, head).expect(201)).body as typeof drawn;
    const pool = ['a', 'b', 'c'].map((badge) => ({ badge }));
    const drawn = (await post(`spot-checks/${id}/draw`, { pool }, head, revision).expect(200)).body as {
      readonly id: string;
      readonly revision: number;
    };
    // Plan, two portions of the list and the draw.
    expect(drawn.revision).toBe(3);
    await one.follow();
    const { body } = await get(`spot-checks/${id}/replay`).expect(200);
    expect(body).toMatchObject({ same: true, population: 21_000, minSample: 630 });
    expect(body.candidates).toHaveLength(21_000);
    expect(body.drawn).toHaveLength(630);
    const [item] = (await get(`spot-checks?id=${id}`).expect(200)).body.items;
    expect(item).toMatchObject({ population: 21_000, drawn: 630, revision: 3 });
    const [{ organization: of, checkers }] = body.drawn as [{ organization: string; checkers: string[] }];
    const recusal = { organization: of, recused: checkers[0], ground: 'interest' };
    await post(`spot-checks/${id}/substitute-checker`, recusal, head, 3).expect(200);
    const again = (await get(`spot-checks/${id}/replay`).expect(200)).body;
    expect(again).toMatchObject({ same: true, substitutions: [{ organization: of, recused: checkers[0] }] });
  });
});
