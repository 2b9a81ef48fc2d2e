import { describe, expect, it } from '@jest/globals';
import { missTermOf } from '@shouzheng/law/contract';
import { type Story, aHearing, aReport, anInquiry, anItem, story } from '../../testing/story.fixture.js';
import {
  START,
  clerk,
  elsewhere,
  head,
  keeper,
  officerA,
  officerC,
  system,
  uuid,
} from '../../testing/world.fixture.js';
import { type CaseState, caseStream } from '../case.state.js';
import { closeInvestigation } from '../close-investigation/close-investigation.decider.js';
import { hearParty } from '../hear-party/hear-party.decider.js';
import { recordInquiry } from '../record-inquiry/record-inquiry.decider.js';
import {
  decideEvidencePreservation,
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from './preserve-evidence.decider.js';

const proposal = { reason: 'may-be-lost', items: [anItem] } as const;
const by = { actor: head };
const missTerm = missTermOf(caseStream, (state: CaseState) => state.terms);

const held = (told: Story): { preservation: string; term: string } => {
  const [one] = Object.values(told.case.preservations);
  if (!one) throw new Error('nothing is preserved');
  return one;
};
const decision = (
  told: Story,
  outcome: 'returned' | 'released',
): Parameters<typeof decideEvidencePreservation.decide>[0] => ({
  preservation: held(told).preservation,
  docNo: '名民登处〔2026〕1号',
  outcomes: [
    { no: 1, outcome },
    { no: 2, outcome },
  ],
});

describe('proposing to preserve evidence', () => {
  it('is a handler’s', () => {
    const told = story().assigned();
    expect(told.onCase(proposeEvidencePreservation, proposal)).toEqual([]);
    expect(told.onCase(proposeEvidencePreservation, proposal, { actor: officerC })).toEqual([
      'case.not-a-handler',
    ]);
  });

  it('numbers each item once', () => {
    const twice = { ...proposal, items: [anItem, anItem] };
    expect(story().assigned().onCase(proposeEvidencePreservation, twice)).toEqual([
      'evidence.items-numbered-twice',
    ]);
  });
});

describe('registering preserved evidence', () => {
  const proposed = (): Story => {
    const told = story().assigned();
    told.onCase(proposeEvidencePreservation, proposal);
    return told;
  };
  const approval = (
    told: Story,
    by_ = keeper.account,
  ): Parameters<typeof registerEvidencePreservation.decide>[0] => ({
    proposal: Object.keys(told.case.proposals)[0] ?? '',
    docNo: '名民登存〔2026〕1号',
    keeper: by_,
  });

  it('starts seven days: calendar days alarm, working days limit', () => {
    const told = story().preserved();
    expect(told.case.terms[held(told).term]).toMatchObject({
      status: 'running',
      startsOn: '2026-11-02',
      warnOn: '2026-11-09',
      dueOn: '2026-11-11',
    });
  });

  it('is done once for each proposal', () => {
    const told = proposed();
    const registering = approval(told);
    expect(story().assigned().onCase(registerEvidencePreservation, registering, by)).toEqual([
      'evidence.not-proposed',
    ]);
    expect(told.onCase(registerEvidencePreservation, { ...registering, proposal: 'other' }, by)).toEqual([
      'evidence.not-proposed',
    ]);
    expect(told.onCase(registerEvidencePreservation, registering, by)).toEqual([]);
    expect(told.onCase(registerEvidencePreservation, registering, by)).toEqual(['evidence.not-proposed']);
  });

  it('is approved by no handler, under whatever account, and not before the proposal', () => {
    const told = proposed();
    const registering = approval(told);
    const handler = { ...head, person: officerA.person };
    expect(told.onCase(registerEvidencePreservation, registering, { actor: handler })).toContain(
      'case.handler-may-not-decide',
    );
    expect(told.onCase(registerEvidencePreservation, registering, { ...by, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });

  it('has a keeper of the organ who is no handler', () => {
    const told = proposed();
    expect(told.onCase(registerEvidencePreservation, approval(told, uuid(999)), by)).toEqual([
      'evidence.keeper-unknown',
    ]);
    expect(told.onCase(registerEvidencePreservation, approval(told, elsewhere.account), by)).toEqual([
      'evidence.keeper-unknown',
    ]);
    expect(told.onCase(registerEvidencePreservation, approval(told, officerA.account), by)).toEqual([
      'evidence.keeper-is-handler',
    ]);
    told.settings = { ...told.settings, separateEvidenceKeeper: false };
    expect(told.onCase(registerEvidencePreservation, approval(told, officerA.account), by)).toEqual([]);
  });

  it('is the head’s, in a case under investigation', () => {
    const told = proposed();
    expect(told.onCase(registerEvidencePreservation, approval(told), { actor: clerk })).toEqual([
      'actor.role-not-entitled',
    ]);
    expect(story().filed().onCase(registerEvidencePreservation, approval(told), by)).toContain(
      'case.wrong-state',
    );
  });
});

describe('deciding on preserved evidence', () => {
  it('meets the term', () => {
    const told = story().preserved();
    expect(told.onCase(decideEvidencePreservation, decision(told, 'returned'), by)).toEqual([]);
    expect(told.case.terms[held(told).term]?.status).toBe('met');
    expect(told.onCase(decideEvidencePreservation, decision(told, 'returned'), by)).toEqual([
      'evidence.nothing-to-decide',
    ]);
  });

  it('names every item, each once', () => {
    const told = story().preserved();
    const whole = decision(told, 'returned');
    const half = { ...whole, outcomes: [{ no: 1, outcome: 'returned' as const }] };
    const twice = { ...whole, outcomes: [...half.outcomes, ...half.outcomes] };
    expect(told.onCase(decideEvidencePreservation, half, by)).toEqual(['evidence.items-unknown']);
    expect(told.onCase(decideEvidencePreservation, twice, by)).toEqual(['evidence.items-unknown']);
    expect(told.onCase(decideEvidencePreservation, { ...whole, preservation: 'other' }, by)).toEqual([
      'evidence.nothing-to-decide',
    ]);
    expect(told.onCase(decideEvidencePreservation, whole, { ...by, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    const handler = { ...head, person: officerA.person };
    expect(told.onCase(decideEvidencePreservation, whole, { actor: handler })).toEqual([
      'case.handler-may-not-decide',
    ]);
  });

  it('can only release once the term was missed, and the miss stays a fact', () => {
    const told = story().preserved();
    told.now = '2026-11-11T16:00:00.000Z';
    expect(told.onCase(missTerm, { term: held(told).term }, { actor: system })).toEqual([]);
    expect(told.onCase(decideEvidencePreservation, decision(told, 'returned'), by)).toEqual([
      'evidence.must-be-released',
    ]);
    expect(told.onCase(decideEvidencePreservation, decision(told, 'released'), by)).toEqual([]);
    expect(told.case.terms[held(told).term]?.status).toBe('missed');
  });

  it('comes before the report', () => {
    const told = story().preserved();
    told.onCase(recordInquiry, anInquiry);
    told.onCase(hearParty, aHearing);
    expect(told.onCase(closeInvestigation, aReport)).toEqual(['case.evidence-undecided']);
    told.onCase(decideEvidencePreservation, decision(told, 'returned'), by);
    expect(told.onCase(closeInvestigation, aReport)).toEqual([]);
  });
});
