import { describe, expect, it } from '@jest/globals';
import { type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import fc from 'fast-check';
import type { ClueCommand } from '../clue/clue-command.decider.js';
import { type ClueState, clueStreamId } from '../clue/clue.state.js';
import {
  designateJurisdiction,
  escalateJurisdiction,
} from '../clue/designate-jurisdiction/designate-jurisdiction.decider.js';
import { joinClues, separateClue } from '../clue/join-clues/join-clues.decider.js';
import { proposeFiling } from '../clue/propose-filing/propose-filing.decider.js';
import { refuseFiling } from '../clue/refuse-filing/refuse-filing.decider.js';
import { registerClue } from '../clue/register-clue/register-clue.decider.js';
import { verifyClue } from '../clue/verify-clue/verify-clue.decider.js';
import { type DocketEntry, docketAfter } from '../docket/docket-record.projection.js';
import { OWN_DOCKET_SOURCES } from '../docket/docket.projection.js';
import {
  answerDisclosure,
  askCompletion,
  completeRequest,
  consultThirdParty,
  extendDisclosure,
  recordThirdPartyOpinion,
  registerDisclosureRequest,
} from '../requests/handle-disclosure/handle-disclosure.decider.js';
import type { RequestCommand } from '../requests/request-command.decider.js';
import { type RequestState, requestStream } from '../requests/request.state.js';
import { CLUE, Story, aClue, story } from '../testing/story.fixture.js';
import {
  World,
  cityHead,
  clerk,
  head,
  officerA,
  sealed,
  sectionHead,
  uuid,
} from '../testing/world.fixture.js';

const openRows = (events: readonly Recorded[]): readonly DocketEntry[] =>
  docketAfter(OWN_DOCKET_SOURCES, events).filter(({ status }) => status === 'open');
const DAY_MS = 86_400_000;
const later =
  (days: number) =>
  (told: World): void => {
    told.now = new Date(Date.parse(told.now) + days * DAY_MS).toISOString();
  };

/** Which act an open clue awaits; none where it is at its end or goes with another. */
function nextOf({ status, verification }: ClueState): string | undefined {
  if (status === 'received') return 'verify';
  if (status === 'proposed') return 'file-case';
  if (status !== 'verified') return undefined;
  if (verification?.result === 'not-ours') return 'transfer';
  return verification?.result === 'violation' ? 'propose-penalty-case' : 'propose-filing';
}

describe('no clue is forgotten (SZ-watch-1)', () => {
  const LEAD = uuid(502);
  const finding = sealed('查证');
  const act =
    <P>(command: ClueCommand<P>, payload: NoInfer<P>, actor: Staff) =>
    (told: Story): void =>
      void told.onClue(command, payload, { actor });
  const steps: readonly ((told: Story) => void)[] = [
    ...(['suspect', 'violation', 'not-ours', 'lawful-body'] as const).map((result) =>
      act(verifyClue, { result, finding }, clerk),
    ),
    act(proposeFiling, { ground: 'UNREGISTERED' }, officerA),
    act(refuseFiling, { reason: 'wrong-ground' }, head),
    act(joinClues, { lead: LEAD }, clerk),
    act(separateClue, {}, clerk),
    act(designateJurisdiction, { to: '511822', reason: 'disputed' }, cityHead),
    act(designateJurisdiction, { to: '511803', reason: 'disputed' }, cityHead),
    act(escalateJurisdiction, { reason: 'disputed' }, cityHead),
    later(9),
  ];

  it('in any sequence of acts: the organ that has it is asked for the next one, and for no other', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 25 }), (acts) => {
        const told = story().registered();
        told.onClue(registerClue, aClue, { actor: clerk }, LEAD);
        for (const one of acts) {
          one(told);
          const open = openRows(told.events(clueStreamId(CLUE)));
          const next = nextOf(told.clue);
          seen.add(`${told.clue.status} ${next ?? ''}`);
          expect(open.map(({ item, organ }) => [item, organ])).toEqual(
            next === undefined ? [] : [[next, told.clue.organ]],
          );
          if (told.clue.status === 'received') {
            expect(['running', 'missed']).toContain(told.clue.terms['triage']?.status);
          }
        }
      }),
      { numRuns: 150 },
    );
    // Hard to satisfy by nothing happening.
    expect(seen.size).toBeGreaterThanOrEqual(7);
  });
});

describe('no request is forgotten (SZ-watch-1; 政府信息公开条例)', () => {
  const ID = 'request-00000000-0000-5000-8000-000000000800';
  const text = sealed('说明');
  class Desk extends World {
    get request(): RequestState {
      return this.state(requestStream, ID);
    }
    get today(): string {
      return civilDateOf(this.now);
    }
  }
  const act =
    <P>(command: RequestCommand<P>, payload: (desk: Desk) => NoInfer<P>, actor: Staff) =>
    (desk: Desk): void =>
      void desk.give(requestStream, ID, command, payload(desk), { actor });
  const steps: readonly ((desk: Desk) => void)[] = [
    act(askCompletion, ({ today }) => ({ noticeDocNo: 'n', reason: text, askedOn: today }), sectionHead),
    act(completeRequest, ({ today }) => ({ completedOn: today, content: text }), clerk),
    act(
      consultThirdParty,
      ({ today }) => ({ consulted: 'third-party' as const, party: text, receivedOn: today }),
      officerA,
    ),
    act(
      recordThirdPartyOpinion,
      ({ today, request }) =>
        ({
          consultation: request.consultations.at(-1)?.consultation,
          opinion: 'agrees',
          answeredOn: today,
        }) as never,
      officerA,
    ),
    act(extendDisclosure, ({ today }) => ({ reason: text, toldOn: today }), head),
    act(
      answerDisclosure,
      ({ today }) => ({ answerDocNo: 'a', outcome: 'disclosed' as const, grounds: [], answeredOn: today }),
      sectionHead,
    ),
    later(3),
  ];

  it('in any sequence of acts: it is answered in a term that runs, or awaits what is missing', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { minLength: 2, maxLength: 15 }), (acts) => {
        const desk = new Desk();
        const coming = {
          channel: 'online',
          receivedOn: '2026-11-02',
          applicant: text,
          content: text,
        } as const;
        expect(desk.give(requestStream, ID, registerDisclosureRequest, coming, { actor: clerk })).toEqual([]);
        for (const one of acts) {
          one(desk);
          const items = openRows(desk.events(ID)).map(({ item }) => item);
          const { status, terms, consultations } = desk.request;
          const asked = consultations.some(({ answeredOn }) => answeredOn === undefined);
          seen.add(`${status}${asked ? ' asked' : ''}`);
          if (status === 'received') {
            expect(items).toContain('answer-disclosure');
            expect(terms['answer']?.status).toMatch(/running|paused|missed/);
          }
          if (status === 'incomplete') expect(items).toContain('complete-request');
          // Nobody is asked for what no longer matters.
          if (status === 'answered') expect(items).toEqual([]);
          else expect(items.includes('third-party')).toBe(asked);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });
});
