import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore, Recorded } from '@shouzheng/kernel';
import { LAW_STREAM_ID } from '@shouzheng/law/contract';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { staff } from '../toy.fixture.js';
import { NOW, caller, lawOfTheTest, runnerOver } from './command-runner.fixture.js';
import type { CommandRunner } from './command-runner.js';
import { type Caller, type CommandResult, ExecuteCommand } from './execute-command.js';

let store: EventStore;
let runner: CommandRunner;

beforeEach(() => {
  store = new MemoryEventStore();
  runner = runnerOver(store);
});

const place = (id: string, name = id, change: Partial<Caller> = {}): Promise<CommandResult> =>
  runner.execute(new ExecuteCommand('placeLamp', { name }, caller(id, change)));

const light = (
  streamId: string,
  id: string,
  change: Partial<Caller> = {},
  payload = {},
): Promise<CommandResult> =>
  runner.execute(new ExecuteCommand('lightLamp', payload, caller(id, change), streamId));

async function allEvents(): Promise<string[]> {
  const types: string[] = [];
  for await (const event of store.readAll({ after: 0n }))
    types.push(`${event.streamId.split('-')[0]} ${event.type}`);
  return types;
}

const eventsOf = async (result: CommandResult): Promise<readonly Recorded[]> =>
  result.kind === 'done' ? result.events() : [];

const refusedWith = (result: CommandResult): readonly string[] =>
  result.kind === 'refused' ? result.refusals.map((one) => one.code) : [`not refused: ${result.kind}`];

describe('the one door', () => {
  it('appends what was decided, with who, when and on which rule version', async () => {
    const placed = await place('one');
    expect(placed).toMatchObject({ kind: 'done', revision: 0, repeated: false });
    const [event] = await eventsOf(placed);
    expect(event?.meta).toMatchObject({
      command: 'placeLamp',
      actor: { account: 'a-1', person: 'p-1', role: 'officer', organ: '511803', badge: '0317' },
      basis: [{ rule: 'O77-8', version: 'O77-8@2025-05-01' }],
      occurredAt: NOW,
      origin: 'act',
    });
  });

  it('does the same command once, however often it comes', async () => {
    const first = await place('one');
    const again = await place('one');
    expect(again).toMatchObject({ kind: 'done', repeated: true, revision: 0 });
    expect(again.kind === 'done' && first.kind === 'done' && again.streamId === first.streamId).toBe(true);
    expect(await allEvents()).toHaveLength(3); // the lamp, its claimed name, its number
  });

  it('numbers a series without a gap, though a refused act lies between', async () => {
    await place('one');
    expect(refusedWith(await place('two', 'one'))).toEqual(['claim.taken']);
    const third = await place('three');
    expect((await eventsOf(third))[0]?.data).toMatchObject({ number: 2 });
  });

  it('gives a claimed name to one stream only, and the other act leaves nothing behind', async () => {
    await place('one', 'same');
    const before = await allEvents();
    expect(refusedWith(await place('two', 'same'))).toEqual(['claim.taken']);
    expect(await allEvents()).toEqual(before);
  });

  it('lets N concurrent creations take N different numbers', async () => {
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((id) => place(id)));
    const events = await Promise.all(results.map(eventsOf));
    const numbers = events.map(([event]) => (event?.data as { number: number } | undefined)?.number);
    expect([...numbers].sort()).toEqual([1, 2, 3, 4]);
  });

  it('shows a person that the record has changed, and tries again for an internal caller', async () => {
    const placed = await place('one');
    await light(placed.streamId, 'light');
    expect(await light(placed.streamId, 'late', { expectedRevision: 0 })).toMatchObject({
      kind: 'stale',
      expected: 0,
      actual: 1,
    });
    expect(refusedWith(await light(placed.streamId, 'late'))).toEqual(['lamp.already-lit']);
  });

  it('does what is asked now also where the clock is behind that of the machine on which the stream began', async () => {
    const placed = await place('one');
    runner = runnerOver(store, '2026-11-20T01:59:59.900Z');
    const lit = await light(placed.streamId, 'light');
    expect((await eventsOf(lit))[0]?.meta.occurredAt).toBe(NOW);
  });

  it('answers not-found for a stream without events', async () => {
    expect(await light(`lamp-${derivedId('nowhere')}`, 'x')).toMatchObject({ kind: 'not-found' });
  });
});

describe('refusals before the act is judged', () => {
  it('a role that is not entitled, and an organ that is not in charge', async () => {
    const placed = await place('one');
    expect(refusedWith(await place('two', 'two', { actor: staff({ role: 'auditor' }) }))).toEqual([
      'actor.role-not-entitled',
    ]);
    expect(refusedWith(await light(placed.streamId, 'x', { actor: staff({ organ: '511822' }) }))).toEqual([
      'actor.other-jurisdiction',
    ]);
  });

  it('an act of the future, one before its stream began, and a late one without a reason', async () => {
    const placed = await place('one');
    const at = (occurredAt: string, late?: 'paper-first'): Promise<CommandResult> =>
      light(placed.streamId, occurredAt + (late ?? ''), { occurredAt, ...(late ? { late } : {}) });
    expect(refusedWith(await at('2026-11-20T02:00:00.001Z'))).toEqual(['entry.in-the-future']);
    expect(refusedWith(await at('2026-11-20T01:59:59.999Z'))).toEqual(['entry.before-its-prerequisite']);
    expect(refusedWith(await place('old', 'old', { occurredAt: '2026-11-01T00:00:00.000Z' }))).toEqual([
      'entry.late-reason-required',
    ]);
    expect(refusedWith(await place('new', 'new', { late: 'field-work' }))).toEqual(['entry.not-late']);
    const late = await place('old', 'old', { occurredAt: '2026-11-01T00:00:00.000Z', late: 'paper-first' });
    expect((await eventsOf(late))[0]?.meta).toMatchObject({
      late: 'paper-first',
      occurredAt: '2026-11-01T00:00:00.000Z',
    });
  });

  it('an article that was not in force on the day of the act', async () => {
    const placed = await place('one');
    expect(refusedWith(await light(placed.streamId, 'x', {}, { basis: 'O21-2' }))).toEqual([
      'law.basis-not-in-force',
    ]);
    expect(await allEvents()).toHaveLength(3);
  });
});

describe('an officer of another organ', () => {
  const guest = (account: string): Partial<Caller> => ({ actor: { ...staff(), account, organ: '511822' } });

  it('acts in a record only where it admits the account on the day of the act', async () => {
    const placed = await place('loan');
    expect(refusedWith(await light(placed.streamId, 'stranger', guest('stranger')))).toEqual([
      'actor.other-jurisdiction',
    ]);
    expect(await light(placed.streamId, 'guest', guest('guest'))).toMatchObject({ kind: 'done' });
  });
});

describe('a deputy', () => {
  const deputyship = {
    appointment: 'a',
    account: 'head',
    person: 'person-head',
    role: 'officer',
    organ: '511803',
    from: '2026-11-18',
    to: '2026-11-20',
  } as const;
  const deputy = (change: Partial<typeof deputyship> | { to: string } = {}): Partial<Caller> => ({
    actor: { ...staff(), account: 'deputy', role: 'section-head', deputyFor: [{ ...deputyship, ...change }] },
  });

  it('acts in the place of the head within the term, and the event says in whose', async () => {
    const placed = await place('deputy', 'deputy', deputy());
    expect((await eventsOf(placed))[0]?.meta.actor).toMatchObject({
      account: 'deputy',
      role: 'officer',
      actsFor: 'head',
    });
    const own = await place('own');
    expect((await eventsOf(own))[0]?.meta.actor).not.toHaveProperty('actsFor');
  });

  it('has no such office after the term, before it, or at another organ', async () => {
    for (const change of [
      { to: '2026-11-19' },
      { from: '2026-11-21' as never },
      { organ: '511822' as never },
    ]) {
      expect(refusedWith(await place('late', 'late', deputy(change)))).toEqual(['actor.role-not-entitled']);
    }
  });

  it('is judged by the day of the act, not of its entry', async () => {
    const late = { occurredAt: '2026-11-18T02:00:00.000Z', late: 'paper-first' } as const;
    const result = await place('paper', 'paper', { ...deputy({ to: '2026-11-18' }), ...late });
    expect(result.kind).toBe('done');
  });
});

describe('the law that judges', () => {
  /** What another process has appended to the stream of the law. */
  async function lawHears(type: string, data: object): Promise<void> {
    const codec = new EventCodec(new Catalogue([lawOfTheTest]));
    let revision = -1;
    for await (const event of store.readStream(LAW_STREAM_ID)) revision = event.revision;
    const commandId = derivedId('law', revision);
    const meta = { ...caller('law'), command: 'test', basis: [], occurredAt: NOW, commandId };
    const event = codec.encode({ type, data }, derivedId(commandId, 0), meta);
    const outcome = await store.append([
      { streamId: LAW_STREAM_ID, expectedRevision: revision, events: [event] },
    ]);
    expect(outcome.kind).toBe('appended');
  }
  const change = derivedId('change');
  const setting = (value: unknown, from: string): Promise<void> =>
    lawHears('SettingChangeApproved', { change, key: 'lateEntryAfterDays', value, source: 'minutes', from });
  const decide = (streamId: string, id: string, basis: string): Promise<CommandResult> =>
    runner.execute(new ExecuteCommand('decideLamp', { basis }, caller(id), streamId));

  it('is the one approved last, in whatever process, and that of the day of the act', async () => {
    const threeDaysAgo = { occurredAt: '2026-11-17T02:00:00.000Z' };
    const before = await place('before', 'before', threeDaysAgo);
    expect(refusedWith(before)).toEqual(['entry.late-reason-required']);
    await setting(5, '2026-11-18');
    // Approved now, but in force only since the 18th: the act is of the 17th.
    expect(refusedWith(await place('not-yet', 'not-yet', threeDaysAgo))).toEqual([
      'entry.late-reason-required',
    ]);
    await setting(5, '2026-11-01');
    expect(await place('after', 'after', threeDaysAgo)).toMatchObject({ kind: 'done' });
  });

  it('lets a decision rest on a verified article only (SZ-law-3)', async () => {
    const placed = await place('one');
    const refused = await decide(placed.streamId, 'ban', 'SG-32');
    expect(refused).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'law.article-not-confirmed', params: { rule: 'SG-32@2026-03-20' } }],
    });
    expect(await allEvents()).toHaveLength(3);
    // What is no decision may cite it: the proposal, the report.
    const other = await place('two');
    expect(await light(other.streamId, 'light', {}, { basis: 'SG-32' })).toMatchObject({ kind: 'done' });
    const confirmed = { rule: 'SG-32', version: 'SG-32@2026-03-20', on: '2026-11-20', reference: 'gazette' };
    await lawHears('ArticleConfirmed', confirmed);
    expect(await decide(placed.streamId, 'ban', 'SG-32')).toMatchObject({ kind: 'done' });
  });

  it('keeps the version of an earlier day that an act names', async () => {
    const placed = await place('one');
    const done = await decide(placed.streamId, 'old', 'O21-2@2000-04-10');
    expect((await eventsOf(done))[0]?.meta.basis).toEqual([{ rule: 'O21-2', version: 'O21-2@2000-04-10' }]);
    const other = await place('two');
    expect(refusedWith(await decide(other.streamId, 'none', 'O21-2@1999-01-01'))).toEqual([
      'law.basis-not-in-force',
    ]);
  });

  it('is read by many commands at once without one waiting for the other in vain', async () => {
    await setting(5, '2026-11-01');
    const results = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id)));
    expect(results.map(({ kind }) => kind)).toEqual(Array(6).fill('done'));
  });
});
