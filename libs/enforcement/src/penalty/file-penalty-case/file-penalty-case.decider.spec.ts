import { describe, expect, it } from '@jest/globals';
import type { OrganizationState } from '@shouzheng/organization/contract';
import { fileCase } from '../../case/file-case/file-case.decider.js';
import { CLUE, aFiling } from '../../testing/story.fixture.js';
import {
  ORGANIZATION,
  ORGANIZATION_ID,
  anOrganization,
  aPenaltyFiling,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { clueStream, clueStreamId } from '../../clue/clue.state.js';
import { markClueFiled } from '../../clue/mark-clue-filed/mark-clue-filed.decider.js';
import { markClueFiledPolicy } from '../../clue/mark-clue-filed/mark-clue-filed.policy.js';
import { proposePenaltyCase } from '../../clue/propose-penalty-case/propose-penalty-case.decider.js';
import { registerClue } from '../../clue/register-clue/register-clue.decider.js';
import { verifyClue } from '../../clue/verify-clue/verify-clue.decider.js';
import {
  CITY,
  clerk,
  cityHead,
  expired,
  head,
  officerA,
  sealed,
  system,
  uuid,
} from '../../testing/world.fixture.js';
import { aPenaltyClue, aProposal } from '../../testing/penalty-story.fixture.js';
import { CASE } from '../../testing/story.fixture.js';
import { filePenaltyCase } from './file-penalty-case.decider.js';

const by = { actor: head };
const about = (change: Partial<OrganizationState>) => {
  const told = penaltyStory().proposed();
  told.put(ORGANIZATION, { ...anOrganization, ...change });
  return told.onCase(filePenaltyCase, aPenaltyFiling, by);
};

describe('proposing a penalty case (APL 54; Order 68 Art 7)', () => {
  it('is an officer’s, on a clue verified as a violation, whatever source it came from', () => {
    const told = penaltyStory().proposed({}, { source: 'SPOT_CHECK' });
    expect(told.clue).toMatchObject({
      status: 'proposed',
      penaltyProposal: { organization: ORGANIZATION, violation: 'UNLAWFUL_FEES', person: officerA.person },
    });
  });

  it('is refused without a valid certificate, on another finding, on an unknown body, on an act to come', () => {
    const told = penaltyStory();
    told.onClue(registerClue, aPenaltyClue, { actor: clerk });
    told.onClue(verifyClue, { result: 'suspect', finding: sealed('存疑') }, { actor: clerk });
    expect(told.onClue(proposePenaltyCase, aProposal)).toEqual(['clue.not-a-violation']);
    const other = penaltyStory().proposed();
    expect(other.onClue(proposePenaltyCase, aProposal, { actor: expired })).toEqual([
      'officer.certificate-not-valid',
    ]);
    expect(other.onClue(proposePenaltyCase, { ...aProposal, organization: uuid(1) })).toEqual([
      'penalty.organization-unknown',
    ]);
    expect(other.onClue(proposePenaltyCase, { ...aProposal, actOn: '2027-01-01' })).toEqual([
      'entry.in-the-future',
    ]);
  });
});

describe('filing a penalty case', () => {
  it('is the head’s, about an own registrant, and starts the 90 days (Order 68 Arts 3, 7, 31)', () => {
    const told = penaltyStory().filed();
    expect(told.case).toMatchObject({
      status: 'filed',
      kind: 'penalty',
      organ: '511803',
      actOn: '2026-06-30',
      penalty: { organization: ORGANIZATION, violation: 'UNLAWFUL_FEES', procedure: 'ordinary' },
      terms: {
        decision: {
          status: 'running',
          timer: 'penalty-decision',
          startsOn: '2026-11-02',
          dueOn: '2027-02-01',
        },
      },
    });
    expect(told.lastOf('PenaltyCaseFiled').number).toMatch(/^名民罚案〔2026〕\d+号$/);
  });

  it('is nobody else’s, and takes no illegal-organization ground instead', () => {
    const told = penaltyStory().proposed();
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, { actor: officerA })).toEqual([
      'actor.role-not-entitled',
    ]);
    expect(told.onCase(fileCase, { ...aFiling, ground: undefined }, by)).toEqual(['case.ground-missing']);
    expect(told.onCase(fileCase, aFiling, by)).toContain('case.clue-not-suspect');
  });

  it('is refused for another registrar’s organization: inform or transfer (Order 68 Arts 3–5)', () => {
    expect(about({ region: CITY })).toEqual(['penalty.other-registrar']);
    const told = penaltyStory().proposed();
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, { actor: cityHead })).toEqual([
      'penalty.other-registrar',
      'penalty.other-registrar',
    ]);
  });

  it.each([
    ['Registered', []],
    ['RevokedPendingExit', []],
    ['Liquidating', []],
    ['Deregistered', ['penalty.not-a-registrant']],
    ['Applied', ['penalty.not-a-registrant']],
    ['Unconfirmed', ['penalty.not-a-registrant']],
  ] as const)('needs a body that is there: %s', (legal, codes) => {
    expect(about({ legal })).toEqual(codes);
  });

  it('needs a type whose law can be told', () => {
    expect(about({ type: 'unknown' })).toEqual(['penalty.not-a-registrant']);
  });

  it.each([
    ['two years to the day of discovery', '2024-11-01', false, []],
    ['a day more', '2024-10-31', false, ['penalty.time-barred']],
    ['five years where life, health or finance were harmed', '2021-11-01', true, []],
    ['a day more', '2021-10-31', true, ['penalty.time-barred']],
  ] as const)('keeps limitation (APL 36): %s', (_what, actOn, grave, codes) => {
    const told = penaltyStory().proposed({ actOn, grave });
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, by)).toEqual(codes);
  });

  it('is not approved by the proposer, under whatever account, nor by the clerk of the clue', () => {
    const told = penaltyStory().proposed();
    const proposer = { ...head, person: officerA.person };
    const asClerk = { ...head, person: clerk.person };
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, { actor: proposer })).toEqual([
      'case.approver-is-proposer',
    ]);
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, { actor: asClerk })).toEqual([
      'case.approver-is-clerk',
    ]);
    told.settings = { ...told.settings, separateClueClerk: false };
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, { actor: asClerk })).toEqual([]);
  });

  it('is refused on no clue, an unknown, unproposed or filed one, and on clues of two matters', () => {
    const told = penaltyStory().proposed();
    const file = (clueIds: readonly string[], organization = ORGANIZATION_ID) =>
      told.onCase(filePenaltyCase, { ...aPenaltyFiling, clueIds, organization }, by);
    expect(file([])).toEqual(['case.filing-not-proposed']);
    expect(file([uuid(999)])).toEqual(['case.clue-unknown']);
    expect(file([CLUE], uuid(1))).toEqual(['penalty.organization-unknown']);
    const second = uuid(501);
    told.onClue(registerClue, aPenaltyClue, { actor: clerk }, second);
    expect(file([CLUE, second])).toEqual(['penalty.clue-not-a-violation', 'case.filing-not-proposed']);
    told.onClue(verifyClue, { result: 'violation', finding: sealed('属实') }, { actor: clerk }, second);
    told.onClue(proposePenaltyCase, { ...aProposal, violation: 'PROFIT_MAKING' }, {}, second);
    expect(file([CLUE, second])).toEqual(['penalty.other-matter']);
    told.onClue(markClueFiled, { caseId: CASE, caseNumber: '1' }, { actor: system });
    expect(told.state(clueStream, clueStreamId(CLUE)).status).toBe('filed');
    expect(file([CLUE])).toEqual(['case.clue-already-filed']);
  });

  it.each(['declined', 'joined'] as const)('is refused on a %s clue (APL 54; Order 68 Art 7)', (status) => {
    const told = penaltyStory().proposed();
    told.put(clueStreamId(CLUE), { ...told.clue, status });
    expect(told.onCase(filePenaltyCase, aPenaltyFiling, by)).toEqual(['case.clue-not-open']);
  });

  it('marks its clues as filed, by policy', () => {
    const told = penaltyStory().filed();
    const event = told.last(CASE, 'PenaltyCaseFiled');
    expect(event && markClueFiledPolicy.on.PenaltyCaseFiled?.(event as never)).toEqual([
      {
        command: 'markClueFiled',
        streamId: clueStreamId(CLUE),
        payload: { caseId: CASE, caseNumber: told.case.number, caseKind: 'penalty' },
      },
    ]);
  });
});
