import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '@shouzheng/adapters';
import type { EventStore } from '@shouzheng/kernel';
import { DEFAULT_SETTINGS, createLawBook, parseRegions } from '@shouzheng/law/contract';
import { Catalogue } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { platformContext } from '../platform.context.js';
import { LawInForce } from '../law/law-in-force.js';
import { StreamReader } from '../stream-reader.js';
import { lampContext, staff } from '../toy.fixture.js';
import { CommandRunner } from './command-runner.js';
import { type Caller, type CommandResult, ExecuteCommand } from './execute-command.js';
import { Uniqueness } from './uniqueness.js';

const REGIONS = `level,code,name,parent_code
province,510000,四川省,
city,511800,雅安市,510000
county,511803,名山区,511800`;
const NOW = '2026-11-20T02:00:00.000Z';

let store: EventStore;
let runner: CommandRunner;

function runnerOver(over: EventStore): CommandRunner {
  const catalogue = new Catalogue([platformContext, lampContext]);
  const codec = new EventCodec(catalogue);
  const reader = new StreamReader(over, codec, catalogue);
  const clock = { now: () => NOW };
  return new CommandRunner(
    catalogue,
    reader,
    codec,
    new Uniqueness(over),
    over,
    clock,
    new LawInForce(reader, over, clock, { law: createLawBook(), settings: DEFAULT_SETTINGS }),
    parseRegions(REGIONS),
  );
}

beforeEach(() => {
  store = new MemoryEventStore();
  runner = runnerOver(store);
});

const caller = (commandId: string, change: Partial<Caller> = {}): Caller => ({
  actor: staff(),
  commandId: derivedId('test', commandId),
  correlationId: derivedId('correlation', commandId),
  origin: 'act',
  ...change,
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

const refusedWith = (result: CommandResult): readonly string[] =>
  result.kind === 'refused' ? result.refusals.map((one) => one.code) : [`not refused: ${result.kind}`];

describe('the one door', () => {
  it('appends what was decided, with who, when and on which rule version', async () => {
    const placed = await place('one');
    expect(placed).toMatchObject({ kind: 'done', revision: 0, repeated: false });
    const [event] = placed.kind === 'done' ? placed.events : [];
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
    expect(third.kind === 'done' && third.events[0]?.data).toMatchObject({ number: 2 });
  });

  it('gives a claimed name to one stream only, and the other act leaves nothing behind', async () => {
    await place('one', 'same');
    const before = await allEvents();
    expect(refusedWith(await place('two', 'same'))).toEqual(['claim.taken']);
    expect(await allEvents()).toEqual(before);
  });

  it('lets N concurrent creations take N different numbers', async () => {
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((id) => place(id)));
    const numbers = results.map((result) =>
      result.kind === 'done' ? (result.events[0]?.data as { number: number } | undefined)?.number : 0,
    );
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
    expect(late.kind === 'done' && late.events[0]?.meta).toMatchObject({
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
