import { type Journey, REGION, type Subject } from './journey.js';

export const NAME = '雅安市名山区演示茶业促进会';
const USCC = '51511800MJ0000026B';

/** An association applies: sixty members, fifty thousand yuan, a legal representative against whom nothing stands. */
export const applicationOf = (journey: Journey, name = NAME): object => ({
  name,
  type: 'SG',
  receivedOn: journey.today,
  supervision: 'DUAL',
  competentUnit: '演示·名山区农业农村局',
  consent: { documentNumber: '演示农函〔2023〕1号', issuedOn: journey.today },
  means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 2, fundsFen: 5_000_000, premises: true },
  person: { name: '演示负责人庚', idNumber: 'DEMO-0001', check: 'clear' },
});

export const registrationOf = (journey: Journey): object => ({
  uscc: USCC,
  certificateNumber: '川社证演示1号',
  decidedOn: journey.today,
});

/** Registered by the county and its certificate delivered, all on the day of the journey. */
export async function registered(journey: Journey, name = NAME): Promise<Subject> {
  const organization = await journey.begun(
    'registrar',
    'organizations/apply-registration',
    applicationOf(journey, name),
  );
  await organization.act('approver', 'approve-registration', registrationOf(journey));
  const delivered = { deliveredOn: journey.today, method: 'direct' };
  await organization.act('registrar', 'deliver-certificate', delivered);
  const announced = { subject: 'formation', announcedOn: journey.today, medium: '门户网站' };
  await organization.act('registrar', 'announce-register', announced);
  return organization;
}

export const paper = (journey: Journey, documentNumber: string): object => ({
  documentNumber,
  issuedOn: journey.today,
  servedOn: journey.today,
  method: 'direct',
});

/** A clue on what the organization did, proposed for filing and filed by the head, with two officers on the case. */
export async function penaltyCase(
  journey: Journey,
  organization: Subject,
  name = NAME,
  proposal: object = {},
): Promise<Subject> {
  const clue = await journey.begun('clerk', 'clues', {
    source: 'ANNUAL_CHECK',
    subjectName: name,
    region: REGION,
    receivedOn: journey.today,
    facts: '年检发现违规收费。',
  });
  await clue.act('clerk', 'verify-clue', { result: 'violation', finding: '属实。' });
  await clue.act('officer-1', 'propose-penalty-case', {
    organization: organization.id,
    violation: 'UNLAWFUL_FEES',
    actOn: journey.today,
    grave: false,
    ...proposal,
  });
  const filed = await journey.begun('head', 'cases', {
    kind: 'penalty',
    clueIds: [clue.id],
    organization: organization.id,
  });
  const officers = await journey.accounts('officer-1', 'officer-2');
  await filed.act('section-head', 'assign-officers', { officers });
  return filed;
}

const signature = { kind: 'signed' };
export const WARNING = { kind: 'WARNING' };
/** Ten thousand yuan: no hearing is due. */
export const FINE = { kind: 'FINE', amountFen: 1_000_000 };

export const penaltyReport = (items: readonly object[], more: object = {}): object => ({
  course: '询问、查账。',
  facts: '超出标准收费。',
  evidence: [{ kind: 'party-statement', proves: '收费。' }],
  violation: 'UNLAWFUL_FEES',
  articles: ['SG-30i8', 'SG-30'],
  outcome: 'penalty',
  items,
  gainsFen: 300_000,
  serious: false,
  corrected: false,
  leniency: 'none',
  leniencyReason: '无从轻情节。',
  measureReason: '参照裁量基准。',
  complex: false,
  major: false,
  publicInterest: false,
  reviewByStatute: false,
  newFacts: false,
  ...more,
});

export const penaltyDecision = (docNo: string, items: readonly object[], correctBy: string): object => ({
  docNo,
  items,
  correctBy,
  leniency: 'none',
  leniencyReason: '无从轻情节。',
  measureReason: '参照裁量基准。',
  facts: '超出标准收费。',
});

export async function inquire(journey: Journey, filed: Subject): Promise<void> {
  await filed.act('officer-1', 'record-inquiry', {
    inquiryKind: 'interview',
    place: '演示街 2 号',
    present: await journey.present(),
    person: '演示负责人庚',
    statement: '收了费。',
    signature,
  });
}

export async function serveNotice(journey: Journey, filed: Subject, docNo: string): Promise<void> {
  await filed.act('officer-1', 'serve-prior-notice', {
    docNo,
    facts: '超出标准收费。',
    reasons: '违反收费规定。',
    method: 'direct',
    present: await journey.present(),
    signature,
  });
}

/** Decided on the day of the journey: the party waived what it could say. */
export async function decidedPenalty(
  journey: Journey,
  filed: Subject,
  items: readonly object[],
  correctBy: string,
): Promise<void> {
  await inquire(journey, filed);
  await filed.act('officer-1', 'submit-report', penaltyReport(items));
  await serveNotice(journey, filed, '名民罚告〔2026〕1号');
  const files = [await filed.file('officer-1', '放弃陈述申辩声明.pdf')];
  await filed.act('officer-1', 'waive-defence', {
    rights: ['statement'],
    person: '演示负责人庚',
    signature,
    files,
  });
  await filed.act('head', 'decide-penalty', penaltyDecision('名民罚决字〔2026〕1号', items, correctBy));
}

/** Handed over in person, the remedies told: the penalty takes effect. */
export async function serveDecision(journey: Journey, filed: Subject): Promise<void> {
  await filed.act('officer-1', 'serve-decision', {
    decision: await filed.decisionId(),
    method: 'direct',
    servedOn: journey.today,
    recipient: '演示负责人庚',
    signature,
    filmed: false,
    remediesTold: true,
    files: [await filed.file('officer-1', '送达回证.pdf')],
  });
}
