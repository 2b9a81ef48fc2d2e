import type { Receipt, Visitor } from '../tour/client.js';
import { type County, actAgo, dayAgo } from './county.js';

/** Scenes of a fictional working week. Names bear 演示; what a scene leaves open stands in a docket. */

const SIGNED = { kind: 'signed' };

export async function receiveClue(county: County, subject: string, days: number): Promise<Receipt> {
  return county.staff.clerk.give('clues', {
    source: 'HOTLINE_12345',
    subjectName: subject,
    region: county.code,
    receivedOn: dayAgo(days),
    facts: '群众来电反映，该组织以协会名义收取会费，未见登记证书。',
    ...actAgo(days, 9),
  });
}

/** The screening of the name may be recorded meanwhile: the record is read again where it has changed. */
export async function verifyAnew(person: Visitor, clue: Receipt, finding: object): Promise<Receipt> {
  const { revision } = await person.get<{ revision: number }>(`clues/${clue.id}`);
  return person.giveAnew(`clues/${clue.id}`, 'verify-clue', finding, revision);
}

/** A clue that is verified and proposed: it awaits the head. */
export async function proposeFiling(county: County, subject: string, days: number): Promise<Receipt> {
  const { first } = county.staff;
  const clue = await receiveClue(county, subject, days);
  const verified = await verifyAnew(first, clue, {
    result: 'suspect',
    finding: '登记库无此组织。',
    ...actAgo(days, 10),
  });
  return first.giveAnew(
    `clues/${clue.id}`,
    'propose-filing',
    { ground: 'UNREGISTERED', ...actAgo(days, 11) },
    verified.revision,
  );
}

/** A filed case with two officers and an inquiry record. */
export async function openCase(county: County, subject: string, days: number): Promise<Receipt> {
  const { first, second, sectionHead, head } = county.staff;
  const clue = await proposeFiling(county, subject, days);
  const filing = { kind: 'illegal', clueIds: [clue.id], ground: 'UNREGISTERED', ...actAgo(days, 14) };
  const filed = await head.give('cases', filing);
  const officers = { officers: [first.account, second.account], ...actAgo(days, 15) };
  const assigned = await sectionHead.give(`cases/${filed.id}/assign-officers`, officers, filed.revision);
  return first.give(
    `cases/${filed.id}/record-inquiry`,
    {
      inquiryKind: 'witness',
      place: '演示街 8 号',
      present: present(county),
      person: '演示证人',
      statement: '交过会费，未见登记证书。',
      signature: SIGNED,
      ...actAgo(days, 16),
    },
    assigned.revision,
  );
}

/** Evidence preserved so many days ago: its term of seven days runs, or is over. */
export async function preserveEvidence(county: County, subject: string, days: number): Promise<Receipt> {
  const { first, head, keeper } = county.staff;
  const opened = await openCase(county, subject, days + 1);
  const items = [
    { kind: 'seal', name: '演示印章', quantity: 1 },
    { kind: 'sign', name: '演示牌匾', quantity: 1 },
  ];
  const proposed = await first.give(
    `cases/${opened.id}/propose-evidence-preservation`,
    { reason: 'may-be-lost', items, ...actAgo(days, 9) },
    opened.revision,
  );
  const history = await first.get<{ items: { type: string; data: { proposal?: string } }[] }>(
    `cases/${opened.id}/history?limit=200`,
  );
  const proposal = history.items.find((one) => one.type === 'EvidencePreservationProposed')?.data.proposal;
  return head.give(
    `cases/${opened.id}/register-evidence-preservation`,
    { proposal, docNo: `演示登保〔2026〕${county.code}号`, keeper: keeper.account, ...actAgo(days, 10) },
    proposed.revision,
  );
}

/** A complex case whose investigation is over: it awaits the legal reviewer. */
export async function awaitReview(county: County, subject: string): Promise<Receipt> {
  const { first } = county.staff;
  const opened = await openCase(county, subject, 1);
  const heard = await first.give(
    `cases/${opened.id}/hear-party`,
    {
      way: 'statement',
      present: present(county),
      person: '演示负责人',
      statement: '承认未登记。',
      signature: SIGNED,
    },
    opened.revision,
  );
  const reported = await first.give(
    `cases/${opened.id}/close-investigation`,
    {
      organization: '未登记，无固定住所。',
      course: '询问、听取陈述。',
      facts: '以协会名义收费。',
      basis: ['O77-3', 'SG-32'],
      complex: true,
      major: false,
      proposal: 'BANNED',
    },
    heard.revision,
  );
  return first.give(`cases/${opened.id}/request-legal-review`, {}, reported.revision);
}

/** A reviewed case with a proposal to ban: it awaits the head's decision. */
export async function awaitDecision(county: County, subject: string): Promise<Receipt> {
  const { first, reviewer } = county.staff;
  const requested = await awaitReview(county, subject);
  const opinion = { opinion: '事实清楚，程序合法，适用依据正确。' };
  const passed = await reviewer.give(`cases/${requested.id}/pass-legal-review`, opinion, requested.revision);
  return first.give(
    `cases/${requested.id}/propose-ban`,
    { power: 'SG-32', reason: '建议取缔。' },
    passed.revision,
  );
}

/** An application for registration that awaits the approver. */
export async function applyRegistration(county: County, name: string): Promise<Receipt> {
  return county.staff.registrar.give('organizations/apply-registration', {
    name: `${county.name}演示${name}`,
    type: 'SG',
    receivedOn: dayAgo(0),
    supervision: 'DUAL',
    competentUnit: '演示业务主管单位',
    consent: { documentNumber: `演示函〔2026〕${county.code}号`, issuedOn: dayAgo(3) },
    means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 2, fundsFen: 5_000_000, premises: true },
    person: { name: '演示人', idNumber: `DEMO${county.code}${name}`, check: 'clear' },
  });
}

/** A registered organization with an order to rectify that is nearly due. */
export async function orderRectification(county: County, name: string, uscc: string): Promise<Receipt> {
  const { approver, first } = county.staff;
  const applied = await applyRegistration(county, name);
  const registered = await approver.give(
    `organizations/${applied.id}/approve-registration`,
    { uscc, certificateNumber: `演示证${county.code}`, decidedOn: dayAgo(0) },
    applied.revision,
  );
  return first.give(
    `organizations/${applied.id}/order-rectification`,
    {
      documentNumber: `演示责改〔2026〕${county.code}号`,
      issuedOn: dayAgo(0),
      servedOn: dayAgo(0),
      method: 'direct',
      dueOn: dayAgo(-2),
      matter: '未按章程召开会员大会。',
    },
    registered.revision,
  );
}

export const present = ({ staff: { first, second } }: County): object => ({
  officers: [first.account, second.account],
  certificatesShown: true,
});
