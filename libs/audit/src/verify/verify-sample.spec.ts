import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryReadModel, MemoryStreamOrder } from '@shouzheng/adapters';
import { type Catalogue, newId } from '@shouzheng/platform';
import { collect } from '@shouzheng/testing';
import { accessStream } from '../access/access.state.js';
import { AuditWorld, opened } from '../testing/audit-world.fixture.js';
import { sampleOutcome } from './verify-report.js';
import { type SampleParts, verifySample } from './verify-sample.js';

describe('a sample', () => {
  let readModel: MemoryReadModel;
  let world: AuditWorld;
  let parked: Set<string>;

  beforeEach(async () => {
    readModel = new MemoryReadModel();
    world = new AuditWorld(readModel);
    parked = new Set();
    for (let n = 0; n < 6; n += 1)
      await world.append(`${accessStream.category}-${newId()}`, opened(`case-${newId()}`));
    await world.follow();
  });

  const parts = (): SampleParts => ({
    ...world.parts,
    order: new MemoryStreamOrder(world.store),
    parkedOf: () => parked,
  });
  const projection = (): Catalogue['projections'][number] => {
    const found = world.catalogue.projections.find(({ name }) => name === 'access-log');
    if (!found) throw new Error('no access log');
    return found;
  };
  /** Every row, so that chance cannot miss it. */
  const change = async (row: (before: object) => object | undefined): Promise<void> => {
    const rows = await collect(readModel.rows<object>(projection()));
    const from = await readModel.checkpoint(projection());
    const changed = new Map(rows.map(([key, before]) => [key, row(before)]));
    await readModel.commit(projection(), changed, { from, to: from + 1n });
  };

  it('is content with rows that are as the events say, and looks at no more than it is asked to', async () => {
    const report = await verifySample(parts(), { streams: 3 });
    expect(report).toEqual({ streams: 3 });
    expect(sampleOutcome(report)).toEqual({
      lines: ['3 streams, chosen by chance, folded anew and compared', 'their rows are as the events say'],
      exitCode: 0,
    });
  });

  it('ends by the time it is given, and when chance gives nothing new', async () => {
    expect(await verifySample(parts(), { seconds: 0 })).toEqual({ streams: 0 });
    const { streams } = await verifySample(parts(), { seconds: 60 });
    expect(streams).toBeGreaterThan(0);
    expect(streams).toBeLessThanOrEqual(6);
  });

  it.each([
    ['column', (row: object) => ({ ...row, detail: 'else' }), { kind: 'row-differs', column: 'detail' }],
    ['missing row', () => undefined, { kind: 'row-missing' }],
  ] as const)('finds a wrong %s', async (_, row, difference) => {
    await change(row);
    const report = await verifySample(parts(), { streams: 3 });
    expect(report).toMatchObject({
      streams: 1,
      firstDifference: { projection: 'access-log', ...difference },
    });
    expect(sampleOutcome(report).exitCode).toBe(1);
  });

  it('expects nothing of the events that a projection passes over', async () => {
    await change(() => undefined);
    for await (const { eventId } of world.store.readAll({ after: 0n })) parked.add(eventId);
    expect(await verifySample(parts(), { streams: 3 })).toEqual({ streams: 3 });
  });
});
