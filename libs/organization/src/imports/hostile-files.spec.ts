import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import iconv from 'iconv-lite';
import { deflateRawSync } from 'node:zlib';
import { ImportBench, codesOf } from '../testing/importer.fixture.js';
import { dataFile } from '../testing/world.fixture.js';
import { IMPORT_PROBLEMS } from './import-problems.js';
import { LIMITS } from './table/file-problem.js';

const HEADER = 'name,unified_social_credit_code,type,registrar,source';
const ROW = '甲协会,,社会团体,雅安市民政局,https://example.org';
const TEXT = `${HEADER}\n${ROW}\n`;
const REGISTER = dataFile('registered-organizations.csv').toString('utf8');

const codes = async (bytes: Buffer | string): Promise<readonly string[]> =>
  codesOf(await new ImportBench().import('organizations', bytes));

async function workbook(fill: (sheet: excel.Worksheet) => void): Promise<Buffer> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('登记');
  sheet.addRow(HEADER.split(','));
  fill(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('an encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(REGISTER), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${REGISTER}`), 'utf-8'],
    ['GB18030, as Chinese offices save', iconv.encode(REGISTER, 'gb18030'), 'gb18030'],
    [
      'GB18030 with line ends of Windows',
      iconv.encode(REGISTER.replace(/\n/g, '\r\n'), 'gb18030'),
      'gb18030',
    ],
  ])('%s is read', async (_what, bytes, encoding) => {
    const report = await new ImportBench().import('organizations', bytes, { dryRun: true });
    expect(report).toMatchObject({ readable: true, encoding, counts: { rows: 287, created: 287 } });
  });

  it.each([
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf16le', { addBOM: true }), 'file.utf-16'],
    ['UTF-16 without one', iconv.encode(TEXT, 'utf16le'), 'file.utf-16'],
    ['big-endian UTF-16', iconv.encode(TEXT, 'utf16be', { addBOM: true }), 'file.utf-16'],
    ['neither encoding', Buffer.from([0x61, 0xff, 0xff, 0x0a, 0xff]), 'file.encoding'],
    ['nothing', Buffer.alloc(0), 'file.empty'],
    ['broken quotes', `${HEADER}\n"甲协会,,社会团体\n`, 'file.csv-broken'],
  ])('%s is refused with its reason', async (_what, bytes, code) => {
    const report = await new ImportBench().import('organizations', bytes);
    expect(report.readable).toBe(false);
    expect(codesOf(report)).toEqual([code]);
  });
});

describe('headers', () => {
  it('may stand in any order, and in Chinese', async () => {
    const text =
      '来源,登记管理机关,类型,统一社会信用代码,名称\nhttps://example.org,雅安市民政局,社会团体,,甲协会\n';
    expect(await codes(text)).toEqual(['no-code']);
  });

  it('that are missing or doubled refuse the file, each by name', async () => {
    const report = await new ImportBench().import('organizations', 'name,name,type\n甲,甲,社会团体\n');
    expect(report.problems).toMatchObject([
      { code: 'header.doubled', column: 'name' },
      { code: 'header.missing', column: 'unified_social_credit_code' },
      { code: 'header.missing', column: 'registrar' },
      { code: 'header.missing', column: 'source' },
    ]);
    expect(report.counts.rows).toBe(0);
  });

  it('that nobody knows are left out, and so are those of persons: their cells reach no event', async () => {
    const bench = new ImportBench();
    const text = `${HEADER},备注,法定代表人,联系电话\n${ROW},随便,张三,13800138000\n`;
    const report = await bench.import('organizations', text);
    expect(codesOf(report)).toEqual(['header.unknown', 'header.personal', 'header.personal', 'no-code']);
    const stored = JSON.stringify((await bench.events()).map(({ data }) => data));
    expect(stored).not.toMatch(/张三|13800138000|随便/);
  });
});

describe('a cell', () => {
  it.each([
    ['=cmd|x', 'cell.formula'],
    ['＝1+1', 'cell.formula'],
    ['@SUM(A1)', 'cell.formula'],
    ['#REF!', 'cell.error'],
    ['甲\u0007协会', 'cell.control-characters'],
    ['甲\u202e协会', 'cell.control-characters'],
    ['甲协会13800138000', 'cell.personal'],
    ['甲协会 51180219900101001X', 'cell.personal'],
    ['', 'cell.empty'],
    ['长'.repeat(201), 'cell.too-long'],
  ])('%j is refused: %s', async (name, code) => {
    const bench = new ImportBench();
    const report = await bench.import(
      'organizations',
      `${HEADER}\n"${name}",,社会团体,雅安市民政局,https://e.org\n${ROW}\n`,
    );
    expect(report.problems.filter(({ row }) => row === 2).map((one) => one.code)).toContain(code);
    // Good rows are kept.
    expect(report.counts).toMatchObject({ rows: 2, created: 1, refused: 1 });
  });

  it('of free text that looks like a formula is kept as text', async () => {
    const bench = new ImportBench();
    const text =
      'organization,kind,agency,source,legal_basis\n甲协会,警告,雅安市民政局,https://e.org,"=HYPERLINK(""x"")"\n';
    const report = await bench.import('penalties', text);
    expect(codesOf(report)).toContain('cell.formula-neutralised');
    expect(JSON.stringify((await bench.events())[0]?.data)).toContain(`'=HYPERLINK`);
  });

  it('too few or too many of them refuse the row', async () => {
    expect(await codes(`${HEADER}\n甲协会,,社会团体\n`)).toContain('row.cell-count');
    expect(await codes(`${HEADER}\n${ROW},多余\n`)).toContain('row.cell-count');
  });

  it('of an unknown type or region is told', async () => {
    expect(await codes(`${HEADER}\n甲协会,,公司,雅安市民政局,https://e.org\n`)).toContain(
      'cell.not-a-choice',
    );
    const region = `${HEADER},region_code\n${ROW},雅安\n`;
    expect(await codes(region)).toContain('region.not-a-code');
  });

  it('with a date takes the forms of offices, and refuses the future', async () => {
    const bench = new ImportBench();
    const head = 'name,list_kind,batch,published_on,publisher,source';
    const dates = ['2021-02-30', '2021年3月5日', '2021/3', '44260', '某日', '2099-01-01', '—'];
    const rows = dates.map((date, n) => `名称${n}会,suspected,第一批,${date},民政部,https://e.org`);
    const report = await bench.import('list-entries', [head, ...rows].join('\n'));
    expect(report.problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 date.unreadable',
      '5 date.serial',
      '6 date.unreadable',
      '7 date.future',
      '8 cell.not-stated',
    ]);
    const stated = (await bench.events()).map(
      (event) => (event.data as { publishedOn: unknown }).publishedOn,
    );
    expect(stated).toMatchObject([
      { raw: '2021-02-30', precision: 'unknown' },
      { precision: 'day', date: '2021-03-05' },
      { precision: 'month', date: '2021-03' },
      { raw: '44260', precision: 'day', date: '2021-03-05' },
      { precision: 'unknown' },
      { precision: 'unknown' },
    ]);
  });
});

describe('a workbook', () => {
  it('is read: dates, numbers, rich text', async () => {
    const bench = new ImportBench();
    const book = await workbook((sheet) => {
      sheet.addRow(ROW.split(','));
      sheet.addRow([
        { richText: [{ text: '乙' }, { text: '协会' }] },
        534100005569046020,
        '社会团体',
        '雅安市民政局',
        'x',
      ]);
    });
    const report = await bench.import('organizations', book);
    expect(report).toMatchObject({ encoding: 'xlsx', counts: { rows: 2, created: 2 } });
    expect(codesOf(report)).toContain('uscc-float-damage');
  });

  it('gives a date cell as its day', async () => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('名单');
    sheet.addRow(['name', 'list_kind', 'batch', 'published_on', 'publisher', 'source']);
    sheet.addRow(['甲会', 'suspected', '第一批', new Date(Date.UTC(2021, 2, 5)), '民政部', 'x']);
    const bench = new ImportBench();
    await bench.import('list-entries', Buffer.from(await book.xlsx.writeBuffer()));
    expect((await bench.events())[0]?.data).toMatchObject({
      publishedOn: { precision: 'day', date: '2021-03-05' },
    });
  });

  it('with formulas has those rows refused', async () => {
    const book = await workbook((sheet) => {
      sheet.addRow([{ formula: 'A1&"x"', result: '甲协会' }, '', '社会团体', '雅安市民政局', 'x']);
    });
    expect(await codes(book)).toContain('cell.formula');
  });

  it('with merged cells is refused', async () => {
    const book = await workbook((sheet) => {
      sheet.addRow(ROW.split(','));
      sheet.mergeCells('A2:B2');
    });
    expect(await codes(book)).toEqual(['file.merged-cells']);
  });

  it.each([
    ['an old .xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'file.xls'],
    [
      'an encrypted one',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'file.encrypted',
    ],
    [
      'a zip that is no workbook',
      zipOf([{ name: 'a.txt', content: Buffer.from('hello') }]),
      'file.not-a-workbook',
    ],
    ['a torn one', Buffer.from('PK\u0003\u0004 and nothing more'), 'file.not-a-workbook'],
    [
      'a workbook in name only',
      zipOf([{ name: 'xl/workbook.xml', content: Buffer.from('<no') }]),
      'file.not-a-workbook',
    ],
    [
      'a bomb that says so',
      zipOf([{ name: 'xl/workbook.xml', content: Buffer.alloc(50_000_000) }]),
      'file.zip-bomb',
    ],
    [
      'a bomb that lies about its size',
      zipOf([{ name: 'xl/workbook.xml', content: Buffer.alloc(5_000_000), declared: 1000 }]),
      'file.zip-bomb',
    ],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });
});

describe('a large file', () => {
  it('of more than the most rows is refused before any is looked at', async () => {
    const text = `${HEADER}\n${`${ROW}\n`.repeat(LIMITS.rows + 1)}`;
    expect(await codes(text)).toEqual(['file.too-many-rows']);
  });

  it('of more than the most bytes or columns is refused', async () => {
    expect(await codes(Buffer.alloc(LIMITS.bytes + 1, 0x61))).toEqual(['file.too-large']);
    expect(
      await codes(`${Array.from({ length: LIMITS.columns + 1 }, (_, n) => `c${n}`).join(',')}\n`),
    ).toEqual(['file.too-many-columns']);
  });
});

describe('every problem', () => {
  it('has its texts in both languages', () => {
    for (const { zh, en } of Object.values(IMPORT_PROBLEMS)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e’–]+$/);
    }
  });
});

interface Part {
  readonly name: string;
  readonly content: Buffer;
  readonly declared?: number;
}

/** A zip archive by hand, so that it can lie. */
function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length } of parts) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(declared, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
