import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { aRegisteredAssociation, foreign } from '../testing/world.fixture.js';
import { type NameEntryRow, nameEntryProjection } from './name-entry.projection.js';

interface AnyFold {
  fold(row: NameEntryRow | undefined, event: unknown, key: string): NameEntryRow | undefined;
}

/** The row after the events of one stream. */
function rowAfter(...events: readonly DomainEvent[]): NameEntryRow | undefined {
  return events.reduce<NameEntryRow | undefined>((row, event, revision) => {
    const fold = (nameEntryProjection.folds as Readonly<Record<string, AnyFold | 'ignored'>>)[event.type];
    if (fold === undefined || fold === 'ignored') return row;
    const one = recorded(event, { revision });
    return fold.fold(row, one, one.streamId);
  }, undefined);
}

const listed = (data: object): DomainEvent => ({
  type: 'ListEntryRecorded',
  data: {
    kind: 'suspected',
    name: '演示志愿者协会',
    batch: '第一批',
    publishedOn: { raw: '2021-02', precision: 'month', date: '2021-02' },
    issuer: '演示民政部门',
    officialList: true,
    source: 'https://example.org',
    removable: true,
    warnings: [],
    raw: {},
    ...data,
  },
});

describe('the names to screen against', () => {
  it('hold a registered organization with registrar, date and keys', () => {
    expect(rowAfter(...aRegisteredAssociation)).toMatchObject({
      kind: 'register',
      standing: 'registered',
      issuer: '511803',
      date: '2023-05-08',
      lawful: null,
      sound: expect.stringContaining('cha ye'),
    });
    expect(rowAfter(aRegisteredAssociation[0])).toBeUndefined();
  });

  it('tell an imported entry that is confirmed from one that is not, and from one that is over', () => {
    const standing = (change: object): unknown =>
      rowAfter({ ...foreign, data: { ...foreign.data, ...change } })?.standing;
    expect(standing({})).toBe('registered');
    expect(standing({ evidence: 'press-mention' })).toBe('unconfirmed');
    expect(standing({ laterRevoked: true })).toBe('ended');
    const left = rowAfter(...aRegisteredAssociation, { type: 'OrganizationDeregistered', data: {} });
    expect(left?.standing).toBe('ended');
  });

  it('end with a revocation, live again when it falls, and never after the end', () => {
    const revoked = { type: 'RegistrationRevoked', data: { revocationId: 'r1' } };
    const falls = { type: 'RevocationWithdrawn', data: { revocationId: 'r1' } };
    const over = { type: 'OrganizationDeregistered', data: {} };
    const standing = (...events: readonly DomainEvent[]): unknown =>
      rowAfter(...aRegisteredAssociation, ...events)?.standing;
    expect(standing(revoked)).toBe('ended');
    expect(standing(revoked, falls)).toBe('registered');
    expect(standing(revoked, over, falls)).toBe('ended');
    expect(standing(falls)).toBe('registered');
  });

  it('show an objection to a listing or a list row until it is answered, and none to a rating', () => {
    const filed = (about: string): DomainEvent => ({
      type: 'ObjectionFiled',
      data: { about, objectionId: 'o1' },
    });
    const answered = { type: 'ObjectionAnswered', data: { objectionId: 'o1' } };
    expect(rowAfter(listed({}), filed('list-entry'))?.objections).toEqual(['o1']);
    expect(rowAfter(listed({}), filed('list-entry'), answered)?.objections).toEqual([]);
    expect(rowAfter(...aRegisteredAssociation, filed('listing'))?.objections).toEqual(['o1']);
    expect(rowAfter(...aRegisteredAssociation, filed('rating'))?.objections).toEqual([]);
  });

  it('follow a correction of the name with all keys, and of the registrar', () => {
    const corrected = (item: string, to: string): NameEntryRow | undefined =>
      rowAfter(foreign, { type: 'OrganizationRecordCorrected', data: { item, to } });
    expect(corrected('name', '中国演示协会')).toMatchObject({
      name: '中国演示协会',
      normal: '中国演示协会',
      standing: 'registered',
    });
    expect(corrected('name', '中国演示协会')?.grams).toEqual(['*演示']);
    expect(corrected('registrarName', '演示民政厅')).toMatchObject({
      name: '中国投资协会',
      issuer: '演示民政厅',
    });
    expect(corrected('uscc', 'x')).toEqual(rowAfter(foreign));
  });

  it('hold a row of a list: a decision bans, every other list warns', () => {
    expect(rowAfter(listed({ lawfulLookalike: '中华 演示·志愿者协会' }))).toMatchObject({
      kind: 'list',
      standing: 'warned',
      date: '2021-02',
      lawful: '中华演示志愿者协会',
    });
    expect(rowAfter(listed({ kind: 'banned' }))?.standing).toBe('banned');
    for (const kind of ['website-closed', 'dissuaded'])
      expect(rowAfter(listed({ kind }))?.standing).toBe('warned');
  });

  it('hold a ban of this bureau from its announcement to its revocation, and nothing of a case before', () => {
    const announced = { subjectName: '演示国学研究会', organ: '511803', announcedOn: '2026-11-02' };
    const ban = { type: 'BanAnnounced', data: announced };
    expect(rowAfter(ban)).toMatchObject({
      kind: 'decision',
      name: '演示国学研究会',
      standing: 'banned',
      issuer: '511803',
      date: '2026-11-02',
    });
    expect(rowAfter(ban, { type: 'BanRevoked', data: {} })).toBeUndefined();
    for (const type of ['CaseFiled', 'BanProposed', 'BanDecided']) {
      expect(rowAfter({ type, data: announced })).toBeUndefined();
    }
  });

  it('lose a row that was removed from its list', () => {
    expect(rowAfter(listed({}), { type: 'ListEntryRemoved', data: {} })).toBeUndefined();
  });
});
