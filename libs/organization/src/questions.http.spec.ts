import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '@shouzheng/kernel';
import { CLOCK, DataSource } from '@shouzheng/platform';
import request from 'supertest';
import type { GramFrequencies } from './directory/gram-frequencies.js';
import { FirstImport } from './imports/first-import.js';
import { OrganizationDirectory } from './directory/organization-directory.js';
import { NameScreener } from './names/name-screener.js';
import type { NameScreening } from './names/screening.state.js';
import { normalName } from './names/name-text.state.js';
import { changedNames } from './names/testing/changed-names.fixture.js';
import { MemoryIndex } from './names/testing/memory-index.fixture.js';
import { publishedNames } from './names/testing/published-names.fixture.js';
import { type OrganizationApp, startOrganizationApp } from './testing/organization-app.fixture.js';
import { application } from './testing/world.fixture.js';

let one: OrganizationApp;
beforeAll(async () => {
  one = await startOrganizationApp();
  await one.app.get(FirstImport).run('data');
  await one.follow();
});
afterAll(() => one.close());

const CLERK = 'registration-clerk@511803';
const APPROVER = 'registration-approver@511803';
const OFFICER = 'officer@511803';
const { head: _head, personCheck: _check, ...said } = application;
const person = { name: '演示人', idNumber: 'DEMO-0001', check: 'clear' };
let keys = 0;
const get = (path: string, who = CLERK) =>
  request(one.app.getHttpServer())
    .get(`/api/${encodeURI(path)}`)
    .auth(who, { type: 'bearer' });
function post(path: string, body: object, who: string, revision?: number) {
  const call = request(one.app.getHttpServer())
    .post(`/api/${path}`)
    .auth(who, { type: 'bearer' })
    .set('Idempotency-Key', `question-key-${(keys += 1)}`);
  return (revision === undefined ? call : call.set('If-Match', `"${revision}"`)).send(body);
}
interface Item {
  readonly id: string;
  readonly name: string;
}

describe('findOrganizations', () => {
  it('finds by words of one and two characters', async () => {
    for (const q of ['茶', '茶业', '雅安市名山区茶业协会']) {
      const { body } = await get(`organizations?q=${q}`).expect(200);
      expect(body.items.map(({ name }: Item) => name)).toContain('雅安市名山区茶业协会');
    }
    const { body } = await get('organizations?q=业茶').expect(200);
    expect(body.items).toEqual([]);
  });

  it('filters by region, type, status and code, and pages by key', async () => {
    const ours = await get('organizations?region=5118').expect(200);
    expect(ours.body.items).toHaveLength(2);
    expect(ours.body.items[0]).toMatchObject({
      status: 'Unconfirmed',
      statusZh: '登记未经核实',
      origin: 'import',
    });
    const foundations = await get('organizations?type=FND&limit=200').expect(200);
    expect(foundations.body.items.every(({ type }: { type: string }) => type === 'FND')).toBe(true);
    const revoked = await get('organizations?status=RevokedPendingExit').expect(200);
    expect(revoked.body.items).toHaveLength(15);
    const coded = await get('organizations?q=53100000717836200p').expect(200);
    expect(coded.body.items).toMatchObject([{ name: '实事助学基金会' }]);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const page = (await get(`organizations?limit=60${after ? `&after=${after}` : ''}`)).body;
      seen.push(...page.items.map(({ id }: Item) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toHaveLength(287);
    expect(new Set(seen).size).toBe(287);
  });

  it('lists names that hold the words near their head first, in one order through all pages, each once', async () => {
    const { items, next } = (await get('organizations?limit=200')).body;
    const rest = (await get(`organizations?limit=200&after=${next}`)).body.items;
    const names = [...items, ...rest].map(({ name }: Item) => normalName(name));
    for (const words of ['会', '中国', '国', '基金', '基金会', '州市', '协会', '科技', '市名']) {
      for (const filter of ['', '&region=5118', '&type=FND']) {
        const found: string[] = [];
        for (let after = ''; ;) {
          const { body } = await get(
            `organizations?limit=7&q=${words}${filter}${after && `&after=${after}`}`,
          );
          found.push(...body.items.map(({ name }: Item) => normalName(name)));
          if (body.next === null) break;
          after = body.next;
        }
        const place = (name: string): number => Math.min(name.indexOf(words), words.length > 1 ? 3 : 1);
        const ordered = [...found].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
        expect(found).toEqual(ordered);
        if (filter === '')
          expect([...found].sort()).toEqual(names.filter((name) => name.includes(words)).sort());
      }
    }
  });

  it('finds the same whether it looks up the words or walks along the names, and looks up what a walk missed', async () => {
    const ways = [true, false].map((isFrequent) => {
      const frequencies = { areAllFrequent: async () => isFrequent } as unknown as GramFrequencies;
      return new OrganizationDirectory(one.app.get(DataSource), frequencies, one.app.get<Clock>(CLOCK));
    });
    for (const q of ['协会', '基金', '国', '会', '业茶']) {
      const [walked, lookedUp] = await Promise.all(ways.map((way) => way.find({ q }, 20, undefined)));
      expect(walked).toEqual(lookedUp);
      const last = walked?.at(-1);
      if (!last) continue;
      const place = [last.rank, last.normal, last.key] as const;
      const [after, other] = await Promise.all(ways.map((way) => way.find({ q }, 400, place)));
      expect(after).toEqual(other);
    }
  });

  it('refuses what is no query', async () => {
    await get('organizations?region=雅安').expect(400);
    await get('organizations?status=Fine').expect(400);
    await get('organizations?after=nonsense').expect(400);
    await get('organizations?unknown=1').expect(400);
  });
});

describe('getOrganization', () => {
  const find = async (name: string): Promise<string> =>
    (await get(`organizations?q=${name}`)).body.items[0].id as string;

  it('tells a namesake on a list apart from a finding, and a foreign registrar is read only', async () => {
    const id = await find('中国投资协会');
    const { body } = await get(`organizations/${id}`, OFFICER).expect(200);
    expect(body).toMatchObject({ name: '中国投资协会', ours: false, origin: 'import' });
    expect(body.namesakes.length).toBeGreaterThan(0);
    expect(body.namesakes[0]).toMatchObject({ relation: 'same-name' });
    expect(body.axes.map(({ axis }: { axis: string }) => axis)).toEqual([
      'legal',
      'activity',
      'credit',
      'rating',
      'rectification',
      'annual',
      'zombie',
    ]);
    expect(body.allowedCommands.some(({ allowed }: { allowed: boolean }) => allowed)).toBe(false);
    expect(one.openings.at(-1)).toMatchObject({ kind: 'organization', streamId: `organization-${id}` });
  });

  it('shows published facts with source and end of validity, and not-stated apart from none-recorded', async () => {
    const events = (await one.events()).filter(({ type }) => type === 'ExternalFactRecorded');
    const rating = events.find(({ data }) => (data as { kind: string }).kind === 'rating');
    const { body } = await get(`organizations/${rating?.streamId.slice(-36)}`).expect(200);
    const [fact] = body.facts;
    expect(fact.source).not.toBe('');
    const axis = (name: string) => body.axes.find((candidate: { axis: string }) => candidate.axis === name);
    expect(axis('credit').value).toMatchObject({ code: 'none-recorded', zh: '无记录' });
    expect(axis('activity').value).toMatchObject({ code: 'not-stated', zh: '未载' });
  });

  it('knows no organization that is not there, no moment before it and none to come', async () => {
    await get('organizations/00000000-0000-4000-8000-000000000000').expect(404);
    await get('organizations/nonsense').expect(400);
    const id = await find('中国投资协会');
    await get(`organizations/${id}?asOf=2020-01-01T00:00:00Z`).expect(404);
    await get(`organizations/${id}?asOf=2999-01-01T00:00:00Z`).expect(400);
    await get(`organizations/${id}?rev=999`).expect(404);
  });
});

describe('a life', () => {
  it('runs from the incubator to deregistration over HTTP', async () => {
    const admitted = await post(
      'organizations/admit-to-incubator',
      {
        name: '名山演示茶友会',
        base: '名山区孵化中心',
        baseLevel: 'county',
        region: '511803',
        agreement: { documentNumber: '孵演示1号', signedOn: '2026-01-05' },
      },
      CLERK,
    ).expect(201);
    const { id } = admitted.body as Item;
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const taken = await post(
      'organizations/apply-registration',
      { ...said, person, incubatee: id, receivedOn: today },
      CLERK,
    ).expect(201);
    expect(taken.body).toMatchObject({ id, revision: 2 });
    const decision = { uscc: '51511800MJ0000026B', certificateNumber: '川社证演示1号', decidedOn: today };
    await post(`organizations/${id}/approve-registration`, decision, CLERK, 2).expect(403);
    await post(`organizations/${id}/approve-registration`, decision, APPROVER, 1).expect(412);
    const wrong = await post(
      `organizations/${id}/approve-registration`,
      { ...decision, uscc: '51511800MJ0000026C' },
      APPROVER,
      2,
    );
    expect(wrong.body).toMatchObject({ status: 422, code: 'uscc.check-failed' });
    await post(`organizations/${id}/approve-registration`, decision, APPROVER, 2).expect(200);
    await one.follow();
    const screened = await request(one.app.getHttpServer())
      .post('/api/names/screen')
      .auth(OFFICER, { type: 'bearer' })
      .send({ name: application.name })
      .expect(200);
    expect(screened.body).toMatchObject({
      verdict: 'registered',
      matches: [{ kind: 'register', issuer: '名山区', date: today, similarity: 100 }],
    });

    const unserved = await post(`organizations/${id}/record-warning`, { facts: '…' }, OFFICER, 7);
    expect(unserved.body).toMatchObject({ status: 422, code: 'paper.document-number-required' });
    const paper = { documentNumber: '警演示1号', issuedOn: today, servedOn: today, method: 'direct' };
    await post(`organizations/${id}/record-warning`, { ...paper, facts: '张三受警告' }, OFFICER, 7).expect(
      200,
    );
    expect(JSON.stringify((await one.events()).map(({ data }) => data))).not.toContain('张三');
    const texts = await get(`organizations/${id}/texts`, OFFICER).expect(200);
    expect(JSON.stringify((await one.events()).map(({ data }) => data))).not.toContain(person.idNumber);
    expect(texts.body.items).toMatchObject([
      { event: 'RegistrationApplied', field: 'head.name', text: '演示人' },
      { event: 'OrganizationWarned', field: 'facts', text: '张三受警告' },
    ]);
    expect(one.openings.at(-1)).toMatchObject({ kind: 'field' });
    await get(`organizations/${id}/texts`, 'officer@511802').expect(403);
    const { body } = await get(`organizations/${id}`, OFFICER).expect(200);
    expect(body).toMatchObject({
      headline: { code: 'Warned' },
      ours: true,
      warnings: [{ documentNumber: '警演示1号' }],
    });
    const past = await get(`organizations/${id}?rev=0`, OFFICER).expect(200);
    expect(past.body).toMatchObject({ headline: { code: 'Incubated' }, allowedCommands: [] });
  });
});

describe('screenName', () => {
  const screen = async (name: string) =>
    (
      await request(one.app.getHttpServer())
        .post('/api/names/screen')
        .auth(OFFICER, { type: 'bearer' })
        .send({ name })
        .expect(200)
    ).body;

  it('tells register, lists, both, look-alikes and none apart', async () => {
    expect(await screen('中国投资协会')).toMatchObject({ verdict: 'registered-and-listed', score: 100 });
    expect(await screen('实事助学基金会')).toMatchObject({ verdict: 'registered', score: 0 });
    expect(await screen('海斯特钓友俱乐部')).toMatchObject({ verdict: 'banned' });
    expect(await screen('国际摄影协会')).toMatchObject({ verdict: 'on-warning-list' });
    expect(await screen('济南茶文化协会')).toMatchObject({ verdict: 'needs-checking' });
    const none = { verdict: 'no-match', score: 0, matches: [], reasons: [] };
    expect(await screen('饕餮魑魅魍魉')).toMatchObject(none);
    expect(await screen('（）')).toMatchObject(none);
    const variant = await screen('全国投资协会');
    expect(variant).toMatchObject({ verdict: 'look-alike', reasons: ['claim-without-registration'] });
    expect(variant.matches[0]).toMatchObject({ name: '中国投资协会', nearness: 'look-alike' });
    expect(variant.matches[0].reasons).toContain('prefix-changed');
    const listed = variant.matches.find(({ kind }: { kind: string }) => kind === 'list');
    expect(listed).toMatchObject({ issuer: '民政部', date: '2016-05', standing: 'warned' });
  });

  it('finds what the comparison in memory finds, for every published name and a change of it', async () => {
    const { entries, registered } = publishedNames();
    const index = new MemoryIndex(entries);
    const screener = one.app.get(NameScreener);
    const changed = changedNames(registered, 3).map(({ name }) => name);
    const asked = [...entries.map(({ name }) => name), ...changed.filter((_, at) => at % 5 === 0)];
    const foundBy = ({ verdict, matches }: NameScreening): unknown => [
      verdict,
      matches.map(({ name }) => name).sort(),
    ];
    for (const name of asked) {
      expect([name, foundBy(await screener.screenName(name))]).toEqual([name, foundBy(index.screen(name))]);
    }
  });

  it('refuses what is no name, and strangers', async () => {
    const server = one.app.getHttpServer();
    const ask = (body: object) =>
      request(server).post('/api/names/screen').auth(OFFICER, { type: 'bearer' }).send(body);
    await ask({}).expect(400);
    await ask({ name: '' }).expect(400);
    await ask({ name: '协'.repeat(201) }).expect(400);
    await ask({ name: '协会', also: 1 }).expect(400);
    await request(server).post('/api/names/screen').send({ name: '协会' }).expect(401);
  });

  it('answers nobody of another body: a verdict leaves the bureau by no door (SZ-screen-1)', async () => {
    for (const [who, status] of [
      ['partner-engineer@511803', 403],
      ['competent-unit@511803', 403],
      ['clue-clerk@511803', 200],
      ['auditor@511800', 200],
    ] as const) {
      const asked = request(one.app.getHttpServer()).post('/api/names/screen').auth(who, { type: 'bearer' });
      expect([who, (await asked.send({ name: '协会' })).status]).toEqual([who, status]);
    }
  });

  it('lets its rules be read, under the version that its answers carry', async () => {
    const { body } = await get('screening-rules').expect(200);
    expect(body.version).toBe((await screen('演示')).rules);
    expect(body.items.find(({ code }: { code: string }) => code === 'claims').words).toContain('中国');
    expect(body.items.find(({ code }: { code: string }) => code === 'thresholds.lookAlike').value).toBe(75);
  });

  it('no longer counts what was removed from a list', async () => {
    const { body } = await get('list-entries?name=海斯特钓友俱乐部').expect(200);
    const removal = { document: '民政部公告演示2号', issuedOn: '2026-01-01', reason: 'published-in-error' };
    const id = body.items[0].id as string;
    await post(`list-entries/${id}/record-list-removal`, removal, 'section-head@511803', 0).expect(200);
    await one.follow();
    expect(await screen('海斯特钓友俱乐部')).toMatchObject({ verdict: 'no-match', matches: [] });
  });
});

describe('lists, facts, regions', () => {
  it('findListEntries filters, the newest first, and keeps a removed row as removed', async () => {
    const { body } = await get('list-entries?name=投资&limit=5').expect(200);
    expect(body.items[0]).toMatchObject({ removedOn: null });
    const { id } = body.items[0] as Item;
    const removal = { document: '民政部公告演示1号', issuedOn: '2026-01-01', reason: 'published-in-error' };
    await post(`list-entries/${id}/record-list-removal`, removal, OFFICER, 0).expect(403);
    await post(`list-entries/${id}/record-list-removal`, removal, 'section-head@511803', 0).expect(200);
    await post(`list-entries/${id}/record-list-removal`, removal, 'section-head@511803', 1).expect(409);
    await one.follow();
    const after = await get('list-entries?name=投资').expect(200);
    expect(after.body.items.find((item: Item) => item.id === id)).toMatchObject({ removedOn: '2026-01-01' });
    const alone = await get(`list-entries?id=${id}`).expect(200);
    expect(alone.body).toMatchObject({ items: [{ id }], next: null });
    const banned = await get('list-entries?kind=banned&issuer=北京&limit=200').expect(200);
    expect(banned.body.items.length).toBeGreaterThan(5);
  });

  it('findUnmatchedFacts shows what awaits a person, who matches or dismisses it', async () => {
    const { body } = await get('unmatched-facts?limit=200').expect(200);
    const withCandidate = body.items.find(
      ({ candidates }: { candidates: string[] }) => candidates.length > 0,
    );
    const [organizationId] = withCandidate.candidates;
    const credit = 'credit-officer@511800';
    await post(
      `unmatched-facts/${withCandidate.id}/match-fact`,
      { organizationId: '00000000-0000-4000-8000-000000000000' },
      credit,
      0,
    ).expect(422);
    await post(`unmatched-facts/${withCandidate.id}/match-fact`, { organizationId }, credit, 0).expect(200);
    const other = body.items.find(({ id }: Item) => id !== withCandidate.id);
    await post(`unmatched-facts/${other.id}/dismiss-fact`, { reason: 'not-in-register' }, credit, 0).expect(
      200,
    );
    await one.follow();
    const left = await get('unmatched-facts?limit=200').expect(200);
    expect(left.body.items).toHaveLength(body.items.length - 2);
  });

  it('findRegions gives the city, its counties and townships', async () => {
    const { body } = await get('regions').expect(200);
    expect(body.items).toHaveLength(1 + 8 + 96);
    expect((await get('regions?within=511803').expect(200)).body.items[0]).toMatchObject({ name: '名山区' });
  });
});
