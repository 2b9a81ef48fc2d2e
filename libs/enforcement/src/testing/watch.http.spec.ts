import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type County, civilDate, countyAt, proposedClue } from '../../../../test/support/county.js';
import { Person, type Receipt } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface Stuck {
  readonly items: readonly { readonly id: string; readonly faults: readonly string[] }[];
  readonly next: string | null;
  readonly organs: readonly { readonly organ: string; readonly cases: number; readonly stuck: number }[];
  readonly citations: readonly { readonly rule: string }[];
}

let service: Service;
let county: County;
let cityHead: Person;

beforeAll(async () => {
  service = await startService();
  [county, cityHead] = await Promise.all([
    countyAt(service.url, 'mingshan'),
    Person.signIn(service.url, 'yaan-head'),
  ]);
});
afterAll(() => service.stop());

async function stuck(who: Person, query = ''): Promise<Stuck> {
  await service.settled();
  return who.get<Stuck>(`cases/stuck${query}`);
}

async function assigned(subjectName: string): Promise<string> {
  const clue = await proposedClue(county, { region: '511803', subjectName });
  const filing = { kind: 'illegal', clueIds: [clue.id], ground: 'UNREGISTERED' };
  const filed = await county.head.give<Receipt>('cases', filing);
  const officers = { officers: [county.first.account, county.second.account] };
  await county.sectionHead.give(`cases/${filed.id}/assign-officers`, officers, filed.revision);
  return filed.id;
}

/** On leave from today, with nobody who stands in. */
async function onLeave(person: Person): Promise<void> {
  const term = { from: civilDate(), to: civilDate(), reason: 'sick' };
  const answer = await county.head.tell<{ actualRevision: number }>(
    `accounts/${person.account}/leave`,
    term,
    999,
  );
  await county.head.give(`accounts/${person.account}/leave`, term, answer.body.actualRevision);
}

describe('findStuckCases', () => {
  it('finds none where every case has an owner, a next act and a clock (SZ-watch-1)', async () => {
    await assigned('演示守望研究会');
    const found = await stuck(county.head);
    expect(found).toMatchObject({ items: [], next: null, citations: [{ rule: 'SZ-watch-1' }] });
    expect(found.organs).toEqual([{ organ: '511803', organName: '名山区', cases: 1, stuck: 0 }]);
  });

  it('is for heads and the auditor, and asks no other organ', async () => {
    expect((await county.first.ask('cases/stuck')).status).toBe(403);
    expect((await county.head.ask('cases/stuck?organ=511802')).status).toBe(404);
    expect((await county.head.ask('cases/stuck?fault=late')).status).toBe(400);
    expect((await stuck(cityHead, '?organ=511803')).organs).toHaveLength(1);
  });

  it('finds a case whose handlers are all away with nobody in their place, page by page', async () => {
    const other = await assigned('演示守望联谊会');
    await onLeave(county.first);
    expect((await stuck(county.head)).items).toEqual([]);
    await onLeave(county.second);
    const found = await stuck(cityHead, '?fault=no-owner&limit=1');
    expect(found.items).toMatchObject([{ faults: ['no-owner'] }]);
    expect(found.organs).toMatchObject([{ organ: '511803', cases: 2, stuck: 2 }]);
    const rest = await stuck(cityHead, `?limit=1&after=${found.next}`);
    expect(rest.next).toBeNull();
    expect([found, rest].flatMap(({ items }) => items.map(({ id }) => id))).toContain(other);
    expect((await stuck(cityHead, '?fault=no-clock')).items).toEqual([]);
  });
});
