import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import { passLegalReview, requestLegalReview } from '../../case/review-legally/review-legally.decider.js';
import {
  HEAVY,
  LIGHT,
  type PenaltyStory,
  SUSPENSION,
  WARNING,
  aDiscussion,
  aPenalty,
  deputyHead,
  members,
  penaltyStory,
} from '../../testing/penalty-story.fixture.js';
import { cityHead, head, officerA, reviewer, sealed, sectionHead } from '../../testing/world.fixture.js';
import { decideNoPenalty } from '../decide-no-penalty/decide-no-penalty.decider.js';
import { decidePenalty } from '../decide-penalty/decide-penalty.decider.js';
import { tallyOf } from '../penalty-readiness.decider.js';
import { submitReport } from '../submit-report/submit-report.decider.js';
import { aNoPenalty, aPenaltyReport } from '../../testing/penalty-story.fixture.js';
import { type HoldCollectiveDiscussion, holdCollectiveDiscussion } from './discuss-collectively.decider.js';

const by = { actor: head };
const words = sealed('意见');
const agree = 'agree' as const;
const ready = (): PenaltyStory => penaltyStory().waived({ items: HEAVY });
const discuss = (told: PenaltyStory, change: Partial<HoldCollectiveDiscussion>): readonly string[] =>
  told.onCase(holdCollectiveDiscussion, { ...aDiscussion, ...change }, by);
const withMembers = (...accounts: readonly string[]): readonly string[] =>
  discuss(ready(), { members: accounts.map((account) => ({ account, opinion: agree, words })) });

describe('a collective discussion (APL 57; SZ-discussion-1)', () => {
  it('records every opinion, also the one that dissents', () => {
    const told = ready();
    const [first, second, third] = members;
    const dissent = { ...third!, opinion: 'disagree' as const };
    expect(discuss(told, { members: [first!, second!, dissent] })).toEqual([]);
    expect(told.lastOf('CollectivelyDiscussed').members.map(({ opinion }) => opinion)).toEqual([
      'agree',
      'agree',
      'disagree',
    ]);
    expect(told.case.documents).toContainEqual(
      expect.objectContaining({ kind: 'collective-minutes', number: aDiscussion.minutesNo }),
    );
  });

  it('has three leaders of the organ, the head among them, each once', () => {
    expect(withMembers(head.account, deputyHead.account)).toEqual(['penalty.too-few-leaders']);
    expect(withMembers(head.account, deputyHead.account, deputyHead.account)).toEqual([
      'penalty.too-few-leaders',
      'penalty.member-twice',
    ]);
    expect(withMembers(head.account, deputyHead.account, cityHead.account)).toEqual([
      'penalty.member-is-no-leader',
    ]);
    expect(withMembers(head.account, deputyHead.account, reviewer.account)).toEqual([
      'penalty.member-is-no-leader',
    ]);
    expect(withMembers(head.account, deputyHead.account, sectionHead.account)).toEqual([]);
  });

  it('cannot do without the head', () => {
    const told = ready();
    const second = { ...sectionHead, account: officerA.account, person: 'person-x' };
    const third = { ...sectionHead, account: reviewer.account, person: 'person-y' };
    for (const one of [second, third]) told.put(accountStreamId(one.account), { status: 'active', ...one });
    const three = [sectionHead, second, third].map(({ account }) => ({ account, opinion: agree, words }));
    expect(discuss(told, { members: three })).toEqual(['penalty.discussed-without-head']);
  });

  it('gives handlers no vote, under whatever account', () => {
    const told = ready();
    told.put(accountStreamId(deputyHead.account), {
      status: 'active',
      ...deputyHead,
      person: officerA.person,
    });
    expect(discuss(told, {})).toEqual(['penalty.handler-has-no-vote']);
  });

  it('takes its least number from the bureau’s setting', () => {
    const told = ready();
    told.settings = { ...told.settings, discussionLeaders: 4 };
    expect(discuss(told, {})).toEqual(['penalty.too-few-leaders']);
  });

  it('on the decision comes after the party was heard and review was passed', () => {
    expect(discuss(penaltyStory().noticed({ items: HEAVY }), {})).toEqual([
      'penalty.defence-open',
      'hearing.open',
    ]);
    expect(discuss(penaltyStory().waived({ publicInterest: true }), {})).toEqual(['case.review-not-passed']);
    expect(discuss(penaltyStory().inquired(), {})).toContain('case.wrong-state');
  });

  it('has minutes, and a conclusion that fits what was discussed', () => {
    expect(discuss(ready(), { files: [] })).toEqual(['record.file-required']);
    expect(discuss(ready(), { conclusion: 'extend', days: 30 })).toEqual(['penalty.conclusion-incomplete']);
    expect(discuss(ready(), { conclusion: 'lighter' })).toEqual(['penalty.conclusion-incomplete']);
    expect(discuss(ready(), { about: 'extension', conclusion: 'extend' })).toEqual([
      'penalty.conclusion-incomplete',
    ]);
    expect(discuss(ready(), { about: 'extension', conclusion: 'as-proposed' })).toEqual([
      'penalty.conclusion-incomplete',
    ]);
    const heavier = [...HEAVY, { ...SUSPENSION, no: 4 }];
    expect(discuss(ready(), { conclusion: 'lighter', items: heavier })).toEqual([
      'penalty.heavier-than-told',
    ]);
    expect(discuss(ready(), { conclusion: 'lighter', items: LIGHT })).toEqual([]);
  });
});

describe('what the discussion binds', () => {
  const decide = (told: PenaltyStory, items = HEAVY): readonly string[] =>
    told.onCase(decidePenalty, { ...aPenalty, items }, by);

  it.each([
    ['a heavy penalty', {}, HEAVY],
    ['a complex case', { complex: true }, LIGHT],
    ['a major case', { major: true }, LIGHT],
  ])('is mandatory for %s (APL 57)', (_what, report, items) => {
    const told = penaltyStory().waived({ ...report, items });
    told.onCase(requestLegalReview, {});
    told.onCase(passLegalReview, { opinion: sealed('同意') }, { actor: reviewer });
    expect(decide(told, items)).toEqual(['penalty.not-discussed']);
    expect(discuss(told, {})).toEqual([]);
    expect(decide(told, items)).toEqual([]);
  });

  it('is a setting for heavy penalties that are neither complex nor major', () => {
    const told = ready();
    told.settings = { ...told.settings, discussHeavyPenalties: false };
    expect(decide(told)).toEqual([]);
  });

  it('a lighter conclusion is not exceeded', () => {
    const told = ready();
    discuss(told, { conclusion: 'lighter', items: [WARNING] });
    expect(decide(told, LIGHT)).toEqual(['penalty.heavier-than-told']);
    expect(decide(told, [WARNING])).toEqual([]);
  });

  it('a conclusion against the penalty bars it; one for none allows that; a return allows a new report', () => {
    const none = ready();
    discuss(none, { conclusion: 'no-penalty' });
    expect(decide(none)).toEqual(['penalty.discussion-concluded-otherwise']);
    expect(none.onCase(decideNoPenalty, { ...aNoPenalty, ground: 'unproven' }, by)).toEqual([]);
    const back = ready();
    discuss(back, { conclusion: 'return' });
    expect(decide(back)).toEqual(['penalty.discussion-concluded-otherwise']);
    expect(back.onCase(submitReport, { ...aPenaltyReport, items: LIGHT })).toEqual([]);
    // The old conclusion is gone with the old report.
    expect(decide(back, LIGHT)).toEqual([]);
  });
});

describe('the majority of the members present (APL 57; SZ-discussion-3)', () => {
  const voted = (...opinions: readonly ('agree' | 'disagree' | 'abstain')[]): PenaltyStory => {
    const told = penaltyStory().reviewed({ major: true });
    const votes = members.map((one, index) => ({ ...one, opinion: opinions[index] ?? 'agree' }));
    expect(told.onCase(holdCollectiveDiscussion, { ...aDiscussion, members: votes }, by)).toEqual([]);
    return told;
  };
  const decide = (told: PenaltyStory, discussionNeedsMajority: boolean): readonly string[] => {
    told.settings = { ...told.settings, discussionNeedsMajority };
    return told.onCase(decidePenalty, aPenalty, by);
  };

  it.each([
    ['two of three agree', ['agree', 'agree', 'disagree'], []],
    ['one of three agrees', ['agree', 'disagree', 'disagree'], ['penalty.majority-opposed']],
    ['who abstains does not agree', ['agree', 'abstain', 'disagree'], ['penalty.majority-opposed']],
  ] as const)('decides where the bureau so sets: %s', (_what, opinions, codes) => {
    expect(decide(voted(...opinions), true)).toEqual(codes);
  });

  it('is only on record where the bureau does not: the Law says that opinions are recorded', () => {
    const told = voted('agree', 'disagree', 'disagree');
    expect(told.penalty.discussions.map(tallyOf)).toEqual([{ agree: 1, disagree: 2, abstain: 0 }]);
    expect(decide(told, false)).toEqual([]);
  });
});
