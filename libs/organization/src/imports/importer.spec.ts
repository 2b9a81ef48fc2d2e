import { describe, expect, it } from '@jest/globals';
import { ImportBench, RUN, codesOf } from '../testing/importer.fixture.js';
import { dataFile } from '../testing/world.fixture.js';

const HEADER = 'name,unified_social_credit_code,type,registrar,region_code,source';
const OTHER_RUN = '00000000-0000-5000-8000-0000000000a2';
const row = (name: string, code = '', registrar = '雅安市民政局'): string =>
  `${name},${code},社会团体,${registrar},511800,https://example.org`;
const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
const REGISTER = dataFile('registered-organizations.csv');

describe('the published files', () => {
  it('go in whole within a few seconds, facts with their organizations, and a second time add nothing', async () => {
    const bench = new ImportBench();
    const begun = performance.now();
    const organizations = await bench.import('organizations', REGISTER);
    expect(organizations.counts).toMatchObject({ rows: 287, created: 287, existing: 0, refused: 0 });
    const lists = await bench.import('list-entries', dataFile('suspected-illegal-organizations.csv'));
    expect(lists.counts).toMatchObject({ rows: 154, created: 154, refused: 0 });
    const ratings = await bench.import('ratings', dataFile('ratings.csv'));
    expect(ratings.counts).toMatchObject({ rows: 82, refused: 0 });
    expect(ratings.counts.created + ratings.counts.unmatched).toBe(82);
    const inspections = await bench.import('inspections', dataFile('annual-inspections.csv'));
    expect(inspections.counts).toMatchObject({ rows: 71, created: 69, unmatched: 2 });
    const penalties = await bench.import('penalties', dataFile('penalties.csv'));
    expect(penalties.counts).toMatchObject({ rows: 59, created: 43, unmatched: 16 });
    expect(performance.now() - begun).toBeLessThan(15_000);

    const before = await bench.store.head();
    const again = await bench.import('organizations', REGISTER, { runId: OTHER_RUN });
    expect(again.counts).toMatchObject({ rows: 287, created: 0, existing: 287 });
    const ratingsAgain = await bench.import('ratings', dataFile('ratings.csv'), { runId: OTHER_RUN });
    expect(ratingsAgain.counts).toMatchObject({ created: 0, unmatched: 0, existing: 82 });
    expect(await bench.store.head()).toBe(before);
  });

  it('are facts of origin import, kept raw, with what is odd about them', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', REGISTER);
    const events = await bench.events('OrganizationRecorded');
    expect(new Set(events.map(({ meta }) => meta.origin))).toEqual(new Set(['import']));
    const data = events.map((event) => event.data as Record<string, unknown>);
    const damaged = data.filter(({ usccCheck }) => usccCheck === 'failed');
    expect(damaged.map(({ warnings }) => warnings)).toEqual(Array(3).fill(['uscc-float-damage']));
    expect(data.filter(({ laterRevoked }) => laterRevoked)).toHaveLength(15);
    expect(data.find(({ name }) => name === '宝兴县汉白玉石材商会')).toMatchObject({
      registrarRegion: '511827',
      registrarRegionFrom: 'stated',
      evidence: 'press-mention',
      raw: { evidence: 'press-mention' },
    });
    expect(
      data.find(
        ({ registrarName, registrarRegionFrom }) =>
          registrarName === '民政部' && registrarRegionFrom === 'registrar',
      ),
    ).toMatchObject({ registrarRegion: '100000' });
    const events2 = await bench.events();
    expect(events2.map(({ type }) => type)).not.toContain('TermStarted');
  });

  it('keep a list row as a list row: kind, issuer, date as precise as stated, removable', async () => {
    const bench = new ImportBench();
    await bench.import('list-entries', dataFile('suspected-illegal-organizations.csv'));
    const data = (await bench.events()).map((event) => event.data as Record<string, { precision: string }>);
    const precisions = data.map(({ publishedOn }) => publishedOn?.precision);
    expect(new Set(precisions)).toEqual(new Set(['day', 'month', 'year']));
    expect(data.every(({ removable }) => (removable as unknown) === true)).toBe(true);
  });

  it('report the same in a dry run and write nothing', async () => {
    const bench = new ImportBench();
    const report = await bench.import('organizations', REGISTER, { dryRun: true });
    expect(report.counts).toMatchObject({ rows: 287, created: 287 });
    expect(await bench.events()).toEqual([]);
  });
});

describe('a run that is broken off or runs twice', () => {
  it('goes on where it stopped and tells what it made as made', async () => {
    const bench = new ImportBench();
    bench.breakAfter = 100;
    await expect(bench.import('organizations', REGISTER)).rejects.toThrow('died');
    bench.breakAfter = Number.POSITIVE_INFINITY;
    expect((await bench.import('organizations', REGISTER)).counts).toMatchObject({
      created: 287,
      existing: 0,
    });
    expect(await bench.events('OrganizationRecorded')).toHaveLength(287);
  });

  it('records each row once when two run at the same time', async () => {
    const bench = new ImportBench();
    const both = await Promise.all([
      bench.import('organizations', REGISTER),
      bench.import('organizations', REGISTER, { runId: OTHER_RUN }),
    ]);
    expect(await bench.events('OrganizationRecorded')).toHaveLength(287);
    const [one, two] = both.map(({ counts }) => counts);
    expect((one?.created ?? 0) + (two?.created ?? 0)).toBe(287);
    expect((one?.refused ?? 0) + (two?.refused ?? 0)).toBe(0);
  });
});

describe('a code', () => {
  it('is normalised from full-width and lower case, with a warning', async () => {
    const bench = new ImportBench();
    const report = await bench.import('organizations', file(row('甲协会', '５１５１１８００mj0000026b')));
    expect(codesOf(report)).toEqual(['uscc-normalised']);
    expect((await bench.events())[0]?.data).toMatchObject({ uscc: '51511800MJ0000026B', usccCheck: 'ok' });
  });

  it.each([
    ['51511800MJ0000026C', 'uscc-check-digit'],
    ['9.1E+17', 'uscc-float-damage'],
    ['534100005569046020', 'uscc-float-damage'],
  ])('%s is kept with the warning %s', async (code, warning) => {
    const bench = new ImportBench();
    const report = await bench.import('organizations', file(row('甲协会', code)));
    expect(report.counts).toMatchObject({ created: 1, warned: 1 });
    expect(codesOf(report)).toContain(warning);
    expect((await bench.events())[0]?.data).toMatchObject({ usccCheck: 'failed', usccRaw: code });
  });

  it('is borne once: twice in a file under two names refuses the second, under one is the same row', async () => {
    const bench = new ImportBench();
    const code = '51511800MJ0000026B';
    const report = await bench.import(
      'organizations',
      file(row('甲协会', code), row('乙协会', code), row('甲协会', code)),
    );
    expect(report.counts).toMatchObject({ created: 1, refused: 1, existing: 1 });
    expect(report.problems).toMatchObject([
      { row: 3, code: 'uscc.twice-in-file', result: 'refused', params: { row: 2 } },
      { row: 4, code: 'row.doubled', result: 'existing' },
    ]);
    const again = await bench.import('organizations', file(row('丙协会', code)), { runId: OTHER_RUN });
    expect(again.counts).toMatchObject({ created: 0, existing: 1 });
  });

  it('of another type than the name says is a warning', async () => {
    const report = await new ImportBench().import('organizations', file(row('甲协会', '52511802MJ0000018A')));
    expect(codesOf(report)).toEqual(['uscc-type-differs']);
  });

  it('that comes later does not double an entry silently, and an entry without one is the coded one', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', file(row('甲协会')));
    const coded = await bench.import('organizations', file(row('甲协会', '51511800MJ0000026B')), {
      runId: OTHER_RUN,
    });
    expect(codesOf(coded)).toContain('row.same-name-and-registrar');
    const plain = await new ImportBench().import(
      'organizations',
      file(row('乙协会', '51511800MJ0000026B'), row('乙协会')),
    );
    expect(plain.counts.created).toBeGreaterThan(0);
  });
});

describe('a published fact', () => {
  const FACTS = 'organization,year,conclusion,publisher,source';
  const inspection = `${FACTS}\n甲协会,2024,合格,雅安市民政局,https://example.org`;

  it('stands with the one organization of its name and registrar', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', file(row('甲协会'), row('甲协会', '', '名山区民政局')));
    const report = await bench.import('inspections', inspection);
    expect(report.counts).toMatchObject({ created: 1, unmatched: 0 });
    const [event] = await bench.events('ExternalFactRecorded');
    expect(event?.data).toMatchObject({ matchedBy: 'name-and-registrar', period: '2024' });
  });

  it.each([
    ['no organization', [row('乙协会')], 'no-such-organization'],
    ['another registrar', [row('甲协会', '', '民政部')], 'publisher-is-not-registrar'],
    [
      'two of one name and registrar',
      [row('甲协会', '51511800MJ0000026B'), row('甲协会', '51511800MJTE5T01X9')],
      'several-organizations',
    ],
  ])('awaits a person where there is %s', async (_what, rows, reason) => {
    const bench = new ImportBench();
    await bench.import('organizations', file(...rows));
    const report = await bench.import('inspections', inspection);
    expect(report.counts).toMatchObject({ created: 0, unmatched: 1 });
    expect((await bench.events('FactUnmatched'))[0]?.data).toMatchObject({ organization: '甲协会', reason });
    expect(await bench.events('ExternalFactRecorded')).toEqual([]);
  });

  it('that awaits a person is not recorded beside when its organization comes in', async () => {
    const bench = new ImportBench();
    await bench.import('inspections', inspection);
    await bench.import('organizations', file(row('甲协会')));
    const again = await bench.import('inspections', inspection, { runId: OTHER_RUN });
    expect(again.counts).toMatchObject({ created: 0, unmatched: 0, existing: 1 });
    expect(await bench.events('ExternalFactRecorded')).toEqual([]);
  });

  it('is matched by its code whatever the name', async () => {
    const bench = new ImportBench();
    await bench.import('organizations', file(row('甲协会', '51511800MJ0000026B')));
    const coded = `${FACTS},unified_social_credit_code\n甲会,2024,合格,别处,https://example.org,51511800mj0000026b`;
    await bench.import('inspections', coded);
    expect((await bench.events('ExternalFactRecorded'))[0]?.data).toMatchObject({ matchedBy: 'code' });
  });
});

describe('who imports', () => {
  it('is named in the event, in the role of the system', async () => {
    const bench = new ImportBench();
    const sender = { account: 'a', person: 'p', organ: '511803', badge: '180301' };
    await bench.import('organizations', file(row('甲协会')), { sender });
    const [event] = await bench.events();
    expect(event?.meta).toMatchObject({
      actor: { ...sender, role: 'system' },
      correlationId: RUN,
      origin: 'import',
    });
  });
});
