import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { createLawBook, DEFAULT_SETTINGS } from '@shouzheng/law/contract';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import { type CaseState, caseStream } from '../case/case.state.js';
import { decideBan, proposeBan } from '../case/decide-ban/decide-ban.decider.js';
import { decideRecusal } from '../case/decide-recusal/decide-recusal.decider.js';
import { applyRecusal, requestFileAccess } from '../case/party-rights/party-rights.decider.js';
import { proposeCorrection } from '../case/correct-record/correct-record.decider.js';
import {
  registerEvidencePreservation,
  proposeEvidencePreservation,
} from '../case/preserve-evidence/preserve-evidence.decider.js';
import { recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import { proposeCrimeTransfer } from '../case/transfer-crime/transfer-crime.decider.js';
import { CASE, type Story, aBan, anInquiry, anItem, present, story } from '../testing/story.fixture.js';
import {
  clerk,
  head,
  keeper,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
  uuid,
} from '../testing/world.fixture.js';
import { RULES_OF_GRADE } from './check.decider.js';
import { PROCEDURE_CHECKS, defectRefusals, defectsOf } from './defects.decider.js';

/** SG-32 is quoted from a text of 2026 that nobody has compared with the official one, unless a reviewer has. */
const confirmation = { on: '2026-10-12', reference: '演示' };
const law = createLawBook({ confirmations: { 'SG-32@2026-03-20': confirmation } });
const context = { occurredOn: '2026-11-03', settings: DEFAULT_SETTINGS, law };
const codesOf = (state: CaseState, on = context.occurredOn): readonly string[] =>
  defectsOf(state, { ...context, occurredOn: on }).map(({ code }) => code);
const gradeOf = (state: CaseState, code: string): string | undefined =>
  defectsOf(state, context).find((one) => one.code === code)?.grade;
const byHead = { actor: head };
const reasoned = { power: 'SG-32', reason: sealed('应予取缔'), leniency: sealed('拒不解散') } as const;
const sound = (): Story => {
  const told = story().reviewed();
  expect(told.onCase(proposeBan, reasoned)).toEqual([]);
  return told;
};
const badly = (change: Partial<CaseState>): CaseState => ({ ...sound().case, ...change });
/** The records of the case with other officers in them. */
const recordsWith = (officers: CaseState['records'][number]['officers']): CaseState =>
  badly({ records: sound().case.records.map((record) => ({ ...record, officers })) });
const [a] = sound().case.records[0]?.officers ?? [];

describe('the procedural check-up', () => {
  it('finds nothing in a sound case, and the decision is made', () => {
    const told = sound();
    expect(codesOf(told.case)).toEqual([]);
    expect(told.onCase(decideBan, aBan, byHead)).toEqual([]);
  });

  it('names the article that nobody has confirmed, which bars the decision (reference (e)1)', () => {
    const { case: state } = sound();
    const unread = { ...context, law: createLawBook() };
    expect(defectsOf(state, unread)).toMatchObject([
      {
        code: 'article-not-confirmed',
        grade: 'curable',
        record: 'SG-32@2026-03-20',
        refusedAs: 'law.article-not-confirmed',
      },
    ]);
    // Refused where the basis of the decision is looked at, under its own code: not as a defect of the procedure.
    expect(defectRefusals(state, unread)).toEqual([]);
    expect(decideBan.restsOn?.(state, unread as never)).toContain('SG-32');
  });

  it('cites rules in force, its grade’s behind its own, and says what can be done', () => {
    for (const check of PROCEDURE_CHECKS) {
      for (const rule of [...check.rules, ...RULES_OF_GRADE[check.grade]]) {
        expect([check.code, rule, law.rule(rule, '2026-11-23')?.id]).toEqual([check.code, rule, rule]);
      }
      expect(check.cureZh.length).toBeGreaterThan(0);
    }
    const codes = PROCEDURE_CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('puts the gravest first', () => {
    const state = badly({ ground: 'UNAPPROVED_PREPARATION', heard: undefined });
    expect(defectsOf(state, context).map(({ grade }) => grade)).toEqual(['void', 'annullable']);
  });
});

describe('defects that void a decision (行政处罚法 Art 38; 行政复议法 Art 67)', () => {
  it('are an act that is no wrong any more', () => {
    expect(gradeOf(badly({ ground: 'UNAPPROVED_PREPARATION' }), 'no-longer-a-wrong')).toBe('void');
  });
});

describe('defects that annul a decision (行政复议法 Art 64; 行政诉讼法 Art 70)', () => {
  it.each<[string, () => CaseState]>([
    ['single-officer', () => recordsWith(a ? [a] : [])],
    ['unqualified-officer', () => recordsWith(a ? [a, { ...a, badge: 'other', certificate: '' }] : [])],
    ['nothing-investigated', () => badly({ records: [] })],
    ['report-missing', () => badly({ report: undefined })],
    ['party-not-heard', () => badly({ heard: undefined })],
    ['heard-after-report', () => badly({ heard: { way: 'statement', at: '2026-12-01T00:00:00.000Z' } })],
    ['review-missing', () => badly({ review: { status: 'none' } })],
  ])('%s', (code, state) => {
    expect(gradeOf(state(), code)).toBe('annullable');
    expect(defectRefusals(state(), context)).toMatchObject([{ code: 'case.procedure-defective' }]);
  });

  it('a review by somebody who handled the case: the assignment refuses it, the check-up finds what was entered', () => {
    const told = sound();
    const second = uuid(78);
    const twice = { ...officerC, account: second, person: reviewer.person };
    told.put(accountStreamId(second), { status: 'active', ...twice });
    const officers = [officerA.account, officerB.account, second];
    expect(told.onCase(assignOfficers, { officers }, { actor: sectionHead })).toEqual([
      'officer.was-reviewer',
    ]);
    const { person, badge, role } = twice;
    const event = {
      type: 'OfficersAssigned' as const,
      data: {
        officers: [second, officerB.account].map((one) => ({
          account: one,
          person: one === second ? person : officerB.person,
          badge,
          role,
          certificate: '川Q180303',
        })),
      },
    };
    told.append(caseStream, CASE, event);
    told.append(caseStream, CASE, {
      ...event,
      data: {
        officers: [officerA, officerB].map((one) => ({
          account: one.account,
          person: one.person,
          badge: one.badge,
          role: one.role,
          certificate: '川Q180301',
        })),
      },
    });
    expect(codesOf(told.case)).toEqual(['reviewed-by-handler']);
    expect(told.onCase(decideBan, aBan, byHead)).toEqual(['case.procedure-defective']);
  });

  it('an application for recusal that awaits its decision', () => {
    const told = sound();
    const application = {
      account: officerA.account,
      ground: 'interest',
      applicantKind: 'party',
      receivedOn: '2026-11-02',
      reason: sealed('亲属'),
    } as const;
    told.onCase(applyRecusal, application, { actor: clerk });
    expect(told.onCase(decideBan, aBan, byHead)).toEqual(['case.procedure-defective']);
    const decision = { account: officerA.account, granted: false, ground: 'interest' } as const;
    told.onCase(decideRecusal, decision, byHead);
    expect(told.onCase(decideBan, aBan, byHead)).toEqual([]);
  });

  it('evidence that was taken after the report', () => {
    const told = sound();
    expect(told.onCase(recordInquiry, anInquiry)).toEqual([]);
    expect(defectsOf(told.case, context)).toMatchObject([
      { code: 'evidence-after-report', event: told.last(CASE, 'InquiryRecorded')?.eventId },
    ]);
  });

  it('evidence of a recused person; what was taken before the recusal can be cured', () => {
    const told = sound();
    const at = told.case.records[0]?.at ?? '';
    expect(gradeOf({ ...told.case, recusedAt: { [officerA.account]: at } }, 'recused-officer')).toBe(
      'annullable',
    );
    const later = { ...told.case, recusedAt: { [officerA.account]: '2026-11-03T00:00:00.000Z' } };
    expect(defectsOf(later, context)).toMatchObject([
      { code: 'evidence-of-later-recused', grade: 'curable' },
    ]);
  });
});

describe('defects that do not bar the decision', () => {
  it('evidence without disposal: curable in its term, minor after it', () => {
    const told = sound();
    told.onCase(proposeEvidencePreservation, { reason: 'may-be-lost', items: [anItem] });
    const { proposal } = told.lastOf('EvidencePreservationProposed');
    const registering = { proposal, docNo: '名民登存〔2026〕9号', keeper: keeper.account };
    expect(told.onCase(registerEvidencePreservation, registering, byHead)).toEqual([]);
    expect(codesOf(told.case)).toEqual(['evidence-without-disposal']);
    expect(codesOf(told.case, '2026-11-12')).toEqual(['evidence-kept-too-long', 'term-expired']);
    expect(defectRefusals(told.case, context)).toEqual([]);
  });

  it('a term that has expired is minor (行政复议法 Art 65; 行政诉讼法 Art 74)', () => {
    const [defect] = defectsOf(sound().case, { ...context, occurredOn: '2027-06-01' });
    expect(defect).toMatchObject({ code: 'term-expired', grade: 'minor', record: 'disposal' });
    expect(defect?.rules).toEqual(expect.arrayContaining(['REC-65', 'LIT-74']));
  });

  it('is none of the party’s: a right that it let go by breaks nothing', () => {
    const told = sound();
    const [disposal] = Object.values(told.case.terms);
    const ofParty = {
      ...disposal!,
      term: 'confiscation-defence',
      timer: 'statement-defence',
      dueOn: '2026-11-02',
    };
    const state = { ...told.case, terms: { ...told.case.terms, [ofParty.term]: ofParty } };
    expect(codesOf(state, '2026-11-20')).toEqual([]);
    const ofBureau = { ...ofParty, timer: 'crime-transfer-handover' };
    expect(codesOf({ ...state, terms: { [ofBureau.term]: ofBureau } }, '2026-11-20')).toEqual([
      'term-expired',
    ]);
  });

  it('leniency without reasons, unanswered requests, open corrections, an undecided crime', () => {
    const told = story().banProposed();
    expect(codesOf(told.case)).toEqual(['leniency-not-reasoned']);
    const request = { applicantKind: 'party', applicant: sealed('某人'), receivedOn: '2026-11-02' } as const;
    told.onCase(requestFileAccess, request, { actor: clerk });
    const { eventId } = told.last(CASE, 'PartyHeard')!;
    told.onCase(proposeCorrection, { ofEventId: eventId, reason: 'wrong-date', correct: sealed('次日') });
    told.onCase(proposeCrimeTransfer, {
      present,
      offence: sealed('诈骗'),
      report: sealed('核实'),
      files: [],
    });
    expect(codesOf(told.case)).toEqual([
      'file-access-unanswered',
      'correction-undecided',
      'leniency-not-reasoned',
      'crime-undecided',
    ]);
    expect(told.onCase(decideBan, aBan, byHead)).toEqual([]);
  });

  it('an organ whose remedies are not set', () => {
    expect(codesOf(badly({ organ: '999999' }))).toEqual(['remedies-unknown']);
  });
});
