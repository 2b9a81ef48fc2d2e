import { describe, expect, it } from '@jest/globals';
import { type DocketEntry, docketAfter } from '@shouzheng/enforcement/contract';
import type { DomainEvent, Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { creditOfficer } from '../testing/world.fixture.js';
import { listEntryDocket } from './list-entry-docket.projection.js';

const ROW = 'list-entry-00000000-0000-5000-8000-00000000000f';

const rowAfter = (...events: readonly DomainEvent[]): DocketEntry | undefined =>
  docketAfter(
    [listEntryDocket],
    events.map(
      (event, revision) =>
        recorded(event, { streamId: ROW, revision, meta: { actor: creditOfficer } }) as Recorded,
    ),
  )[0];

describe('an objection to a row of a published list', () => {
  const listed = { type: 'ListEntryRecorded', data: { name: '演示志愿者协会' } };
  const filed = { type: 'ObjectionFiled', data: { objectionId: 'o1' } };
  const answered = { type: 'ObjectionAnswered', data: { objectionId: 'o1' } };

  it('waits at the organ that took it in, with the term of its answer, until it is answered', () => {
    expect(rowAfter(listed)).toMatchObject({ status: 'waiting', organ: '' });
    expect(rowAfter(listed, filed)).toMatchObject({
      kind: 'list-entry',
      status: 'open',
      organ: creditOfficer.organ,
      title: '演示志愿者协会',
      command: 'answerListEntryObjection',
      termKey: `${ROW}:objection-o1`,
    });
    expect(rowAfter(listed, filed, answered)?.status).toBe('done');
  });
});
