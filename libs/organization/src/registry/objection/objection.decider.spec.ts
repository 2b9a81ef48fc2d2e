import { describe, expect, it } from '@jest/globals';
import { judge } from '@shouzheng/kernel';
import { aDecisionContext, recorded } from '@shouzheng/testing';
import { organizationProjection } from '../../directory/organization.projection.js';
import { listEntryProjection } from '../../lists/list-entry.projection.js';
import type { ListEntryEvent } from '../../lists/list-entry.events.js';
import { type ListEntryState, listEntryStream } from '../../lists/list-entry.state.js';
import {
  answerListEntryObjection,
  fileListEntryObjection,
} from '../../lists/object-to-list-entry/object-to-list-entry.decider.js';
import { Story } from '../../testing/story.fixture.js';
import {
  aRegisteredAssociation,
  clerk,
  creditOfficer,
  fact,
  law,
  listing,
  regions,
  sealed,
  settings,
  staff,
} from '../../testing/world.fixture.js';
import { axesOf } from '../dossier/axes.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import { headlineOf } from '../standing.state.js';
import { type FileObjection, answerObjection, fileObjection } from './objection.decider.js';

const head = staff(7, 'section-head');
const target = (listing as Extract<OrganizationEvent, { type: 'AbnormalListed' }>).data.listingId;
const objection: FileObjection = {
  about: 'listing',
  target,
  by: 'organization',
  receivedOn: '2026-11-10',
  reasons: sealed('…'),
};
const filed = (rest: Partial<FileObjection> = {}, ...more: readonly OrganizationEvent[]): Story => {
  const story = new Story(...aRegisteredAssociation, listing, ...more);
  story.does(clerk, '2026-11-10', fileObjection, { ...objection, ...rest });
  return story;
};
const answer = (story: Story, outcome: 'upheld' | 'rejected') => ({
  objectionId: Object.keys(story.state.objections)[0] ?? '',
  outcome,
  documentNumber: '异议1',
  reasons: sealed('…'),
});
const rowOf = (story: Story) =>
  story.history.reduce<ReturnType<typeof fold>>((row, event) => fold(row, event), undefined);
function fold(
  row: unknown,
  event: Story['history'][number],
): { standing: { objections: readonly string[] } } | undefined {
  const one = organizationProjection.folds[event.type];
  return one === 'ignored'
    ? (row as never)
    : (one.fold(row as never, event as never, event.streamId) as never);
}

describe('an objection of the named (Order 60; SZ-objection-1)', () => {
  it('shows 有异议 at once, in the dossier and in the directory, with an owner and a term', () => {
    const story = filed();
    const axis = axesOf(story.state, '2026-11-11', 2).find(({ axis: name }) => name === 'credit');
    expect(axis?.notes[0]).toBe('UNREACHABLE 2026-11-02 contested');
    expect(rowOf(story)?.standing.objections).toHaveLength(1);
    const [term] = Object.values(story.state.terms).filter(({ timer }) => timer === 'objection-answer');
    expect(term).toMatchObject({ role: 'credit-officer', organ: '511803', dueOn: '2026-11-24' });
  });

  it('is about what stands in the record, and one at a time', () => {
    const story = filed();
    expect(story.refused(clerk, '2026-11-11', fileObjection, objection)).toEqual(['objection.in-hand']);
    const nothing = { ...objection, target: 'nothing' };
    expect(story.refused(clerk, '2026-11-11', fileObjection, nothing)).toEqual(['objection.no-such-entry']);
    const rating = { ...objection, about: 'rating', target: 'rating' } as const;
    expect(story.refused(clerk, '2026-11-11', fileObjection, rating)).toEqual(['objection.no-such-entry']);
    const early = { ...objection, receivedOn: '2026-11-01' };
    expect(
      new Story(...aRegisteredAssociation, listing).refused(clerk, '2026-11-11', fileObjection, early),
    ).toEqual(['entry.before-its-prerequisite']);
  });

  it('is answered by another than who took it in', () => {
    const story = filed();
    const taker = { ...head, person: clerk.person };
    expect(story.refused(taker, '2026-11-12', answerObjection, answer(story, 'rejected'))).toEqual([
      'objection.taker-answers',
    ]);
    story.does(head, '2026-11-12', answerObjection, answer(story, 'rejected'));
    expect(story.state.listings).toHaveLength(1);
    expect(rowOf(story)?.standing.objections).toEqual([]);
    expect(story.refused(head, '2026-11-13', answerObjection, answer(story, 'rejected'))).toEqual([
      'objection.none-open',
    ]);
  });

  it('to a listing is answered by another than who proposed the listing', () => {
    const story = new Story(...aRegisteredAssociation, listing);
    story.does({ ...clerk, person: 'person-at-the-counter' }, '2026-11-10', fileObjection, objection);
    const proposer = Object.values(story.state.credit.procedures)[0]?.proposer ?? '';
    const same = { ...head, person: proposer };
    expect(proposer).not.toBe('');
    expect(story.refused(same, '2026-11-12', answerObjection, answer(story, 'upheld'))).toEqual([
      'objection.proposer-answers',
    ]);
  });

  it('upheld, removes the listing in the same act', () => {
    const story = filed();
    const events = story.does(head, '2026-11-12', answerObjection, answer(story, 'upheld'));
    expect(events.map(({ type }) => type)).toEqual(['ObjectionAnswered', 'TermMet', 'ListingWithdrawn']);
    expect(headlineOf(story.state.standing, '2026-11-12')).toBe('Registered');
  });

  it('upheld, takes a published fact off the record', () => {
    const published: OrganizationEvent = { type: 'ExternalFactRecorded', data: fact };
    const before = new Story(...aRegisteredAssociation, published);
    const eventId = before.state.facts[0]?.eventId ?? '';
    before.does(clerk, '2026-11-10', fileObjection, {
      ...objection,
      about: 'published-fact',
      target: eventId,
    });
    before.does(head, '2026-11-12', answerObjection, answer(before, 'upheld'));
    expect(before.state.facts[0]?.withdrawn).toBe(true);
  });

  it('upheld about a rating, opens its verification: nothing else changes a level (Order 82 Art 28)', () => {
    const rated: OrganizationEvent = {
      type: 'RatingAnnounced',
      data: {
        level: '4A',
        announcedOn: '2025-05-06',
        validFrom: '2026-01-01',
        validTo: '2030-12-31',
        validityRule: { rule: 'O82-35', version: '1', mark: 'read' },
        votes: { members: 15, present: 12, inFavour: 12 },
        notice: { from: '2025-04-01', to: '2025-04-15' },
        eligibleBy: 'first',
        documentNumber: '1',
      },
    };
    const story = filed({ about: 'rating', target: 'rating' }, rated);
    story.does(head, '2026-11-12', answerObjection, answer(story, 'upheld'));
    expect(story.state.rating?.level).toBe('4A');
    expect(Object.values(story.state.verifications)).toMatchObject([{ trigger: 'OTHER', status: 'open' }]);
  });
});

describe('an objection to a row of a published list (SZ-list-1)', () => {
  const STREAM = 'list-entry-00000000-0000-5000-8000-00000000000a';
  const context = (actor = creditOfficer) => ({
    ...aDecisionContext({ streamId: STREAM }),
    actor,
    law,
    settings,
    regions,
  });
  const listed: ListEntryState = { ...listEntryStream.initial, status: 'listed' };
  const file = { by: 'organization', receivedOn: '2026-11-20', reasons: sealed('…') } as const;
  const contested = (): ListEntryState => {
    const decision = judge(fileListEntryObjection, file, listed, context());
    if ('refusals' in decision) throw new Error('refused');
    return decision.events.reduce<ListEntryState>(
      (state, event) =>
        listEntryStream.evolve(state, recorded(event as ListEntryEvent, { meta: { actor: creditOfficer } })),
      listed,
    );
  };
  const reply = (state: ListEntryState, outcome: 'upheld' | 'rejected', removal?: 'same-name-only') => ({
    objectionId: Object.keys(state.objections)[0] ?? '',
    outcome,
    documentNumber: '异议2',
    reasons: sealed('…'),
    ...(removal ? { removal } : {}),
  });

  it('marks the row until it is answered', () => {
    const { ObjectionFiled, ObjectionAnswered } = listEntryProjection.folds;
    if (ObjectionFiled === 'ignored' || ObjectionAnswered === 'ignored') throw new Error('not folded');
    const data = { objectionId: 'o1', about: 'list-entry', target: STREAM, ...file } as const;
    const row = ObjectionFiled.fold(
      { objections: [] } as never,
      recorded({ type: 'ObjectionFiled', data } as const),
      STREAM,
    );
    expect(row?.objections).toEqual(['o1']);
    const answered = { ...data, outcome: 'rejected', documentNumber: '1' } as const;
    const after = ObjectionAnswered.fold(
      row,
      recorded({ type: 'ObjectionAnswered', data: answered } as const),
      STREAM,
    );
    expect(after?.objections).toEqual([]);
  });

  it('upheld, removes the row in the same act, by another person and with a reason', () => {
    const state = contested();
    const upheld = reply(state, 'upheld', 'same-name-only');
    expect(judge(answerListEntryObjection, upheld, state, context(head))).toMatchObject({
      events: [{ type: 'ObjectionAnswered' }, { type: 'TermMet' }, { type: 'ListEntryRemoved' }],
    });
    expect(judge(answerListEntryObjection, upheld, state, context())).toMatchObject({
      refusals: [{ code: 'objection.taker-answers' }],
    });
    expect(judge(answerListEntryObjection, reply(state, 'upheld'), state, context(head))).toMatchObject({
      refusals: [{ code: 'objection.removal-reason' }],
    });
  });

  it('is taken in for a row that stands, once', () => {
    expect(judge(fileListEntryObjection, file, contested(), context())).toMatchObject({
      refusals: [{ code: 'objection.in-hand' }],
    });
    const removed: ListEntryState = { ...listed, status: 'removed' };
    expect(judge(fileListEntryObjection, file, removed, context())).toMatchObject({
      refusals: [{ code: 'list-entry.not-listed' }],
    });
  });
});
