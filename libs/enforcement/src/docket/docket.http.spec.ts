import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listEntryDocket, organizationDocket } from '@shouzheng/organization/contract';
import pg from 'pg';
import { Person } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';
import { uuid } from '../testing/world.fixture.js';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';
import { QUEUES } from './queues.js';

interface Item {
  readonly id: string;
  readonly state: string;
  readonly waitsUntil: string | null;
  readonly mine: boolean;
  readonly standsInFor: { readonly account: string; readonly until: string } | null;
  readonly queue: string;
}
interface Page {
  readonly items: readonly Item[];
  readonly counts: Readonly<Record<string, number>>;
  readonly queues: readonly { readonly code: string; readonly all: number; readonly overdue: number }[];
}

/** A Monday, ten in the morning in Ya’an: the working days around it are plain ones. */
const NOW = { at: '2026-11-09T02:00:00.000Z' };
const ORGAN = '511803';
const CASE = `case-${uuid(1)}`;
let service: Service;
let database: pg.Client;

beforeAll(async () => {
  service = await startService({ clock: { now: () => NOW.at } });
  database = new pg.Client({ connectionString: service.database.url });
  await database.connect();
});
beforeEach(async () => {
  NOW.at = '2026-11-09T02:00:00.000Z';
  await database.query('TRUNCATE docket_record, term, work_claim');
});
afterAll(async () => {
  await database.end();
  await service.stop();
});

const signIn = (name: string): Promise<Person> => Person.signIn(service.url, `mingshan-${name}`);

/** An open item of the case, as the projection leaves it. */
async function awaits(item: string, term?: string, kind = 'case'): Promise<string> {
  const stream = kind === 'case' ? CASE : `${kind}-${uuid(1)}`;
  const key = `${stream}:${item}`;
  await database.query(
    `INSERT INTO docket_record (key, kind, organ, region, number, title, begun, open, done, rules)
     VALUES ($1, $2, $3, $3, 'n', 't', 'CaseFiled', $4, '[]', '{}')`,
    [
      stream,
      kind,
      ORGAN,
      JSON.stringify([
        {
          item,
          refs: ['*'],
          since: NOW.at,
          revision: 1,
          term: term === undefined ? null : `${stream}:${term}`,
        },
      ]),
    ],
  );
  return key;
}

interface Runs {
  readonly timer: string;
  readonly from: string;
  readonly to: string;
  readonly status?: string;
}

async function runs(
  term: string,
  { timer, from, to, status = 'running' }: Runs,
  kind = 'case',
): Promise<void> {
  const stream = kind === 'case' ? CASE : `${kind}-${uuid(1)}`;
  await database.query(
    `INSERT INTO term (key, stream_id, term, timer, starts_on, due_on, warn_on, provisional, basis, role, organ, status)
     VALUES ($1, $2, $3, $4, $5, $6, $6, false, '[]', 'officer', $7, $8)
     ON CONFLICT (key) DO UPDATE SET status = $8, starts_on = $5, due_on = $6`,
    [`${stream}:${term}`, stream, term, timer, from, to, ORGAN, status],
  );
}

async function only(who: Person, query = ''): Promise<Item> {
  const page = await who.get<Page>(`docket?limit=200${query}`);
  expect(page.items).toHaveLength(1);
  return page.items[0] as Item;
}

const DECISION = { timer: 'penalty-decision', from: '2026-10-01', to: '2026-12-30' };
const STATEMENT = { timer: 'statement-defence', from: '2026-11-06', to: '2026-11-11' };
const REQUEST = { timer: 'hearing-request', from: '2026-11-06', to: '2026-11-13' };

describe('an act that another person’s term bars (行政处罚法 Arts 45 and 64)', () => {
  it.each(['penalty-follow', 'penalty-review', 'discuss', 'decide-penalty'])(
    'waits for the last of them, then is due: %s',
    async (item) => {
      const head = await signIn('head');
      await awaits(item, 'decision');
      await runs('decision', DECISION);
      await runs('statement', STATEMENT);
      await runs('hearing-request', REQUEST);
      expect(await only(head)).toMatchObject({ state: 'waiting', waitsUntil: '2026-11-13' });
      expect((await head.get<Page>('docket?state=waiting')).counts).toMatchObject({ waiting: 1, normal: 0 });
      NOW.at = '2026-11-13T15:59:00.000Z';
      expect(await only(await signIn('head'))).toMatchObject({ state: 'waiting' });
      NOW.at = '2026-11-13T16:01:00.000Z';
      expect(await only(await signIn('head'))).toMatchObject({ state: 'normal', waitsUntil: null });
    },
  );

  it('is due at once when the party waives what it could still do', async () => {
    const head = await signIn('head');
    await awaits('decide-penalty', 'decision');
    await runs('decision', DECISION);
    await runs('statement', { ...STATEMENT, status: 'met' });
    await runs('hearing-request', REQUEST);
    expect((await only(head)).state).toBe('waiting');
    await runs('hearing-request', { ...REQUEST, status: 'met' });
    expect((await only(head)).state).toBe('normal');
  });

  it('is a confiscation after a ban too (Order 77 Art 19)', async () => {
    const head = await signIn('head');
    await awaits('decide-confiscation', 'confiscation-decision');
    await runs('confiscation-hearing-request', REQUEST);
    expect(await only(head)).toMatchObject({ state: 'waiting', waitsUntil: '2026-11-13' });
  });

  it('is the application to the court while the party may sue (行政强制法 Art 53)', async () => {
    const head = await signIn('head');
    await awaits('apply-to-court', 'court-application:*');
    await runs('suit:*', { timer: 'direct-suit', from: '2026-06-01', to: '2026-12-01' });
    expect((await only(head)).waitsUntil).toBe('2026-12-01');
    await runs('reconsideration:*', {
      timer: 'reconsideration-application',
      from: '2026-06-01',
      to: '2026-08-01',
      status: 'met',
    });
    expect((await only(head)).waitsUntil).toBeNull();
    await runs('suit-after:r', { timer: 'suit-after-reconsideration', from: '2026-11-01', to: '2026-11-16' });
    expect((await only(head)).waitsUntil).toBe('2026-11-16');
    await runs('demand:d', { timer: 'performance-demand', from: '2026-11-08', to: '2026-11-18' });
    expect((await only(head)).waitsUntil).toBe('2026-11-18');
  });
});

describe('the colours of a queue', () => {
  const items = [...OWN_DOCKET_SOURCES, organizationDocket, listEntryDocket].flatMap((source) =>
    source.items.map(({ code, role }) => ({ kind: source.category, code, role })),
  );

  it.each(QUEUES.map(({ code }) => code))(
    '%s: green, yellow at two thirds, red at three working days, overdue; the other side’s term is neutral',
    async (code) => {
      const [of] = items.filter(({ kind, code: item }) =>
        QUEUES.find((queue) => queue.code === code)?.items.includes(`${kind}/${item}`),
      );
      const { kind, code: item, role } = of ?? { kind: '', code: '', role: '' };
      const head = await signIn('head');
      const other = await Person.signIn(service.url, 'yucheng-head');
      await awaits(item, 'own', kind);
      const look = async (runsAs: Runs): Promise<string> => {
        await runs('own', runsAs, kind);
        return (await only(head, `&queue=${code}`)).state;
      };
      const bureau = { timer: 'penalty-decision', from: '2026-10-10' };
      expect(await look({ ...bureau, to: '2026-12-30' })).toBe('normal');
      expect(await look({ ...bureau, to: '2026-11-20' })).toBe('two-thirds');
      expect(await look({ ...bureau, to: '2026-11-13' })).toBe('two-thirds');
      expect(await look({ ...bureau, to: '2026-11-12' })).toBe('three-days');
      expect(await look({ ...bureau, to: '2026-11-09' })).toBe('three-days');
      expect(await look({ ...bureau, to: '2026-11-08' })).toBe('overdue');
      expect((await head.get<Page>('docket')).queues.filter(({ overdue }) => overdue > 0)).toMatchObject([
        { code, all: 1, overdue: 1 },
      ]);
      const party = { timer: 'rectification-order', from: '2026-10-10' };
      await database.query('DELETE FROM term');
      expect(await look({ ...party, to: '2026-11-08' })).toBe('lapsed');
      expect(await look({ ...party, to: '2026-11-08', status: 'missed' })).toBe('lapsed');
      expect(await look({ ...party, to: '2026-11-09' })).toBe('waiting');
      // Another county's desk is no place for it, nor is another role's own list.
      expect((await other.get<Page>('docket?limit=200')).items).toEqual([]);
      expect((await head.get<Page>('docket?role=auditor')).items).toEqual([]);
      expect(await only(head, `&role=${role}`)).toMatchObject({ queue: code });
    },
  );
});

describe('a desk above the county', () => {
  it('has what awaits its own organ and those below it, and nothing of any other', async () => {
    const organs = ['511800', '511802', '511803', '510000', '510104', '440106', '000000'];
    for (const [n, organ] of organs.entries()) {
      await awaits('hear-party');
      await database.query(`UPDATE docket_record SET key = $1, organ = $2 WHERE key = $3`, [
        `case-${uuid(100 + n)}`,
        organ,
        CASE,
      ]);
    }
    const seenBy = async (name: string): Promise<readonly string[]> => {
      const who = await Person.signIn(service.url, name);
      const page = await who.get<{ items: { organ: string }[]; counts: { all: number } }>('docket?limit=200');
      expect(page.counts.all).toBe(page.items.length);
      return page.items.map(({ organ }) => organ).sort((a, b) => (a < b ? -1 : 1));
    };
    expect(await seenBy('yaan-section-head')).toEqual(['511800', '511802', '511803']);
    expect(await seenBy('mingshan-head')).toEqual(['511803']);
    const other = await Person.signIn(service.url, 'yaan-section-head');
    const barred = await other.tell(`work/${encodeURIComponent(`case-${uuid(104)}:hear-party`)}/claim`, {});
    expect(barred.status).toBe(404);
  });
});

describe('an item of somebody who is away (SZ-leave-1)', () => {
  async function leave(of: Person, deputy: Person, from: string, to: string): Promise<void> {
    await database.query(`UPDATE officer_desk SET leaves = $2 WHERE key = $1`, [
      `account-${of.account}`,
      JSON.stringify([{ leave: 'l', from, to, deputy: deputy.account }]),
    ]);
  }

  it('stands in the deputy’s docket for the term of the leave, and goes back', async () => {
    const [first, second] = await Promise.all([signIn('officer-1'), signIn('officer-2')]);
    const id = await awaits('hear-party');
    await database.query(
      `INSERT INTO work_claim (key, item, opened_revision, account, badge, organ, role, at)
       VALUES ('work-1', $1, 1, $2, 'b', '511803', 'officer', $3)`,
      [id, first.account, NOW.at],
    );
    await leave(first, second, '2026-11-10', '2026-11-12');
    expect((await second.get<Page>('docket?claim=own')).items).toEqual([]);
    NOW.at = '2026-11-10T02:00:00.000Z';
    expect(await only(await signIn('officer-2'), '&claim=own')).toMatchObject({
      id,
      standsInFor: { account: first.account, until: '2026-11-12' },
    });
    expect((await (await signIn('officer-3')).get<Page>('docket?claim=own')).items).toEqual([]);
    NOW.at = '2026-11-13T02:00:00.000Z';
    expect((await (await signIn('officer-2')).get<Page>('docket?claim=own')).items).toEqual([]);
    expect(await only(await signIn('officer-1'), '&claim=own')).toMatchObject({ id, standsInFor: null });
  });

  it('is the head’s in the docket of whoever has the head’s authority in writing', async () => {
    const [head, sectionHead] = await Promise.all([signIn('head'), signIn('section-head')]);
    const id = await awaits('decide-ban');
    expect((await sectionHead.get<Page>('docket?role=mine')).items).toEqual([]);
    const term = { from: '2026-11-09', to: '2026-11-11', docNo: '演示委〔2026〕1号' };
    const stale = await head.tell<{ actualRevision: number }>(
      `accounts/${sectionHead.account}/deputy`,
      term,
      999,
    );
    await head.give(`accounts/${sectionHead.account}/deputy`, term, stale.body.actualRevision);
    expect(await only(sectionHead, '&role=mine')).toMatchObject({
      id,
      mine: true,
      standsInFor: { account: head.account, role: 'organ-head', until: '2026-11-11' },
    });
    await sectionHead.give(`work/${encodeURIComponent(id)}/claim`, {});
    NOW.at = '2026-11-12T02:00:00.000Z';
    expect((await (await signIn('section-head')).get<Page>('docket?role=mine')).items).toEqual([]);
  });
});
