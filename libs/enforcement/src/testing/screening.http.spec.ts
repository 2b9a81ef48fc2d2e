import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { type County, assignedCase, clueOf, countyAt, screened } from '../../../../test/support/county.js';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface Judged {
  readonly judgement: string;
  readonly note: string | null;
}
interface Screening {
  readonly verdict: string;
  readonly recordedVerdict: string;
  readonly expired: boolean;
  readonly rules: string;
  readonly reasons: readonly string[];
  readonly nameDecision: Judged | null;
  readonly matches: readonly {
    readonly target: string;
    readonly name: string;
    readonly decision: Judged | null;
  }[];
}

let service: Service;
let mingshan: County;
let yucheng: County;
let auditor: Person;

beforeAll(async () => {
  service = await startService({ withData: true });
  [mingshan, yucheng, auditor] = await Promise.all([
    countyAt(service.url, 'mingshan'),
    countyAt(service.url, 'yucheng'),
    Person.signIn(service.url, 'yaan-auditor'),
  ]);
});
afterAll(() => service.stop());

describe('the screening of a clue’s name', () => {
  let clue: Receipt;
  const view = (): Promise<{ revision: number; screening: Screening; status: string }> =>
    mingshan.clerk.get(`clues/${clue.id}`);
  const judge = async (body: object): Promise<Receipt> =>
    mingshan.clerk.give(`clues/${clue.id}/judge-match`, body, (await view()).revision);

  beforeAll(async () => {
    clue = await mingshan.clerk.give('clues', clueOf({ region: '511803', subjectName: '中国演示木偶联盟' }));
    await screened(mingshan.clerk, clue.id);
  });

  it('stands on the clue with the version of its rules, and moves it nowhere', async () => {
    const { screening, status } = await view();
    expect(status).toBe('received');
    expect(screening).toMatchObject({
      verdict: 'needs-checking',
      recordedVerdict: 'needs-checking',
      expired: false,
      reasons: ['claim-without-registration', 'rare-form'],
      nameDecision: null,
    });
    expect(screening.rules).toBe((await mingshan.clerk.get<{ version: string }>('screening-rules')).version);
  });

  it('is judged with a reason, and a note where the reason is another', async () => {
    const { revision } = await view();
    const path = `clues/${clue.id}/judge-match`;
    const body = { target: 'name', judgement: 'dismissed' };
    expect((await mingshan.clerk.refused(path, body, revision)).status).toBe(400);
    expect((await mingshan.clerk.refused(path, { ...body, reason: 'because' }, revision)).status).toBe(400);
    const without = await mingshan.clerk.refused(path, { ...body, reason: 'other' }, revision);
    expect(without).toMatchObject({ status: 422, code: 'clue.judgement-needs-note' });
    const strange = await mingshan.clerk.refused(
      path,
      { ...body, target: 'x', reason: 'same-name-only' },
      revision,
    );
    expect(strange).toMatchObject({ status: 422, code: 'clue.match-unknown' });
    const foreign = await yucheng.clerk.refused(path, { ...body, reason: 'same-name-only' }, revision);
    expect(foreign.status).toBe(404);
  });

  it('expires when it is dismissed, in the clue and in the list', async () => {
    const done = await judge({
      target: 'name',
      judgement: 'dismissed',
      reason: 'other',
      note: '系同好群名称',
    });
    const { screening, status } = await view();
    expect(screening).toMatchObject({
      verdict: 'no-match',
      recordedVerdict: 'needs-checking',
      expired: true,
      nameDecision: { judgement: 'dismissed', note: '系同好群名称' },
    });
    expect(status).toBe('received');
    const list = await mingshan.clerk.get<{ items: { id: string; verdict: string }[] }>(
      `clues?text=${encodeURIComponent('木偶')}&atLeast=${done.position}`,
    );
    expect(list.items).toMatchObject([{ id: clue.id, verdict: 'no-match' }]);
  });
});

describe('a row that leaves its list', () => {
  it('leaves the screening of an open clue, without anybody’s doing', async () => {
    const name = '海斯特钓友俱乐部';
    const clue = await mingshan.clerk.give('clues', clueOf({ region: '511803', subjectName: name }));
    expect((await screened(mingshan.clerk, clue.id)).screening).toMatchObject({
      verdict: 'banned',
      score: 100,
    });
    const rows = await mingshan.clerk.get<{ items: { id: string }[] }>(
      `list-entries?name=${encodeURIComponent(name)}`,
    );
    const removal = { document: '民政部公告演示3号', issuedOn: '2026-01-01', reason: 'published-in-error' };
    await mingshan.sectionHead.give(`list-entries/${rows.items[0]?.id}/record-list-removal`, removal, 0);
    await eventually(async () => {
      const { screening } = await screened(mingshan.clerk, clue.id);
      expect(screening).toMatchObject({ verdict: 'no-match', expired: false, matches: [] });
    });
  });
});

describe('links between cases', () => {
  const site = {
    by: 'site',
    value: 'https://www.Demo-Puppets.example/join',
    purpose: '核对是否同一活动，涉李某',
  };
  let one: Receipt;
  let other: Receipt;

  beforeAll(async () => {
    one = await assignedCase(mingshan, { region: '511803', subjectName: '演示木偶协会' });
    other = await assignedCase(mingshan, { region: '511803', subjectName: '演示皮影协会' });
    const elsewhere = await assignedCase(yucheng, { region: '511802', subjectName: '演示川剧协会' });
    const trace = { kind: 'site', value: 'demo-puppets.example' };
    await mingshan.first.give(`cases/${other.id}/record-case-trace`, trace, other.revision);
    await yucheng.first.give(`cases/${elsewhere.id}/record-case-trace`, trace, elsewhere.revision);
  });

  it('are found by a handler inside a filed case, at organs that one may see', async () => {
    await eventually(async () => {
      const { items } = await mingshan.first.give<{ items: object[] }>(`cases/${one.id}/find-links`, site);
      expect(items).toEqual([
        expect.objectContaining({ id: other.id, subjectName: '演示皮影协会', organ: '511803' }),
      ]);
    });
    const { items } = await mingshan.first.give<{ items: object[] }>(`cases/${other.id}/find-links`, {
      ...site,
      by: 'account',
    });
    expect(items).toEqual([]);
  });

  it('are refused to whoever does not handle the case, without a purpose, and in no case at all', async () => {
    const path = `cases/${one.id}/find-links`;
    const stranger = await mingshan.third.refused(path, site);
    expect(stranger).toMatchObject({ status: 403, code: 'case.not-a-handler' });
    expect((await mingshan.head.refused(path, site)).status).toBe(403);
    expect((await yucheng.first.refused(path, site)).status).toBe(404);
    const { purpose: _, ...silent } = site;
    expect((await mingshan.first.refused(path, silent)).status).toBe(400);
    expect((await mingshan.first.refused(path, { ...site, value: '／／' })).status).toBe(400);
    expect((await mingshan.first.refused(`cases/${service.url.length}/find-links`, site)).status).toBe(400);
  });

  it('leave a record with the purpose, before any answer, and no value in the list of accesses', async () => {
    const { items } = await auditor.get<{ items: { detail: string | null; reason: string | null }[] }>(
      `audit/accesses?subject=case-${one.id}`,
    );
    const looked = items.filter(({ detail }) => detail?.startsWith('links:site:'));
    expect(looked.length).toBeGreaterThan(0);
    expect(looked[0]?.reason).toBe(site.purpose);
    expect(JSON.stringify(items)).not.toMatch(/demo-puppets/i);
  });

  it('keep the value sealed and once in a case', async () => {
    const { revision } = await mingshan.first.get<{ revision: number }>(`cases/${other.id}`);
    const again = await mingshan.first.refused(
      `cases/${other.id}/record-case-trace`,
      { kind: 'site', value: 'http://demo-puppets.example:80/' },
      revision,
    );
    expect(again).toMatchObject({ status: 409, code: 'case.trace-known' });
  });
});
