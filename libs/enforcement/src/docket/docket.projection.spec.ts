import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { DOC_NO, after, byHead, bySection, files } from '../afterwards/afterwards.fixture.js';
import { closePenaltyCase } from '../afterwards/close-penalty/close-penalty.decider.js';
import { recordExecution } from '../afterwards/enforce-in-court/end-execution.decider.js';
import { demandPerformance } from '../afterwards/enforce-in-court/enforce-in-court.decider.js';
import { recordPayment } from '../afterwards/pay-fine/record-payment.decider.js';
import { revokePenalty } from '../afterwards/take-back/take-back.decider.js';
import { announceBan } from '../case/announce-ban/announce-ban.decider.js';
import { decideRecusal } from '../case/decide-recusal/decide-recusal.decider.js';
import { decideEvidencePreservation } from '../case/preserve-evidence/preserve-evidence.decider.js';
import { revokeOwnDecision } from '../case/revoke-decision/revoke-decision.decider.js';
import { returnLegalReview } from '../case/review-legally/review-legally.decider.js';
import { requestOfficers } from '../case/lend-officers/lend-officers.decider.js';
import { applyRecusal } from '../case/party-rights/party-rights.decider.js';
import { recordPoliceReply, requestPoliceReview } from '../case/transfer-crime/follow-police.decider.js';
import {
  decideCrimeTransfer,
  handOverCrime,
  proposeCrimeTransfer,
} from '../case/transfer-crime/transfer-crime.decider.js';
import { joinClues, separateClue } from '../clue/join-clues/join-clues.decider.js';
import { registerClue } from '../clue/register-clue/register-clue.decider.js';
import { refuseFiling } from '../clue/refuse-filing/refuse-filing.decider.js';
import { replyToReporter } from '../clue/reply-to-reporter/reply-to-reporter.decider.js';
import { verifyClue } from '../clue/verify-clue/verify-clue.decider.js';
import { designateJurisdiction } from '../clue/designate-jurisdiction/designate-jurisdiction.decider.js';
import { caseCommands } from '../case/case-kinds.decider.js';
import { clueCommands } from '../clue/clue-commands.decider.js';
import { requestCommands } from '../requests/request-commands.decider.js';
import { clueStreamId } from '../clue/clue.state.js';
import { CASE, CLUE, type Story, aClue, anAnnouncement, present, story } from '../testing/story.fixture.js';
import {
  cityHead,
  clerk,
  head,
  officerB,
  recordedEvent,
  reviewer,
  sealed,
  uuid,
} from '../testing/world.fixture.js';
import { requestLegalReview } from '../case/review-legally/review-legally.decider.js';
import { type DocketEntry, docketAfter } from './docket-record.projection.js';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';

const entriesOf = (events: readonly Recorded[]): readonly DocketEntry[] =>
  docketAfter(OWN_DOCKET_SOURCES, events);
const entryOf = (told: Story, code: string, stream = CASE): DocketEntry | undefined =>
  entriesOf(told.events(stream)).find(({ item }) => item === code);
const open = (told: Story, stream: string): readonly string[] =>
  entriesOf(told.events(stream))
    .filter(({ status }) => status === 'open')
    .map(({ item }) => item);
const onClue = (told: Story): readonly string[] => open(told, clueStreamId(CLUE));
const onCase = (told: Story): readonly string[] => open(told, CASE);

describe('the docket of a clue', () => {
  it('follows it from triage to filing', () => {
    expect(onClue(story().registered())).toEqual(['verify']);
    expect(onClue(story().verified())).toEqual(['propose-filing']);
    expect(onClue(story().proposed())).toEqual(['file-case']);
  });

  it('awaits both answers to a reporter, and the proposal again once it was sent back', () => {
    const reporter = { identity: sealed('某人') };
    const told = story().registered({ source: 'REPORT_REALNAME', reporter });
    expect(onClue(told)).toEqual(['verify', 'reply-acceptance']);
    const reply = { way: 'letter', repliedOn: '2026-11-02', text: sealed('已受理') } as const;
    const acceptance = { ...reply, stage: 'acceptance', outcome: 'accepted', docNo: 'a' } as const;
    told.onClue(replyToReporter, acceptance, { actor: clerk });
    expect(onClue(told)).toEqual(['verify', 'reply-conclusion']);
    told.onClue(verifyClue, { result: 'lawful-body', finding: sealed('有登记') }, { actor: clerk });
    const conclusion = { ...reply, stage: 'conclusion', outcome: 'not-established', docNo: 'b' } as const;
    told.onClue(replyToReporter, conclusion, { actor: clerk });
    expect(onClue(told)).toEqual([]);
    const returned = story().proposed();
    returned.onClue(refuseFiling, { reason: 'wrong-ground' }, { actor: head });
    expect(onClue(returned)).toEqual(['propose-filing']);
  });

  it('rests while a clue follows another, and comes back when it is separated', () => {
    for (const [told, item] of [
      [story().registered(), 'verify'],
      [story().verified(), 'propose-filing'],
      [story().proposed(), 'file-case'],
    ] as const) {
      told.onClue(registerClue, aClue, { actor: clerk }, uuid(502));
      expect(told.onClue(joinClues, { lead: uuid(502) }, { actor: clerk })).toEqual([]);
      expect(onClue(told)).toEqual([]);
      expect(told.onClue(separateClue, {}, { actor: clerk })).toEqual([]);
      expect(onClue(told)).toEqual([item]);
    }
  });

  it('goes with it to another organ, where the proposal is made anew', () => {
    const told = story().proposed();
    told.onClue(designateJurisdiction, { to: '511822', reason: 'disputed' }, { actor: cityHead });
    expect(onClue(told)).toEqual(['propose-filing']);
    const row = entryOf(told, 'propose-filing', clueStreamId(CLUE));
    expect(row).toMatchObject({ organ: '511822', role: 'officer', command: 'proposeFiling', rule: 'O77-8' });
  });
});

describe('the docket of a penalty case after its decision', () => {
  const payment = { purpose: 'fine', amountFen: 3_000_000, channel: 'bank', receiptNo: 'R', files } as const;

  it('says what is awaited: service, publication, payment, execution, closing', () => {
    const told = after();
    const waiting = (): readonly string[] => open(told, CASE).filter((code) => code !== 'assign-officers');
    expect(waiting()).toEqual(expect.arrayContaining(['serve-decision', 'test-influence']));
    told.served().on('2026-11-10');
    expect(waiting()).not.toContain('serve-decision');
    expect(waiting()).toEqual(expect.arrayContaining(['fine', 'enter-credit', 'execute']));
    const row = entryOf(told, 'fine', CASE);
    expect(row).toMatchObject({ termKey: `${CASE}:fine:${DOC_NO}`, role: 'officer', rule: 'APL-67' });
    told.done(told.onCase(recordPayment, { decision: told.id, ...payment, paidOn: '2026-11-10' }));
    expect(waiting()).not.toContain('fine');
    told.done(
      told.onCase(recordExecution, { decision: told.id, outcome: 'performed', files: [] }, bySection),
    );
    expect(waiting()).toContain('close-penalty');
    told.done(told.onCase(closePenaltyCase, {}, byHead));
    expect(waiting()).toContain('divide-volumes');
    expect(waiting()).not.toContain('close-penalty');
  });

  it('of an unpaid fine asks for the demand, and then for the court', () => {
    const told = after().served();
    const term = `fine:${DOC_NO}`;
    told.event({ type: 'TermMissed', data: { term, timer: 'fine-payment', dueOn: '2026-11-18' } });
    expect(onCase(told)).toContain('demand');
    expect(onCase(told)).not.toContain('fine');
    told.on('2026-11-19');
    const demand = { demandDocNo: 'd', method: 'direct', servedOn: '2026-11-19', files } as const;
    told.done(told.onCase(demandPerformance, { decision: told.id, ...demand }));
    expect(onCase(told)).toContain('apply-to-court');
    expect(onCase(told)).not.toContain('demand');
  });

  it('asks nothing more of a decision that fell, but to withdraw what was published', () => {
    const told = after().served();
    told.done(told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead));
    const before = ['assign-officers', 'investigate', 'hear-party'];
    expect(onCase(told).filter((code) => !before.includes(code))).toEqual(['close-penalty']);
  });
});

describe('the docket of a case', () => {
  it('says at every step who is awaited', () => {
    expect(onCase(story().filed())).toEqual(['assign-officers']);
    expect(onCase(story().assigned())).toEqual(['investigate', 'hear-party']);
    expect(onCase(story().heard())).toEqual(['investigate']);
    expect(onCase(story().reported())).toEqual(['follow-report']);
    expect(onCase(story().reviewed())).toEqual(['follow-report']);
    expect(onCase(story().banProposed())).toEqual(['decide-ban']);
    expect(onCase(story().banned())).toEqual(['announce-ban', 'collect-seals', 'serve-decision']);
    expect(onCase(story().announced())).toEqual(['collect-seals', 'close', 'serve-decision']);
    expect(onCase(story().closed())).toEqual(['archive', 'serve-decision']);
  });

  it('bears the term that runs for the item, and the revision that opened it', () => {
    const told = story().preserved();
    const row = entryOf(told, 'decide-evidence', CASE);
    const [held] = Object.values(told.case.preservations);
    expect(row).toMatchObject({ status: 'open', termKey: `${CASE}:${held?.term}`, role: 'organ-head' });
    const all = [1, 2].map((no) => ({ no, outcome: 'returned' as const }));
    const decision = { preservation: held?.preservation ?? '', docNo: 'x', outcomes: all };
    told.onCase(decideEvidencePreservation, decision, { actor: head });
    expect(entryOf(told, 'decide-evidence')).toMatchObject({
      status: 'done',
      termKey: null,
    });
  });

  it('opens again what was done: after a return, a recusal, a revocation', () => {
    const returned = story().reported();
    returned.onCase(requestLegalReview, {});
    expect(onCase(returned)).toEqual(['review']);
    returned.onCase(returnLegalReview, { opinion: sealed('退回'), reason: 'form' }, { actor: reviewer });
    expect(onCase(returned)).toEqual(['investigate']);
    const recused = story().assigned();
    const recusal = { account: officerB.account, granted: true, ground: 'relative' } as const;
    recused.onCase(decideRecusal, recusal, { actor: head });
    expect(onCase(recused)).toContain('assign-officers');
    const revoked = story().banned();
    revoked.onCase(revokeOwnDecision, { revocationDocNo: 'x', basis: 'APL-75' }, { actor: head });
    expect(onCase(revoked)).toEqual(['follow-report']);
    expect(revoked.onCase(announceBan, anAnnouncement)).toContain('ban.revoked');
  });

  it('awaits each step of a suspected crime under its own term', () => {
    const told = story().inquired();
    const crime = { present, offence: sealed('诈骗'), report: sealed('核实'), files: [] };
    told.onCase(proposeCrimeTransfer, crime);
    const { transfer } = told.lastOf('CrimeTransferProposed');
    const rowOf = (item: string): DocketEntry | undefined => entryOf(told, item);
    expect(rowOf('decide-crime-transfer')).toMatchObject({
      status: 'open',
      role: 'organ-head',
      termKey: `${CASE}:crime-decision:${transfer}`,
    });
    told.onCase(decideCrimeTransfer, { transfer, approved: true }, { actor: head });
    expect(rowOf('decide-crime-transfer')?.status).toBe('done');
    expect(rowOf('hand-over-crime')?.termKey).toBe(`${CASE}:crime-handover:${transfer}`);
    const materials = ['transfer-letter', 'investigation-report'] as const;
    const handing = { transfer, docNo: 'd', handedOverOn: '2026-11-02', files: [], materials };
    told.onCase(handOverCrime, handing);
    expect(rowOf('hand-over-crime')?.status).toBe('done');
    expect(rowOf('police-reply-crime')?.termKey).toBe(`${CASE}:crime-reply:${transfer}`);
    const reply = { ofDocNo: 'd', replyNo: 'r', outcome: 'declined', repliedOn: '2026-11-02' } as const;
    told.onCase(recordPoliceReply, reply);
    expect(rowOf('police-reply-crime')?.status).toBe('done');
    expect(rowOf('request-police-review')?.termKey).toBe(`${CASE}:crime-review-request:${transfer}`);
    expect(rowOf('hand-over-crime-items')?.status).toBe('waiting');
    // Declined again on review, it may be brought to the procuratorate, and then to nobody (国务院令第310号 Art 9).
    const asking = { transfer, reviewer: 'police', docNo: 'e', requestedOn: '2026-11-02' } as const;
    expect(told.onCase(requestPoliceReview, asking, { actor: head })).toEqual([]);
    expect(rowOf('request-police-review')?.status).toBe('done');
    expect(told.onCase(recordPoliceReply, { ...reply, replyNo: 's' })).toEqual([]);
    expect(rowOf('request-police-review')).toMatchObject({ status: 'open', role: 'organ-head' });
    const supervision = { ...asking, reviewer: 'procuratorate', docNo: 'f' } as const;
    expect(told.onCase(requestPoliceReview, supervision, { actor: head })).toEqual([]);
    expect(told.onCase(recordPoliceReply, { ...reply, replyNo: 't' })).toEqual([]);
    expect(rowOf('request-police-review')?.status).toBe('done');
  });

  it('awaits the head on an application for recusal, the heads above on a request for officers', () => {
    const told = story().assigned();
    const application = { account: officerB.account, ground: 'interest', applicantKind: 'party' } as const;
    told.onCase(
      applyRecusal,
      { ...application, receivedOn: '2026-11-02', reason: sealed('亲属') },
      { actor: clerk },
    );
    told.onCase(requestOfficers, { count: 1, reason: 'recusals' }, { actor: head });
    expect(onCase(told)).toEqual(expect.arrayContaining(['decide-recusal', 'lend-officers']));
    told.onCase(
      decideRecusal,
      { account: officerB.account, granted: false, ground: 'interest' },
      { actor: head },
    );
    expect(onCase(told)).not.toContain('decide-recusal');
  });

  it('holds what the system could not do', () => {
    const raised = {
      subject: 'clue-1',
      organ: '511803',
      cause: { policy: 'p', command: 'markClueFiled', refusal: 'r' },
    };
    const events = [recordedEvent({ type: 'TaskRaised', data: raised }, 'task-1', 0)];
    expect(entriesOf(events)[0]).toMatchObject({
      status: 'open',
      organ: '511803',
      kind: 'task',
    });
    const settled = [
      ...events,
      recordedEvent({ type: 'TaskSettled', data: { outcome: 'done' } }, 'task-1', 1),
    ];
    expect(entriesOf(settled)[0]?.status).toBe('done');
  });

  it('names commands and roles that there are', () => {
    const commands = [...clueCommands, ...caseCommands, ...requestCommands];
    for (const { category, items } of OWN_DOCKET_SOURCES.filter((one) => one.category !== 'task')) {
      for (const { code, command, role } of items) {
        const found = commands.find(
          (one) => one.name === command && one.category === (code === 'file-case' ? 'case' : category),
        );
        expect({ code, roles: found?.roles }).toMatchObject({ roles: expect.arrayContaining([role]) });
      }
    }
  });
});
