import { describe, expect, it } from '@jest/globals';
import { MemoryReadModel } from '@shouzheng/adapters';
import { organizationProjection } from '../directory/organization.projection.js';
import { ImportBench, RUN } from '../testing/importer.fixture.js';
import { AskedRecords } from './known-records.js';

const HEADER = 'name,unified_social_credit_code,type,registrar,region_code,source';
const CODE = '51511800MJ0000026B';
const row = (name: string, code = ''): string =>
  `${HEADER}\n${name},${code},社会团体,雅安市民政局,511800,https://example.org`;

async function streamOf(bench: ImportBench, name: string): Promise<string> {
  const events = await bench.events('OrganizationRecorded');
  return events.find(({ data }) => (data as { name: string }).name === name)?.streamId ?? '';
}

describe('what is on record of a file', () => {
  it('is asked of the directory, and of the history only since its last row', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', row('甲协会'));
    const readModel = new MemoryReadModel();
    await readModel.commit(organizationProjection, new Map(), { from: 0n, to: await bench.store.head() });
    await bench.import('organizations', row('乙协会'));
    await bench.import('organizations', row('丙协会'));
    const asked: string[] = [];
    const first = await streamOf(bench, '甲协会');
    const lookup = bench.lookup(readModel, async (values) => {
      asked.push(...values);
      const known = { key: first, name: '甲协会', registrar_name: '雅安市民政局', has_code: false };
      return values.includes('甲协会') ? [known] : [];
    });
    const wanted = new AskedRecords();
    ['甲协会', '乙协会', '丁协会'].forEach((name) => wanted.named(name));
    const found = await lookup.answer(wanted);
    expect(found.named('甲协会').map(({ stream }) => stream)).toEqual([first]);
    expect(found.named('乙协会')).toMatchObject([{ name: '乙协会', hasCode: false }]);
    expect(found.named('丁协会')).toEqual([]);
    // Nobody asked for it, so it is not held.
    expect(found.named('丙协会')).toEqual([]);
    expect(asked.sort()).toEqual(['丁协会', '乙协会', '甲协会'].sort());
  });

  it('is who bears a code, and which import made a record', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', row('甲协会', CODE));
    const stream = await streamOf(bench, '甲协会');
    const wanted = new AskedRecords();
    wanted.maker(stream);
    wanted.maker('organization-00000000-0000-5000-8000-00000000000f');
    wanted.maker('00000000-0000-5000-8000-00000000000f');
    wanted.withCode(CODE);
    const found = await bench.lookup(new MemoryReadModel(), async () => []).answer(wanted);
    expect(found.maker(stream)).toBe(RUN);
    expect(found.withCode(CODE)).toBe(stream);
    expect(found.maker('organization-00000000-0000-5000-8000-00000000000f')).toBeUndefined();
    expect(found.maker('00000000-0000-5000-8000-00000000000f')).toBeUndefined();
  });
});
