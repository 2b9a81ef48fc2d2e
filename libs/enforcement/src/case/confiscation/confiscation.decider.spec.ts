import { describe, expect, it } from '@jest/globals';
import { type Story, aBan, present, signed, story } from '../../testing/story.fixture.js';
import {
  clerk,
  fileRef,
  head,
  officerA,
  officerC,
  reviewer,
  sealed,
  sectionHead,
  uuid,
} from '../../testing/world.fixture.js';
import { accountStreamId } from '@shouzheng/identity/contract';
import type { Staff } from '@shouzheng/law/contract';
import { closeReview } from '../../afterwards/answer-review/answer-review.decider.js';
import { aService } from '../../afterwards/afterwards.fixture.js';
import { serveDecision } from '../../afterwards/serve-decision/serve-decision.decider.js';
import { recordReconsideration } from '../../afterwards/answer-review/open-review.decider.js';
import { chair, otherChair } from '../../testing/penalty-acts.fixture.js';
import { assignOfficers } from '../assign-officers/assign-officers.decider.js';
import { decideBan, proposeBan } from '../decide-ban/decide-ban.decider.js';
import { closeCase } from '../close-case/close-case.decider.js';
import { collectSeals } from '../collect-seals/collect-seals.decider.js';
import { revokeOwnDecision } from '../revoke-decision/revoke-decision.decider.js';
import { proposeCrimeTransfer } from '../transfer-crime/transfer-crime.decider.js';
import { decideConfiscation, dropConfiscation, reviewConfiscation } from './decide-confiscation.decider.js';
import { reviewConfiscationDefence, submitConfiscationDefence } from './defend-confiscation.decider.js';
import {
  type HeldAs,
  holdConfiscationHearing,
  requestConfiscationHearing,
  scheduleConfiscationHearing,
} from './hear-confiscation.decider.js';
import { openConfiscation, serveConfiscationNotice } from './open-confiscation.decider.js';

const anItem = { no: 1, kind: 'money', name: sealed('学费'), quantity: 2, valueFen: 50_000 } as const;
const small = { gainFen: 900_000, items: [anItem], party: 'organization', reason: sealed('收费') } as const;
/** At the threshold of 20,000 yuan to the fen. */
const large = { ...small, gainFen: 1_900_000 };
const notice = { docNo: '名民没告〔2026〕1号', servedOn: '2026-11-02', files: [fileRef()] };
const points = [{ no: 1, accepted: false, reason: sealed('与事实不符') }];
const decision = {
  docNo: '名民没决〔2026〕1号',
  gainFen: 900_000,
  items: [anItem],
  facts: sealed('事实'),
  files: [],
};
const hearing = {
  docNo: '名民听通〔2026〕1号',
  chair: chair.account,
  servedOn: '2026-11-04',
  heldOn: '2026-11-16',
  place: sealed('三楼会议室'),
  open: true,
};
const held = {
  outcome: 'held',
  record: sealed('笔录'),
  held: { presenters: [officerA.account], agents: [], signature: { kind: 'signed' } },
  files: [fileRef()],
} as const;
const byHead = { actor: head };
const byClerk = { actor: clerk };
const byReviewer = { actor: reviewer };
const byChair = { actor: chair };
const bySection = { actor: sectionHead };

/** Accounts that only some stories have. */
const withStaff = (told: Story, ...staff: readonly Staff[]): Story => {
  for (const one of staff) told.put(accountStreamId(one.account), { status: 'active', ...one });
  return told;
};
const opened = (told = story().banned(), what: Parameters<Story['onCase']>[1] = small): Story => {
  expect(told.onCase(openConfiscation, what as typeof small)).toEqual([]);
  return told;
};
const noticed = (what: typeof small | typeof large = small): Story => {
  const told = opened(story().banned(), what);
  expect(told.onCase(serveConfiscationNotice, notice)).toEqual([]);
  return told;
};
const waived = (told: Story): Story => {
  const waiver = { way: 'waived', submittedOn: '2026-11-02' } as const;
  expect(told.onCase(submitConfiscationDefence, waiver, byClerk)).toEqual([]);
  return told;
};
const reviewed = (told: Story): Story => {
  const opinion = { passed: true, opinion: sealed('同意') };
  expect(told.onCase(reviewConfiscation, opinion, byReviewer)).toEqual([]);
  return told;
};

describe('opening a confiscation (Order 77 Art 19)', () => {
  it('follows a ban and starts the ninety days of the penalty procedure (Order 68 Art 31)', () => {
    const told = opened();
    expect(told.case.terms['confiscation-decision']).toMatchObject({ timer: 'penalty-decision' });
    expect(told.case.confiscation).toMatchObject({ gainFen: 900_000, proposer: officerA.person });
  });

  it('comes after a ban, which stands, once, by a handler', () => {
    expect(story().banProposed().onCase(openConfiscation, small)).toContain('ban.not-decided');
    expect(story().banned().onCase(openConfiscation, small, { actor: officerC })).toEqual([
      'case.not-a-handler',
    ]);
    expect(opened().onCase(openConfiscation, small)).toEqual(['confiscation.already-open']);
    const revoked = story().banned();
    const revocation = { revocationDocNo: '撤1号', basis: 'APL-75' } as const;
    expect(revoked.onCase(revokeOwnDecision, revocation, byHead)).toEqual([]);
    expect(revoked.onCase(openConfiscation, small)).toContain('ban.not-decided');
  });

  it.each([
    ['nothing', { ...small, gainFen: 0, items: [] }, 'confiscation.nothing-to-confiscate'],
    ['one number twice', { ...small, items: [anItem, anItem] }, 'evidence.items-numbered-twice'],
  ])('refuses %s', (_what, bad, code) => {
    expect(story().banned().onCase(openConfiscation, bad)).toEqual([code]);
  });
});

describe('the prior notice (行政处罚法 Arts 44, 62 and 63)', () => {
  it('carries no hearing below the threshold, and starts five working days of defence', () => {
    const told = noticed();
    expect(told.lastOf('ConfiscationNoticeServed')).toMatchObject({
      hearingRight: false,
      thresholdFen: 2_000_000,
    });
    expect(told.case.terms['confiscation-defence']).toMatchObject({ dueOn: '2026-11-09' });
    expect(told.case.terms['confiscation-hearing-request']).toBeUndefined();
  });

  it('carries the right to a hearing from the threshold on; a person’s is lower', () => {
    expect(noticed(large).lastOf('ConfiscationNoticeServed').hearingRight).toBe(true);
    const person = opened(story().banned(), { ...small, party: 'person' });
    expect(person.onCase(serveConfiscationNotice, notice)).toEqual([]);
    expect(person.lastOf('ConfiscationNoticeServed')).toMatchObject({
      hearingRight: true,
      thresholdFen: 300_000,
    });
  });

  it('is served once, after the ban, not in the future, with its papers', () => {
    expect(noticed().onCase(serveConfiscationNotice, { ...notice, docNo: '2' })).toEqual([
      'confiscation.notice-served',
    ]);
    const told = opened();
    expect(told.onCase(serveConfiscationNotice, { ...notice, servedOn: '2026-11-30' })).toEqual([
      'entry.in-the-future',
    ]);
    expect(told.onCase(serveConfiscationNotice, { ...notice, servedOn: '2026-11-01' })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(serveConfiscationNotice, { ...notice, files: [] })).toEqual(['record.file-required']);
    expect(story().banned().onCase(serveConfiscationNotice, notice)).toContain('confiscation.not-open');
  });
});

describe('the defence (行政处罚法 Art 45)', () => {
  const statement = { way: 'statement', submittedOn: '2026-11-02', statement: sealed('不服') } as const;

  it('is received with a numbered receipt, and every point of it is answered', () => {
    const told = noticed();
    expect(told.onCase(submitConfiscationDefence, statement, byClerk)).toEqual([]);
    expect(told.lastOf('ConfiscationDefenceSubmitted').receiptNo).toMatch(/^名民收〔2026〕\d+号$/);
    expect(told.onCase(reviewConfiscationDefence, { ...small, points: [] })).toEqual([
      'confiscation.points-unanswered',
    ]);
    expect(told.onCase(reviewConfiscationDefence, { ...small, points })).toEqual([]);
    expect(told.onCase(reviewConfiscationDefence, { ...small, points })).toEqual([
      'confiscation.defence-reviewed',
    ]);
    expect(told.onCase(submitConfiscationDefence, statement, byClerk)).toEqual([
      'confiscation.defence-submitted',
    ]);
  });

  it('never makes the proposal heavier', () => {
    const told = noticed();
    told.onCase(submitConfiscationDefence, statement, byClerk);
    expect(told.onCase(reviewConfiscationDefence, { ...small, gainFen: 900_001, points })).toEqual([
      'confiscation.heavier-for-defence',
    ]);
    const other = { ...small, gainFen: 0, items: [{ ...anItem, no: 7 }], points };
    expect(told.onCase(reviewConfiscationDefence, other)).toEqual(['confiscation.items-not-noticed']);
  });

  it('has its words unless it was waived, is not of the future, needs a notice', () => {
    const told = noticed();
    const { statement: _, ...empty } = statement;
    expect(told.onCase(submitConfiscationDefence, empty, byClerk)).toEqual(['party.statement-required']);
    expect(
      told.onCase(submitConfiscationDefence, { ...statement, submittedOn: '2027-01-01' }, byClerk),
    ).toEqual(['entry.in-the-future']);
    expect(told.onCase(reviewConfiscationDefence, { ...small, points })).toEqual(['confiscation.no-defence']);
    expect(opened().onCase(submitConfiscationDefence, statement, byClerk)).toEqual([
      'confiscation.notice-missing',
    ]);
  });
});

describe('the hearing (行政处罚法 Arts 63 to 65)', () => {
  const asked = (): Story => {
    const told = noticed(large);
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-02' }, byClerk)).toEqual([]);
    told.now = '2026-11-04T01:00:00.000Z';
    return withStaff(told, chair, otherChair);
  };

  const heldBy = (told: Story, part: Partial<HeldAs>) =>
    told.onCase(holdConfiscationHearing, { ...held, held: { ...held.held, ...part } }, byChair);

  it('is requested in five working days, where the amount gives the right', () => {
    const told = noticed(large);
    told.now = '2026-11-12T01:00:00.000Z';
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-10' }, byClerk)).toEqual([
      'confiscation.hearing-too-late',
    ]);
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-09' }, byClerk)).toEqual([]);
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-09' }, byClerk)).toEqual([
      'confiscation.hearing-requested',
    ]);
    expect(noticed().onCase(requestConfiscationHearing, { requestedOn: '2026-11-02' }, byClerk)).toEqual([
      'confiscation.no-hearing-right',
    ]);
  });

  it('is noticed seven working days before, and nobody presides who investigated', () => {
    const told = asked();
    expect(told.onCase(scheduleConfiscationHearing, { ...hearing, heldOn: '2026-11-13' }, bySection)).toEqual(
      ['confiscation.hearing-notice-too-short'],
    );
    const investigator = { ...otherChair, person: officerA.person };
    expect(
      withStaff(told, investigator).onCase(
        scheduleConfiscationHearing,
        { ...hearing, chair: investigator.account },
        bySection,
      ),
    ).toEqual(['hearing.chair-is-investigator']);
    const closed = { ...hearing, open: false };
    expect(told.onCase(scheduleConfiscationHearing, closed, bySection)).toEqual([
      'hearing.closed-without-reason',
    ]);
    expect(told.onCase(scheduleConfiscationHearing, hearing, bySection)).toEqual([]);
    expect(noticed(large).onCase(scheduleConfiscationHearing, hearing, bySection)).toContain(
      'confiscation.hearing-not-requested',
    );
  });

  it('is recorded by its chair, on its day, once; legal review then is mandatory (Art 58)', () => {
    const told = waived(asked());
    expect(told.onCase(holdConfiscationHearing, held, byChair)).toContain(
      'confiscation.hearing-not-scheduled',
    );
    told.onCase(scheduleConfiscationHearing, hearing, bySection);
    expect(told.onCase(holdConfiscationHearing, held, byChair)).toEqual(['entry.before-its-prerequisite']);
    told.now = '2026-11-16T06:00:00.000Z';
    expect(told.onCase(holdConfiscationHearing, held, { actor: otherChair })).toEqual([
      'confiscation.not-the-chair',
    ]);
    expect(told.onCase(holdConfiscationHearing, { ...held, files: [] }, byChair)).toEqual([
      'record.file-required',
    ]);
    expect(heldBy(told, { presenters: [otherChair.account] })).toEqual(['hearing.investigators-absent']);
    expect(heldBy(told, { agents: ['甲', '乙', '丙'].map(sealed) })).toEqual(['hearing.too-many-agents']);
    expect(heldBy(told, { endedAt: '2026-11-16T05:00:00.000Z' })).toEqual(['record.ends-before-it-begins']);
    const { held: _, ...untold } = held;
    expect(told.onCase(holdConfiscationHearing, untold, byChair)).toEqual(['hearing.investigators-absent']);
    expect(told.onCase(decideConfiscation, decision, byHead)).toContain('confiscation.hearing-not-held');
    expect(told.onCase(holdConfiscationHearing, held, byChair)).toEqual([]);
    expect(told.onCase(holdConfiscationHearing, held, byChair)).toContain('confiscation.hearing-held');
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual(['confiscation.review-not-passed']);
    expect(
      told.onCase(
        reviewConfiscation,
        { passed: true, opinion: sealed('同意') },
        {
          actor: { ...chair, role: 'legal-reviewer', legalQualification: true },
        },
      ),
    ).toEqual(['case.reviewer-is-chair']);
    expect(reviewed(told).onCase(decideConfiscation, decision, byHead)).toEqual([]);
  });

  it('bars the decision while it may still be requested', () => {
    const told = waived(noticed(large));
    expect(told.onCase(decideConfiscation, decision, byHead)).toContain('confiscation.hearing-term-runs');
    told.now = '2026-11-10T01:00:00.000Z';
    expect(reviewed(told).onCase(decideConfiscation, decision, byHead)).toEqual([]);
  });
});

describe('what the party says after the review (行政处罚法 Arts 45 and 58)', () => {
  it('a late defence is before no review yet: the review is made anew', () => {
    const told = noticed();
    told.now = '2026-11-10T01:00:00.000Z';
    reviewed(told);
    const late = { way: 'statement', submittedOn: '2026-11-10', statement: sealed('不服') } as const;
    expect(told.onCase(submitConfiscationDefence, late, byClerk)).toEqual([]);
    expect(told.case.confiscation?.review).toBeUndefined();
    expect(told.onCase(reviewConfiscationDefence, { ...small, points })).toEqual([]);
    expect(reviewed(told).onCase(decideConfiscation, decision, byHead)).toEqual([]);
  });

  it('a hearing asked for in time is before no review yet: it is held, and the review is made anew (Art 58)', () => {
    const told = withStaff(waived(noticed(large)), chair);
    told.now = '2026-11-10T01:00:00.000Z';
    reviewed(told);
    // Asked for on the last day of the term, and entered after the review.
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-09' }, byClerk)).toEqual([]);
    const later = { ...hearing, servedOn: '2026-11-10', heldOn: '2026-11-23' };
    expect(told.onCase(scheduleConfiscationHearing, later, bySection)).toEqual([]);
    told.now = '2026-11-23T06:00:00.000Z';
    expect(told.onCase(holdConfiscationHearing, held, byChair)).toEqual([]);
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual(['confiscation.review-not-passed']);
    expect(reviewed(told).onCase(decideConfiscation, decision, byHead)).toEqual([]);
  });

  it('the notice of a hearing is not served before it was asked for (Art 64)', () => {
    const told = withStaff(noticed(large), chair);
    told.now = '2026-11-05T01:00:00.000Z';
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-05' }, byClerk)).toEqual([]);
    const early = { ...hearing, servedOn: '2026-11-04' };
    expect(told.onCase(scheduleConfiscationHearing, early, bySection)).toEqual([
      'entry.before-its-prerequisite',
    ]);
    const onTime = { ...hearing, servedOn: '2026-11-05', heldOn: '2026-11-20' };
    expect(told.onCase(scheduleConfiscationHearing, onTime, bySection)).toEqual([]);
  });
});

describe('who sits at the hearing does nothing else in the case (行政处罚法 Art 64(4); reference (d))', () => {
  const scheduled = (one: Staff = chair): Story => {
    const told = withStaff(waived(noticed(large)), chair, otherChair);
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-02' }, byClerk)).toEqual([]);
    told.now = '2026-11-04T01:00:00.000Z';
    expect(told.onCase(scheduleConfiscationHearing, { ...hearing, chair: one.account }, bySection)).toEqual(
      [],
    );
    return told;
  };

  it('is one appointed to chair hearings, and no reviewer of the case, however long ago', () => {
    const told = withStaff(waived(noticed(large)), chair);
    expect(told.onCase(requestConfiscationHearing, { requestedOn: '2026-11-02' }, byClerk)).toEqual([]);
    told.now = '2026-11-04T01:00:00.000Z';
    expect(
      told.onCase(scheduleConfiscationHearing, { ...hearing, chair: sectionHead.account }, bySection),
    ).toEqual(['hearing.chair-unknown']);
    // Who reviewed the ban, in the same case.
    const who = withStaff(told, { ...chair, person: reviewer.person });
    expect(who.onCase(scheduleConfiscationHearing, hearing, bySection)).toEqual(['case.reviewer-is-chair']);
  });

  it('whoever was ever to chair decides nothing, though another took the seat', () => {
    const told = scheduled();
    const again = { ...hearing, docNo: '名民听通〔2026〕2号', chair: otherChair.account };
    expect(told.onCase(scheduleConfiscationHearing, again, bySection)).toEqual([]);
    told.now = '2026-11-16T06:00:00.000Z';
    expect(told.onCase(holdConfiscationHearing, held, { actor: otherChair })).toEqual([]);
    reviewed(told);
    for (const one of [chair, otherChair]) {
      const asHead = { actor: { ...one, role: 'organ-head' as const } };
      expect(told.onCase(decideConfiscation, decision, asHead)).toEqual(['hearing.chair-may-not-decide']);
    }
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual([]);
  });

  it('bars from deciding every reviewer, also the one whose review was not the last', () => {
    const told = waived(noticed());
    const other = { ...reviewer, account: uuid(31), person: 'person-31' };
    const failed = { passed: false, opinion: sealed('退回') };
    expect(told.onCase(reviewConfiscation, failed, { actor: other })).toEqual([]);
    reviewed(told);
    const asHead = { actor: { ...other, role: 'organ-head' as const } };
    expect(told.onCase(decideConfiscation, decision, asHead)).toEqual(['case.reviewer-may-not-decide']);
  });

  it('and is not assigned to the case afterwards, nor is who reviewed the confiscation', () => {
    const told = scheduled();
    const { certificate } = officerA;
    if (!certificate) throw new Error('no certificate');
    const other = { ...reviewer, account: uuid(31), person: 'person-31' };
    const failed = { passed: false, opinion: sealed('退回') };
    const early = waived(noticed());
    expect(early.onCase(reviewConfiscation, failed, { actor: other })).toEqual([]);
    const assigning = (to: Story, one: Staff): readonly string[] =>
      withStaff(to, { ...one, role: 'officer', certificate }).onCase(
        assignOfficers,
        { officers: [officerA.account, one.account] },
        bySection,
      );
    expect(assigning(told, chair)).toEqual(['officer.was-chair']);
    expect(assigning(early, other)).toEqual(['officer.was-reviewer']);
  });
});

describe('the decision to confiscate (行政处罚法 Arts 57 and 59)', () => {
  it('names the amount, prints its remedies and meets the term', () => {
    const told = reviewed(waived(noticed()));
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual([]);
    expect(told.lastOf('ConfiscationDecided')).toMatchObject({
      fen: 1_000_000,
      remedies: { reconsideration: { days: 60 }, suit: { months: 6 } },
    });
    expect(told.case.terms['confiscation-decision']?.status).toBe('met');
    expect(told.case.documents.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['confiscation-notice', 'confiscation-decision']),
    );
    expect(told.onCase(decideConfiscation, decision, byHead)).toContain('confiscation.already-decided');
  });

  it('is void without the notice, and waits for the defence', () => {
    expect(opened().onCase(decideConfiscation, decision, byHead)).toContain('confiscation.notice-missing');
    expect(noticed().onCase(decideConfiscation, decision, byHead)).toContain(
      'confiscation.defence-term-runs',
    );
    const told = noticed();
    const statement = { way: 'statement', submittedOn: '2026-11-02', statement: sealed('不服') } as const;
    told.onCase(submitConfiscationDefence, statement, byClerk);
    expect(told.onCase(decideConfiscation, decision, byHead)).toContain('confiscation.defence-not-reviewed');
  });

  it.each([
    ['more gain', { gainFen: 900_001 }, 'confiscation.more-than-noticed'],
    ['another item', { items: [{ ...anItem, no: 2 }] }, 'confiscation.more-than-noticed'],
    ['nothing', { gainFen: 0, items: [] }, 'confiscation.nothing-to-confiscate'],
  ])('refuses %s', (_what, change, code) => {
    const told = reviewed(waived(noticed()));
    expect(told.onCase(decideConfiscation, { ...decision, ...change }, byHead)).toEqual([code]);
  });

  it('is not made by a handler or the reviewer, nor on a review that failed', () => {
    const told = waived(noticed());
    const failed = { passed: false, opinion: sealed('退回') };
    expect(told.onCase(reviewConfiscation, failed, byReviewer)).toEqual([]);
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual(['confiscation.review-not-passed']);
    reviewed(told);
    const asHead = (one: typeof head) => ({ actor: { ...one, role: 'organ-head' as const } });
    expect(told.onCase(decideConfiscation, decision, asHead(officerA))).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(told.onCase(decideConfiscation, decision, asHead(reviewer))).toEqual([
      'case.reviewer-may-not-decide',
    ]);
    expect(
      told.onCase(reviewConfiscation, failed, { actor: { ...reviewer, legalQualification: false } }),
    ).toContain('case.reviewer-not-qualified');
  });

  it('takes no crime’s place (国务院令第310号 Art 11)', () => {
    const told = reviewed(waived(noticed()));
    const crime = { present, offence: sealed('诈骗'), report: sealed('核实'), files: [] };
    expect(told.onCase(proposeCrimeTransfer, crime)).toEqual([]);
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual(['crime.no-penalty-in-its-place']);
  });
});

describe('dropping a confiscation', () => {
  const drop = { reason: 'no-gain-proven', note: sealed('未查实') } as const;

  it('ends it, so that the case can be closed, and another may be opened', () => {
    const told = opened(story().announced());
    told.onCase(collectSeals, { items: [], noneBecause: 'not-found', signature: signed, files: [] });
    const closing = { disposition: 'BANNED' } as const;
    expect(told.onCase(closeCase, closing, byHead)).toEqual(['case.confiscation-open']);
    expect(told.onCase(dropConfiscation, drop, byHead)).toEqual([]);
    expect(told.onCase(dropConfiscation, drop, byHead)).toEqual(['confiscation.not-open']);
    expect(told.case.terms['confiscation-decision']?.status).toBe('met');
    opened(told);
    told.onCase(dropConfiscation, drop, byHead);
    expect(told.onCase(closeCase, closing, byHead)).toEqual([]);
  });

  it('is not for a handler', () => {
    const handler = { actor: { ...officerA, role: 'organ-head' as const } };
    expect(opened().onCase(dropConfiscation, drop, handler)).toEqual(['case.handler-may-not-decide']);
  });

  it('leaves a suspected crime in the way of closing until it is decided', () => {
    const told = story().announced();
    told.onCase(collectSeals, { items: [], noneBecause: 'not-found', signature: signed, files: [] });
    told.onCase(proposeCrimeTransfer, {
      present,
      offence: sealed('诈骗'),
      report: sealed('核实'),
      files: [],
    });
    expect(told.onCase(closeCase, { disposition: 'BANNED' }, byHead)).toEqual(['case.crime-open']);
  });
});

describe('a confiscation that was taken back', () => {
  const decided = (): Story => {
    const told = reviewed(waived(noticed()));
    expect(told.onCase(decideConfiscation, decision, byHead)).toEqual([]);
    return told;
  };
  const asLawyer = { actor: reviewer };
  const annulled = (procedureOnly: boolean): Story => {
    const told = decided();
    const { eventId: id = '', decidedOn = '' } = told.case.confiscation?.decided ?? {};
    expect(
      told.onCase(
        recordReconsideration,
        {
          decision: id,
          organ: '雅安市名山区人民政府',
          number: '名府复〔2026〕1号',
          appliedOn: decidedOn,
          receivedOn: decidedOn,
          simplified: false,
          files: [],
        },
        asLawyer,
      ),
    ).toEqual([]);
    told.now = '2026-11-20T01:00:00.000Z';
    const ruling = { rulingNo: '名府复决〔2026〕1号', effectiveOn: '2026-11-20', files: [] };
    const closing = { decision: id, outcome: 'annulled' as const, procedureOnly, ...ruling };
    expect(told.onCase(closeReview, closing, asLawyer)).toEqual([]);
    return told;
  };
  const anew = (told: Story): readonly string[] => {
    const on = told.now.slice(0, 10);
    opened(told);
    expect(told.onCase(serveConfiscationNotice, { ...notice, docNo: '告2号', servedOn: on })).toEqual([]);
    expect(told.onCase(submitConfiscationDefence, { way: 'waived', submittedOn: on }, byClerk)).toEqual([]);
    reviewed(told);
    return told.onCase(decideConfiscation, { ...decision, docNo: '名民没决〔2026〕2号' }, byHead);
  };

  it('enters no credit record: its party was never registered (Order 60)', () => {
    const told = decided();
    const { eventId = '', docNo, decidedOn } = told.case.confiscation?.decided ?? {};
    const service = { ...aService, decision: eventId, servedOn: decidedOn ?? '' };
    expect(told.onCase(serveDecision, service)).toEqual([]);
    expect(told.case.terms[`execution:${docNo}`]).toBeDefined();
    expect(told.case.terms[`credit-entry:${docNo}`]).toBeUndefined();
  });

  it('for its procedure alone is decided anew (行政复议法 Art 64)', () => {
    expect(anew(annulled(true))).toEqual([]);
  });

  it('on its merits is not made again on the same facts and reasons (行政复议法 Art 64)', () => {
    expect(anew(annulled(false))).toEqual(['decision.same-act']);
  });

  it('falls with the ban that it was to follow, as do the seals; its terms end (Order 77 Arts 15 and 19)', () => {
    const told = noticed();
    told.onCase(collectSeals, { items: [], noneBecause: 'not-found', signature: signed, files: [] });
    const revocation = { revocationDocNo: '撤1号', basis: 'APL-75' } as const;
    expect(told.onCase(revokeOwnDecision, revocation, byHead)).toEqual([]);
    expect(told.case.confiscation).toBeUndefined();
    expect(told.case.seals).toBeUndefined();
    expect(told.case.terms['confiscation-decision']?.status).toBe('met');
    expect(told.case.terms['confiscation-defence']?.status).toBe('met');
    // A new ban may be followed by a confiscation of its own, with a term of its own.
    expect(told.onCase(proposeBan, { power: 'SG-32', reason: sealed('应予取缔') })).toEqual([]);
    expect(told.onCase(decideBan, { ...aBan, docNo: '名民取决〔2026〕2号' }, byHead)).toEqual([]);
    opened(told);
    expect(told.case.terms['confiscation-decision']?.status).toBe('running');
  });

  it('a decided one outlives the ban as a decision of its own, to be taken back by its own act', () => {
    const told = decided();
    expect(told.onCase(revokeOwnDecision, { revocationDocNo: '撤1号', basis: 'APL-75' }, byHead)).toEqual([]);
    expect(told.case.confiscation?.decided?.docNo).toBe(decision.docNo);
  });
});
