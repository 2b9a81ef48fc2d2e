import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import {
  type County,
  type Timing,
  assignedCase,
  civilDate,
  clueOf,
  countyAt,
  daysAgo,
  filedCase,
  inquiryOf,
  presentOf,
  proposedClue,
  reportedCase,
} from '../support/county.js';
import { Person, type Problem, type Receipt } from '../support/person.js';
import { type Service, startService } from '../support/service.js';
import { verified } from '../support/verified.js';

const REGION = '511803';
const ELSEWHERE = '511802';

interface Clock {
  readonly term: string;
  readonly timer: string;
  readonly dueOn: string;
  readonly state: string;
  readonly missed: boolean;
}
interface CaseView {
  readonly revision: number;
  readonly stage: string;
  readonly clocks: readonly Clock[];
  readonly evidence: readonly { readonly kind: string; readonly takenAt: string }[];
  readonly sealedFields: readonly { readonly path: string; readonly type: string }[];
}
interface HistoryItem {
  readonly type: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly late: { readonly reason: string; readonly zh: string } | null;
  readonly actor: { readonly role: string };
  readonly basis: readonly { readonly rule: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}
interface DocketItem {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly role: string;
  readonly organ: string;
  readonly stage: string;
  readonly term: Clock | null;
  readonly claimedBy: { readonly account: string } | null;
}
interface Docket {
  readonly items: readonly DocketItem[];
  readonly next: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

let service: Service;
let here: County;
let there: County;
let admin: Person;
let auditor: Person;
let persons: ReadonlyMap<string, string>;

beforeAll(async () => {
  service = await startService();
  [here, there, admin, auditor] = await Promise.all([
    countyAt(service.url, 'mingshan'),
    countyAt(service.url, 'yucheng'),
    Person.signIn(service.url, 'yaan-security-admin'),
    Person.signIn(service.url, 'yaan-auditor'),
  ]);
  const { items } = await admin.get<{ items: { id: string; person: string }[] }>(
    `accounts?organ=${REGION}&limit=200`,
  );
  persons = new Map(items.map(({ id, person }) => [id, person]));
});
afterAll(() => service.stop());

let accounts = 0;
/** Another account, by default of the same human being as one that is there. */
async function accountOf(person: string, role: string, more: object = {}): Promise<Person> {
  accounts += 1;
  const username = `mingshan-extra-${accounts}`;
  const password = randomUUID();
  const badge = `1803x${accounts}`;
  await admin.give('accounts', { username, password, person, role, organ: REGION, badge, ...more });
  return Person.signIn(service.url, username, password);
}
const personOf = (one: Person): string => persons.get(one.account) ?? '';
const certificate = (to: string): object => ({
  certificate: { number: `演示-${accounts}`, from: '2024-01-01', to },
});

/** Status and code of a refusal, with the rules that it cites. */
const refusal = ({ status, code, legalBasis }: Problem): unknown => [
  status,
  code,
  (legalBasis ?? []).map(({ rule }) => rule),
];

const historyOf = async (id: string): Promise<readonly HistoryItem[]> =>
  (await auditor.get<{ items: HistoryItem[] }>(`cases/${id}/history?limit=200&order=oldest`)).items;

describe('separation of duties', () => {
  it('fewer than two officers, the same person twice among them, are refused', async () => {
    const { id, revision } = await filedCase(here, { region: REGION });
    const twin = await accountOf(personOf(here.first), 'officer', certificate('2099-12-31'));
    for (const officers of [[here.first.account], [here.first.account, twin.account]]) {
      const refused = await here.sectionHead.refused(`cases/${id}/assign-officers`, { officers }, revision);
      expect(refusal(refused)).toEqual([422, 'officer.two-required', ['O77-9', 'APL-42']]);
    }
    const officers = [here.first.account, here.second.account];
    const assigned = await here.sectionHead.give(`cases/${id}/assign-officers`, { officers }, revision);
    const alone = inquiryOf({ ...here, second: here.first });
    const refused = await here.first.refused(`cases/${id}/record-inquiry`, alone, assigned.revision);
    expect(refusal(refused)).toEqual([422, 'officer.two-required', ['O77-9', 'APL-42']]);
    await here.first.give(`cases/${id}/record-inquiry`, inquiryOf(here), assigned.revision);
  });

  it('an officer whose certificate has expired does not act; with a new one they do', async () => {
    const { id, revision } = await filedCase(here, { region: REGION });
    const yesterday = civilDate(new Date(Date.now() - 24 * 60 * 60 * 1000));
    const expired = await accountOf('person-of-their-own', 'officer', certificate(yesterday));
    const body = { officers: [here.first.account, expired.account] };
    const refused = await here.sectionHead.refused(`cases/${id}/assign-officers`, body, revision);
    expect(refusal(refused)).toEqual([
      422,
      'officer.certificate-not-valid',
      ['O77-9', 'SZ-qualification-1', 'APL-42'],
    ]);
    const without = await accountOf('another-person', 'officer');
    const other = { officers: [here.first.account, without.account] };
    expect(await here.sectionHead.refused(`cases/${id}/assign-officers`, other, revision)).toMatchObject({
      code: 'officer.certificate-not-valid',
    });
    const answer = await admin.tell<Receipt>(
      `accounts/${expired.account}/certificate`,
      { number: '演示-新', from: civilDate(), to: '2099-12-31' },
      1,
    );
    expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
    await here.sectionHead.give(`cases/${id}/assign-officers`, body, revision);
  });

  it('who handled the case neither reviews nor decides it, under whatever account', async () => {
    const { id, revision } = await reportedCase(here, { region: REGION });
    const path = (act: string): string => `cases/${id}/${act}`;
    const asReviewer = await accountOf(personOf(here.first), 'legal-reviewer', { legalQualification: true });
    const asHead = await accountOf(personOf(here.second), 'organ-head');
    const asked = await here.first.give(path('request-legal-review'), {}, revision);
    const opinion = { opinion: '程序合法。' };
    const own = await asReviewer.refused(path('pass-legal-review'), opinion, asked.revision);
    expect(refusal(own)).toEqual([403, 'case.reviewer-is-handler', ['SZ-sod-2']]);
    const unqualified = await accountOf('a-third-person', 'legal-reviewer');
    expect(refusal(await unqualified.refused(path('pass-legal-review'), opinion, asked.revision))).toEqual([
      403,
      'case.reviewer-not-qualified',
      ['APL-58'],
    ]);
    const passed = await here.reviewer.give(path('pass-legal-review'), opinion, asked.revision);
    const proposed = await here.first.give(
      path('propose-ban'),
      { power: 'SG-32', reason: '建议取缔。' },
      passed.revision,
    );
    const ban = { docNo: `演示民取〔2026〕${Date.now()}号`, power: 'SG-32', facts: '未经登记。' };
    const decided = await asHead.refused(path('decide-ban'), ban, proposed.revision);
    expect(refusal(decided)).toEqual([403, 'case.handler-may-not-decide', ['SZ-sod-1']]);
    const asReviewingHead = await accountOf(personOf(here.reviewer), 'organ-head');
    expect(await asReviewingHead.refused(path('decide-ban'), ban, proposed.revision)).toMatchObject({
      status: 403,
      code: 'case.reviewer-may-not-decide',
    });
    // The case itself is ready: only the persons were wrong.
    await here.head.give(path('decide-ban'), ban, proposed.revision);
  });

  it('who proposed the filing, or took the clue in, does not approve it', async () => {
    const clue = await proposedClue(here, { region: REGION });
    const file = { kind: 'illegal', clueIds: [clue.id], ground: 'UNREGISTERED' };
    const proposer = await accountOf(personOf(here.first), 'organ-head');
    expect(refusal(await proposer.refused('cases', file))).toEqual([
      403,
      'case.approver-is-proposer',
      ['O77-8', 'SZ-sod-1'],
    ]);
    const clerk = await accountOf(personOf(here.clerk), 'organ-head');
    expect(refusal(await clerk.refused('cases', file))).toEqual([
      403,
      'case.approver-is-clerk',
      ['SZ-sod-11'],
    ]);
    await here.head.give('cases', file);
  });

  it('a recused person does nothing more in the case', async () => {
    const { id, revision } = await assignedCase(here, { region: REGION });
    const recusal = { account: here.second.account, granted: true, ground: 'relative' };
    const own = { ...recusal, account: here.head.account };
    expect(refusal(await here.head.refused(`cases/${id}/decide-recusal`, own, revision))).toEqual([
      403,
      'case.own-recusal',
      ['APL-43'],
    ]);
    const decided = await here.head.give(`cases/${id}/decide-recusal`, recusal, revision);
    const acts = await here.second.refused(`cases/${id}/record-inquiry`, inquiryOf(here), decided.revision);
    expect(refusal(acts)).toEqual([403, 'case.actor-recused', ['APL-43']]);
    const beside = await here.first.refused(`cases/${id}/record-inquiry`, inquiryOf(here), decided.revision);
    expect(beside).toMatchObject({ status: 422 });
    expect(beside.unmet?.map(({ code }) => code)).toContain('officer.two-required');
    const again = { officers: [here.first.account, here.second.account] };
    expect(
      refusal(await here.sectionHead.refused(`cases/${id}/assign-officers`, again, decided.revision)),
    ).toEqual([422, 'officer.recused', ['APL-43']]);
    const instead = { officers: [here.first.account, here.third.account] };
    const assigned = await here.sectionHead.give(`cases/${id}/assign-officers`, instead, decided.revision);
    await here.first.give(
      `cases/${id}/record-inquiry`,
      inquiryOf({ ...here, second: here.third }),
      assigned.revision,
    );
  });

  it('another county neither acts in the case nor learns that it is there', async () => {
    const { id, revision } = await assignedCase(here, { region: REGION });
    const acts = await there.first.refused(`cases/${id}/record-inquiry`, inquiryOf(here), revision);
    expect([acts.status, acts.code]).toEqual([404, 'not-found']);
    // Nor does a stale revision give it away.
    expect((await there.first.refused(`cases/${id}/record-inquiry`, inquiryOf(here), 0)).status).toBe(404);
    expect(refusal(await there.clerk.refused('clues', clueOf({ region: REGION })))).toEqual([
      403,
      'actor.other-jurisdiction',
      ['O77-4'],
    ]);
    const officers = [there.first.account, there.second.account];
    expect(
      await there.sectionHead.refused(`cases/${id}/assign-officers`, { officers }, revision),
    ).toMatchObject({ status: 404 });
    // Nor are another county's officers taken in.
    expect(
      await here.sectionHead.refused(`cases/${id}/assign-officers`, { officers }, revision),
    ).toMatchObject({
      status: 422,
      code: 'officer.not-an-officer',
    });
    expect((await there.first.ask(`cases/${id}`)).status).toBe(404);
    expect((await there.first.get<{ items: unknown[] }>('cases')).items).toEqual([]);
    expect((await here.first.get<{ items: { id: string }[] }>('cases')).items.map((one) => one.id)).toContain(
      id,
    );
    const history = await there.head.ask(`cases/${id}/history`);
    expect(history).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const accesses = await there.head.ask(`audit/accesses?subject=case-${id}`);
    expect(accesses).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('a late entry', () => {
  /** Steps a minute apart, thirty days ago, entered now. */
  const start = Date.now() - 30 * 24 * 60 * 60 * 1000;
  const minute = (step: number): string => new Date(start + step * 60_000).toISOString();
  const late: Timing = (step) => ({ occurredAt: minute(step), lateReason: 'paper-first' });
  const at = (instant: string): string => encodeURIComponent(instant);
  let id: string;
  let revision: number;
  let proposal: string;
  let preservation: string;
  const path = (act: string): string => `cases/${id}/${act}`;
  const view = (query = ''): Promise<CaseView> => auditor.get<CaseView>(`cases/${id}${query}`);
  const inquiries = async (query: string): Promise<number> =>
    (await view(query)).evidence.filter(({ kind }) => kind === 'inquiry').length;

  beforeAll(async () => {
    ({ id, revision } = await assignedCase(here, { region: REGION, receivedOn: daysAgo(30).on }, late));
  });

  it('says its reason, is not of the future, and rests on what was before it', async () => {
    const enter = (when: object): Promise<Problem> =>
      here.first.refused(path('record-inquiry'), inquiryOf(here, when), revision);
    expect(refusal(await enter({ occurredAt: minute(10) }))).toEqual([
      422,
      'entry.late-reason-required',
      ['SZ-entry'],
    ]);
    expect(refusal(await enter({ lateReason: 'paper-first' }))).toEqual([
      422,
      'entry.not-late',
      ['SZ-entry'],
    ]);
    const future = new Date(Date.now() + 3_600_000).toISOString();
    expect(refusal(await enter({ occurredAt: future }))).toEqual([422, 'entry.in-the-future', ['SZ-entry']]);
    expect(refusal(await enter({ ...late(0), occurredAt: daysAgo(31).occurredAt }))).toEqual([
      422,
      'entry.before-its-prerequisite',
      ['SZ-entry'],
    ]);
  });

  it('is there by what had happened, not by what had been recorded', async () => {
    const before = revision;
    const recordedBefore = (await historyOf(id)).at(-1)?.recordedAt ?? '';
    ({ revision } = await here.first.give(path('record-inquiry'), inquiryOf(here, late(10)), revision));
    expect(await inquiries('')).toBe(1);
    expect(await inquiries(`?asOf=${at(recordedBefore)}`)).toBe(0);
    expect(await inquiries(`?validAt=${at(minute(9))}`)).toBe(0);
    expect(await inquiries(`?validAt=${at(minute(11))}`)).toBe(1);
    expect(await inquiries(`?rev=${before}`)).toBe(0);
    expect(await inquiries(`?rev=${revision}`)).toBe(1);
    // Thirty days ago nothing had been recorded at all.
    expect((await auditor.ask(`cases/${id}?asOf=${at(minute(11))}`)).status).toBe(404);
    expect((await view(`?asOf=${at(recordedBefore)}`)).revision).toBe(before);
    const { changes } = await auditor.get<{ changes: unknown[] }>(
      `cases/${id}/differences?from=${before}&to=${revision}`,
    );
    expect(changes.length).toBeGreaterThan(0);
  });

  it('is marked in the history with its reason', async () => {
    const inquiry = (await historyOf(id)).find(({ type }) => type === 'InquiryRecorded');
    expect(inquiry).toMatchObject({
      occurredAt: minute(10),
      late: { reason: 'paper-first', zh: expect.stringContaining('补录') },
    });
    expect(Date.parse(inquiry?.recordedAt ?? '')).toBeGreaterThan(Date.now() - 600_000);
    const onTime = await filedCase(here, { region: REGION });
    expect((await historyOf(onTime.id)).every((item) => item.late === null)).toBe(true);
  });

  it('of preserved evidence starts its term then: it is over, and the sweeper records that it was missed', async () => {
    const items = [{ kind: 'seal', name: '演示印章', quantity: 1 }];
    ({ revision } = await here.first.give(
      path('propose-evidence-preservation'),
      { reason: 'may-be-lost', items, ...late(20) },
      revision,
    ));
    proposal = String(
      (await historyOf(id)).findLast(({ type }) => type === 'EvidencePreservationProposed')?.data['proposal'],
    );
    const notice = { proposal, docNo: `演示登保〔2026〕${Date.now()}号`, keeper: here.keeper.account };
    ({ revision } = await here.head.give(
      path('register-evidence-preservation'),
      { ...notice, ...late(21) },
      revision,
    ));
    preservation = String(
      (await historyOf(id)).findLast(({ type }) => type === 'EvidencePreserved')?.data['preservation'],
    );
    await service.settled();
    await service.assembly.parts.queue.enqueue([{ queue: 'sweep-terms', key: 'all' }]);
    const missed = await eventually(async () => {
      const item = (await historyOf(id)).findLast(
        ({ type, data }) => type === 'TermMissed' && data['timer'] === 'evidence-preservation-ban',
      );
      if (!item) throw new Error('the term is not missed yet');
      return item;
    }, 30_000);
    expect(missed).toMatchObject({ actor: { role: 'system' }, late: null });
    const clock = (await view()).clocks.find(({ timer }) => timer === 'evidence-preservation-ban');
    expect(clock).toMatchObject({ state: 'overdue', missed: true, dueOn: missed.data['dueOn'] });
    expect(clock && clock.dueOn < civilDate()).toBe(true);
  });

  it('leaves nothing but release, and the miss stays on record', async () => {
    ({ revision } = await view());
    const decide = (outcome: string): object => ({
      preservation,
      docNo: `演示登处〔2026〕${outcome}号`,
      outcomes: [{ no: 1, outcome }],
    });
    const refused = await here.head.refused(
      path('decide-evidence-preservation'),
      decide('collected'),
      revision,
    );
    expect(refusal(refused)).toEqual([409, 'evidence.must-be-released', ['O77-11', 'APL-56']]);
    ({ revision } = await here.head.give(path('decide-evidence-preservation'), decide('released'), revision));
    const clock = (await view()).clocks.find(({ timer }) => timer === 'evidence-preservation-ban');
    expect(clock?.missed).toBe(true);
    // As of the day before it ran out the term was still running, though nobody had written that down.
    expect(
      (await view(`?validAt=${at(minute(22))}`)).clocks.find(
        ({ timer }) => timer === 'evidence-preservation-ban',
      ),
    ).toMatchObject({
      missed: false,
    });
  });
});

describe('the docket', () => {
  const docket = (who: Person, query = ''): Promise<Docket> => who.get<Docket>(`docket?limit=200${query}`);
  let ofClue: DocketItem;

  beforeAll(async () => {
    // One that is overdue, one on time, one without a term; and one of another county.
    const old = clueOf({ region: REGION, receivedOn: daysAgo(30).on });
    const fresh = clueOf({ region: REGION });
    await here.clerk.give('clues', fresh);
    const { id } = await here.clerk.give('clues', old);
    await proposedClue(here, { region: REGION });
    const { position } = await there.clerk.give('clues', clueOf({ region: ELSEWHERE }));
    const items = (await docket(here.clerk, `&atLeast=${position}`)).items;
    ofClue = items.find(({ subject, stage }) => subject.id === id && stage === 'verify') as DocketItem;
  });

  it('shows what is overdue first, then by due date, what has none last', async () => {
    const { items, counts } = await docket(here.head);
    const due = items.map(({ term }) => (term === null || term.state === 'done' ? '9999-12-31' : term.dueOn));
    expect(due).toEqual(due.toSorted());
    expect(items[0]?.term?.state).toBe('overdue');
    expect(items.at(-1)?.term ?? null).toBeNull();
    expect(new Set(items.map(({ term }) => term?.state ?? 'no-date')).size).toBeGreaterThanOrEqual(3);
    expect(counts['all']).toBe(items.length);
    expect(counts['overdue']).toBe(items.filter(({ term }) => term?.state === 'overdue').length);
    const overdue = await docket(here.head, '&state=overdue');
    expect(overdue.items.map(({ id }) => id)).toEqual(items.slice(0, counts['overdue']).map(({ id }) => id));
  });

  it('shows a county its own, the city all', async () => {
    const organs = async (who: Person): Promise<string[]> =>
      [...new Set((await docket(who)).items.map(({ organ }) => organ))].toSorted();
    const cityHead = await Person.signIn(service.url, 'yaan-section-head');
    expect(await organs(here.first)).toEqual([REGION]);
    expect(await organs(there.first)).toEqual([ELSEWHERE]);
    expect(await organs(cityHead)).toEqual([ELSEWHERE, REGION]);
    const queues = (await docket(here.clerk, '&role=mine')).items.map(({ role }) => role);
    expect(new Set(queues)).toEqual(new Set(['clue-clerk']));
  });

  it('is paged without loss', async () => {
    const whole = (await docket(here.head)).items.map(({ id }) => id);
    const collected: string[] = [];
    let after = '';
    do {
      const page = await here.head.get<Docket>(`docket?limit=3${after}`);
      collected.push(...page.items.map(({ id }) => id));
      after = page.next === null ? '' : `&after=${encodeURIComponent(page.next)}`;
    } while (after);
    expect(collected).toEqual(whole);
  });

  it('lets one claim what awaits their role, give it back, and a head hand it out', async () => {
    const work = (act: string): string => `work/${encodeURIComponent(ofClue.id)}/${act}`;
    const holder = async (position: string): Promise<string | undefined> =>
      (await docket(here.head, `&atLeast=${position}`)).items.find(({ id }) => id === ofClue.id)?.claimedBy
        ?.account;
    const second = await accountOf('second-clerk', 'clue-clerk');

    for (const act of ['claim', 'release']) {
      const strange = await there.clerk.refused(work(act), {});
      expect(strange).toMatchObject({ status: 404, code: 'not-found' });
    }
    const handedOut = await there.head.refused(work('assign'), { accountId: there.clerk.account });
    expect(handedOut).toMatchObject({ status: 404, code: 'not-found' });
    expect(await here.first.refused(work('claim'), {})).toMatchObject({
      status: 403,
      code: 'work.other-role',
    });
    expect(await here.clerk.refused(work('release'), {})).toMatchObject({
      status: 409,
      code: 'work.not-claimed',
    });
    const claimed = await here.clerk.give(work('claim'), {});
    expect(await holder(claimed.position)).toBe(here.clerk.account);
    expect(await second.refused(work('claim'), {})).toMatchObject({
      status: 409,
      code: 'work.claimed-by-other',
    });
    expect(await second.refused(work('release'), {})).toMatchObject({ status: 403, code: 'work.not-yours' });
    expect((await docket(here.clerk, '&claim=own')).items.map(({ id }) => id)).toEqual([ofClue.id]);

    const released = await here.clerk.give(work('release'), {});
    expect(await holder(released.position)).toBeUndefined();
    expect(await here.clerk.refused(work('assign'), { accountId: second.account })).toMatchObject({
      status: 403,
    });
    const stranger = { accountId: there.clerk.account };
    expect(await here.sectionHead.refused(work('assign'), stranger)).toMatchObject({
      status: 422,
      code: 'work.assignee-unknown',
    });
    const assigned = await here.sectionHead.give(work('assign'), { accountId: second.account });
    expect(await holder(assigned.position)).toBe(second.account);
  });

  it('drops what is done', async () => {
    const { revision } = await here.first.get<{ revision: number }>(`clues/${ofClue.subject.id}`);
    const done = await here.first.give(
      `clues/${ofClue.subject.id}/verify-clue`,
      { result: 'excluded', finding: '不是社会组织。' },
      revision,
    );
    const items = (await docket(here.head, `&atLeast=${done.position}`)).items;
    expect(items.map(({ id }) => id)).not.toContain(ofClue.id);
  });
});

describe('opening what is sealed', () => {
  it('is recorded with its reason and can be asked per case and per person', async () => {
    const assigned = await assignedCase(here, { region: REGION });
    const { id } = assigned;
    await here.first.give(
      `cases/${id}/record-inquiry`,
      { ...(inquiryOf(here) as object), present: presentOf(here) },
      assigned.revision,
    );
    const { sealedFields } = await here.head.get<CaseView>(`cases/${id}`);
    const field = sealedFields.find(
      ({ type, path }) => type === 'InquiryRecorded' && path.endsWith('/statement'),
    );
    const open = { path: field?.path ?? '', reason: 'supervision' };
    expect((await there.head.tell(`cases/${id}/fields/open`, open)).status).toBe(404);
    expect((await here.head.tell(`cases/${id}/fields/open`, { ...open, path: '0/nothing' })).status).toBe(
      404,
    );
    const opened = await here.head.tell(`cases/${id}/fields/open`, open);
    expect(opened).toMatchObject({ status: 200, body: { text: '交过会费。' } });
    expect(opened.headers.get('cache-control')).toBe('no-store');
    const expected = expect.objectContaining({
      kind: 'field',
      subject: `case-${id}`,
      account: here.head.account,
      detail: `${open.path}:supervision`,
    });
    await eventually(async () => {
      for (const query of [`subject=case-${id}`, `person=${personOf(here.head)}`]) {
        const { items } = await auditor.get<{ items: object[] }>(`audit/accesses?limit=200&${query}`);
        expect(items).toContainEqual(expected);
        expect(JSON.stringify(items)).not.toContain('交过会费');
      }
    });
    const { items } = await auditor.get<{ items: { account: string }[] }>(
      `audit/accesses?subject=case-${id}&limit=200`,
    );
    expect(items.map(({ account }) => account)).not.toContain(there.head.account);
    expect((await here.first.ask('audit/accesses')).status).toBe(403);
  });

  it('and all of it stands in the read models as the events say', async () => {
    expect(await verified(service)).not.toHaveProperty('firstDifference');
  });
});
