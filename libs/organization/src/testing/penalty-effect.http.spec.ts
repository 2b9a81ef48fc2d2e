import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { Catalogue, Checkpoints, CommandBus, EventCodec, PolicyFollower } from '@shouzheng/platform';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';
import { followPenalty } from '../registry/penalty-effect/follow-penalty.policy.js';

interface Dossier extends Receipt {
  readonly headline: { readonly code: string };
  readonly warnings: readonly { readonly documentNumber: string }[];
  readonly listingProcedures: readonly { readonly ground: string; readonly status: string }[];
  readonly verifications: readonly { readonly trigger: string; readonly status: string }[];
}

const dayAgo = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
const today = dayAgo(0);
let service: Service;
let officer: Person;
let second: Person;
let head: Person;
let organization: string;

const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);

/** Registered three years ago by paper, and rated: a verification rating needs a level to verify. */
async function ratedBody(): Promise<string> {
  const [registrar, approver, rating] = await Promise.all(
    ['mingshan-registrar', 'mingshan-approver', 'mingshan-head'].map(signIn),
  );
  const applied = await registrar!.give('organizations/apply-registration', {
    name: '雅安市名山区演示茶艺促进会',
    type: 'SG',
    receivedOn: dayAgo(1100),
    supervision: 'DUAL',
    competentUnit: '名山区农业农村局',
    consent: { documentNumber: '演示函〔2023〕1号', issuedOn: dayAgo(1110) },
    means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 2, fundsFen: 5_000_000, premises: true },
    person: { name: '演示人', idNumber: 'DEMO-EFFECT-1', check: 'clear' },
  });
  const decision = {
    uscc: '51511800MJ0000026B',
    certificateNumber: '川社证演示效力1号',
    decidedOn: dayAgo(1080),
  };
  const approved = await approver!.give(
    `organizations/${applied.id}/approve-registration`,
    decision,
    applied.revision,
  );
  const award = {
    level: '3A',
    documentNumber: '评演示效力1号',
    votes: { members: 11, present: 11, inFavour: 11 },
    notice: { from: dayAgo(40), to: dayAgo(10) },
    reviewsClosed: true,
  };
  await rating!.give(`organizations/${applied.id}/award-rating`, award, approved.revision);
  return applied.id;
}

const settled = async (): Promise<Dossier> => {
  await service.settled();
  return head.get<Dossier>(`organizations/${organization}`);
};

async function everything(): Promise<readonly Recorded[]> {
  const codec = new EventCodec(service.app.get(Catalogue));
  const all: Recorded[] = [];
  for await (const stored of service.assembly.parts.store.readAll({ after: 0n }))
    all.push(codec.decode(stored));
  return all;
}

/** As after a crash that lost the follower's place: it hears everything from the beginning once more. */
async function heardAgain(): Promise<void> {
  const lost = { get: async () => 0n, advance: async () => undefined } as unknown as Checkpoints;
  const follower = new PolicyFollower(
    followPenalty,
    service.app.get(CommandBus),
    lost,
    async () => undefined,
  );
  await follower.handle(await everything(), { from: 0n, to: 0n });
}

async function onTheSpot(docNo: string): Promise<string> {
  const made = await officer.give('cases/decide-on-spot', {
    organization,
    docNo,
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
  return made.id;
}

beforeAll(async () => {
  service = await startService();
  [officer, second, head] = (await Promise.all(
    ['mingshan-officer-1', 'mingshan-officer-2', 'mingshan-head'].map(signIn),
  )) as [Person, Person, Person];
  organization = await ratedBody();
});
afterAll(() => service.stop());

describe('a lead that an officer refers', () => {
  it('becomes one clue, linked back to it, with what it is about (SZ-clue-origin-1)', async () => {
    const about = { about: '演示：越权设立的名山分会' };
    const before = await settled();
    await officer.give(`organizations/${organization}/report-irregular-branch`, about, before.revision);
    const { lifecycle, revision } = await head.get<
      Dossier & { lifecycle: { leads: readonly { leadId: string }[] } }
    >(`organizations/${organization}`);
    const lead = { leadId: lifecycle.leads[0]?.leadId, result: 'clue-opened', reasons: '分会自行收费' };
    await officer.give(`organizations/${organization}/settle-lead`, lead, revision);
    await settled();
    const referred = (await everything()).find(({ type }) => type === 'SupervisionLeadSettled');
    const clues = (await everything()).filter(({ type }) => type === 'ClueReceived');
    expect(clues).toMatchObject([
      {
        data: {
          subjectName: '雅安市名山区演示茶艺促进会',
          organ: '511803',
          origin: {
            kind: 'registration',
            streamId: `organization-${organization}`,
            eventId: referred?.eventId,
          },
        },
      },
    ]);
  });
});

describe('what follows from a penalty in the record of the organization', () => {
  it('is there once, however often the follower hears of it, and is taken back item by item', async () => {
    expect(await settled()).toMatchObject({
      headline: { code: 'Rated' },
      warnings: [],
      listingProcedures: [],
      verifications: [],
    });
    const caseId = await onTheSpot('名民当罚〔2026〕71号');
    const followed = {
      headline: { code: 'Warned' },
      warnings: [{ documentNumber: '名民当罚〔2026〕71号' }],
      listingProcedures: [{ ground: 'SMALL_PENALTY', status: 'proposed' }],
      verifications: [{ trigger: 'PENALTY', status: 'open' }],
    };
    const after = await settled();
    expect(after).toMatchObject(followed);
    await heardAgain();
    const again = await settled();
    expect(again).toMatchObject(followed);
    expect(again.revision).toBe(after.revision);

    // The case is not closed: no liquidation, whatever the caller leaves unsaid (SZ-liquidation-1).
    const approver = await signIn('mingshan-approver');
    const liquidation = {
      cause: 'dissolution',
      consent: { documentNumber: '演示函〔2026〕2号', issuedOn: today },
      groupFormedOn: today,
    };
    const path = `organizations/${organization}/start-liquidation`;
    const { code } = await approver.refused(path, liquidation, again.revision);
    expect(code).toBe('liquidation.case-open');

    const { revision } = await head.get<Receipt>(`cases/${caseId}`);
    const revocation = { revocationDocNo: '名民撤〔2026〕71号', basis: 'APL-75' };
    await head.give(`cases/${caseId}/revoke-own-decision`, revocation, revision);
    const takenBack = {
      headline: { code: 'Rated' },
      warnings: [],
      listingProcedures: [{ ground: 'SMALL_PENALTY', status: 'withdrawn' }],
      verifications: [{ trigger: 'PENALTY', status: 'withdrawn' }],
    };
    const compensated = await settled();
    expect(compensated).toMatchObject(takenBack);
    await heardAgain();
    const last = await settled();
    expect(last).toMatchObject(takenBack);
    expect(last.revision).toBe(compensated.revision);
    // Nothing was refused on the way: a repetition raises no task for a person.
    expect((await everything()).filter(({ type }) => type === 'TaskRaised')).toEqual([]);
  });
});
