import { describe, expect, it } from '@jest/globals';
import { CASE, CLUE, type Story, aClue, aFiling, story } from '../testing/story.fixture.js';
import { cityHead, clerk, head, officerA, officerB, sealed, system, uuid } from '../testing/world.fixture.js';
import { fileCase } from '../case/file-case/file-case.decider.js';
import type { ClueEvent } from './clue.events.js';
import { clueStream, clueStreamId } from './clue.state.js';
import { followLeadPolicy } from './join-clues/follow-lead.policy.js';
import { dropFollower, joinClues, noteFollower, separateClue } from './join-clues/join-clues.decider.js';
import { markClueFiled } from './mark-clue-filed/mark-clue-filed.decider.js';
import { markClueFiledPolicy } from './mark-clue-filed/mark-clue-filed.policy.js';
import { proposeFiling } from './propose-filing/propose-filing.decider.js';
import { declineToFile, refuseFiling } from './refuse-filing/refuse-filing.decider.js';
import { registerClue } from './register-clue/register-clue.decider.js';
import { type RegisterLeadClue, registerLeadClue } from './register-lead/register-lead.decider.js';
import { type ReplyToReporter, replyToReporter } from './reply-to-reporter/reply-to-reporter.decider.js';
import { verifyClue } from './verify-clue/verify-clue.decider.js';

const byHead = { actor: head };
const byClerk = { actor: clerk };
const OTHER = uuid(502);
const LEAD = clueStreamId(CLUE);
const FOLLOWER = clueStreamId(OTHER);

describe('refusing a proposal to file (Order 77 Art 8)', () => {
  it('sends it back with its reason, and it may be made anew', () => {
    const told = story().proposed();
    expect(told.onClue(refuseFiling, { reason: 'evidence-lacking' }, byHead)).toEqual([]);
    expect(told.clue).toMatchObject({ status: 'verified', refusal: { reason: 'evidence-lacking' } });
    expect(told.onCase(fileCase, aFiling, byHead)).toEqual(['case.filing-not-proposed']);
    expect(told.onClue(proposeFiling, { ground: 'UNREGISTERED' }, { actor: officerB })).toEqual([]);
    expect(told.onCase(fileCase, aFiling, byHead)).toEqual([]);
  });

  it('is not for who proposed or took the clue in, and needs a proposal', () => {
    const asHead = (one: typeof head) => ({ actor: { ...one, role: 'organ-head' as const } });
    const refusal = { reason: 'facts-unclear' } as const;
    expect(story().proposed().onClue(refuseFiling, refusal, asHead(officerA))).toEqual([
      'case.approver-is-proposer',
    ]);
    expect(story().proposed().onClue(refuseFiling, refusal, asHead(clerk))).toEqual([
      'case.approver-is-clerk',
    ]);
    expect(story().verified().onClue(refuseFiling, refusal, byHead)).toEqual(['clue.wrong-state']);
  });
});

describe('deciding not to file', () => {
  const declining = {
    docNo: '名民不立〔2026〕1号',
    reason: 'minor-and-corrected',
    finding: sealed('已自行改正'),
  } as const;

  it('ends the clue, with or without a proposal', () => {
    for (const told of [story().verified(), story().proposed()]) {
      expect(told.onClue(declineToFile, declining, byHead)).toEqual([]);
      expect(told.clue).toMatchObject({ status: 'declined', declined: { docNo: '名民不立〔2026〕1号' } });
      expect(told.onCase(fileCase, aFiling, byHead)).toContain('case.clue-not-open');
    }
  });

  it('is about a suspicion, and not before it was verified', () => {
    expect(story().registered().onClue(declineToFile, declining, byHead)).toEqual(['clue.wrong-state']);
    const told = story().registered();
    told.onClue(verifyClue, { result: 'not-ours', finding: sealed('无证办学') }, byClerk);
    expect(told.onClue(declineToFile, declining, byHead)).toEqual(['clue.not-suspect']);
  });
});

describe('joining clues, reversibly', () => {
  const second = (told = story().verified()): Story => {
    expect(told.onClue(registerClue, aClue, byClerk, OTHER)).toEqual([]);
    return told;
  };
  /** What the policy asks for after an act on the follower. */
  const followed = (told: Story, type: 'ClueJoined' | 'ClueSeparated'): Story => {
    const event = told.last<ClueEvent>(FOLLOWER, type);
    const [asked] = followLeadPolicy.on[type]?.(event as never) ?? [];
    const command = [noteFollower, dropFollower].find(({ name }) => name === asked?.command)!;
    expect(asked?.streamId).toBe(LEAD);
    expect(told.onClue(command, asked?.payload as never, { actor: system })).toEqual([]);
    return told;
  };
  const joined = (): Story => {
    const told = second();
    expect(told.onClue(joinClues, { lead: CLUE }, byClerk, OTHER)).toEqual([]);
    return followed(told, 'ClueJoined');
  };

  it('follows its lead into the case', () => {
    const told = joined();
    expect(told.state(clueStream, FOLLOWER)).toMatchObject({ status: 'joined', joined: { lead: LEAD } });
    told.onClue(proposeFiling, { ground: 'UNREGISTERED' });
    told.onCase(fileCase, aFiling, byHead);
    const filed = { caseId: CASE, caseNumber: told.lastOf('CaseFiled').number };
    expect(told.onClue(markClueFiled, filed, { actor: system })).toEqual([]);
    const event = told.last<ClueEvent>(LEAD, 'FollowersFiled');
    expect(markClueFiledPolicy.on.FollowersFiled?.(event as never)).toEqual([
      { command: 'markClueFiled', streamId: FOLLOWER, payload: { ...filed, caseKind: 'illegal' } },
    ]);
    expect(told.onClue(markClueFiled, filed, { actor: system }, OTHER)).toEqual([]);
    expect(told.state(clueStream, FOLLOWER)).toMatchObject({ status: 'filed', caseId: CASE });
  });

  it('is separated to where it stood, and its lead forgets it', () => {
    const told = joined();
    expect(told.onClue(verifyClue, { result: 'suspect', finding: sealed('x') }, byClerk, OTHER)).toEqual([
      'clue.wrong-state',
    ]);
    expect(told.onClue(separateClue, {}, byClerk, OTHER)).toEqual([]);
    followed(told, 'ClueSeparated');
    const { status, terms } = told.state(clueStream, FOLLOWER);
    expect(status).toBe('received');
    // Joining was its triage; alone again it has its seven working days anew.
    expect(terms['triage']).toMatchObject({ status: 'running', startsOn: '2026-11-02' });
    expect(told.types(FOLLOWER).filter((type) => type.startsWith('Term'))).toEqual([
      'TermStarted',
      'TermMet',
      'TermStarted',
    ]);
    expect(told.clue.followers).toEqual([]);
    expect(told.onClue(separateClue, {}, byClerk, OTHER)).toEqual(['clue.wrong-state']);
  });

  it('follows another open clue of its own organ, in one level', () => {
    const told = joined();
    expect(told.onClue(joinClues, { lead: OTHER }, byClerk)).toEqual(['clue.leads-others']);
    const away = second(story().registered());
    away.onClue(verifyClue, { result: 'not-ours', finding: sealed('无证办学') }, byClerk);
    expect(away.onClue(joinClues, { lead: OTHER }, byClerk)).toEqual(['clue.not-suspect']);
    const alone = second();
    expect(alone.onClue(joinClues, { lead: OTHER }, byClerk, OTHER)).toEqual(['clue.lead-not-open']);
    expect(alone.onClue(joinClues, { lead: uuid(599) }, byClerk, OTHER)).toEqual(['clue.lead-not-open']);
    const cityClerk = { actor: { ...cityHead, role: 'clue-clerk' as const } };
    alone.onClue(registerClue, { ...aClue, region: '511822' }, cityClerk, uuid(503));
    expect(alone.onClue(joinClues, { lead: uuid(503) }, byClerk, OTHER)).toEqual(['clue.lead-elsewhere']);
  });
});

describe('replying to the reporter (民发〔2016〕139号)', () => {
  const reporter = { identity: sealed('张某，电话') };
  const reply: ReplyToReporter = {
    stage: 'acceptance',
    outcome: 'accepted',
    docNo: '名民答〔2026〕1号',
    way: 'telephone',
    repliedOn: '2026-11-02',
    text: sealed('您反映的情况已受理'),
  };
  const conclusion = {
    ...reply,
    stage: 'conclusion',
    outcome: 'handled',
    docNo: '名民答〔2026〕2号',
  } as const;
  const reported = (): Story => story().registered({ source: 'REPORT_REALNAME', reporter });
  const accepted = (): Story => {
    const told = reported();
    expect(told.onClue(replyToReporter, reply, byClerk)).toEqual([]);
    return told;
  };
  const verify = (told: Story, result: 'suspect' | 'lawful-body'): Story => {
    expect(told.onClue(verifyClue, { result, finding: sealed('核查') }, byClerk)).toEqual([]);
    return told;
  };

  it('runs its terms only where a name was given', () => {
    expect(reported().clue.terms['reply-acceptance']).toMatchObject({
      timer: 'clue-acceptance',
      dueOn: '2026-11-10',
    });
    expect(story().registered().clue.terms['reply-acceptance']).toBeUndefined();
    expect(story().registered().onClue(replyToReporter, reply, byClerk)).toEqual(['clue.no-reporter']);
  });

  it('tells acceptance first, then the sixty days of the conclusion run', () => {
    const told = accepted();
    expect(told.clue.terms['reply-acceptance']?.status).toBe('met');
    expect(told.clue.terms['reply-conclusion']).toMatchObject({
      timer: 'clue-conclusion',
      startsOn: '2026-11-02',
    });
    expect(told.onClue(replyToReporter, { ...reply, docNo: '3' }, byClerk)).toEqual(['clue.already-replied']);
    expect(
      verify(reported(), 'lawful-body').onClue(
        replyToReporter,
        { ...conclusion, outcome: 'not-established' },
        byClerk,
      ),
    ).toEqual(['clue.acceptance-first']);
  });

  it('tells the result once the clue has come to its end, and the one that it has', () => {
    const told = accepted();
    expect(told.onClue(replyToReporter, conclusion, byClerk)).toEqual(['clue.not-concluded']);
    verify(told, 'lawful-body');
    expect(told.onClue(replyToReporter, conclusion, byClerk)).toEqual(['clue.reply-does-not-fit']);
    const end = { ...conclusion, outcome: 'not-established' } as const;
    expect(told.onClue(replyToReporter, end, byClerk)).toEqual([]);
    expect(told.clue.terms['reply-conclusion']?.status).toBe('met');
    expect(told.onClue(replyToReporter, { ...end, docNo: '9' }, byClerk)).toEqual(['clue.already-replied']);
  });

  it('says nothing that does not fit: no refusal of what was found suspect, no result as an acceptance', () => {
    const told = verify(reported(), 'suspect');
    expect(told.onClue(replyToReporter, { ...reply, outcome: 'not-accepted' }, byClerk)).toEqual([
      'clue.reply-does-not-fit',
    ]);
    expect(told.onClue(replyToReporter, { ...reply, outcome: 'handled' }, byClerk)).toEqual([
      'clue.reply-does-not-fit',
    ]);
    expect(told.onClue(replyToReporter, { ...reply, repliedOn: '2026-12-01' }, byClerk)).toEqual([
      'entry.in-the-future',
    ]);
    expect(told.onClue(replyToReporter, { ...reply, repliedOn: '2026-10-01' }, byClerk)).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });

  it('ends with a refusal of acceptance: nothing is concluded after it', () => {
    const told = reported();
    expect(told.onClue(replyToReporter, { ...reply, outcome: 'not-accepted' }, byClerk)).toEqual([]);
    expect(told.clue.terms['reply-conclusion']).toBeUndefined();
    expect(told.onClue(replyToReporter, conclusion, byClerk)).toEqual(['clue.already-replied']);
  });

  it('holds no word of the case: neither number nor name', () => {
    const shown = Object.keys(accepted().last(LEAD, 'ReporterReplied')?.data ?? {});
    expect(shown.sort()).toEqual(['docNo', 'outcome', 'repliedOn', 'stage', 'text', 'way']);
  });
});

describe('a clue out of one’s own work', () => {
  const lead: RegisterLeadClue = {
    origin: { kind: 'spot-check', streamId: `organization-${uuid(70)}`, eventId: uuid(71) },
    subjectName: '演示·雅安国学研究会',
    region: '511803001',
    receivedOn: '2026-11-02',
  };
  const bySystem = { actor: system };

  it('names what it came out of, needs no words of its own, and starts its triage', () => {
    const told = story();
    expect(told.onClue(registerLeadClue, lead, bySystem)).toEqual([]);
    expect(told.clue).toMatchObject({
      status: 'received',
      source: 'SPOT_CHECK',
      organ: '511803',
      origin: lead.origin,
    });
    expect(told.clue.facts).toBeUndefined();
    expect(told.clue.terms['triage']).toMatchObject({ status: 'running' });
  });

  it('claims its source: the same step opens no second clue', () => {
    const context = { ...contextOf(), actor: system };
    expect(registerLeadClue.decide(lead, story().clue, context)).toMatchObject({
      claims: [`clue-origin/${uuid(71)}`],
    });
  });

  it.each([
    ['another county', { region: '511822' }, 'actor.other-jurisdiction'],
    ['a place outside the city', { region: '510104' }, 'clue.place-outside-jurisdiction'],
    ['a day that has not come', { receivedOn: '2026-12-01' }, 'entry.in-the-future'],
  ])('is refused of an officer for %s', (_what, change, code) => {
    expect(story().onClue(registerLeadClue, { ...lead, ...change })).toEqual([code]);
  });
});

/** A context as the world makes it, caught from a command that accepts nothing. */
function contextOf(): Parameters<typeof registerLeadClue.decide>[2] {
  const caught: Parameters<typeof registerLeadClue.decide>[2][] = [];
  story().onClue(
    {
      ...registerLeadClue,
      decide: (_payload, _state, context) => {
        caught.push(context);
        return { refusals: [{ code: 'caught' }] };
      },
    },
    {} as RegisterLeadClue,
  );
  const [context] = caught;
  if (!context) throw new Error('no context was caught');
  return context;
}
