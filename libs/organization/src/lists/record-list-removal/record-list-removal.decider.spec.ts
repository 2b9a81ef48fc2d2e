import { describe, expect, it } from '@jest/globals';
import { isRefused, judge } from '@shouzheng/kernel';
import { aDecisionContext, recorded } from '@shouzheng/testing';
import { readFileSync } from 'node:fs';
import { nameEntryProjection } from '../../names/name-entry.projection.js';
import { creditOfficer, law, regions, settings } from '../../testing/world.fixture.js';
import { listEntryStream } from '../list-entry.state.js';
import { recordListEntry } from '../record-list-entry/record-list-entry.decider.js';
import { recordListRemoval } from './record-list-removal.decider.js';

const context = { ...aDecisionContext(), actor: creditOfficer, law, settings, regions };
const removal = { document: '民政部公告1号', issuedOn: '2026-01-01', reason: 'published-in-error' } as const;
const { removable: _, ...row } = JSON.parse(
  readFileSync(new URL('../list-entry.events.golden/ListEntryRecorded.v1.json', import.meta.url), 'utf8'),
) as { removable: true } & Parameters<typeof recordListEntry.decide>[0];

describe('a row of a published list', () => {
  it('is removable from the first', () => {
    const decision = judge(recordListEntry, row, listEntryStream.initial, context);
    expect(decision).toMatchObject({
      events: [{ data: { removable: true } }],
      basis: ['SZ-import-1', 'SZ-list-1'],
    });
  });

  it('is removed once, by a document that exists', () => {
    const listed = { ...listEntryStream.initial, status: 'listed' } as const;
    expect(isRefused(judge(recordListRemoval, removal, listed, context))).toBe(false);
    const future = { ...removal, issuedOn: '2026-11-24' };
    expect(judge(recordListRemoval, future, listed, context)).toMatchObject({
      refusals: [{ code: 'entry.in-the-future' }],
    });
    expect(judge(recordListRemoval, removal, { ...listed, status: 'removed' }, context)).toMatchObject({
      refusals: [{ code: 'list-entry.not-listed' }],
    });
  });

  it('leaves the names that are screened against when it is removed', () => {
    const event = recorded({ type: 'ListEntryRemoved', data: removal } as const);
    const fold = nameEntryProjection.folds.ListEntryRemoved;
    if (fold === 'ignored') throw new Error('not folded');
    expect(fold.fold({} as never, event, event.streamId)).toBeUndefined();
  });
});
