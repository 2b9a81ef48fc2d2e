import { describe, expect, it } from '@jest/globals';
import type { DomainEvent, ProjectionDefinition, Recorded, RowFold } from '@shouzheng/kernel';
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
import { designateJurisdiction } from '../clue/designate-jurisdiction/designate-jurisdiction.decider.js';
import { caseCommands } from '../case/case-kinds.decider.js';
import { clueCommands } from '../clue/clue-commands.decider.js';
import { requestCommands } from '../requests/request-commands.decider.js';
import { clueStreamId } from '../clue/clue.state.js';
import { CASE, CLUE, type Story, anAnnouncement, story } from '../testing/story.fixture.js';
import { cityHead, head, officerB, recordedEvent, reviewer, sealed } from '../testing/world.fixture.js';
import { requestLegalReview } from '../case/review-legally/review-legally.decider.js';
import type { DocketRow } from './docket-item.projection.js';
import { OWN_DOCKET_SOURCES, docketProjectionWith } from './docket.projection.js';

const docket = docketProjectionWith([]);

function rowsOf(
  events: readonly Recorded[],
  projection: ProjectionDefinition<DocketRow, DomainEvent> = docket,
): ReadonlyMap<string, DocketRow> {
  const rows = new Map<string, DocketRow>();
  const folds = projection.folds as Readonly<
    Record<string, RowFold<DocketRow, DomainEvent> | 'ignored' | undefined>
  >;
  for (const event of events) {
    const fold = folds[event.type];
    if (!fold || fold === 'ignored') continue;
    for (const key of fold.keys(event)) {
      const row = fold.fold(rows.get(key), event, key);
      if (row) rows.set(key, row);
    }
  }
  return rows;
}

const open = (told: Story, stream: string): readonly string[] =>
  [...rowsOf(told.events(stream)).values()].filter(({ status }) => status === 'open').map(({ item }) => item);
const onClue = (told: Story): readonly string[] => open(told, clueStreamId(CLUE));
const onCase = (told: Story): readonly string[] => open(told, CASE);

describe('the docket of a clue', () => {
  it('follows it from triage to filing', () => {
    expect(onClue(story().registered())).toEqual(['verify']);
    expect(onClue(story().verified())).toEqual(['propose-filing']);
    expect(onClue(story().proposed())).toEqual(['file-case']);
  });

  it('goes with it to another organ, where the proposal is made anew', () => {
    const told = story().proposed();
    told.onClue(designateJurisdiction, { to: '511822', reason: 'disputed' }, { actor: cityHead });
    expect(onClue(told)).toEqual(['propose-filing']);
    const row = rowsOf(told.events(clueStreamId(CLUE))).get(`${clueStreamId(CLUE)}:propose-filing`);
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
    const row = rowsOf(told.events(CASE)).get(`${CASE}:fine`);
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
    const row = rowsOf(told.events(CASE)).get(`${CASE}:decide-evidence`);
    const [held] = Object.values(told.case.preservations);
    expect(row).toMatchObject({ status: 'open', termKey: `${CASE}:${held?.term}`, role: 'organ-head' });
    const all = [1, 2].map((no) => ({ no, outcome: 'returned' as const }));
    const decision = { preservation: held?.preservation ?? '', docNo: 'x', outcomes: all };
    told.onCase(decideEvidencePreservation, decision, { actor: head });
    expect(rowsOf(told.events(CASE)).get(`${CASE}:decide-evidence`)).toMatchObject({
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

  it('holds what the system could not do', () => {
    const raised = {
      subject: 'clue-1',
      organ: '511803',
      cause: { policy: 'p', command: 'markClueFiled', refusal: 'r' },
    };
    const events = [recordedEvent({ type: 'TaskRaised', data: raised }, 'task-1', 0)];
    expect(rowsOf(events).get('task-1:settle')).toMatchObject({
      status: 'open',
      organ: '511803',
      kind: 'task',
    });
    const settled = [
      ...events,
      recordedEvent({ type: 'TaskSettled', data: { outcome: 'done' } }, 'task-1', 1),
    ];
    expect(rowsOf(settled).get('task-1:settle')?.status).toBe('done');
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
