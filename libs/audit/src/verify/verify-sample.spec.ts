import { beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryReadModel, MemoryStreamOrder } from '@shouzheng/adapters';
import { rowPerStream } from '@shouzheng/kernel';
import { type AnyProjection, Catalogue, newId } from '@shouzheng/platform';
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
    expect(report).toEqual({ streams: 3, rows: 0 });
    expect(sampleOutcome(report)).toEqual({
      lines: [
        '3 streams and 0 rows, chosen by chance, folded anew and compared',
        'their rows are as the events say',
      ],
      exitCode: 0,
    });
  });

  it('ends by the time it is given, and when chance gives nothing new', async () => {
    expect(await verifySample(parts(), { seconds: 0 })).toEqual({ streams: 0, rows: 0 });
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
    expect(await verifySample(parts(), { streams: 3 })).toEqual({ streams: 3, rows: 0 });
  });

  describe('of rows that tell their stream', () => {
    const openings: AnyProjection = {
      name: 'openings',
      version: 1,
      table: 'openings',
      folds: { RecordOpened: rowPerStream(() => ({ opened: true })) },
    };
    const more = (): SampleParts => {
      const context = { name: 'more', streams: [], commands: [], policies: [], refusals: {} };
      return {
        ...parts(),
        catalogue: new Catalogue([...world.contexts, { ...context, projections: [openings] }]),
      };
    };

    beforeEach(async () => {
      const rows = new Map<string, object>();
      for await (const { streamId } of world.store.readAll({ after: 0n }))
        rows.set(streamId, { opened: true });
      await readModel.commit(openings, rows, { from: 0n, to: await world.store.head() });
    });

    it('looks at rows as well, and is content with them', async () => {
      const { streams, rows } = await verifySample(more(), { streams: 4 });
      expect(streams).toBe(4);
      expect(rows).toBeGreaterThan(0);
    });

    it('finds one that no event explains', async () => {
      const from = await readModel.checkpoint(openings);
      const surplus = `${accessStream.category}-${newId()}`;
      await readModel.commit(openings, new Map([[surplus, { opened: true }]]), { from, to: from + 1n });
      // Which rows are looked at, chance tells: a sample of seven misses one of seven rarely, two hundred never.
      let found;
      for (let n = 0; n < 200 && !found; n += 1)
        found = (await verifySample(more(), { streams: 6 })).firstDifference;
      expect(found).toEqual({ kind: 'row-surplus', projection: 'openings', key: surplus });
    });
  });
});
