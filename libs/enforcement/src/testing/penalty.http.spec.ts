import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface PenaltyView {
  readonly revision: number;
  readonly stage: string;
  readonly stageZh: string;
  readonly grounds: readonly { readonly zh: string }[];
  readonly path: readonly { readonly code: string; readonly status: string }[];
  readonly clocks: readonly { readonly timer: string; readonly state: string }[];
  readonly allowedCommands: readonly { readonly command: string; readonly allowed: boolean }[];
  readonly penalty: {
    readonly organizationId: string;
    readonly procedure: string;
    readonly notice: { readonly hearingRight: boolean } | null;
  };
  readonly decisions: readonly { readonly docNo: string; readonly status: string }[];
}

const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
const NAME = '雅安市名山区演示茶业促进会';
const SECRET = '演示当事人甲';
let service: Service;
let clerk: Person;
let officer: Person;
let second: Person;
let sectionHead: Person;
let head: Person;
let organization: string;

async function registered(): Promise<string> {
  const [registrar, approver] = await Promise.all([
    Person.signIn(service.url, 'mingshan-registrar'),
    Person.signIn(service.url, 'mingshan-approver'),
  ]);
  const applied = await registrar.give('organizations/apply-registration', {
    name: NAME,
    type: 'SG',
    receivedOn: today,
    supervision: 'DUAL',
    competentUnit: '演示业务主管单位',
    consent: { documentNumber: '演示函〔2026〕1号', issuedOn: today },
    means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 2, fundsFen: 5_000_000, premises: true },
    person: { name: '演示人', idNumber: 'DEMO-PENALTY-1', check: 'clear' },
  });
  const decision = { uscc: '51511800MJ0000026B', certificateNumber: '川社证演示1号', decidedOn: today };
  await approver.give(`organizations/${applied.id}/approve-registration`, decision, applied.revision);
  return applied.id;
}

async function filed(): Promise<Receipt> {
  const clue = await clerk.give('clues', {
    source: 'ANNUAL_CHECK',
    subjectName: NAME,
    region: '511803',
    receivedOn: today,
    facts: '年检发现违规收费',
  });
  await clerk.giveAnew(`clues/${clue.id}`, 'verify-clue', { result: 'violation', finding: '属实' });
  const proposal = { organization, violation: 'UNLAWFUL_FEES', actOn: today, grave: false };
  await officer.giveAnew(`clues/${clue.id}`, 'propose-penalty-case', proposal);
  return head.give('cases', { kind: 'penalty', clueIds: [clue.id], organization });
}

beforeAll(async () => {
  service = await startService();
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [clerk, officer, second, sectionHead, head] = await Promise.all([
    signIn('mingshan-clerk'),
    signIn('mingshan-officer-1'),
    signIn('mingshan-officer-2'),
    signIn('mingshan-section-head'),
    signIn('mingshan-head'),
  ]);
  organization = await registered();
});
afterAll(async () => {
  await service.stop();
});

describe('a penalty case over HTTP', () => {
  it('goes from an annual check to the decision, and shows where it is', async () => {
    const present = { officers: [officer.account, second.account], certificatesShown: true };
    const signature = { kind: 'signed' };
    const items = [{ kind: 'WARNING' }, { kind: 'FINE', amountFen: 1_000_000 }];
    const { id, revision } = await filed();
    let at = revision;
    const give = async (person: Person, act: string, body: object): Promise<void> => {
      at = (await person.give(`cases/${id}/${act}`, body, at)).revision;
    };
    const view = (): Promise<PenaltyView> => head.get<PenaltyView>(`cases/${id}`);
    await give(sectionHead, 'assign-officers', { officers: present.officers });
    await give(officer, 'record-inquiry', {
      inquiryKind: 'interview',
      place: '住所',
      present,
      person: SECRET,
      statement: '收了费',
      signature,
    });
    await give(officer, 'submit-report', {
      course: '经过',
      facts: '事实',
      evidence: [{ kind: 'party-statement', proves: '收费' }],
      violation: 'UNLAWFUL_FEES',
      articles: ['SG-30i8', 'SG-30'],
      outcome: 'penalty',
      items,
      gainsFen: 300_000,
      serious: false,
      corrected: false,
      leniency: 'none',
      leniencyReason: '无',
      measureReason: '裁量基准',
      complex: false,
      major: false,
      publicInterest: false,
      reviewByStatute: false,
      newFacts: false,
    });
    const early = { docNo: '名民罚决字〔2026〕1号', items, leniency: 'none', correctBy: '2027-12-31' };
    const decision = { ...early, leniencyReason: '无', measureReason: '裁量基准', facts: '事实' };
    const refused = await head.refused(`cases/${id}/decide-penalty`, decision, at);
    expect(refused).toMatchObject({ status: 409, code: 'penalty.prior-notice-missing' });
    expect(refused.legalBasis?.map(({ rule }) => rule)).toEqual(['APL-44', 'APL-62']);
    await give(officer, 'serve-prior-notice', {
      docNo: '名民罚告〔2026〕1号',
      facts: '事实',
      reasons: '理由',
      method: 'direct',
      present,
      signature,
    });
    await give(officer, 'submit-defence', { way: 'oral', person: SECRET, statement: '已退费', signature });
    const points = [{ point: '已退费', accepted: false, reason: '未见凭证' }];
    const heavier = [...items, { kind: 'SUSPEND', from: '2027-12-01', to: '2027-12-31' }];
    expect(await officer.refused(`cases/${id}/review-defence`, { points, items: heavier }, at)).toMatchObject(
      { status: 422, code: 'penalty.heavier-after-defence' },
    );
    await give(officer, 'review-defence', { points, items });
    const ready = await view();
    expect(ready).toMatchObject({
      stage: 'reported',
      grounds: [{ zh: '违规收费、筹资或者接受、使用捐赠' }],
      penalty: { organizationId: organization, procedure: 'ordinary', notice: { hearingRight: false } },
    });
    expect(ready.path.find(({ code }) => code === 'decision')?.status).toBe('now');
    expect(ready.allowedCommands.find(({ command }) => command === 'decidePenalty')).toMatchObject({
      allowed: true,
    });
    await give(head, 'decide-penalty', decision);
    expect(await view()).toMatchObject({
      stage: 'decided',
      stageZh: '已作出决定',
      decisions: [{ docNo: '名民罚决字〔2026〕1号', status: 'standing' }],
    });
    // Who spoke is nowhere in what is stored, but under the key of that person.
    let stored = '';
    for await (const event of service.assembly.parts.store.readStream(`case-${id}`)) {
      stored += `${event.type} ${event.payload}\n`;
    }
    expect(stored).toContain('DefenceSubmitted');
    expect(stored).not.toContain(SECRET);
  });

  it('decides on the spot in one act', async () => {
    const made = await officer.give('cases/decide-on-spot', {
      organization,
      docNo: '名民当罚〔2026〕1号',
      violation: 'CHANGE_NOT_REGISTERED',
      actOn: today,
      articles: ['SG-30i4', 'SG-30'],
      kind: 'WARNING',
      corrected: true,
      leniency: 'none',
      leniencyReason: '无',
      measureReason: '警告',
      facts: '住所变更未登记',
      place: '住所',
      present: { officers: [officer.account, second.account], certificatesShown: true },
      told: true,
      signature: { kind: 'signed' },
    });
    // Handed over, it is served without anybody's doing, once; the party's terms run.
    await service.settled();
    const view = await head.get<PenaltyView>(`cases/${made.id}`);
    expect(view).toMatchObject({ stage: 'decided', penalty: { procedure: 'simple' } });
    const timers = view.clocks.map(({ timer }) => timer);
    for (const timer of ['onspot-record', 'reconsideration-application', 'credit-entry']) {
      expect(timers.filter((one) => one === timer)).toEqual([timer]);
    }
    // Reconsideration comes first (REC 23).
    expect(timers).not.toContain('direct-suit');
    await sectionHead.give(`cases/${made.id}/record-on-spot-decision`, {}, view.revision);
  });
});
