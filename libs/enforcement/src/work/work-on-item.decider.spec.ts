import { describe, expect, it } from '@jest/globals';
import {
  World,
  cityHead,
  clerk,
  elsewhere,
  head,
  officerA,
  officerB,
  sectionHead,
} from '../testing/world.fixture.js';
import { caseStream } from '../case/case.state.js';
import { assignWork, claimWork, releaseWork } from './work-on-item.decider.js';
import { type WorkState, workStream } from './work.state.js';

const item = { item: 'case-1:investigate', openedRevision: 2, organ: '511803', role: 'officer' };
const STREAM = 'work-1';

class Desk extends World {
  claim = (actor = officerA, what = item): readonly string[] =>
    this.give(workStream, STREAM, claimWork, what, { actor });
  release = (actor = officerA): readonly string[] =>
    this.give(workStream, STREAM, releaseWork, item, { actor });
  assign = (account: string, actor = sectionHead): readonly string[] =>
    this.give(workStream, STREAM, assignWork, { ...item, account }, { actor });
  get work(): WorkState {
    return this.state(workStream, STREAM);
  }
}

describe('an item of the docket', () => {
  it('is claimed by one, who may say so twice, and by another after it was released', () => {
    const desk = new Desk();
    expect(desk.claim()).toEqual([]);
    expect(desk.claim()).toEqual([]);
    expect(desk.claim(officerB)).toEqual(['work.claimed-by-other']);
    expect(desk.release(officerB)).toEqual(['work.not-yours']);
    expect(desk.release()).toEqual([]);
    expect(desk.release()).toEqual(['work.not-claimed']);
    expect(desk.claim(officerB)).toEqual([]);
    expect(desk.work.holder?.person).toBe(officerB.person);
  });

  it('is claimed by the role and the organ that it awaits', () => {
    expect(new Desk().claim(clerk)).toEqual(['work.other-role']);
    expect(new Desk().claim(elsewhere)).toEqual(['actor.other-jurisdiction']);
  });

  it('of a head is taken up by a deputy within the term alone (SZ-leave-1)', () => {
    const desk = new Desk();
    const ofHead = { ...item, role: 'organ-head' };
    const { account, person, organ } = head;
    const term = { appointment: 'd', account, person, role: 'organ-head', organ } as const;
    const deputy = { ...sectionHead, deputyFor: [{ ...term, from: '2026-11-01', to: '2026-11-20' }] };
    desk.now = '2026-11-21T01:00:00.000Z';
    expect(desk.claim(deputy, ofHead)).toEqual(['work.other-role']);
    desk.now = '2026-11-20T01:00:00.000Z';
    expect(desk.claim(deputy, ofHead)).toEqual([]);
  });

  it('is handed out, and taken back, by a head', () => {
    const desk = new Desk();
    desk.claim();
    expect(desk.assign(officerB.account)).toEqual([]);
    expect(desk.work.holder?.badge).toBe(officerB.badge);
    expect(desk.release(head)).toEqual([]);
    expect(desk.assign(officerB.account, officerA)).toEqual(['actor.role-not-entitled']);
  });

  it('of a case that an officer of another organ is on loan to is that officer’s too, while it lasts (SZ-lend-1)', () => {
    const desk = new Desk();
    const { account, person, badge, organ } = elsewhere;
    const lent = [{ account, person, badge, organ, until: '2026-11-20' }];
    const people = { ...caseStream.initial.people, lent };
    desk.put('case-1', { ...caseStream.initial, status: 'investigating', people });
    expect(desk.claim(elsewhere, { ...item, item: 'case-2:investigate' })).toEqual([
      'actor.other-jurisdiction',
    ]);
    expect(desk.claim(elsewhere)).toEqual([]);
    expect(desk.release(elsewhere)).toEqual([]);
    expect(desk.assign(elsewhere.account)).toEqual([]);
    // A head of another organ takes nothing back.
    expect(desk.release(cityHead)).toEqual(['actor.other-jurisdiction']);
    // Nor is one who is not on loan told who has it.
    desk.put('case-1', { ...caseStream.initial, status: 'investigating' });
    expect(desk.claim(elsewhere)).toEqual(['actor.other-jurisdiction']);
    desk.put('case-1', { ...caseStream.initial, status: 'investigating', people });
    desk.now = '2026-11-21T01:00:00.000Z';
    expect(desk.release(elsewhere)).toEqual([]);
    expect(desk.claim(elsewhere)).toEqual(['actor.other-jurisdiction']);
  });

  it('is handed out to nobody of another role or organ, nor by another organ', () => {
    expect(new Desk().assign(clerk.account)).toEqual(['work.assignee-unknown']);
    expect(new Desk().assign(elsewhere.account)).toEqual(['work.assignee-unknown']);
    expect(new Desk().assign('nobody')).toEqual(['work.assignee-unknown']);
    expect(new Desk().assign(officerB.account, cityHead)).toEqual(['actor.other-jurisdiction']);
  });
});
