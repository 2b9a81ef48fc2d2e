import { eventually } from '@shouzheng/testing';
import { Person, type Receipt } from './person.js';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Posts at an organ with a demo account each. */
const POSTS = {
  clerk: 'clerk',
  first: 'officer-1',
  second: 'officer-2',
  third: 'officer-3',
  sectionHead: 'section-head',
  head: 'head',
  reviewer: 'reviewer',
  keeper: 'evidence',
} as const;

export type County = { readonly [post in keyof typeof POSTS]: Person };

/** Everybody at one organ whom an investigation needs, signed in. */
export async function countyAt(url: string, place: string): Promise<County> {
  const people = await Promise.all(
    Object.entries(POSTS).map(
      async ([post, name]) => [post, await Person.signIn(url, `${place}-${name}`)] as const,
    ),
  );
  return Object.fromEntries(people) as unknown as County;
}

export interface When {
  readonly occurredAt?: string;
  readonly lateReason?: string;
}

/** An act of so many days ago that is entered now (补录). */
export function daysAgo(days: number): Required<When> & { readonly on: string } {
  const at = new Date(Date.now() - days * MS_PER_DAY);
  return { occurredAt: at.toISOString(), lateReason: 'paper-first', on: civilDate(at) };
}

/** Civil date in Asia/Shanghai. */
export const civilDate = (at: Date = new Date()): string =>
  new Date(at.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

export interface ClueWishes extends When {
  readonly region: string;
  readonly subjectName?: string;
  readonly receivedOn?: string;
}

export function clueOf({ subjectName = '演示茶叶联谊会', receivedOn, ...rest }: ClueWishes): object {
  return {
    source: 'HOTLINE_12345',
    subjectName,
    receivedOn: receivedOn ?? civilDate(),
    facts: '以协会名义收取会费，未经登记。',
    ...rest,
  };
}

/** When each step took place: `step` is their order, so that none precedes the one that it rests on. */
export type Timing = (step: number) => When;

export const now: Timing = () => ({});

/** Registered, verified as suspected and proposed: ready to be filed. */
export async function proposedClue(
  county: County,
  wishes: ClueWishes,
  timing: Timing = now,
): Promise<Receipt> {
  const { clerk, first } = county;
  const clue = await clerk.give('clues', clueOf({ ...wishes, ...timing(0) }));
  const path = `clues/${clue.id}`;
  // The name is screened meanwhile: the revision is the one that stands when the officer looks.
  const { revision } = await screened(first, clue.id);
  const verified = await first.give(
    `${path}/verify-clue`,
    { result: 'suspect', finding: '未查询到登记信息。', ...timing(1) },
    revision,
  );
  return first.give(
    `${path}/propose-filing`,
    { ground: 'UNREGISTERED', reason: '符合立案条件。', ...timing(2) },
    verified.revision,
  );
}

/** The clue with its name looked up. */
export async function screened(
  person: Person,
  clueId: string,
): Promise<{ revision: number; screening: object }> {
  return eventually(async () => {
    const view = await person.get<{ revision: number; screening: object | null }>(`clues/${clueId}`);
    if (!view.screening) throw new Error('the name is not screened');
    return { revision: view.revision, screening: view.screening };
  });
}

export async function filedCase(county: County, wishes: ClueWishes, timing: Timing = now): Promise<Receipt> {
  const clue = await proposedClue(county, wishes, timing);
  return county.head.give('cases', {
    kind: 'illegal',
    clueIds: [clue.id],
    ground: 'UNREGISTERED',
    ...timing(3),
  });
}

/** A case with two officers on it. */
export async function assignedCase(
  county: County,
  wishes: ClueWishes,
  timing: Timing = now,
): Promise<Receipt> {
  const filed = await filedCase(county, wishes, timing);
  return county.sectionHead.give(
    `cases/${filed.id}/assign-officers`,
    { officers: [county.first.account, county.second.account], ...timing(4) },
    filed.revision,
  );
}

export const presentOf = ({ first, second }: County): object => ({
  officers: [first.account, second.account],
  certificatesShown: true,
});

export function inquiryOf(county: County, when: When = {}): object {
  return {
    inquiryKind: 'witness',
    place: '演示街 1 号',
    present: presentOf(county),
    person: '演示证人丁',
    statement: '交过会费。',
    signature: { kind: 'signed' },
    ...when,
  };
}

export function reportOf(more: object = {}): object {
  return {
    organization: '未登记。',
    course: '询问、听取陈述。',
    facts: '以社会团体名义收费。',
    basis: ['O77-3', 'SG-32'],
    complex: true,
    major: false,
    proposal: 'BANNED',
    ...more,
  };
}

/** Inquiry made, party heard, investigation reported as complex. */
export async function reportedCase(county: County, wishes: ClueWishes): Promise<Receipt> {
  const assigned = await assignedCase(county, wishes);
  const path = `cases/${assigned.id}`;
  const { first } = county;
  const asked = await first.give(`${path}/record-inquiry`, inquiryOf(county), assigned.revision);
  const heard = await first.give(
    `${path}/hear-party`,
    {
      way: 'statement',
      present: presentOf(county),
      person: '演示负责人戊',
      statement: '愿意停止活动。',
      signature: { kind: 'signed' },
    },
    asked.revision,
  );
  return first.give(`${path}/close-investigation`, reportOf(), heard.revision);
}
