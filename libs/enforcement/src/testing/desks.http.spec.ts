import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { screened } from '../../../../test/support/county.js';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface DocketPage {
  readonly items: readonly {
    readonly id: string;
    readonly subject: { readonly kind: string; readonly id: string; readonly title: string };
    readonly act: { readonly code: string; readonly zh: string; readonly citeZh: string | null };
    readonly role: string;
    readonly queue: string;
    readonly mine: boolean;
    readonly term: {
      readonly state: string;
      readonly dueOn: string;
      readonly steps: readonly unknown[];
    } | null;
    readonly claimedBy: { readonly badge: string } | null;
  }[];
  readonly next: string | null;
  readonly counts: { readonly all: number; readonly mine: number; readonly overdue: number };
}
interface CaseView {
  readonly revision: number;
  readonly stage: string;
  readonly past: boolean;
  readonly path: readonly { readonly code: string; readonly status: string }[];
  readonly clocks: readonly { readonly timer: string; readonly steps: readonly unknown[] }[];
  readonly sealedFields: readonly { readonly path: string; readonly type: string }[];
  readonly allowedCommands: readonly {
    readonly command: string;
    readonly allowed: boolean;
    readonly primary: boolean;
    readonly refusals: readonly {
      readonly code: string;
      readonly citations: readonly { readonly rule: string }[];
    }[];
  }[];
}

const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
const REPORTER = '演示举报人乙，电话 000-1111';
let service: Service;
let clerk: Person;
let officer: Person;
let second: Person;
let sectionHead: Person;
let head: Person;
let cityClerk: Person;
let otherOfficer: Person;
let auditor: Person;

/** Nobody to be answered: a clue with one act awaited. */
const hotline = (county: Person, region: string, name: string): Promise<Receipt> =>
  county.give('clues', {
    source: 'HOTLINE_12345',
    subjectName: name,
    region,
    receivedOn: today,
    facts: `${name}在茶楼收费授课`,
  });

const register = (county: Person, region: string, name: string): Promise<Receipt> =>
  county.give('clues', {
    source: 'REPORT_REALNAME',
    subjectName: name,
    region,
    receivedOn: today,
    facts: `${name}在茶楼收费授课`,
    reporterIdentity: REPORTER,
  });

async function filedCase(name: string): Promise<{ clue: Receipt; filed: Receipt }> {
  const clue = await register(clerk, '511803', name);
  await clerk.giveAnew(`clues/${clue.id}`, 'verify-clue', { result: 'suspect', finding: '查无登记' });
  await officer.giveAnew(`clues/${clue.id}`, 'propose-filing', { ground: 'UNREGISTERED' });
  const filed = await head.give('cases', { kind: 'illegal', clueIds: [clue.id], ground: 'UNREGISTERED' });
  return { clue, filed };
}

beforeAll(async () => {
  service = await startService();
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [clerk, officer, second, sectionHead, head, cityClerk, otherOfficer, auditor] = await Promise.all([
    signIn('mingshan-clerk'),
    signIn('mingshan-officer-1'),
    signIn('mingshan-officer-2'),
    signIn('mingshan-section-head'),
    signIn('mingshan-head'),
    signIn('yaan-clerk'),
    signIn('yucheng-officer-1'),
    signIn('yaan-auditor'),
  ]);
});
afterAll(async () => {
  await service.stop();
});

describe('the docket', () => {
  it('shows a county its own items, the city all of them, each with its act, its article and its term', async () => {
    const clue = await hotline(clerk, '511803', '演示名山书画院');
    const other = await hotline(cityClerk, '511822', '演示荥经书画院');
    const own = await clerk.get<DocketPage>(
      `docket?atLeast=${clue.position}&text=${encodeURIComponent('演示')}`,
    );
    expect(own.items.map(({ subject }) => subject.title)).toEqual(['演示名山书画院']);
    expect(own.items[0]).toMatchObject({
      act: { code: 'verifyClue', zh: '核查线索', citeZh: expect.stringContaining('第三条') },
      role: 'clue-clerk',
      queue: 'clue-triage',
      mine: true,
      term: { state: 'normal' },
    });
    expect(own.items[0]?.term?.steps.length).toBeGreaterThan(2);
    const all = await cityClerk.get<DocketPage>(`docket?limit=1&atLeast=${other.position}`);
    expect(all.counts.all).toBe(2);
    const rest = await cityClerk.get<DocketPage>(
      `docket?limit=1&after=${encodeURIComponent(all.next ?? '')}`,
    );
    expect([...all.items, ...rest.items].map(({ subject }) => subject.title).sort()).toEqual([
      '演示名山书画院',
      '演示荥经书画院',
    ]);
    const filtered = await cityClerk.get<DocketPage>(
      'docket?region=511822&role=mine&queue=clue-triage&state=normal&claim=unclaimed',
    );
    expect(filtered.items.map(({ subject }) => subject.title)).toEqual(['演示荥经书画院']);
    expect((await otherOfficer.get<DocketPage>('docket')).items).toEqual([]);
  });

  it('lets one claim an item, another not, and a head hand it out', async () => {
    const { filed } = await filedCase('演示领取事项协会');
    await sectionHead.give(
      `cases/${filed.id}/assign-officers`,
      { officers: [officer.account, second.account] },
      filed.revision,
    );
    const id = `case-${filed.id}:hear-party`;
    const path = `work/${encodeURIComponent(id)}`;
    const open = async (): Promise<void> => {
      for (;;) {
        const page = await officer.get<DocketPage>('docket?role=officer');
        if (page.items.some((item) => item.id === id)) return;
      }
    };
    await open();
    await officer.give(`${path}/claim`, {});
    expect((await second.refused(`${path}/claim`, {})).code).toBe('work.claimed-by-other');
    expect((await second.refused(`${path}/release`, {})).code).toBe('work.not-yours');
    // Another county is not told that it is there.
    expect((await otherOfficer.refused(`${path}/claim`, {})).status).toBe(404);
    expect((await otherOfficer.refused(`${path}/release`, {})).status).toBe(404);
    const assigned = await sectionHead.give(`${path}/assign`, { accountId: second.account });
    const page = await second.get<DocketPage>(`docket?claim=own&atLeast=${assigned.position}`);
    expect(page.items.map((item) => item.id)).toEqual([id]);
    expect((await officer.refused('work/case-1:nothing/claim', {})).status).toBe(404);
  });
});

describe('a case', () => {
  it('is seen by its organ, the city and the auditor, and what may be done says why not', async () => {
    const { clue, filed } = await filedCase('演示查阅协会');
    const view = await officer.get<CaseView>(`cases/${filed.id}`);
    expect(view).toMatchObject({ stage: 'filed', past: false });
    expect(view.path.slice(0, 2)).toMatchObject([{ status: 'done' }, { code: 'officers', status: 'now' }]);
    expect(view.clocks[0]).toMatchObject({ timer: 'ban-disposal' });
    const ofClue = await head.get<Pick<CaseView, 'allowedCommands'>>(`clues/${clue.id}`);
    expect(ofClue.allowedCommands.find(({ command }) => command === 'fileCase')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'case.clue-already-filed' }],
    });
    const ban = (await head.get<CaseView>(`cases/${filed.id}`)).allowedCommands.find(
      ({ command }) => command === 'decideBan',
    );
    expect(ban).toMatchObject({ allowed: false });
    expect(ban?.refusals.map(({ code }) => code)).toContain('case.party-not-heard');
    expect(ban?.refusals.find(({ code }) => code === 'case.party-not-heard')?.citations[0]?.rule).toBe(
      'O77-12',
    );
    await cityClerk.get(`cases/${filed.id}`);
    await auditor.get(`cases/${filed.id}`);
    expect((await otherOfficer.ask(`cases/${filed.id}`)).status).toBe(404);
    expect((await otherOfficer.ask(`clues/${clue.id}`)).status).toBe(404);
    const list = await otherOfficer.get<{ items: unknown[] }>('cases');
    expect(list.items).toEqual([]);
    const found = await officer.get<{ items: { number: string }[] }>(
      `cases?stage=filed&q=${encodeURIComponent('演示查阅')}&atLeast=${filed.position}`,
    );
    expect(found.items[0]?.number).toMatch(/^名民非案〔\d{4}〕\d+号$/);
    expect(
      (
        await officer.get<{ items: unknown[] }>(
          `clues?text=${encodeURIComponent('演示查阅')}&atLeast=${filed.position}`,
        )
      ).items,
    ).toHaveLength(1);
  });

  it('keeps files and sealed fields, and opens them on record', async () => {
    const { filed } = await filedCase('演示文件协会');
    const people = { officers: [officer.account, second.account] };
    const { revision } = await sectionHead.give<Receipt>(
      `cases/${filed.id}/assign-officers`,
      people,
      filed.revision,
    );
    const bytes = Buffer.from('现场照片');
    const upload = (key: string, body: Buffer, by = officer) =>
      by.ask<{ id: string; sha256: string }>(
        `files?caseId=${filed.id}&name=${encodeURIComponent('照片.jpg')}&mediaType=image/jpeg`,
        { method: 'POST', headers: { 'idempotency-key': key, 'content-type': 'image/jpeg' }, body },
      );
    const key = randomUUID();
    const file = await upload(key, bytes);
    expect(file.status).toBe(201);
    expect(file.body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await upload(key, bytes)).body.id).toBe(file.body.id);
    expect((await upload(key, Buffer.from('other'))).status).toBe(422);
    expect((await upload(randomUUID(), Buffer.alloc(0))).status).toBe(400);
    expect((await upload(randomUUID(), bytes, otherOfficer)).status).toBe(404);

    const inspection = {
      place: '演示街 1 号',
      present: { ...people, certificatesShown: true },
      findings: '有牌匾',
      signature: { kind: 'signed' },
      files: [file.body.id],
    };
    const foreign = { ...inspection, files: [randomUUID()] };
    expect(
      (await officer.refused(`cases/${filed.id}/record-site-inspection`, foreign, revision)).status,
    ).toBe(400);
    await officer.give(`cases/${filed.id}/record-site-inspection`, inspection, revision);

    const opened = await officer.ask(`files/${file.body.id}`);
    expect(opened.text).toBe('现场照片');
    expect(opened.headers.get('content-disposition')).toContain('attachment');
    expect((await otherOfficer.ask(`files/${file.body.id}`)).status).toBe(404);

    const view = await officer.get<CaseView>(`cases/${filed.id}`);
    const field = view.sealedFields.find(({ path }) => path.endsWith('/findings'));
    const asked = { path: field?.path ?? '', reason: 'handling' };
    expect(await officer.give(`cases/${filed.id}/fields/open`, asked)).toEqual({
      path: asked.path,
      text: '有牌匾',
    });
    expect(
      (await officer.refused(`cases/${filed.id}/fields/open`, { path: '0/nothing', reason: 'handling' }))
        .status,
    ).toBe(404);
    expect((await otherOfficer.refused(`cases/${filed.id}/fields/open`, asked)).status).toBe(404);
  });

  it('of the past shows what was, and offers nothing', async () => {
    const { filed } = await filedCase('演示往日协会');
    const people = { officers: [officer.account, second.account] };
    await sectionHead.give(`cases/${filed.id}/assign-officers`, people, filed.revision);
    const then = await officer.get<CaseView>(`cases/${filed.id}?rev=${filed.revision}`);
    expect(then).toMatchObject({ stage: 'filed', past: true, allowedCommands: [] });
    expect((await officer.ask(`cases/${filed.id}?rev=99`)).status).toBe(404);
    expect((await officer.ask(`cases/${filed.id}?asOf=2099-01-01T00:00:00Z`)).status).toBe(400);
  });
});

describe('a reporter', () => {
  it('is opened by two persons, and the answer is kept nowhere', async () => {
    const clue = await register(clerk, '511803', '演示举报协会');
    const path = `clues/${clue.id}`;
    // Nothing else moves the clue from here on.
    await screened(officer, clue.id);
    await officer.giveAnew(path, 'request-reporter-opening', { reason: 'ask-for-details' });
    const view = await officer.get<{ openings: { request: string; own: boolean }[] }>(path);
    expect(JSON.stringify(view)).not.toContain('000-1111');
    const opening = { request: view.openings[0]?.request ?? '' };
    const asked = await officer.get<Receipt>(path);
    const denied = await officer.refused(`${path}/open-reporter-identity`, opening, asked.revision);
    expect(denied.code).toBe('clue.opening-not-approved');
    const { revision } = await head.giveAnew(path, 'approve-reporter-opening', opening);
    const key = { 'idempotency-key': randomUUID() };
    const answer = await officer.tell<{ identity: string }>(
      `${path}/open-reporter-identity`,
      opening,
      revision,
      key,
    );
    expect(answer.body.identity).toBe(REPORTER);
    const repeated = await officer.tell(`${path}/open-reporter-identity`, opening, revision, key);
    expect(repeated.text).not.toContain('000-1111');
    const kept: unknown[] = await service.assembly.parts.db.query(
      `SELECT 1 FROM idempotency_key WHERE answer LIKE '%000-1111%'`,
    );
    expect(kept).toEqual([]);
  });
});
