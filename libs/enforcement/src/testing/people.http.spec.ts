import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface CaseView {
  readonly revision: number;
  readonly desks: {
    readonly lent: readonly { readonly account: string; readonly until: string | null }[];
    readonly loanRequests: readonly { readonly id: string; readonly lent: boolean }[];
    readonly access: readonly { readonly receiptNo: string }[];
    readonly recusals: readonly { readonly receiptNo: string }[];
  };
  readonly allowedCommands: readonly { readonly command: string; readonly allowed: boolean }[];
}
interface ClueView {
  readonly revision: number;
  readonly status: string;
  readonly joinedTo: string | null;
  readonly followers: readonly string[];
  readonly origin: { readonly kind: string } | null;
  readonly replies: readonly { readonly stage: string }[];
}
interface Duty {
  readonly on: string;
  readonly items: readonly {
    readonly account: string;
    readonly mayAct: boolean;
    readonly hindrances: readonly string[];
    readonly lent: boolean;
    readonly handler: boolean;
    readonly deputyFor: readonly unknown[];
  }[];
}
interface Procedure {
  readonly barred: boolean;
  readonly defects: readonly {
    readonly code: string;
    readonly grade: string;
    readonly citations: readonly unknown[];
  }[];
}

const day = (offset: number): string =>
  new Date(Date.now() + (8 + 24 * offset) * 60 * 60 * 1000).toISOString().slice(0, 10);
const today = day(0);
let service: Service;
let clerk: Person;
let officer: Person;
let second: Person;
let sectionHead: Person;
let head: Person;
let cityHead: Person;
let stranger: Person;

async function verifiedClue(name: string, reporter?: string): Promise<Receipt> {
  const clue = await clerk.give<Receipt>('clues', {
    source: reporter ? 'REPORT_REALNAME' : 'HOTLINE_12345',
    subjectName: name,
    region: '511803',
    receivedOn: today,
    facts: `${name}收费授课`,
    ...(reporter ? { reporterIdentity: reporter } : {}),
  });
  await clerk.giveAnew(`clues/${clue.id}`, 'verify-clue', { result: 'suspect', finding: '查无登记' });
  return clue;
}

async function onCase(id: string, by: Person, act: string, body: object): Promise<Receipt> {
  const { revision } = await head.get<CaseView>(`cases/${id}`);
  return by.give<Receipt>(`cases/${id}/${act}`, body, revision);
}

async function assignedCase(name: string): Promise<string> {
  const clue = await verifiedClue(name);
  await officer.giveAnew(`clues/${clue.id}`, 'propose-filing', { ground: 'UNREGISTERED' });
  const filed = await head.give<Receipt>('cases', {
    kind: 'illegal',
    clueIds: [clue.id],
    ground: 'UNREGISTERED',
  });
  await onCase(filed.id, sectionHead, 'assign-officers', { officers: [officer.account, second.account] });
  return filed.id;
}

/** Reads until a follower has caught up. */
async function until<T>(read: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await read();
    if (holds(answer)) return answer;
  }
}

beforeAll(async () => {
  service = await startService();
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [clerk, officer, second, sectionHead, head, cityHead, stranger] = await Promise.all([
    signIn('mingshan-clerk'),
    signIn('mingshan-officer-1'),
    signIn('mingshan-officer-2'),
    signIn('mingshan-section-head'),
    signIn('mingshan-head'),
    signIn('yaan-head'),
    signIn('yucheng-officer-1'),
  ]);
});
afterAll(async () => {
  await service.stop();
});

describe('an officer on loan', () => {
  it('sees and handles the one case, as long as the loan lasts', async () => {
    const id = await assignedCase('演示借调协会');
    const other = await assignedCase('演示另案协会');
    expect((await stranger.ask(`cases/${id}`)).status).toBe(404);
    await onCase(id, head, 'request-officers', { count: 1, reason: 'recusals' });
    const { loanRequests } = (await head.get<CaseView>(`cases/${id}`)).desks;
    const lending = { request: loanRequests[0]?.id, officers: [stranger.account], until: day(30) };
    const { revision } = await head.get<CaseView>(`cases/${id}`);
    expect((await head.refused(`cases/${id}/lend-officers`, lending, revision)).code).toBe(
      'officer.lent-from-above',
    );
    const lent = await onCase(id, cityHead, 'lend-officers', lending);
    const seen = await stranger.get<CaseView>(`cases/${id}`);
    expect(seen.desks.lent).toMatchObject([{ account: stranger.account, until: day(30) }]);
    expect((await stranger.ask(`cases/${other}`)).status).toBe(404);
    const list = await stranger.get<{ items: { id: string }[] }>(`cases?atLeast=${lent.position}`);
    expect(list.items.map((one) => one.id)).toEqual([id]);
    await stranger.get(`cases/${id}/history`);
    await onCase(id, sectionHead, 'assign-officers', { officers: [officer.account, stranger.account] });
    const inquiry = {
      inquiryKind: 'witness',
      place: '茶楼',
      present: { officers: [officer.account, stranger.account], certificatesShown: true },
      person: '演示证人',
      statement: '收过费',
      signature: { kind: 'signed' },
    };
    const inquired = await onCase(id, stranger, 'record-inquiry', inquiry);
    const waiting = await stranger.get<{ items: { id: string; subject: { id: string } }[] }>(
      `docket?role=mine&atLeast=${inquired.position}`,
    );
    expect(new Set(waiting.items.map(({ subject }) => subject.id))).toEqual(new Set([id]));
    const [item] = waiting.items;
    await stranger.give(`work/${item?.id}/claim`, {});
    await stranger.give(`work/${item?.id}/release`, {});
    const duty = await stranger.get<Duty>(`who-may-act?caseId=${id}&role=officer&atLeast=${lent.position}`);
    expect(duty.items.find(({ account }) => account === stranger.account)).toMatchObject({
      mayAct: true,
      lent: true,
      handler: true,
    });
    await onCase(id, cityHead, 'recall-officers', { accounts: [stranger.account], reason: 'done' });
    expect((await stranger.ask(`cases/${id}`)).status).toBe(404);
    const after = await head.get<CaseView>(`cases/${id}`);
    expect((await stranger.refused(`cases/${id}/record-inquiry`, inquiry, after.revision)).code).toBe(
      'not-found',
    );
  });
});

describe('a deputy of the head', () => {
  it('acts in the head’s place within the term, and the history says so', async () => {
    const id = await assignedCase('演示代行协会');
    const recusal = { account: second.account, granted: false, ground: 'interest' };
    const before = await head.get<CaseView>(`cases/${id}`);
    expect((await sectionHead.refused(`cases/${id}/decide-recusal`, recusal, before.revision)).code).toBe(
      'actor.role-not-entitled',
    );
    const term = { from: today, to: day(2), docNo: '演示委〔2026〕1号' };
    const account = `accounts/${sectionHead.account}`;
    const appointed = await head.tell<Receipt>(`${account}/deputy`, term, await accountRevision(sectionHead));
    expect(appointed.status).toBe(200);
    const file = await head.get<{ deputyFor: readonly { account: string; to: string }[] }>(account);
    expect(file.deputyFor).toEqual([expect.objectContaining({ account: head.account, to: day(2) })]);
    await expect(cityHead.get(account)).rejects.toThrow(/404/);
    const view = await sectionHead.get<CaseView>(`cases/${id}`);
    expect(view.allowedCommands.find(({ command }) => command === 'decideRecusal')?.allowed).toBe(true);
    await onCase(id, sectionHead, 'decide-recusal', recusal);
    const history = await head.get<{ items: { type: string; actor: object }[] }>(`cases/${id}/history`);
    expect(history.items.find(({ type }) => type === 'RecusalDecided')?.actor).toMatchObject({
      role: 'organ-head',
      account: sectionHead.account,
      actsFor: head.account,
    });
    const duty = await head.get<Duty>(`who-may-act?role=section-head&atLeast=${appointed.body.position}`);
    expect(duty.items[0]?.deputyFor).toHaveLength(1);
  });
});

async function accountRevision(person: Person): Promise<number> {
  return (await head.get<{ revision: number }>(`accounts/${person.account}`)).revision;
}

describe('the party’s requests and the check-up', () => {
  it('give receipts, stand in the case, and an open recusal bars the decision', async () => {
    const id = await assignedCase('演示阅卷协会');
    const asked = { applicantKind: 'party', receivedOn: today };
    await onCase(id, clerk, 'request-file-access', { ...asked, applicant: '演示当事人' });
    await onCase(id, clerk, 'apply-recusal', {
      ...asked,
      account: officer.account,
      ground: 'interest',
      reason: '与举报人有亲属关系',
    });
    const { access, recusals } = (await head.get<CaseView>(`cases/${id}`)).desks;
    expect([access.length, recusals.length]).toEqual([1, 1]);
    const numbers = [...access, ...recusals].map(({ receiptNo }) => Number(/〕(\d+)号/.exec(receiptNo)?.[1]));
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    const procedure = await officer.get<Procedure>(`cases/${id}/procedure`);
    expect(procedure.barred).toBe(true);
    expect(procedure.defects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'recusal-undecided', grade: 'annullable' }),
        expect.objectContaining({ code: 'file-access-unanswered', grade: 'curable' }),
      ]),
    );
    expect(procedure.defects.every(({ citations }) => citations.length > 0)).toBe(true);
    expect((await stranger.ask(`cases/${id}/procedure`)).status).toBe(404);
  });
});

describe('clues', () => {
  it('are joined and separated, and each knows of the other', async () => {
    const lead = await verifiedClue('演示主线索协会');
    const follower = await verifiedClue('演示从线索协会');
    await clerk.giveAnew(`clues/${follower.id}`, 'join-clues', { lead: lead.id });
    expect(await clerk.get<ClueView>(`clues/${follower.id}`)).toMatchObject({
      status: 'joined',
      joinedTo: lead.id,
    });
    const ofLead = (): Promise<ClueView> => clerk.get<ClueView>(`clues/${lead.id}`);
    await until(ofLead, ({ followers }) => followers.includes(follower.id));
    await clerk.giveAnew(`clues/${follower.id}`, 'separate-clue', {});
    expect(await clerk.get<ClueView>(`clues/${follower.id}`)).toMatchObject({
      status: 'verified',
      joinedTo: null,
    });
    await until(ofLead, ({ followers }) => followers.length === 0);
    await clerk.giveAnew(`clues/${follower.id}`, 'join-clues', { lead: lead.id });
    await until(ofLead, ({ followers }) => followers.length === 1);
    await officer.giveAnew(`clues/${lead.id}`, 'propose-filing', { ground: 'UNREGISTERED' });
    await head.give('cases', { kind: 'illegal', clueIds: [lead.id], ground: 'UNREGISTERED' });
    await until(
      () => clerk.get<ClueView>(`clues/${follower.id}`),
      ({ status }) => status === 'filed',
    );
  });

  it('are sent back, declined, and their reporters answered', async () => {
    const clue = await verifiedClue('演示退回协会', '演示举报人丙');
    await officer.giveAnew(`clues/${clue.id}`, 'propose-filing', { ground: 'UNREGISTERED' });
    await head.giveAnew(`clues/${clue.id}`, 'refuse-filing', {
      reason: 'evidence-lacking',
      note: '补充现场证据',
    });
    const reply = { way: 'letter', repliedOn: today, text: '您的举报已受理' };
    await clerk.giveAnew(`clues/${clue.id}`, 'reply-to-reporter', {
      ...reply,
      stage: 'acceptance',
      outcome: 'accepted',
      docNo: '演示答〔2026〕1号',
    });
    await head.giveAnew(`clues/${clue.id}`, 'decline-to-file', {
      docNo: '演示不立〔2026〕1号',
      reason: 'minor-and-corrected',
      finding: '已改正',
    });
    await clerk.giveAnew(`clues/${clue.id}`, 'reply-to-reporter', {
      ...reply,
      stage: 'conclusion',
      outcome: 'not-established',
      docNo: '演示答〔2026〕2号',
    });
    const view = await clerk.get<ClueView>(`clues/${clue.id}`);
    expect(view).toMatchObject({
      status: 'declined',
      replies: [{ stage: 'acceptance' }, { stage: 'conclusion' }],
    });
  });

  it('out of one’s own work name their source, and each source opens one', async () => {
    const origin = {
      kind: 'audit',
      streamId: 'organization-00000000-0000-5000-8000-000000000070',
      eventId: '00000000-0000-5000-8000-000000000071',
    };
    const lead = { origin, subjectName: '演示审计协会', region: '511803', receivedOn: today };
    const made = await officer.give<Receipt>('clues/leads', lead);
    expect((await clerk.get<ClueView>(`clues/${made.id}`)).origin).toMatchObject({ kind: 'audit' });
    expect((await officer.refused('clues/leads', lead)).code).toBe('claim.taken');
  });
});

describe('leave', () => {
  it('keeps somebody from being assigned on its days, and shows in who may act', async () => {
    const id = await assignedCase('演示请假协会');
    const leave = { from: today, to: day(1), reason: 'annual' };
    const recorded = await head.tell<Receipt>(
      `accounts/${second.account}/leave`,
      leave,
      await accountRevision(second),
    );
    expect(recorded.status).toBe(200);
    const { revision } = await head.get<CaseView>(`cases/${id}`);
    const pair = { officers: [officer.account, second.account] };
    expect((await sectionHead.refused(`cases/${id}/assign-officers`, pair, revision)).code).toBe(
      'officer.on-leave',
    );
    const duty = await head.get<Duty>(`who-may-act?role=officer&atLeast=${recorded.body.position}`);
    expect(duty.items.find(({ account }) => account === second.account)).toMatchObject({
      mayAct: false,
      hindrances: ['on-leave'],
    });
    const later = await head.get<Duty>(`who-may-act?role=officer&on=${day(2)}`);
    expect(later.items.find(({ account }) => account === second.account)?.mayAct).toBe(true);
  });
});
