import { describe, expect, it } from '@jest/globals';
import type { DomainEvent, Recorded } from '@shouzheng/kernel';
import {
  DEFAULT_SETTINGS,
  type LawBook,
  type LawBookOptions,
  type RuleVersion,
  createLawBook,
} from '@shouzheng/law/contract';
import { ORGAN, sealed, uuid } from '../../testing/world.fixture.js';
import type { DocumentType } from '../document-codes.events.js';
import { PENALTY_RECORD } from '../testing/samples.fixture.js';
import { factsOver, openFacts, recordOf } from '../testing/record.fixture.js';
import { vocabularyFor } from './vocabularies.state.js';

const law = createLawBook();
const NEWER = '2026-08-01';
const newer = (rule: string, more: Partial<RuleVersion>): RuleVersion => {
  const shipped = law.rule(rule, NEWER);
  if (!shipped) throw new Error(`no rule ${rule}`);
  return { ...shipped, version: `${rule}@${NEWER}`, from: NEWER, ...more };
};
const days = (timer: string, duration: number, unit: 'calendar-day' | 'working-day' = 'calendar-day') => ({
  terms: { [timer]: { duration, unit } },
});

const textsOf = (
  type: DocumentType,
  events: readonly Recorded[],
  act: Recorded | undefined,
  book: LawBook = law,
): Readonly<Record<string, string | undefined>> => {
  if (!act) throw new Error('no such act');
  const vocabulary = vocabularyFor(type, 'case');
  return openFacts(vocabulary, factsOver(events, act, ORGAN, book)).texts;
};
const ofPenalty = (type: DocumentType, act: string, options?: LawBookOptions) =>
  textsOf(
    type,
    PENALTY_RECORD,
    PENALTY_RECORD.find((event) => event.type === act),
    createLawBook(options),
  );

describe('terms and shares that a document tells', () => {
  it.each([
    [
      'PENALTY_DECISION',
      'PenaltyDecided',
      'payWithin',
      '十五日',
      'APL-67',
      days('fine-payment', 20),
      '二十日',
    ],
    [
      'ONSPOT_DECISION',
      'PenaltyDecided',
      'payWithin',
      '十五日',
      'APL-67',
      days('fine-payment', 20),
      '二十日',
    ],
    [
      'PENALTY_DECISION',
      'PenaltyDecided',
      'addOn',
      '百分之三',
      'APL-72',
      { value: { percentPerDay: 2, capPercent: 50 } },
      '百分之二',
    ],
    [
      'PENALTY_DECISION',
      'PenaltyDecided',
      'addOnCap',
      '百分之一百',
      'APL-72',
      { value: { percentPerDay: 2, capPercent: 50 } },
      '百分之五十',
    ],
    [
      'HEARING_RIGHT_NOTICE',
      'PriorNoticeServed',
      'hearingWithin',
      '五个工作日',
      'APL-64i1',
      days('hearing-request', 7, 'working-day'),
      '七个工作日',
    ],
    [
      'DEMAND_NOTICE',
      'PerformanceDemanded',
      'waits',
      '十个工作日',
      'CMP-54',
      days('demand-before-court', 15),
      '十五日',
    ],
    [
      'SERVICE_ANNOUNCEMENT',
      'ServiceAnnounced',
      'deemedAfter',
      '三十日',
      'CPL-95',
      days('service-announcement', 60),
      '六十日',
    ],
    [
      'SERVICE_ANNOUNCEMENT',
      'ServiceAnnounced',
      'remedies.later',
      '十五日',
      'LIT-45',
      days('suit-after-reconsideration', 30),
      '三十日',
    ],
    [
      'DECISION_CHANGE',
      'DecisionChanged',
      'remedies.days',
      '60',
      'REC-20',
      days('reconsideration-application', 90),
      '90',
    ],
  ] as const)(
    '%s of %s says %s: %s, and by a newer version of %s %j %s',
    (type, act, key, shipped, rule, more, then) => {
      expect(ofPenalty(type, act)[key]).toBe(shipped);
      expect(ofPenalty(type, act, { rules: [newer(rule, more)] })[key]).toBe(then);
      // A version of the day after says nothing of an act before it.
      const later = newer(rule, { ...more, version: `${rule}@2027-06-01`, from: '2027-06-01' });
      expect(ofPenalty(type, act, { rules: [later] })[key]).toBe(shipped);
    },
  );

  it('are the bureau’s where the law leaves them to it', () => {
    const terms = { 'service-announcement': { duration: 45, unit: 'calendar-day' as const } };
    const settings = { ...DEFAULT_SETTINGS, terms };
    const { deemedAfter } = ofPenalty('SERVICE_ANNOUNCEMENT', 'ServiceAnnounced', { settings });
    expect(deemedAfter).toBe('四十五日');
  });
});

/** Two decisions of one case, and what follows either of them by the id of its event. */
const FIRST = uuid(7000);
const SECOND = uuid(7001);
const told = (organ: string, court: string) => ({
  reconsideration: { organ, days: 60, rule: 'REC-20' },
  suit: { court, months: 6, rule: 'LIT-46' },
});
function record(...acts: readonly DomainEvent[]): readonly Recorded[] {
  const decisions = [
    {
      type: 'ConfiscationDecided',
      data: {
        docNo: '名民没决〔2026〕1号',
        decidedOn: '2026-11-02',
        facts: sealed('甲'),
        remedies: told('甲政府', '甲法院'),
      },
    },
    {
      type: 'PenaltyDecided',
      data: {
        docNo: '名民当罚〔2026〕1号',
        decidedOn: '2026-11-03',
        reviewFirst: true,
        facts: sealed('乙'),
        remedies: told('乙政府', '乙法院'),
      },
    },
  ];
  return recordOf(
    'case-' + uuid(900),
    [...decisions, ...acts].map((event) => ({ ...event, rules: ['APL-61'] })),
  );
}
const lastOf = (type: DocumentType, ...acts: readonly DomainEvent[]) => {
  const events = record(...acts);
  return textsOf(type, events, events.at(-1));
};

describe('a document that follows a decision', () => {
  it('announces the remedies of that decision, reconsideration first where it was to come first (行政复议法 Arts 20, 23)', () => {
    const announced = (ofEventId: string) =>
      lastOf('SERVICE_ANNOUNCEMENT', {
        type: 'ServiceAnnounced',
        data: { ofEventId, announcedOn: '2026-11-20' },
      });
    const first = announced(FIRST);
    expect(first).toMatchObject({
      decisionNo: '名民没决〔2026〕1号',
      decidedOn: '2026年11月2日',
      'remedies.organ': '甲政府',
      'remedies.court': '甲法院',
    });
    expect(first['remedies.first']).toBeUndefined();
    expect(announced(SECOND)).toMatchObject({ 'remedies.organ': '乙政府', 'remedies.first': '复议前置' });
  });

  it('revokes the decision that it names, a confiscation among them (行政处罚法 Art 75)', () => {
    const data = {
      ofEventId: FIRST,
      docNo: '名民没决〔2026〕1号',
      basis: 'APL-75',
      annulledOn: '2026-11-20',
    };
    expect(lastOf('DECISION_REVOCATION', { type: 'DecisionAnnulled', data })).toMatchObject({
      decidedOn: '2026年11月2日',
    });
  });

  it('takes no other decision for one that the record does not hold', () => {
    const data = { ofEventId: uuid(1), announcedOn: '2026-11-20' };
    const texts = lastOf('SERVICE_ANNOUNCEMENT', { type: 'ServiceAnnounced', data });
    expect([texts['decisionNo'], texts['decidedOn']]).toEqual([undefined, undefined]);
  });

  it('asks the court on the demand of its own decision (行政强制法 Art 54)', () => {
    const demanded = (ofEventId: string, demandDocNo: string) => ({
      type: 'PerformanceDemanded',
      data: { ofEventId, demandDocNo },
    });
    const demands = [demanded(FIRST, '催1'), demanded(FIRST, '催2'), demanded(SECOND, '催3')];
    const applied = { type: 'CourtEnforcementApplied', data: { ofEventId: FIRST } };
    expect(lastOf('COURT_APPLICATION', ...demands, applied)['demandNo']).toBe('催2');
  });
});

describe('what is handed over, demanded and asked for', () => {
  const listOf = (type: DocumentType, key: string, ...acts: readonly DomainEvent[]) => {
    const events = record(...acts);
    const act = events.at(-1);
    if (!act) throw new Error('no act');
    return openFacts(vocabularyFor(type, 'case'), factsOver(events, act)).lists[key];
  };
  const demanded = { type: 'PerformanceDemanded', data: { ofEventId: uuid(7002) } };
  const confiscated = {
    type: 'PenaltyDecided',
    data: {
      docNo: '名民罚决〔2026〕9号',
      items: [
        { no: 1, kind: 'FINE', amountFen: 100 },
        { no: 2, kind: 'CONFISCATE_ITEMS', object: sealed('收据两本') },
      ],
    },
  };

  it('demands the things that were confiscated, until they are disposed of (行政强制法 Art 35)', () => {
    expect(listOf('DEMAND_NOTICE', 'things', confiscated, demanded)).toEqual([{ name: '收据两本' }]);
    const disposed = { type: 'ConfiscatedItemsDisposed', data: { ofEventId: uuid(7002) } };
    expect(listOf('DEMAND_NOTICE', 'things', confiscated, disposed, demanded)).toBeUndefined();
  });

  it('asks the court above the one that refused (行政强制法 Art 56)', () => {
    const contested = { type: 'CourtRefusalContested', data: { applicationNo: '申1' } };
    const above = (court: string) =>
      lastOf(
        'COURT_RECONSIDERATION',
        { type: 'CourtEnforcementApplied', data: { applicationNo: '申1', court } },
        contested,
      )['addressee'];
    expect(above('雅安市名山区人民法院')).toBe('四川省雅安市中级人民法院');
    expect(above('四川省雅安市中级人民法院')).toBe('四川省高级人民法院');
  });
});
