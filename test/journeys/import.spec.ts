import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organizationCheckCharacter, usccCheckCharacter } from '../../libs/law/src/uscc/uscc.js';
import { eventually } from '@shouzheng/testing';
import excel from 'exceljs';
import iconv from 'iconv-lite';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Receiver } from '../../apps/ops/src/tour/receiver.js';
import { civilDate } from '../support/county.js';
import { type Answer, Person, type Receipt } from '../support/person.js';
import { type Service, startService } from '../support/service.js';
import { verified } from '../support/verified.js';
import { zipOf } from '../support/zip.js';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADER = 'name,unified_social_credit_code,type,registrar,source';
const SOURCE = 'https://example.org/register';

interface Row {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly result: string;
  readonly reasonZh: string;
  readonly reasonEn: string;
}
interface Report {
  readonly state: string;
  readonly dryRun: boolean;
  readonly counts: Readonly<
    Record<'rows' | 'created' | 'existing' | 'warned' | 'refused' | 'unmatched', number>
  >;
  readonly problems: readonly Row[];
  readonly next: string | null;
}

let service: Service;
let clerk: Person;
let auditor: Person;
const receiver = await Receiver.open();

beforeAll(async () => {
  service = await startService();
  [clerk, auditor] = (await Promise.all(
    ['mingshan-registrar', 'yaan-auditor'].map((name) => Person.signIn(service.url, name)),
  )) as [Person, Person];
});
afterAll(async () => {
  receiver.close();
  await service.stop();
});

const head = (): Promise<bigint> => service.assembly.parts.store.head();
const data = (file: string): string => readFileSync(`data/${file}`, 'utf8');
const csv = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`;
const row = (name: string, code = ''): string => `${name},${code},社会团体,雅安市名山区民政局,${SOURCE}`;

function send(kind: string, body: Buffer | string, type = CSV, more = ''): Promise<Answer<{ id: string }>> {
  return clerk.ask(`imports?kind=${kind}${more}`, {
    method: 'POST',
    headers: { 'content-type': type, 'idempotency-key': randomUUID() },
    body: Buffer.isBuffer(body) ? body : Buffer.from(body),
  });
}

/** Sends a file and waits for its report. */
async function imported(kind: string, body: Buffer | string, type = CSV, more = ''): Promise<Report> {
  const taken = await send(kind, body, type, more);
  expect({ status: taken.status, text: taken.text }).toMatchObject({ status: 202 });
  return eventually(async () => {
    const report = await clerk.get<Report>(`imports/${taken.body.id}?limit=200`);
    expect(['done', 'failed']).toContain(report.state);
    return report;
  }, 30_000);
}

async function workbook(rows: readonly (readonly excel.CellValue[])[]): Promise<Buffer> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('登记');
  sheet.addRow(HEADER.split(','));
  for (const cells of rows) sheet.addRow([...cells]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A code of the county's register that checks. */
function codeOf(digits: string): string {
  const first17 = `51511803${digits}${organizationCheckCharacter(digits)}`;
  return first17 + usccCheckCharacter(first17);
}

/** What the register finds by `q`, once it shows `count` of them: its rows come shortly after the events. */
async function found(q: string, count = 1): Promise<{ id: string; name: string }[]> {
  return eventually(async () => {
    const { items } = await clerk.get<{ items: { id: string; name: string }[] }>(
      `organizations?q=${encodeURIComponent(q)}`,
    );
    expect(items).toHaveLength(count);
    return items;
  });
}

describe('real files, as offices save them', () => {
  it('are reported in a dry run that records nothing', async () => {
    const before = await head();
    const report = await imported('organizations', data('registered-organizations.csv'), CSV, '&dryRun=true');
    expect(report).toMatchObject({
      state: 'done',
      dryRun: true,
      counts: { rows: 287, created: 287, refused: 0 },
    });
    expect(await head()).toBe(before);
  });

  it('are read in GB18030; again in UTF-8 with a mark they add nothing, and with Windows line ends neither', async () => {
    const text = data('registered-organizations.csv');
    const first = await imported('organizations', iconv.encode(text, 'gb18030'));
    expect(first.counts).toMatchObject({ rows: 287, created: 287, existing: 0, refused: 0 });
    const after = await head();
    for (const same of [`\uFEFF${text}`, text.replace(/\n/g, '\r\n')]) {
      const { counts } = await imported('organizations', same);
      expect(counts).toMatchObject({ rows: 287, created: 0, existing: 287 });
    }
    expect(await head()).toBe(after);
    expect((await found('实事助学基金会'))[0]?.name).toBe('实事助学基金会');
  });

  it('are read from a workbook too, and what a CSV brought is not added again', async () => {
    await imported('organizations', csv(row('演示工作簿甲协会')));
    const book = await workbook([row('演示工作簿甲协会').split(','), row('演示工作簿乙协会').split(',')]);
    expect((await imported('organizations', book, XLSX)).counts).toMatchObject({
      rows: 2,
      created: 1,
      existing: 1,
    });
    await found('演示工作簿', 2);
  });
});

describe('bad rows', () => {
  it('are told by row, column and reason; the good ones are kept', async () => {
    const report = await imported(
      'organizations',
      csv(
        row('演示好行甲协会'),
        row('=HYPERLINK("x")').replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"'),
        row('演示坏行\u0007协会'),
        `演示坏行丙协会,,公司,雅安市名山区民政局,${SOURCE}`,
        '演示坏行丁协会,,社会团体',
        row('演示好行乙协会'),
        row('长'.repeat(201)),
        row('演示坏行13800138000协会'),
      ),
    );
    expect(report.counts).toMatchObject({ rows: 8, created: 2, refused: 6 });
    const refused = report.problems.filter(({ result }) => result === 'refused');
    expect(refused.map((one) => [one.row, one.column, one.code])).toEqual([
      [3, 'name', 'cell.formula'],
      [4, 'name', 'cell.control-characters'],
      [5, 'type', 'cell.not-a-choice'],
      [6, '', 'row.cell-count'],
      [6, 'source', 'cell.empty'],
      [8, 'name', 'cell.too-long'],
      [9, 'name', 'cell.personal'],
    ]);
    for (const { reasonZh, reasonEn } of refused) {
      expect(reasonZh).toMatch(/\p{Script=Han}/u);
      expect(reasonEn).toMatch(/^[\x20-\x7e’]+$/);
    }
    await found('演示好行', 2);
    expect(JSON.stringify(report)).not.toContain('13800138000');
  });

  it('of a workbook too: a cell with a formula', async () => {
    const formula = { formula: 'A1&"x"', result: '演示公式协会' };
    const book = await workbook([
      [formula, '', '社会团体', '雅安市名山区民政局', SOURCE],
      row('演示常量协会').split(','),
    ]);
    const report = await imported('organizations', book, XLSX);
    expect(report.counts).toMatchObject({ created: 1, refused: 1 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ row: 2, column: 'name', code: 'cell.formula' }),
    );
  });

  it.each<[string, () => Buffer | string | Promise<Buffer>, string, string]>([
    ['in UTF-16', () => iconv.encode(csv(row('甲协会')), 'utf16le', { addBOM: true }), CSV, 'file.utf-16'],
    ['in neither encoding', () => Buffer.from([0x61, 0xff, 0xff, 0x0a, 0xff]), CSV, 'file.encoding'],
    ['with a column twice', () => `name,${HEADER}\n甲,${row('甲协会')}\n`, CSV, 'header.doubled'],
    ['with a column missing', () => 'name,type\n甲协会,社会团体\n', CSV, 'header.missing'],
    [
      'a zip under another name',
      () => zipOf('readme.txt', Buffer.from('hello')),
      XLSX,
      'file.not-a-workbook',
    ],
    ['a text under another name', () => 'no workbook at all', XLSX, 'header.missing'],
    [
      'a workbook cut off',
      async () => (await workbook([row('甲协会').split(',')])).subarray(0, 2000),
      XLSX,
      'file.not-a-workbook',
    ],
    ['a zip bomb', () => zipOf('xl/workbook.xml', Buffer.alloc(60_000_000)), XLSX, 'file.zip-bomb'],
    [
      'a zip bomb that lies',
      () => zipOf('xl/workbook.xml', Buffer.alloc(6_000_000), 100),
      XLSX,
      'file.zip-bomb',
    ],
  ])('a file %s is refused whole', async (_what, body, type, code) => {
    const before = await head();
    const report = await imported('organizations', await body(), type);
    expect(report).toMatchObject({ state: 'failed', counts: { created: 0 } });
    expect(report.problems.map((one) => one.code)).toContain(code);
    expect(await head()).toBe(before);
  });

  it('a file of more than 20 MB, of another type or from another role is not taken at all', async () => {
    expect((await send('organizations', Buffer.alloc(20 * 1024 * 1024 + 1, 0x61))).status).toBe(413);
    expect((await send('organizations', csv(), 'application/json')).status).toBe(415);
    expect((await send('people', csv())).status).toBe(400);
    const officer = await Person.signIn(service.url, 'mingshan-officer-1');
    const refused = await officer.ask('imports?kind=organizations', {
      method: 'POST',
      headers: { 'content-type': CSV, 'idempotency-key': randomUUID() },
      body: csv(row('甲协会')),
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.not-entitled' } });
  });
});

describe('a code that does not check', () => {
  const good = codeOf('MJ731001');
  const bad = good.slice(0, 17) + (good.endsWith('0') ? '1' : '0');

  it('is a warning in an import, kept with the row', async () => {
    const report = await imported('organizations', csv(row('演示错码协会', bad)));
    expect(report.counts).toMatchObject({ created: 1, refused: 0, warned: 1 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        row: 2,
        column: 'unified_social_credit_code',
        code: 'uscc-check-digit',
        result: 'warned',
      }),
    );
    const [one] = await found('演示错码协会');
    expect((await clerk.ask(`organizations/${one?.id}`)).text).toContain(bad);
  });

  it('is a refusal in a new registration, with its rule', async () => {
    const approver = await Person.signIn(service.url, 'mingshan-approver');
    const { id, revision } = await apply('雅安市名山区演示新登记协会');
    const approve = {
      uscc: bad,
      certificateNumber: `演示登记〔2026〕${Date.now()}号`,
      decidedOn: civilDate(),
    };
    const refused = await approver.refused(`organizations/${id}/approve-registration`, approve, revision);
    expect(refused).toMatchObject({
      status: 422,
      code: 'uscc.check-failed',
      legalBasis: [{ rule: 'SZ-uscc-1' }],
    });
    await approver.give(`organizations/${id}/approve-registration`, { ...approve, uscc: good }, revision);
  });
});

function apply(name: string): Promise<Receipt> {
  return clerk.give('organizations/apply-registration', {
    name,
    type: 'SG',
    receivedOn: civilDate(),
    supervision: 'DUAL',
    competentUnit: '演示业务主管单位',
    consent: { documentNumber: `演示同意〔2026〕${name}`, issuedOn: civilDate() },
    means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 2, fundsFen: 5_000_000, premises: true },
    person: { name: '演示人', idNumber: `DEMO-${name}`.slice(0, 40), check: 'clear' },
  });
}

describe('what was published elsewhere', () => {
  /** An agency that has been granted everything about organizations that it can be. */
  async function subscribed(agency: string, names: readonly string[], rule: string): Promise<void> {
    const exchange = await Person.signIn(service.url, 'yaan-exchange-1');
    const cityHead = await Person.signIn(service.url, 'yaan-head');
    const made = await exchange.give<Receipt & { secret: string }>('endpoints', {
      agency,
      url: receiver.url,
      regionCode: '511800',
    });
    receiver.knows(made.secret);
    const eventTypes = names.map((name) => `shouzheng.organization.${name}.v1`);
    const asked = await exchange.give(
      `endpoints/${made.id}/grants`,
      { eventTypes, regionCode: '511800', legalBasis: [rule] },
      made.revision,
    );
    const view = await exchange.get<{ grants: { grant: string }[] }>(
      `endpoints/${made.id}?atLeast=${asked.position}`,
    );
    const approved = await cityHead.give(
      `endpoints/${made.id}/grants/approval`,
      { grant: view.grants[0]?.grant },
      asked.revision,
    );
    await cityHead.give(`endpoints/${made.id}/activation`, {}, approved.revision);
  }

  const count = async (sql: string): Promise<number> => {
    const [row]: { n: string }[] = await service.assembly.parts.db.query(`SELECT count(*) AS n FROM ${sql}`);
    return Number(row?.n);
  };
  const traces = async (): Promise<Record<string, number>> => ({
    clues: await count('clue'),
    cases: await count('case_row'),
    terms: await count('term'),
    docket: await count(`docket_record WHERE open <> '[]'`),
    deliveries: (
      await (
        await Person.signIn(service.url, 'yaan-exchange-1')
      ).get<{ items: unknown[] }>('deliveries?limit=200')
    ).items.length,
  });

  it('fires nothing: no clue, case, term, docket item or delivery', async () => {
    await subscribed('CREDIT', ['rating-announced', 'abnormal-listed', 'organization-warned'], 'O60-6');
    await subscribed(
      'PARTY',
      ['organization-registered', 'abnormal-listed', 'organization-deregistered'],
      'O60-11i2',
    );
    await verified(service);
    const before = await traces();
    const files = [
      ['organizations', csv(row('演示未报年检协会', codeOf('MJ731002')))],
      ['list-entries', data('suspected-illegal-organizations.csv')],
      ['ratings', data('ratings.csv')],
      ['penalties', data('penalties.csv')],
      ['inspections', data('annual-inspections.csv')],
      [
        'inspections',
        `organization,unified_social_credit_code,year,conclusion,publisher,source\n演示未报年检协会,${codeOf('MJ731002')},2024,未参加,雅安市名山区民政局,${SOURCE}\n`,
      ],
    ] as const;
    for (const [kind, file] of files) {
      const { counts } = await imported(kind, file);
      expect({ kind, refused: counts.refused, kept: counts.created + counts.unmatched }).toMatchObject({
        kind,
        refused: 0,
      });
      expect(counts.created + counts.unmatched).toBe(counts.rows - counts.existing);
    }
    const report = await verified(service);
    expect(report).not.toHaveProperty('firstDifference');
    expect(report.behind).toEqual([]);
    expect(await traces()).toEqual(before);
    expect(receiver.received).toEqual([]);
  });

  it('is attached, with its source, where the code agrees', async () => {
    const [one] = await found('演示未报年检协会');
    const { text } = await clerk.ask(`organizations/${one?.id}`);
    expect(text).toContain(SOURCE);
    expect(text).toContain('未参加');
  });

  it('stands in the list with its source, and no row of it is a clue', async () => {
    const entries = await auditor.get<{ items: { name: string }[]; next: string | null }>(
      'list-entries?limit=200',
    );
    expect(entries.items.length).toBeGreaterThan(100);
    expect((await auditor.get<{ items: unknown[] }>('clues')).items).toEqual([]);
    expect((await auditor.get<{ items: unknown[] }>('cases')).items).toEqual([]);
  });

  it('differs in that from an act of our own, which starts a term, awaits somebody and is delivered', async () => {
    const before = await traces();
    const { id, revision } = await apply('雅安市名山区演示推送协会');
    await eventually(async () => {
      const now = await traces();
      expect([now['terms'], now['docket']]).toEqual([
        (before['terms'] ?? 0) + 1,
        (before['docket'] ?? 0) + 1,
      ]);
    });
    const approver = await Person.signIn(service.url, 'mingshan-approver');
    await approver.give(
      `organizations/${id}/approve-registration`,
      {
        uscc: codeOf('MJ731003'),
        certificateNumber: `演示登记〔2026〕${Date.now()}号`,
        decidedOn: civilDate(),
      },
      revision,
    );
    await eventually(() =>
      expect(receiver.received.map(({ event }) => event.type)).toEqual([
        'shouzheng.organization.organization-registered.v1',
      ]),
    );
    expect(receiver.received[0]?.verified).toBe(true);
  });
});
