import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountStreamId } from '@shouzheng/identity/contract';
import {
  CASE,
  type Story,
  aBan,
  aFiling,
  aHearing,
  aReport,
  anInquiry,
  anItem,
  present,
  signed,
  story,
} from '../testing/story.fixture.js';
import {
  cityHead,
  clerk,
  expired,
  head,
  keeper,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
} from '../testing/world.fixture.js';
import { announceBan } from './announce-ban/announce-ban.decider.js';
import { assignOfficers } from './assign-officers/assign-officers.decider.js';
import { type CaseState, caseStream } from './case.state.js';
import { closeInvestigation } from './close-investigation/close-investigation.decider.js';
import { concludeNotIllegal } from './conclude-not-illegal/conclude-not-illegal.decider.js';
import { decideBan, proposeBan } from './decide-ban/decide-ban.decider.js';
import { decideRecusal } from './decide-recusal/decide-recusal.decider.js';
import { dissuade } from './dissuade/dissuade.decider.js';
import { fileCase } from './file-case/file-case.decider.js';
import { hearParty } from './hear-party/hear-party.decider.js';
import { proposeEvidencePreservation } from './preserve-evidence/preserve-evidence.decider.js';
import { recordInquiry } from './record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from './review-legally/review-legally.decider.js';
import { revokeOwnDecision } from './revoke-decision/revoke-decision.decider.js';

const text = sealed('说明');
const officers = [officerA, officerB, officerC, expired];
const people = [
  ...officers,
  clerk,
  sectionHead,
  head,
  cityHead,
  reviewer,
  keeper,
  // The same human beings under other accounts.
  { ...head, person: officerA.person },
  { ...head, person: reviewer.person },
  { ...reviewer, person: officerB.person },
];

/** What anybody might try at any moment; the actor and the officers named are arbitrary. */
const ACTS = {
  file: (told: Story, actor: (typeof people)[number]) => told.onCase(fileCase, aFiling, { actor }),
  assign: (told: Story, actor: (typeof people)[number], accounts: string[]) =>
    told.onCase(assignOfficers, { officers: accounts }, { actor }),
  recuse: (told: Story, actor: (typeof people)[number], [account = '']: string[]) =>
    told.onCase(decideRecusal, { account, granted: true, ground: 'interest' }, { actor }),
  inquire: (told: Story, actor: (typeof people)[number], accounts: string[]) =>
    told.onCase(recordInquiry, { ...anInquiry, present: { ...present, officers: accounts } }, { actor }),
  hear: (told: Story, actor: (typeof people)[number], accounts: string[]) =>
    told.onCase(hearParty, { ...aHearing, present: { ...present, officers: accounts } }, { actor }),
  preserve: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(proposeEvidencePreservation, { reason: 'may-be-lost', items: [anItem] }, { actor }),
  dissuade: (told: Story, actor: (typeof people)[number], accounts: string[]) =>
    told.onCase(
      dissuade,
      {
        minor: true,
        littleHarm: true,
        present: { ...present, officers: accounts },
        admonition: text,
        signature: signed,
        files: [],
      },
      { actor },
    ),
  report: (told: Story, actor: (typeof people)[number], accounts: string[]) =>
    told.onCase(closeInvestigation, { ...aReport, complex: accounts.length % 2 === 0 }, { actor }),
  askReview: (told: Story, actor: (typeof people)[number]) => told.onCase(requestLegalReview, {}, { actor }),
  pass: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(passLegalReview, { opinion: text }, { actor }),
  sendBack: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(returnLegalReview, { opinion: text, reason: 'form' }, { actor }),
  propose: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(proposeBan, { power: 'SG-32', reason: text }, { actor }),
  decide: (told: Story, actor: (typeof people)[number]) => told.onCase(decideBan, aBan, { actor }),
  announce: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(announceBan, { media: ['newspaper'], announcedOn: '2026-11-02' }, { actor }),
  acquit: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(concludeNotIllegal, { reason: 'unproven', finding: text }, { actor }),
  revoke: (told: Story, actor: (typeof people)[number]) =>
    told.onCase(revokeOwnDecision, { revocationDocNo: 'x', basis: 'APL-75' }, { actor }),
} as const;

type Name = keyof typeof ACTS;
const step = fc.record({
  act: fc.constantFrom(...(Object.keys(ACTS) as Name[])),
  actor: fc.constantFrom(...people),
  accounts: fc.subarray(officers.map(({ account }) => account)),
});
/** The lawful order with arbitrary steps between: pure chance would hardly ever come near a decision. */
const LAWFUL: readonly { act: Name; actor: (typeof people)[number]; accounts: string[] }[] = [
  { act: 'file', actor: head, accounts: [] },
  { act: 'assign', actor: sectionHead, accounts: [officerA.account, officerB.account] },
  { act: 'inquire', actor: officerA, accounts: [officerA.account, officerB.account] },
  { act: 'hear', actor: officerA, accounts: [officerA.account, officerB.account] },
  { act: 'report', actor: officerA, accounts: [officerA.account, officerB.account] },
  { act: 'askReview', actor: officerA, accounts: [] },
  { act: 'pass', actor: reviewer, accounts: [] },
  { act: 'propose', actor: officerA, accounts: [] },
  { act: 'decide', actor: head, accounts: [] },
];
/** The same step by anybody of the role, among them the same human beings under other accounts. */
const bySomebody = (one: (typeof LAWFUL)[number]): fc.Arbitrary<(typeof LAWFUL)[number]> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.constant(one.actor) },
      { weight: 1, arbitrary: fc.constantFrom(...people.filter(({ role }) => role === one.actor.role)) },
    )
    .map((actor) => ({ ...one, actor }));
const lawfulWith = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: LAWFUL.length }), step), { maxLength: 6 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([...LAWFUL.keys()]) },
      { weight: 1, arbitrary: fc.subarray([...LAWFUL.keys()], { minLength: 7 }) },
    ),
    fc.tuple(...LAWFUL.map(bySomebody)),
  )
  .map(([extra, kept, steps]) =>
    steps.flatMap((one, index) => [
      ...extra.filter(([place]) => place === index).map(([, inserted]) => inserted),
      ...(kept.includes(index) ? [one] : []),
    ]),
  );

function play(steps: readonly { act: Name; actor: (typeof people)[number]; accounts: string[] }[]): Story {
  const told = story().proposed();
  for (const one of officers) told.put(accountStreamId(one.account), { status: 'active', ...one });
  for (const { act, actor, accounts } of steps) ACTS[act](told, actor, accounts);
  return told;
}

/** The law of a ban, said once more and apart from the deciders: over what happened, not over their state. */
function banIsLawful(told: Story): void {
  const events = told.events(CASE);
  const at = events.findIndex(({ type }) => type === 'BanDecided');
  if (at < 0) return;
  const before = events.slice(0, at);
  const lastIndex = (type: string): number => before.findLastIndex((event) => event.type === type);
  const assigned = before.filter(({ type }) => type === 'OfficersAssigned');
  const handlers = assigned.flatMap(
    ({ data }) => (data as { officers: { person: string; certificate: string }[] }).officers,
  );
  const present_ = before
    .filter(({ type }) => type === 'InquiryRecorded' || type === 'PartyHeard')
    .map(({ data }) => (data as { present: { officers: { certificate: string }[] } }).present.officers);
  const decider = events[at]?.meta.actor.person;

  expect(new Set(handlers.map(({ person }) => person)).size).toBeGreaterThanOrEqual(2);
  expect(
    handlers.every(({ certificate }) => certificate !== 'x' && certificate !== expired.certificate?.number),
  ).toBe(true);
  for (const officersThere of present_) expect(officersThere.length).toBeGreaterThanOrEqual(2);
  expect(lastIndex('PartyHeard')).toBeGreaterThanOrEqual(0);
  const report = lastIndex('InvestigationReported');
  expect(report).toBeGreaterThan(before.findIndex(({ type }) => type === 'PartyHeard'));
  const { complex, major } = (before[report]?.data ?? {}) as { complex?: boolean; major?: boolean };
  if (complex || major) expect(lastIndex('LegalReviewPassed')).toBeGreaterThan(report);
  for (const { meta } of before.filter(({ type }) => type.startsWith('LegalReviewPassed'))) {
    expect(handlers.map(({ person }) => person)).not.toContain(meta.actor.person);
    expect(meta.actor.person).not.toBe(decider);
  }
  expect(handlers.map(({ person }) => person)).not.toContain(decider);
}

describe('whatever anybody tries in whatever order', () => {
  it('a ban has two qualified officers, a hearing, a report, and review by another where it is due', () => {
    let bans = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 3, arbitrary: lawfulWith },
          { weight: 1, arbitrary: fc.array(step, { maxLength: 25 }) },
        ),
        (steps) => {
          const told = play(steps);
          if (told.types(CASE).includes('BanDecided')) bans += 1;
          banIsLawful(told);
        },
      ),
      { numRuns: 600 },
    );
    // A property over sequences that never decide would prove nothing.
    expect(bans).toBeGreaterThan(20);
  });

  it('the lawful order reaches a decision, and no one step of it can be left out', () => {
    expect(play(LAWFUL).types(CASE)).toContain('BanDecided');
    for (const left of LAWFUL.keys()) {
      const told = play(LAWFUL.filter((_, index) => index !== left));
      expect(told.types(CASE)).not.toContain('BanDecided');
    }
  });
});

describe('the fold', () => {
  it('takes any event in any state without a throw', () => {
    const known = story().closed();
    const more = story().preserved();
    const events = [...known.events(CASE), ...more.events(CASE)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (history) => {
        let state: CaseState = caseStream.initial;
        for (const event of history) state = caseStream.evolve(state, event as never);
        expect(caseStream.region(state) ?? '511803').toBe('511803');
      }),
      { numRuns: 300 },
    );
  });
});
