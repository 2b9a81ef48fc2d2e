import { describe, expect, it } from '@jest/globals';
import { requestLegalReview } from '../../case/review-legally/review-legally.decider.js';
import {
  FINE,
  HEAVY,
  LIGHT,
  SUSPENSION,
  WARNING,
  aDefence,
  aNotice,
  aPenalty,
  aWaiver,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { present } from '../../testing/story.fixture.js';
import { START, head, officerA, officerC, sealed } from '../../testing/world.fixture.js';
import { decidePenalty } from '../decide-penalty/decide-penalty.decider.js';
import type { PenaltyItem } from '../penalty-decision.events.js';
import { partyHeardRefusals } from '../penalty-readiness.decider.js';
import { servePriorNotice } from '../serve-prior-notice/serve-prior-notice.decider.js';
import { reviewDefence, submitDefence, waiveDefence } from './answer-notice.decider.js';

const accepted = { no: 1, point: sealed('已退费'), accepted: true } as const;
const rejected = { no: 2, point: sealed('不知情'), accepted: false } as const;

describe('the prior notice (APL 44, 62, 63)', () => {
  it('tells the items of the report and starts the term of the defence; of a hearing only where one is due', () => {
    const light = penaltyStory().noticed();
    expect(light.penalty.notice).toMatchObject({ items: LIGHT, hearingRight: false, servedOn: '2026-11-02' });
    expect(light.case.terms).toMatchObject({ statement: { status: 'running', dueOn: '2026-11-09' } });
    expect(light.case.terms['hearing-request']).toBeUndefined();
    const heavy = penaltyStory().noticed({ items: HEAVY });
    expect(heavy.penalty.notice).toMatchObject({ items: HEAVY, hearingRight: true });
    expect(heavy.case.terms['hearing-request']).toMatchObject({ status: 'running', dueOn: '2026-11-09' });
    expect(heavy.case.documents).toMatchObject([{ kind: 'prior-notice', number: aNotice.docNo }]);
  });

  it('takes the days of the defence from the bureau’s setting, for no text read fixes them', () => {
    expect(penaltyStory().noticed().case.terms['statement']?.timer).toBe('statement-defence');
  });

  it('is served by two handlers, once, after a report that proposes a penalty', () => {
    const told = penaltyStory().reported();
    const alone = { officers: [officerA.account], certificatesShown: true };
    expect(told.onCase(servePriorNotice, { ...aNotice, present: alone })).toEqual(['officer.two-required']);
    expect(told.onCase(servePriorNotice, { ...aNotice, signature: { kind: 'refused' } })).toEqual([
      'record.refusal-not-noted',
    ]);
    expect(told.onCase(servePriorNotice, aNotice, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(
      told.onCase(servePriorNotice, { ...aNotice, present: { ...present, certificatesShown: false } }),
    ).toEqual(['officer.certificates-not-shown']);
    expect(told.onCase(servePriorNotice, aNotice, { at: START })).toContain('entry.before-its-prerequisite');
    expect(told.onCase(servePriorNotice, aNotice)).toEqual([]);
    expect(told.onCase(servePriorNotice, aNotice)).toEqual(['penalty.already-noticed']);
    const none = penaltyStory().reported({ outcome: 'no-penalty', items: [] });
    expect(none.onCase(servePriorNotice, aNotice)).toEqual(['penalty.not-proposed']);
  });
});

describe('the terms of the party (SZ-calendar-2)', () => {
  it.each(['statement', 'hearing-request'])('%s does not end on a date that may move', (id) => {
    const { case: known } = penaltyStory().noticed({ items: HEAVY });
    const over = '2026-11-10';
    expect(partyHeardRefusals(known, over)).toEqual([]);
    const terms = { ...known.terms, [id]: { ...known.terms[id]!, provisional: true } };
    expect(partyHeardRefusals({ ...known, terms }, over).map(({ code }) => code)).toEqual([
      id === 'statement' ? 'penalty.defence-open' : 'hearing.open',
    ]);
  });
});

describe('the defence (APL 45)', () => {
  it('is received with a receipt, ends its term, and bars everything until it is reviewed', () => {
    const told = penaltyStory().defended();
    expect(told.case.terms['statement']?.status).toBe('met');
    expect(told.lastOf('DefenceSubmitted').receipt).not.toBe('');
    expect(told.onCase(requestLegalReview, {})).toEqual(['penalty.defence-open']);
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual(['penalty.defence-open']);
  });

  it('cannot come before the notice, and is heard after its term as long as nothing was decided', () => {
    expect(penaltyStory().reported().onCase(submitDefence, aDefence)).toEqual([
      'penalty.prior-notice-missing',
    ]);
    const told = penaltyStory().noticed().on('2026-11-12');
    expect(told.onCase(submitDefence, aDefence)).toEqual([]);
    expect(told.case.terms['statement']?.status).toBe('missed');
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual(['penalty.defence-open']);
    expect(penaltyStory().decided().onCase(submitDefence, aDefence)).toContain('case.wrong-state');
  });

  it('is waived clearly or not at all: signed, on paper (APL 62)', () => {
    const told = penaltyStory().noticed();
    expect(told.onCase(waiveDefence, { ...aWaiver, files: [] })).toEqual(['penalty.waiver-not-clear']);
    expect(told.onCase(waiveDefence, { ...aWaiver, rights: [] })).toEqual(['penalty.waiver-not-clear']);
    const refused = { kind: 'refused', note: sealed('拒签') } as const;
    expect(told.onCase(waiveDefence, { ...aWaiver, signature: refused })).toEqual([
      'penalty.waiver-not-clear',
    ]);
    expect(told.onCase(waiveDefence, { ...aWaiver, rights: ['hearing'] })).toEqual(['hearing.no-right']);
    expect(told.onCase(waiveDefence, aWaiver)).toEqual([]);
    expect(told.case.terms['statement']?.status).toBe('met');
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual([]);
  });

  it('neither made nor waived lapses with its term, not a day before', () => {
    const told = penaltyStory().noticed().on('2026-11-09');
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual(['penalty.defence-open']);
    told.on('2026-11-10');
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual([]);
  });
});

describe('the review of the defence (APL 45)', () => {
  it('answers every point; a rejected one needs its reason', () => {
    const told = penaltyStory().defended();
    expect(told.onCase(reviewDefence, { points: [], items: LIGHT })).toEqual(['penalty.no-points']);
    expect(told.onCase(reviewDefence, { points: [accepted, rejected], items: LIGHT })).toEqual([
      'penalty.rejected-without-reason',
    ]);
    const reasoned = { ...rejected, reason: sealed('有书证') };
    expect(told.onCase(reviewDefence, { points: [accepted, reasoned], items: [WARNING] })).toEqual([]);
    expect(told.penalty.proposal).toEqual([WARNING]);
  });

  it.each([
    ['an item more', [...LIGHT, SUSPENSION]],
    ['a greater fine', [WARNING, { ...FINE, amountFen: 1_200_000 }]],
    ['a heavier kind', [SUSPENSION]],
  ])('never makes the proposal heavier: %s', (_what, items) => {
    expect(
      penaltyStory()
        .defended()
        .onCase(reviewDefence, { points: [accepted], items }),
    ).toEqual(['penalty.heavier-after-defence']);
  });

  it('puts no other person in the place of the one told of, however sealed (APL 45; CHA 112)', () => {
    const barred = (person: string): PenaltyItem => ({
      no: 1,
      kind: 'MANAGEMENT_BAN',
      from: '2027-01-01',
      to: '2028-01-01',
      object: sealed(person),
      objectDigest: person.padEnd(43, '-'),
    });
    const ofCharityLaw = { violation: 'CHARITY_LAW', articles: ['CHA-112'], serious: true } as const;
    const told = penaltyStory().defended({ ...ofCharityLaw, items: [barred('a')] });
    const reviewing = (items: readonly PenaltyItem[]) =>
      told.onCase(reviewDefence, { points: [accepted], items });
    expect(reviewing([barred('b')])).toEqual(['penalty.heavier-after-defence']);
    expect(reviewing([barred('a')])).toEqual([]);
  });

  it('does not take back what an earlier review made lighter', () => {
    const told = penaltyStory().defended();
    told.onCase(reviewDefence, { points: [accepted], items: [WARNING] });
    told.onCase(submitDefence, aDefence);
    expect(told.onCase(reviewDefence, { points: [accepted], items: LIGHT })).toEqual([
      'penalty.heavier-after-defence',
    ]);
  });

  it('is the handlers’, of a defence that awaits it', () => {
    const told = penaltyStory().defended();
    const review = { points: [accepted], items: LIGHT };
    expect(told.onCase(reviewDefence, review, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(told.onCase(reviewDefence, review)).toEqual([]);
    expect(told.onCase(reviewDefence, review)).toEqual(['penalty.no-defence-to-review']);
  });
});
