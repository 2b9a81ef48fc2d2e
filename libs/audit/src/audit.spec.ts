import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@shouzheng/platform';
import request, { type Response } from 'supertest';
import type { AccessPage } from './access/access-list.dto.js';
import type { DifferencesView } from './compare/comparison.dto.js';
import type { HistoryPage } from './history/history.dto.js';
import { type AuditApp, startAuditApp } from './testing/audit-app.fixture.js';

const sealed = (key: string, text = 'QUJD') => ({ key, sealed: text });
const taken = (organ: string) => ({
  type: 'NoteTaken',
  data: {
    organ,
    subjectName: '演示联合会',
    facts: sealed('case-facts-1'),
    reporter: { identity: sealed('reporter-1') },
    files: [
      { id: newId(), sha256: 'a'.repeat(64), size: 3, mediaType: 'image/png', name: sealed('case-facts-1') },
    ],
  },
});
const amended = (text: string, officers: string[] = ['01', '02']) => ({
  type: 'NoteAmended',
  data: { facts: sealed('case-facts-1', text), officers },
});

describe('what is asked of the past', () => {
  let audit: AuditApp;
  let id: string;
  const get = async (path: string, token = 'officer@511803'): Promise<Response> =>
    request(audit.app.getHttpServer()).get(`/api/${path}`).auth(token, { type: 'bearer' });
  const history = async (query = '', token?: string): Promise<HistoryPage> =>
    (await get(`cases/${id}/history${query}`, token)).body as HistoryPage;

  beforeAll(async () => {
    audit = await startAuditApp();
  });
  afterAll(() => audit?.close());

  /** A case of three steps on three days. The store's time never falls, so only the first one has its days. */
  async function threeSteps(): Promise<void> {
    id = newId();
    audit.at('2026-11-20T09:00:00.000Z');
    await audit.world.append(`case-${id}`, taken('511803'));
    audit.at('2026-11-21T09:00:00.000Z');
    const late = {
      late: 'field-work',
      occurredAt: '2026-11-19T08:00:00.000Z',
      basis: [{ rule: 'O77-8', version: 'O77-8@2025-05-01' }],
    } as const;
    await audit.world.appendWith(late, `case-${id}`, amended('REVG'));
    audit.at('2026-11-22T09:00:00.000Z');
    await audit.world.append(`case-${id}`, amended('REVG', ['01']));
    audit.at('2026-11-23T09:00:00.000Z');
  }
  beforeEach(threeSteps);

  describe('a history', () => {
    it('says who, when, in which role, on which basis, and marks what was entered late', async () => {
      const { items, next } = await history();
      expect(next).toBeNull();
      expect(items.map(({ revision, type }) => [revision, type])).toEqual([
        [2, 'NoteAmended'],
        [1, 'NoteAmended'],
        [0, 'NoteTaken'],
      ]);
      expect(items[1]).toMatchObject({
        occurredAt: '2026-11-19T08:00:00.000Z',
        recordedAt: '2026-11-21T09:00:00.000Z',
        late: { reason: 'field-work', zh: '外勤，回机关后录入' },
        actor: { role: 'officer', roleZh: '执法人员', badge: '180302', organ: '511803', organName: '名山区' },
        basis: [{ rule: 'O77-8', version: 'O77-8@2025-05-01', citeZh: '《办法》 O77-8', mark: 'read' }],
      });
      expect(items[2]).toMatchObject({ zh: '记下', family: 'evidence', late: null, summaryZh: '演示联合会' });
    });

    it('shows no personal value, and of a reporter not even the key', async () => {
      const text = JSON.stringify(await history());
      expect(text).not.toContain('QUJD');
      expect(text).not.toContain('reporter-1');
      expect((await history()).items[2]?.data).toMatchObject({
        facts: { masked: true, key: 'case-facts-1' },
        reporter: { identity: { masked: true } },
        files: [{ name: { masked: true } }],
      });
    });

    it('pages in both orders', async () => {
      const first = await history('?limit=2');
      expect(first.items.map(({ revision }) => revision)).toEqual([2, 1]);
      const second = await history(`?limit=2&after=${first.next}`);
      expect(second.items.map(({ revision }) => revision)).toEqual([0]);
      expect(second.next).toBeNull();
      const oldest = await history('?limit=2&order=oldest');
      expect(oldest.items.map(({ revision }) => revision)).toEqual([0, 1]);
      const rest = await history(`?order=oldest&after=${oldest.next}`);
      expect(rest.items.map(({ revision }) => revision)).toEqual([2]);
    });

    it('as of a moment holds what was recorded by then', async () => {
      await audit.close();
      audit = await startAuditApp();
      await threeSteps();
      expect((await history('?asOf=2026-11-21T23:59:59%2B08:00')).items).toHaveLength(2);
      expect((await get(`cases/${id}/history?asOf=2026-11-19T00:00:00Z`)).status).toBe(404);
      expect((await get(`cases/${id}/history?asOf=2027-01-01T00:00:00Z`)).status).toBe(400);
      expect((await get(`cases/${newId()}/history`)).status).toBe(404);
      expect((await get('cases/not-a-uuid/history')).status).toBe(400);
    });

    it('is the own organ’s, the city’s and the auditor’s, and no administrator’s', async () => {
      const other = await get(`cases/${id}/history`, 'officer@511826');
      expect([other.status, other.body]).toMatchObject([404, { code: 'not-found' }]);
      for (const token of ['officer@511803', 'section-head@511800', 'auditor@511800']) {
        expect((await get(`cases/${id}/history`, token)).status).toBe(200);
      }
      for (const token of ['security-admin@511800', 'audit-admin@511800', 'partner-engineer@PSB']) {
        expect((await get(`cases/${id}/history`, token)).body).toMatchObject({ code: 'auth.not-entitled' });
      }
    });
  });

  describe('the difference between two steps', () => {
    it('names what changed, by which step last, with sealed values masked', async () => {
      const { body } = await get(`cases/${id}/differences?from=0&to=2`);
      const { changes } = body as DifferencesView;
      expect(changes.map(({ path, revision, eventType }) => [path, revision, eventType])).toEqual([
        ['facts', 1, 'NoteAmended'],
        ['officers', 2, 'NoteAmended'],
        ['status', 1, 'NoteAmended'],
      ]);
      expect(changes[0]).toMatchObject({ before: { masked: true, key: 'case-facts-1' }, labelEn: 'Facts' });
      expect(changes[1]).toMatchObject({ before: null, after: ['01'], group: 'people', labelZh: '承办人' });
      expect(changes[2]).toMatchObject({ beforeText: 'taken', afterText: 'amended' });
      expect(JSON.stringify(body)).not.toContain('REVG');
    });

    it('is nothing between a step and itself, and refuses what is not there', async () => {
      expect((await get(`cases/${id}/differences?from=1&to=1`)).body).toEqual({
        from: 1,
        to: 1,
        changes: [],
      });
      expect((await get(`cases/${id}/differences?from=2&to=1`)).status).toBe(400);
      expect((await get(`cases/${id}/differences?from=0&to=3`)).status).toBe(404);
      expect((await get(`cases/${id}/differences?from=0`)).status).toBe(400);
      expect((await get(`cases/${id}/differences?from=0&to=2`, 'officer@511826')).status).toBe(404);
    });
  });

  describe('openings', () => {
    const accesses = async (query: string, token = 'auditor@511800'): Promise<AccessPage> => {
      await audit.world.follow();
      return (await get(`audit/accesses${query}`, token)).body as AccessPage;
    };

    it('are facts of their own: one a person, part and minute, however often one looks', async () => {
      for (let n = 0; n < 5; n += 1) await history();
      await Promise.all([history(), get(`cases/${id}/differences?from=0&to=1`)]);
      await history('', 'auditor@511800');
      audit.at('2026-11-23T09:01:10.000Z');
      await history();
      const { items } = await accesses(`?subject=case-${id}`);
      expect(items.map(({ at, detail, role }) => [at, detail, role]).sort()).toEqual([
        ['2026-11-23T09:00:00.000Z', 'differences', 'officer'],
        ['2026-11-23T09:00:00.000Z', 'history', 'auditor'],
        ['2026-11-23T09:00:00.000Z', 'history', 'officer'],
        ['2026-11-23T09:01:00.000Z', 'history', 'officer'],
      ]);
      expect(items[0]).toMatchObject({
        subject: `case-${id}`,
        kind: 'case',
        organ: { code: '511803', name: '名山区' },
      });
    });

    it('leave no step in the case itself', async () => {
      await history();
      expect((await history()).items).toHaveLength(3);
    });

    it('of many people at once are all kept', async () => {
      const people = [
        'officer',
        'section-head',
        'organ-head',
        'legal-reviewer',
        'evidence-keeper',
        'clue-clerk',
      ];
      await Promise.all(people.map((role) => history('', `${role}@511803`)));
      const { items } = await accesses(`?subject=case-${id}`);
      expect(items.map(({ role }) => role).sort()).toEqual([...people].sort());
    });

    it('are asked by person, and paged', async () => {
      await history('', 'section-head@511803');
      await get(`cases/${id}/differences?from=0&to=1`, 'section-head@511803');
      const person = encodeURIComponent('person-section-head@511803');
      const first = await accesses(`?person=${person}&subject=case-${id}&limit=1`);
      expect(first.items).toHaveLength(1);
      const second = await accesses(`?person=${person}&subject=case-${id}&limit=1&after=${first.next}`);
      expect(second.items).toHaveLength(1);
      expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    });

    it('are the auditor’s to ask, and a head’s for the own organ', async () => {
      await history('', 'auditor@511800');
      await history();
      expect((await get('audit/accesses', 'officer@511803')).status).toBe(403);
      expect((await get(`audit/accesses?subject=case-${id}`, 'organ-head@511826')).status).toBe(404);
      const ofSubject = await accesses(`?subject=case-${id}`, 'organ-head@511803');
      expect(ofSubject.items).toHaveLength(2);
      const ofOwn = await accesses('', 'organ-head@511803');
      expect(ofOwn.items.every(({ organ }) => organ.code === '511803')).toBe(true);
      expect((await get('audit/accesses?subject=nonsense', 'auditor@511800')).status).toBe(400);
    });
  });
});
