import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import request from 'supertest';
import { type OrganizationApp, startOrganizationApp } from '../testing/organization-app.fixture.js';
import { dataFile } from '../testing/world.fixture.js';
import { FirstImport } from './first-import.js';
import { ImportRuns } from './import-runs.js';
import { ImportWorker } from './import-worker.js';

let one: OrganizationApp;
beforeAll(async () => {
  one = await startOrganizationApp();
});
afterAll(() => one.close());

const CLERK = 'registration-clerk@511800';
const get = (path: string, who = CLERK) =>
  request(one.app.getHttpServer()).get(`/api/${path}`).auth(who, { type: 'bearer' });
let keys = 0;
function upload(
  query: string,
  body: Buffer | string,
  more: { type?: string; who?: string; key?: string } = {},
) {
  const { type = 'text/csv', who = CLERK, key = `import-key-${(keys += 1)}` } = more;
  return request(one.app.getHttpServer())
    .post(`/api/imports?${query}`)
    .auth(who, { type: 'bearer' })
    .set('Content-Type', type)
    .set('Idempotency-Key', key)
    .send(Buffer.isBuffer(body) ? body : Buffer.from(body));
}
interface Report {
  readonly state: string;
  readonly counts: Record<string, number>;
  readonly problems: { row: number; column: string; code: string; reasonZh: string }[];
  readonly next: string | null;
}
async function finished(id: string): Promise<Report> {
  let report: Report | undefined;
  await eventually(async () => {
    const { body } = await get(`imports/${id}`);
    report = body as Report;
    expect(['done', 'failed']).toContain(report.state);
  });
  if (!report) throw new Error('no report');
  return report;
}
const HEADER = 'name,unified_social_credit_code,type,registrar,source';
const small = (name: string): string => `${HEADER}\n${name},,社会团体,雅安市民政局,https://example.org\n`;

describe('importRecords', () => {
  it('takes a file in and works it off; getImport tells how it went, by page', async () => {
    const { body } = await upload('kind=organizations', dataFile('registered-organizations.csv')).expect(202);
    const report = await finished(body.id);
    expect(report).toMatchObject({ state: 'done', counts: { rows: 287, created: 287, refused: 0 } });
    const page = (await get(`imports/${body.id}?limit=2`)).body as Report;
    expect(page.problems).toHaveLength(2);
    const next = (await get(`imports/${body.id}?limit=2&after=${page.next}`)).body as Report;
    expect(next.problems[0]).not.toEqual(page.problems[0]);
    expect(page.problems[0]?.reasonZh).toMatch(/\p{Script=Han}/u);
    const actors = (await one.events())
      .filter(({ type }) => type === 'OrganizationRecorded')
      .map(({ meta }) => meta.actor);
    expect(actors[0]).toMatchObject({ person: `person-${CLERK}`, role: 'system', organ: '511800' });
  });

  it('keeps the bytes only until the run is over, and never in the clear', async () => {
    const { body } = await upload('kind=organizations', small('乙茶业协会')).expect(202);
    await finished(body.id);
    const rows = await one.parts.db.query('SELECT sealed FROM import_run WHERE id = $1', [body.id]);
    expect(rows).toEqual([{ sealed: null }]);
    const [key] = await one.parts.db.query('SELECT wrapped FROM sealing_key WHERE id = $1', [
      `import-${body.id}`,
    ]);
    expect(key).toEqual({ wrapped: null });
  });

  it('answers a repeat with the same run, and another body under the key with 422', async () => {
    const key = 'the-same-key';
    const first = await upload('kind=organizations', small('丙茶业协会'), { key }).expect(202);
    const again = await upload('kind=organizations', small('丙茶业协会'), { key }).expect(202);
    expect(again.body.id).toBe(first.body.id);
    await upload('kind=organizations', small('丁茶业协会'), { key }).expect(422);
  });

  it('writes nothing in a dry run', async () => {
    const before = await one.parts.store.head();
    const { body } = await upload('kind=organizations&dryRun=true', small('戊茶业协会')).expect(202);
    expect(await finished(body.id)).toMatchObject({ dryRun: true, counts: { created: 1 } });
    expect(await one.parts.store.head()).toBe(before);
  });

  it('tells of an unreadable file as a failed run', async () => {
    const { body } = await upload('kind=organizations', Buffer.from([0xff, 0xfe, 0x61, 0x00])).expect(202);
    expect(await finished(body.id)).toMatchObject({
      state: 'failed',
      problems: [{ row: 0, code: 'file.utf-16' }],
    });
  });

  it('refuses other media types, unknown kinds, no body, other roles, no key', async () => {
    await upload('kind=organizations', small('x'), { type: 'application/json' }).expect(415);
    await upload('kind=people', small('x')).expect(400);
    await upload('', small('x')).expect(400);
    await upload('kind=organizations', '').expect(400);
    await upload('kind=organizations', small('x'), { who: 'officer@511803' }).expect(403);
    await request(one.app.getHttpServer())
      .post('/api/imports?kind=organizations')
      .auth(CLERK, { type: 'bearer' })
      .set('Content-Type', 'text/csv')
      .send(small('x'))
      .expect(400);
    await get('imports/00000000-0000-4000-8000-000000000000').expect(404);
  });

  it('lists the imports, the newest first', async () => {
    const { body } = await get('imports?limit=2').expect(200);
    expect(body.items).toHaveLength(2);
    const rest = await get(`imports?limit=50&after=${body.next}`).expect(200);
    const ids = [...body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on with a run that a dead process left behind', async () => {
    const runs = one.app.get(ImportRuns);
    const id = '00000000-0000-5000-8000-0000000000b1';
    const sender = { account: 'a', person: 'p', organ: '511800', badge: '1' };
    await runs.add(
      { id, kind: 'organizations', mediaType: 'text/csv', dryRun: false, sender },
      Buffer.from(small('己茶业协会')),
    );
    await runs.begin(id);
    expect(await runs.waiting()).toContain(id);
    const worker = one.app.get(ImportWorker);
    await Promise.all([worker.run(id), worker.run(id)]);
    expect(await finished(id)).toMatchObject({ state: 'done', counts: { created: 1 } });
    await worker.run(id);
    const names = (await one.events()).map((event) => (event.data as { name?: string }).name);
    expect(names.filter((name) => name === '己茶业协会')).toHaveLength(1);
  });
});

describe('the first start', () => {
  it('loads every published file and tells how much; the second adds nothing', async () => {
    const first = one.app.get(FirstImport);
    const lines = await first.run('data');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('287 register entries');
    expect(lines[1]).toBe('154 rows of published lists');
    const before = await one.parts.store.head();
    expect(await first.run('data')).toEqual(lines);
    expect(await one.parts.store.head()).toBe(before);
  });
});
