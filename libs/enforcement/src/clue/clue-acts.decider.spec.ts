import { describe, expect, it } from '@jest/globals';
import { story } from '../testing/story.fixture.js';
import {
  START,
  cityHead,
  clerk,
  expired,
  head,
  officerA,
  sealed,
  sectionHead,
  system,
} from '../testing/world.fixture.js';
import {
  designateJurisdiction,
  escalateJurisdiction,
} from './designate-jurisdiction/designate-jurisdiction.decider.js';
import { judgeMatch } from './judge-match/judge-match.decider.js';
import { markClueFiled } from './mark-clue-filed/mark-clue-filed.decider.js';
import { proposeFiling } from './propose-filing/propose-filing.decider.js';
import {
  type RecordNameScreening,
  recordNameScreening,
} from './record-name-screening/record-name-screening.decider.js';
import { transferClue } from './transfer-clue/transfer-clue.decider.js';
import { verifyClue } from './verify-clue/verify-clue.decider.js';

const match = {
  kind: 'list',
  target: 'list-entry-1',
  name: '雅安国学研究会',
  standing: 'warned',
  issuer: '演示民政局',
  date: '2021-02',
  similarity: 86,
  nearness: 'look-alike',
  reasons: ['prefix-changed'],
} as const;
const screening: RecordNameScreening = {
  verdict: 'look-alike',
  score: 80,
  rules: 'test-1',
  matches: [{ ...match, reasons: [...match.reasons] }],
  reasons: [],
};
const early = '2026-11-01T00:00:00.000Z';

describe('screening a name', () => {
  it('is the system’s, and a person judges the match', () => {
    const told = story().registered();
    const judgement = { target: match.target, judgement: 'dismissed', reason: 'same-name-only' } as const;
    expect(told.onClue(judgeMatch, judgement, { actor: clerk })).toEqual(['clue.not-screened']);
    expect(told.onClue(recordNameScreening, screening, { actor: clerk })).toEqual([
      'actor.role-not-entitled',
    ]);
    expect(told.onClue(recordNameScreening, screening, { actor: system })).toEqual([]);
    expect(told.onClue(judgeMatch, { ...judgement, target: 'other' }, { actor: clerk })).toEqual([
      'clue.match-unknown',
    ]);
    expect(told.onClue(judgeMatch, judgement, { actor: clerk })).toEqual([]);
    expect(told.clue.judgements[match.target]).toMatchObject({ judgement: 'dismissed', badge: clerk.badge });
    expect(told.clue.status).toBe('received');
  });

  it('is not judged any more once the clue was filed', () => {
    const told = story().proposed();
    told.onClue(recordNameScreening, screening, { actor: system });
    told.onClue(markClueFiled, { caseId: 'case-1', caseNumber: '名民非案〔2026〕1号' }, { actor: system });
    const judgement = { target: match.target, judgement: 'confirmed', reason: 'same-code' } as const;
    expect(told.onClue(judgeMatch, judgement, { actor: clerk })).toEqual(['clue.wrong-state']);
  });
});

describe('transferring a clue', () => {
  const letter = { addressee: 'SAMR', docNo: '名民移〔2026〕1号' } as const;

  it('sends what is not ours to the organ that polices it', () => {
    const told = story().registered();
    told.onClue(verifyClue, { result: 'not-ours', finding: sealed('培训机构') }, { actor: clerk });
    expect(told.onClue(transferClue, letter, { actor: sectionHead, at: early })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onClue(transferClue, letter, { actor: sectionHead })).toEqual([]);
    expect(told.clue.status).toBe('transferred');
  });

  it('keeps what is ours', () => {
    expect(story().verified().onClue(transferClue, letter, { actor: sectionHead })).toEqual(['clue.is-ours']);
    expect(story().registered().onClue(transferClue, letter, { actor: sectionHead })).toContain(
      'clue.wrong-state',
    );
  });
});

describe('moving a clue to another organ', () => {
  const reason = 'several-counties';

  it('is the city’s: it takes over, or names a county', () => {
    const told = story().proposed();
    expect(told.onClue(escalateJurisdiction, { reason }, { actor: cityHead })).toEqual([]);
    expect(told.clue).toMatchObject({ organ: '511800', status: 'verified' });
    expect(told.clue.proposal).toBeUndefined();
    expect(told.onClue(escalateJurisdiction, { reason }, { actor: cityHead })).toEqual([
      'clue.already-there',
    ]);
    expect(told.onClue(designateJurisdiction, { to: '511822', reason }, { actor: cityHead })).toEqual([]);
    expect(told.clue.organ).toBe('511822');
  });

  it('is no county’s, and reaches no organ outside', () => {
    const told = story().registered();
    expect(told.onClue(escalateJurisdiction, { reason }, { actor: head })).toEqual(['clue.superior-only']);
    expect(told.onClue(designateJurisdiction, { to: '510104', reason }, { actor: cityHead })).toEqual([
      'clue.place-outside-jurisdiction',
    ]);
  });

  it('ends with the filing', () => {
    const told = story().proposed();
    told.onClue(markClueFiled, { caseId: 'case-1', caseNumber: '名民非案〔2026〕1号' }, { actor: system });
    expect(told.onClue(escalateJurisdiction, { reason }, { actor: cityHead })).toEqual(['clue.wrong-state']);
  });
});

describe('proposing to file', () => {
  const ground = 'UNREGISTERED';

  it('is the handler’s, on a verified suspicion', () => {
    const told = story().proposed();
    expect(told.clue).toMatchObject({ status: 'proposed', proposal: { ground, person: officerA.person } });
    expect(told.onClue(proposeFiling, { ground: 'AFTER_REVOCATION' })).toEqual([]);
    expect(told.clue.proposal?.ground).toBe('AFTER_REVOCATION');
  });

  it('is refused before verification, without suspicion, without a certificate, and back in time', () => {
    expect(story().registered().onClue(proposeFiling, { ground })).toEqual(['clue.wrong-state']);
    expect(story().verified().onClue(proposeFiling, { ground }, { actor: expired })).toEqual([
      'officer.certificate-not-valid',
    ]);
    expect(story().verified().onClue(proposeFiling, { ground }, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    const notOurs = story().registered();
    notOurs.onClue(verifyClue, { result: 'not-ours', finding: sealed('培训') }, { actor: clerk });
    expect(notOurs.onClue(proposeFiling, { ground })).toEqual(['clue.not-suspect']);
  });
});

describe('marking a clue as filed', () => {
  const caseRef = { caseId: 'case-1', caseNumber: '名民非案〔2026〕1号' };

  it('is the system’s, once', () => {
    const told = story().proposed();
    expect(told.onClue(markClueFiled, caseRef, { actor: system })).toEqual([]);
    expect(told.clue).toMatchObject({ status: 'filed', caseId: 'case-1' });
    expect(told.onClue(markClueFiled, caseRef, { actor: system })).toEqual(['clue.wrong-state']);
  });
});
