import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listEntryDocket, organizationDocket } from '@shouzheng/organization/contract';
import pg from 'pg';
import { Person } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';
import { uuid } from '../testing/world.fixture.js';
import { DOCKET_STATES } from '../clock-views.js';
import { LIMITS } from './docket-finder.js';
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

describe('the docket of a whole country', () => {
  const { recordsAtOnce } = LIMITS;
  const RECORDS = 90;
  // Few are many here.
  beforeAll(() => {
    LIMITS.recordsAtOnce = 80;
  });
  afterAll(() => {
    LIMITS.recordsAtOnce = recordsAtOnce;
  });
  const DUE = ['2026-10-01', '2026-11-10', '2026-11-13', '2026-12-30', '2027-03-01'];
  const everyPage = async (who: Person, query: string): Promise<{ ids: string[]; page: Wide }> => {
    const ids: string[] = [];
    let page = await who.get<Wide>(`docket?limit=17${query}`);
    const first = page;
    for (;;) {
      ids.push(...page.items.map(({ id }) => id));
      if (page.next === null) return { ids, page: first };
      page = await who.get<Wide>(`docket?limit=17${query}&after=${encodeURIComponent(page.next)}`);
    }
  };
  interface Wide extends Page {
    readonly next: string | null;
    readonly countedAt: string | null;
  }

  /** More records than are looked through at once, most of them without a date, as in a register. */
  async function fill(records: number): Promise<void> {
    await database.query(
      `INSERT INTO docket_record (key, kind, organ, region, number, title, begun, open, done, rules)
       SELECT 'case-' || md5(n::text)::uuid, 'case', '511803', '511803', 'n', 't', 'CaseFiled', jsonb_build_array(
         jsonb_build_object('item', 'hear-party', 'refs', '["*"]'::jsonb, 'revision', 1, 'term',
           CASE WHEN n % 7 = 0 THEN 'case-' || md5(n::text)::uuid || ':own' END,
           'since', to_char(timestamp '2026-01-01' + (n % 97) * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         jsonb_build_object('item', 'close', 'refs', '["*"]'::jsonb, 'revision', 2, 'term', NULL,
           'since', '2026-10-01T00:00:00.000Z')), '[]', '{}'
       FROM generate_series(1, $1::int) n`,
      [records],
    );
    await database.query(
      `INSERT INTO term (key, stream_id, term, timer, starts_on, due_on, warn_on, provisional, basis, role, organ, status)
       SELECT r.key || ':own', r.key, 'own', 'penalty-decision', '2026-09-20', d.due, d.due, false, '[]', 'officer',
         '511803', CASE WHEN d.n = 1 THEN 'missed' WHEN d.n = 2 AND r.key LIKE '%0' THEN 'paused' ELSE 'running' END
       FROM docket_record r JOIN unnest($1::text[]) WITH ORDINALITY d(due, n)
         ON d.n = 1 + abs(hashtext(r.key)) % cardinality($1::text[])
       WHERE r.open->0->>'term' IS NOT NULL`,
      [DUE],
    );
  }

  it('is remembered in its order, and shows the same as one that is looked through', async () => {
    await fill(RECORDS);
    const auditor = await Person.signIn(service.url, 'yaan-auditor');
    for (const state of ['', ...DOCKET_STATES]) {
      const query = state && `&state=${state}`;
      const along = await everyPage(auditor, query);
      expect(along.page.countedAt).toBe(NOW.at);
      // A region is a filter that is looked through.
      const atOnce = await everyPage(auditor, `${query}&region=51`);
      expect(atOnce.page.countedAt).toBeNull();
      expect(along.ids).toEqual(atOnce.ids);
      expect(along.page.counts).toEqual(atOnce.page.counts);
      expect(along.page.queues).toEqual(atOnce.page.queues);
      expect(along.ids).toHaveLength(atOnce.page.counts[COUNT_OF[state] ?? state] as number);
    }
  });

  it('is looked at again when a minute is over, beside the question', async () => {
    await fill(RECORDS);
    const auditor = await Person.signIn(service.url, 'yaan-auditor');
    const look = (): Promise<Wide> => auditor.get<Wide>('docket?limit=1&role=organ-head');
    const before = await look();
    await database.query(`DELETE FROM docket_record WHERE key IN (
      SELECT key FROM docket_record WHERE open->0->>'term' IS NULL LIMIT 1)`);
    await fillOne();
    expect(await look()).toMatchObject({ countedAt: before.countedAt, counts: before.counts });
    NOW.at = '2026-11-09T02:01:00.000Z';
    const later = await Person.signIn(service.url, 'yaan-auditor');
    let after = await later.get<Wide>('docket?limit=1&role=organ-head');
    for (let asked = 0; after.countedAt === before.countedAt && asked < 200; asked += 1) {
      after = await later.get<Wide>('docket?limit=1&role=organ-head');
    }
    expect(after.countedAt).toBe(NOW.at);
    expect(after.counts['all']).toBe((before.counts['all'] as number) + 1);
  });

  it('shows the next items in place of those that are gone since', async () => {
    await fill(RECORDS);
    const auditor = await Person.signIn(service.url, 'yaan-auditor');
    const ids = async (query: string): Promise<string[]> =>
      (await auditor.get<Wide>(`docket?${query}`)).items.map(({ id }) => id);
    const [first = '', second = ''] = await ids('limit=2');
    const { next } = await auditor.get<Wide>('docket?limit=1');
    await database.query('DELETE FROM docket_record WHERE key = ANY($1)', [
      [first, second].map((id) => id.slice(0, id.lastIndexOf(':'))),
    ]);
    const left = await ids('limit=200');
    expect(left).not.toContain(first);
    expect(left.length).toBeGreaterThan(RECORDS);
    expect(await ids('limit=2')).toEqual(left.slice(0, 2));
    // The place of an item that is gone is still a place to go on from.
    expect(await ids(`limit=200&after=${encodeURIComponent(next ?? '')}`)).toEqual(left);
  });

  it('is looked at before it is shown when nobody has asked for some minutes', async () => {
    await fill(RECORDS);
    await (await Person.signIn(service.url, 'yaan-auditor')).get<Wide>('docket?limit=1&role=officer');
    NOW.at = '2026-11-09T02:05:00.000Z';
    const later = await Person.signIn(service.url, 'yaan-auditor');
    expect((await later.get<Wide>('docket?limit=1&role=officer')).countedAt).toBe(NOW.at);
  });

  /** Two more where one went. */
  async function fillOne(): Promise<void> {
    for (const n of [1, 2]) {
      await awaits('close');
      await database.query('UPDATE docket_record SET key = $1 WHERE key = $2', [
        `case-${uuid(200 + n)}`,
        CASE,
      ]);
    }
  }
});

const COUNT_OF: Readonly<Record<string, string>> = {
  '': 'all',
  'three-days': 'threeDays',
  'two-thirds': 'twoThirds',
  'no-date': 'noDate',
};
