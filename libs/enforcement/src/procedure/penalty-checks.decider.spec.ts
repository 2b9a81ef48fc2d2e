import { describe, expect, it } from '@jest/globals';
import { createLawBook, DEFAULT_SETTINGS } from '@shouzheng/law/contract';
import type { CaseState } from '../case/case.state.js';
import { applyRecusal } from '../case/party-rights/party-rights.decider.js';
import { decidePenalty } from '../penalty/decide-penalty/decide-penalty.decider.js';
import type { PenaltyState } from '../penalty/penalty.state.js';
import { HEAVY, type PenaltyStory, aPenalty, penaltyStory } from '../testing/penalty-story.fixture.js';
import { clerk, head, officerA, sealed } from '../testing/world.fixture.js';
import { defectRefusals, defectsOf } from './defects.decider.js';

/** What the cases rest on is quoted from the text of 2026; here a reviewer has compared it. */
const CONFIRMED = Object.fromEntries(
  ['SG-30', 'SG-30i8'].map((rule) => [`${rule}@2026-03-20`, { on: '2026-10-12', reference: '演示' }]),
);
const law = createLawBook({ confirmations: CONFIRMED });
const context = { occurredOn: '2026-11-03', settings: DEFAULT_SETTINGS, law };
const codesOf = (state: CaseState): readonly string[] => defectsOf(state, context).map(({ code }) => code);

/** The case as it would stand had its history another penalty state. */
function withPenalty(told: PenaltyStory, change: Partial<PenaltyState>): CaseState {
  return { ...told.case, penalty: { ...told.penalty, ...change } };
}
const sound = (): PenaltyStory => penaltyStory().waived();
const { report } = penaltyStory().reported().penalty;
const { notice } = penaltyStory().noticed().penalty;
const { hearing } = penaltyStory().hearingReported().penalty;
const at = '2026-12-01T00:00:00.000Z';
if (!report || !notice || !hearing) throw new Error('the story lacks its steps');

describe('the check-up of a penalty case', () => {
  it('finds nothing in a sound case, short or long, and the decision is made', () => {
    for (const told of [sound(), penaltyStory().defenceReviewed(), penaltyStory().reviewed()]) {
      expect(codesOf(told.case)).toEqual([]);
      expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual([]);
    }
    expect(codesOf(penaltyStory().discussed().case)).toEqual([]);
    expect(codesOf(penaltyStory().decidedOnSpot().case)).toEqual([]);
  });

  it('refuses the decision over what no single guard sees: a recusal that awaits its answer (APL 43)', () => {
    const told = sound();
    const asked = {
      account: officerA.account,
      ground: 'interest',
      reason: sealed('利害关系'),
      applicantKind: 'party',
      receivedOn: '2026-11-02',
    } as const;
    expect(told.onCase(applyRecusal, asked, { actor: clerk })).toEqual([]);
    expect(told.onCase(decidePenalty, aPenalty, { actor: head })).toEqual(['case.procedure-defective']);
  });

  it('looks at what is proposed: a case that ends without a penalty tells nobody of one', () => {
    expect(codesOf(penaltyStory().reported({ outcome: 'no-penalty', items: [] }).case)).toEqual([]);
  });

  it('cites no article of Order 77', () => {
    const defects = defectsOf(penaltyStory().assigned().case, context);
    expect(defects.map(({ code }) => code)).toEqual(['nothing-investigated', 'report-missing']);
    expect(defects.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith('O77'))).toEqual([]);
    expect(defects[0]?.rules).toContain('APL-54');
  });
});

const CASES: readonly [string, string, string, () => CaseState][] = [
  [
    'no-legal-basis',
    'void',
    'APL-37',
    () => withPenalty(sound(), { report: { ...report, articles: ['SG-99'] } }),
  ],
  [
    'crime-in-the-way',
    'annullable',
    'APL-27',
    () => ({
      ...sound().case,
      crime: { transfers: { t: { transfer: 't', at } } } as unknown as CaseState['crime'],
    }),
  ],
  ['filed-after-limitation', 'curable', 'APL-36', () => ({ ...sound().case, actOn: '2024-11-01' })],
  [
    'correction-not-weighed',
    'curable',
    'APL-32',
    () => withPenalty(sound(), { report: { ...report, corrected: true, leniency: 'none' } }),
  ],
  ['prior-notice-missing', 'annullable', 'APL-62', () => penaltyStory().reported().case],
  ['heavier-than-told', 'annullable', 'APL-45', () => withPenalty(sound(), { proposal: HEAVY })],
  ['defence-unanswered', 'annullable', 'APL-45', () => penaltyStory().defended().case],
  [
    'rejected-without-reason',
    'annullable',
    'APL-45',
    () => withPenalty(sound(), { answer: { submittedAt: at, reviewedAt: at, unreasoned: 1 } }),
  ],
  [
    'evidence-after-notice',
    'curable',
    'APL-62',
    () => withPenalty(sound(), { notice: { ...notice, at: '2026-11-02T00:00:00.000Z' } }),
  ],
  [
    'hearing-not-offered',
    'annullable',
    'APL-63',
    () => withPenalty(sound(), { proposal: HEAVY, notice: { ...notice, items: HEAVY } }),
  ],
  ['hearing-not-held', 'annullable', 'APL-63', () => penaltyStory().hearingRequested().case],
  [
    'hearing-notice-short',
    'annullable',
    'APL-64i2',
    () =>
      withPenalty(sound(), { hearing: { ...hearing, noticeServedOn: '2026-11-11', heldOn: '2026-11-20' } }),
  ],
  ['chair-handled', 'annullable', 'APL-64', () => ({ ...sound().case, chairs: ['person-1'] })],
  [
    'penalty-review-missing',
    'annullable',
    'APL-58',
    () => penaltyStory().waived({ publicInterest: true }).case,
  ],
  ['discussion-missing', 'annullable', 'APL-57', () => penaltyStory().waived({ major: true }).case],
];

describe.each(CASES)('%s', (code, grade, rule, state) => {
  it(`is ${grade} by ${rule}`, () => {
    const defect = defectsOf(state(), context).find((one) => one.code === code);
    expect(defect).toMatchObject({ code, grade });
    expect(defect?.rules).toContain(rule);
    const bars = grade === 'void' || grade === 'annullable';
    const barred = defectRefusals(state(), context).flatMap(({ params }) => String(params?.['codes']));
    expect(barred.some((codes) => codes.includes(code))).toBe(bars);
  });
});

describe('after the decision', () => {
  it('a late one is minor, with its article and cure (Order 68 Art 31; APL 60; LIT 74)', () => {
    const told = sound().on('2027-02-02');
    const on = { ...context, occurredOn: '2027-02-02' };
    const rules = ['O68-31', 'APL-60', 'SZ-penalty-2', 'REC-65', 'LIT-74'];
    expect(defectsOf(told.case, { ...on, occurredOn: '2027-02-01' })).toEqual([]);
    expect(defectsOf(told.case, on)).toMatchObject([{ code: 'decision-late', grade: 'minor', rules }]);
    const late = { ...aPenalty, correctBy: '2027-03-01', overdueReason: sealed('鉴定迟延') };
    expect(told.onCase(decidePenalty, late, { actor: head })).toEqual([]);
    const [decision] = Object.values(told.case.decisions);
    expect(defectsOf(told.case, on)).toMatchObject([
      { code: 'decided-late', grade: 'minor', rules, event: decision?.eventId, cureEn: expect.any(String) },
    ]);
  });

  it('what was gathered since proves nothing (REC 46; LIT 35)', () => {
    const told = penaltyStory().decided();
    expect(codesOf(told.case)).toEqual([]);
    const [decision] = Object.values(told.case.decisions);
    if (!decision) throw new Error('no decision');
    const early = { ...decision, at: '2026-11-02T00:00:00.000Z' };
    const state = { ...told.case, decisions: { [early.eventId]: early } };
    expect(codesOf(state)).toEqual(['evidence-after-decision']);
  });

  it('one made anew after an annulment for procedure alone is not late by the term that the first one met', () => {
    const told = penaltyStory().decided();
    const [decision] = Object.values(told.case.decisions);
    if (!decision) throw new Error('no decision');
    const again = { ...decision, eventId: 'again', decidedOn: '2027-06-01' };
    const decisions = { ...told.case.decisions, [again.eventId]: again };
    expect(codesOf({ ...told.case, decisions })).toEqual([]);
  });

  it('the same act is not made again on the same facts and reasons (REC 64; LIT 71)', () => {
    const told = penaltyStory().decided();
    const [decision] = Object.values(told.case.decisions);
    if (!decision) throw new Error('no decision');
    const annulled = {
      ...decision,
      status: 'annulled' as const,
      annulled: { procedureOnly: false, on: '2026-12-01' },
    };
    const state = { ...told.case, decisions: { [decision.eventId]: annulled } };
    expect(defectsOf(state, context)).toMatchObject([{ code: 'same-act-again', grade: 'annullable' }]);
  });
});
