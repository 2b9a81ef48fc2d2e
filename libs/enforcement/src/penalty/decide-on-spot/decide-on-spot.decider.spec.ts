import { describe, expect, it } from '@jest/globals';
import {
  ORGANIZATION,
  WARNING,
  aSpotDecision,
  anOrganization,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { present } from '../../testing/story.fixture.js';
import { CITY, expired, head, officerA, officerC, sealed, sectionHead } from '../../testing/world.fixture.js';
import { type DecideOnSpot, decideOnSpot, recordOnSpotDecision } from './decide-on-spot.decider.js';

const decide = (change: Partial<DecideOnSpot> = {}): readonly string[] =>
  penaltyStory().onCase(decideOnSpot, { ...aSpotDecision, ...change });
const fine = (amountFen: number, gainsFen: number): Partial<DecideOnSpot> => ({
  item: { no: 1, kind: 'FINE', amountFen },
  gainsFen,
});

describe('a decision on the spot (APL 51, 52)', () => {
  it('files, decides and hands over in one act; reconsideration comes before the suit (REC 23)', () => {
    const told = penaltyStory().decidedOnSpot();
    expect(told.case).toMatchObject({
      status: 'decided',
      kind: 'penalty',
      penalty: { procedure: 'simple', onSpot: { docNo: aSpotDecision.docNo, recorded: false } },
      terms: { 'onspot-record': { status: 'running', dueOn: '2026-11-09' } },
    });
    expect(told.lastOf('PenaltyDecided')).toMatchObject({
      procedure: 'simple',
      reviewFirst: true,
      creditSeverity: 'minor',
    });
    expect(told.lastOf('DecidedOnSpot')).toMatchObject({ told: true, deliveredOn: '2026-11-02' });
    expect(told.case.everHandled).toEqual(['person-1', 'person-2']);
    expect(told.case.terms['decision']).toBeUndefined();
  });

  it.each([
    ['a warning', {}, []],
    ['a fine of 3,000 yuan', fine(300_000, 100_000), []],
    ['a fine of a fen more', fine(300_001, 100_000), ['penalty.too-heavy-for-the-spot']],
    [
      'a suspension',
      { item: { no: 1, kind: 'SUSPEND' as const, from: '2026-12-01', to: '2026-12-31' } },
      ['penalty.too-heavy-for-the-spot'],
    ],
    ['a fine below the range of the article', fine(100_000, 100_000), ['penalty.fine-out-of-range']],
  ] as const)('is for %s', (_what, change, codes) => {
    expect(decide(change)).toEqual(codes);
  });

  it.each([
    ['200 yuan', 20_000, []],
    ['a fen more', 20_001, ['penalty.too-heavy-for-the-spot']],
  ] as const)(
    'fines a person, below the range when mitigated, up to %s (APL 51, 32; CHA 112)',
    (_what, amountFen, codes) => {
      const item = { no: 1, kind: 'FINE', amountFen, object: sealed('责任人') } as const;
      const article = { violation: 'CHARITY_LAW', articles: ['CHA-112'], leniency: 'mitigated' } as const;
      expect(decide({ ...article, item })).toEqual(codes);
    },
  );

  it('needs two qualified officers, the one who decides among them, with their certificates (APL 42, 52)', () => {
    const officers = (...accounts: readonly string[]) => ({ present: { ...present, officers: accounts } });
    expect(decide(officers(officerA.account))).toEqual(['officer.two-required']);
    expect(decide(officers(officerA.account, expired.account))).toEqual(['officer.certificate-not-valid']);
    expect(decide({ present: { ...present, certificatesShown: false } })).toEqual([
      'officer.certificates-not-shown',
    ]);
    expect(penaltyStory().onCase(decideOnSpot, aSpotDecision, { actor: officerC })).toEqual([
      'officer.not-assigned',
    ]);
    expect(penaltyStory().onCase(decideOnSpot, aSpotDecision, { actor: head })).toEqual([
      'actor.role-not-entitled',
    ]);
  });

  it('tells facts, reasons, basis and rights before (APL 44), orders the correction (APL 28), notes a refusal to sign', () => {
    expect(decide({ told: false })).toEqual(['penalty.prior-notice-missing']);
    const uncorrected = { correctBy: undefined } as unknown as Partial<DecideOnSpot>;
    expect(decide(uncorrected)).toEqual(['penalty.correction-not-ordered']);
    expect(decide({ ...uncorrected, corrected: true })).toEqual([]);
    expect(decide({ correctBy: '2026-11-01' })).toEqual(['penalty.begins-before-decision']);
    expect(decide({ signature: { kind: 'refused' } })).toEqual(['record.refusal-not-noted']);
  });

  it('is about an own registrant, within limitation, by an article that carries it (Order 68 Art 3; APL 36)', () => {
    const told = penaltyStory();
    told.put(ORGANIZATION, { ...anOrganization, region: CITY });
    expect(told.onCase(decideOnSpot, aSpotDecision)).toEqual(['penalty.other-registrar']);
    expect(decide({ actOn: '2024-11-01' })).toEqual(['penalty.time-barred']);
    expect(decide({ articles: ['SG-30'] })).toEqual(['penalty.articles-do-not-carry']);
    expect(decide({ articles: [...aSpotDecision.articles, 'SG-99'] })).toEqual([
      'penalty.article-not-in-force',
    ]);
    expect(decide({ organization: '00000000-0000-5000-8000-000000000999' })).toEqual([
      'penalty.organization-unknown',
    ]);
    expect(decide({ item: WARNING })).toEqual([]);
  });

  it('does not repeat in another case what was annulled on its merits (REC 64; LIT 71)', () => {
    const { violation, actOn, articles } = aSpotDecision;
    const told = penaltyStory();
    const barredAct = { wrong: violation, actOn, reasons: [...articles] };
    told.put(ORGANIZATION, {
      ...anOrganization,
      effects: { earlier: { ofEventId: 'earlier', status: 'withdrawn', barredAct } },
    });
    expect(told.onCase(decideOnSpot, aSpotDecision)).toEqual(['decision.same-act']);
  });

  it('is put on record at the organ in five working days, once (APL 52; SZ-onspot-1)', () => {
    const told = penaltyStory().decidedOnSpot();
    expect(told.onCase(recordOnSpotDecision, { files: [] })).toEqual(['actor.role-not-entitled']);
    expect(told.onCase(recordOnSpotDecision, { files: [] }, { actor: sectionHead })).toEqual([]);
    expect(told.case.terms['onspot-record']?.status).toBe('met');
    expect(told.onCase(recordOnSpotDecision, { files: [] }, { actor: sectionHead })).toEqual([
      'penalty.already-on-record',
    ]);
    expect(
      penaltyStory().decided().onCase(recordOnSpotDecision, { files: [] }, { actor: sectionHead }),
    ).toEqual(['penalty.not-on-the-spot']);
  });
});
