import { describe, expect, it } from '@jest/globals';
import type { DomainEvent, Recorded } from '@shouzheng/kernel';
import { DEFAULT_SETTINGS } from '@shouzheng/law/contract';
import { DOC_NO, ORGANIZATION, SUSPEND, after, byHead, files } from '../afterwards/afterwards.fixture.js';
import { returnSealedItems, sealItems } from '../afterwards/keep-custody/keep-custody.decider.js';
import { revokePenalty } from '../afterwards/take-back/take-back.decider.js';
import { dropConfiscation, reviewConfiscation } from '../case/confiscation/decide-confiscation.decider.js';
import {
  reviewConfiscationDefence,
  submitConfiscationDefence,
} from '../case/confiscation/defend-confiscation.decider.js';
import { openConfiscation, serveConfiscationNotice } from '../case/confiscation/open-confiscation.decider.js';
import { decideBan, proposeBan } from '../case/decide-ban/decide-ban.decider.js';
import { penaltyStory } from '../testing/penalty-story.fixture.js';
import { CASE, type Story, aBan, present, signed, story } from '../testing/story.fixture.js';
import { anOrganization } from '../testing/penalty-acts.fixture.js';
import { clerk, fileRef, head, recordedEvent, reviewer, sealed } from '../testing/world.fixture.js';
import { type DocketEntry, docketAfter } from './docket-record.projection.js';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';

const entryOf = (events: readonly Recorded[], item: string): DocketEntry | undefined =>
  docketAfter(OWN_DOCKET_SOURCES, events).find((one) => one.item === item);
const rowOf = (told: Story, item: string): DocketEntry | undefined => entryOf(told.events(CASE), item);

const anItem = { no: 1, kind: 'money', name: sealed('学费'), quantity: 2, valueFen: 50_000 } as const;
const small = { gainFen: 900_000, items: [anItem], party: 'organization', reason: sealed('收费') } as const;
const notice = { docNo: '名民没告〔2026〕1号', servedOn: '2026-11-02', files: [fileRef()] };

describe('the queue of a confiscation without a hearing (行政处罚法 Art 58)', () => {
  const noticed = (legalReviewAlways: boolean): Story => {
    const told = story().reported();
    const proposal = { power: 'SG-32', reason: sealed('应予取缔') } as const;
    expect(told.onCase(proposeBan, proposal)).toEqual([]);
    expect(told.onCase(decideBan, aBan, { actor: head })).toEqual([]);
    told.settings = { ...DEFAULT_SETTINGS, legalReviewAlways };
    expect(told.onCase(openConfiscation, small)).toEqual([]);
    expect(told.onCase(serveConfiscationNotice, notice)).toEqual([]);
    return told;
  };
  const awaited = (told: Story): readonly string[] =>
    ['review-confiscation-defence', 'review-confiscation', 'decide-confiscation'].filter(
      (item) => rowOf(told, item)?.status === 'open',
    );
  const stated = (told: Story): Story => {
    const statement = { way: 'statement', submittedOn: '2026-11-02', statement: sealed('不服') } as const;
    expect(told.onCase(submitConfiscationDefence, statement, { actor: clerk })).toEqual([]);
    return told;
  };
  const answered = (told: Story): Story => {
    const points = [{ no: 1, accepted: false, reason: sealed('与事实不符') }];
    expect(told.onCase(reviewConfiscationDefence, { gainFen: 900_000, items: [anItem], points })).toEqual([]);
    return told;
  };
  const reviewed = (told: Story, passed: boolean): Story => {
    expect(told.onCase(reviewConfiscation, { passed, opinion: sealed('意见') }, { actor: reviewer })).toEqual(
      [],
    );
    return told;
  };

  it('awaits the reviewer where the review is mandatory, and the head only when it is passed', () => {
    const told = answered(stated(noticed(true)));
    expect(awaited(told)).toEqual(['review-confiscation']);
    // Sent back: it is the reviewer's still, and nobody decides.
    expect(awaited(reviewed(told, false))).toEqual(['review-confiscation']);
    expect(awaited(reviewed(told, true))).toEqual(['decide-confiscation']);
  });

  it('awaits the reviewer from the notice on, and the head at once where no review is due', () => {
    expect(awaited(noticed(true))).toEqual(['review-confiscation']);
    expect(awaited(noticed(false))).toEqual(['decide-confiscation']);
  });

  it('rests while what the party said is not answered', () => {
    expect(awaited(stated(noticed(false)))).toEqual(['review-confiscation-defence']);
    expect(awaited(answered(stated(noticed(false))))).toEqual(['decide-confiscation']);
  });

  it('is over when the confiscation is dropped', () => {
    const told = noticed(true);
    const dropped = { reason: 'no-gain-proven', note: sealed('…') } as const;
    expect(told.onCase(dropConfiscation, dropped, { actor: head })).toEqual([]);
    expect(awaited(told)).toEqual([]);
  });

  it('reads events that do not say what follows as they were read before', () => {
    const [begun] = story().assigned().events(CASE);
    const { next: _unsaid, ...data } = noticed(true).lastOf('ConfiscationNoticeServed');
    const old = recordedEvent({ type: 'ConfiscationNoticeServed', data } as DomainEvent, CASE, 9);
    const statusOf = (item: string) => entryOf([begun as Recorded, old], item)?.status;
    expect(statusOf('decide-confiscation')).toBe('open');
    expect(statusOf('review-confiscation')).toBe('waiting');
  });
});

describe('the queue of what is under seal (SG 33, PNE 28, FND 44)', () => {
  const sealedUp = () => {
    const told = after({ items: [SUSPEND] }).served();
    told.put(ORGANIZATION, { ...anOrganization, type: 'PNE' });
    const sealing = { decision: told.id, present, signature: signed, sealedOn: '2026-11-03', files: [] };
    const items = [{ no: 1, kind: 'seal', quantity: 1 }] as const;
    told.done(told.onCase(sealItems, { ...sealing, power: 'PNE-28', items }));
    return told;
  };

  it('waits for the last day of the suspension, and cites the article that it was sealed by', () => {
    const told = sealedUp();
    const row = rowOf(told, 'return-items');
    expect(row).toMatchObject({ status: 'open', rule: 'PNE-28', termKey: `${CASE}:sealed:${DOC_NO}` });
    expect(told.case.terms[`sealed:${DOC_NO}`]).toMatchObject({
      timer: 'suspension',
      status: 'running',
      dueOn: SUSPEND.to,
    });
  });

  it('waits no longer once the items are back, or the decision fell', () => {
    const back = sealedUp().on('2027-02-10');
    const returning = { cause: 'suspension-ended', returnedOn: '2027-02-10', signature: signed } as const;
    back.done(back.onCase(returnSealedItems, { decision: back.id, ...returning, files }));
    expect(back.case.terms[`sealed:${DOC_NO}`]?.status).not.toBe('running');
    expect(rowOf(back, 'return-items')?.status).toBe('done');
    const fallen = sealedUp();
    fallen.done(fallen.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead));
    expect(fallen.case.terms[`sealed:${DOC_NO}`]?.status).toBe('met');
    expect(rowOf(fallen, 'return-items')?.status).toBe('open');
  });

  it.each([
    ['SG', 'SG-33', 'SG-33'],
    ['PNE', 'PNE-28', 'PNE-28'],
    ['FND', 'FND-44', 'O68-custody'],
  ] as const)('of a case about a %s cites its article from the filing on', (type, sealing, collecting) => {
    const [filed] = penaltyStory().filed().events(CASE);
    const data = { ...(filed?.data as object), organizationType: type };
    const ruleOf = (item: string) => entryOf([{ ...(filed as Recorded), data }], item)?.rule;
    expect(ruleOf('seal-items')).toBe(sealing);
    expect(ruleOf('collect-certificate')).toBe(collecting);
    expect(ruleOf('declare-void')).toBe(collecting);
  });

  it('is told the type by the filing itself', () => {
    expect(penaltyStory().filed().events(CASE)[0]?.data).toMatchObject({ organizationType: 'SG' });
  });
});
