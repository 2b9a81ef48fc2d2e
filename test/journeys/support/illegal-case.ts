import { type Journey, REGION, type Subject } from './journey.js';

export const signature = { kind: 'signed' };

/** A clue on an unregistered body, verified and filed by the head, with two officers on it. */
export async function filedCase(journey: Journey, subjectName: string): Promise<Subject> {
  const clue = await journey.begun('clerk', 'clues', {
    source: 'HOTLINE_12345',
    subjectName,
    region: REGION,
    receivedOn: journey.today,
    facts: '以协会名义收取会费，未经登记。',
  });
  await clue.act('officer-1', 'verify-clue', { result: 'suspect', finding: '未查询到登记信息。' });
  await clue.act('officer-1', 'propose-filing', { ground: 'UNREGISTERED', reason: '符合立案条件。' });
  const filed = await journey.begun('head', 'cases', {
    kind: 'illegal',
    clueIds: [clue.id],
    ground: 'UNREGISTERED',
  });
  await filed.act('section-head', 'assign-officers', {
    officers: await journey.accounts('officer-1', 'officer-2'),
  });
  return filed;
}

/** Inquiry made and party heard. */
export async function investigatedCase(journey: Journey, subjectName: string): Promise<Subject> {
  const filed = await filedCase(journey, subjectName);
  const present = await journey.present();
  await filed.act('officer-1', 'record-inquiry', {
    inquiryKind: 'witness',
    place: '演示街 1 号',
    present,
    person: '演示证人丁',
    statement: '交过会费。',
    signature,
  });
  await filed.act('officer-1', 'hear-party', {
    way: 'statement',
    present,
    person: '演示负责人戊',
    statement: '愿意停止活动。',
    signature,
  });
  return filed;
}

export const reportOf = (more: object = {}): object => ({
  organization: '未登记。',
  course: '询问、听取陈述。',
  facts: '以社会团体名义收费。',
  basis: ['O77-3', 'SG-32'],
  complex: false,
  major: false,
  proposal: 'BANNED',
  ...more,
});
