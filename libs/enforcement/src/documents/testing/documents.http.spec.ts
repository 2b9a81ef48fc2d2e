import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { type County, civilDate, clueOf, countyAt } from '../../../../../test/support/county.js';
import { Person, type Receipt } from '../../../../../test/support/person.js';
import { type Service, startService } from '../../../../../test/support/service.js';
import { textOf } from '../rendering/docx.fixture.js';
import { SHIPPED_TEMPLATES } from '../templates/shipped-templates.js';

interface DocumentView {
  readonly id: string;
  readonly docNo: string;
  readonly type: string;
  readonly year: string | null;
  readonly n: number | null;
  readonly status: string;
  readonly sha256: string;
  readonly scans: number;
  readonly serviceMethod: string | null;
  readonly templateVersion: number;
  readonly revision: number;
}
interface TypeView {
  readonly type: string;
  readonly required: boolean;
  readonly citeZh: string;
  readonly documentId: string | null;
  readonly docNo: string | null;
  readonly refEventId: string;
  readonly lacking: readonly { readonly key: string }[];
}
interface Page {
  readonly items: readonly DocumentView[];
  readonly next: string | null;
}

const YEAR = civilDate().slice(0, 4);
const SECRET = '演示举报人丙，电话 000-2222';
let service: Service;
let county: County;
let elsewhere: Person;
let auditor: Person;
let registrar: Person;
let cityHead: Person;
let citySection: Person;

beforeAll(async () => {
  service = await startService();
  county = await countyAt(service.url, 'mingshan');
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [elsewhere, auditor, registrar, cityHead, citySection] = (await Promise.all(
    ['yucheng-officer-1', 'yaan-auditor', 'mingshan-registrar', 'yaan-head', 'yaan-section-head'].map(signIn),
  )) as [Person, Person, Person, Person, Person];
});
afterAll(() => service.stop());

const register = (subjectName: string): Promise<Receipt> =>
  county.clerk.give('clues', { ...clueOf({ region: '511803', subjectName }), reporterIdentity: SECRET });

/** A case with two officers. */
async function assigned(subjectName: string): Promise<{ clueId: string; caseId: string; revision: number }> {
  const { id: clueId } = await register(subjectName);
  await county.clerk.giveAnew(`clues/${clueId}`, 'verify-clue', { result: 'suspect', finding: '查无登记' });
  await county.first.giveAnew(`clues/${clueId}`, 'propose-filing', { ground: 'UNREGISTERED' });
  const filed = await county.head.give('cases', {
    kind: 'illegal',
    clueIds: [clueId],
    ground: 'UNREGISTERED',
  });
  const officers = [county.first.account, county.second.account];
  const { revision } = await county.sectionHead.give(
    `cases/${filed.id}/assign-officers`,
    { officers },
    filed.revision,
  );
  return { clueId, caseId: filed.id, revision };
}

async function bytesOf(
  who: Person,
  path: string,
): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
  const answer = await fetch(`${service.url}/api/${path}`, {
    headers: { authorization: `Bearer ${who.token}` },
  });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
}
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const view = (id: string, who = county.first): Promise<DocumentView> =>
  who.get<DocumentView>(`documents/${id}`);

async function upload(documentId: string, bytes: Buffer, who = county.first): Promise<string> {
  const answer = await who.ask<{ id: string }>(
    `files?documentId=${documentId}&name=${encodeURIComponent('扫描件.pdf')}&mediaType=application/pdf`,
    {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/pdf' },
      body: bytes,
    },
  );
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body.id;
}

interface Opened {
  readonly kind: string;
  readonly detail: string;
  readonly role: string;
}
async function openedIn(subject: string): Promise<readonly Opened[]> {
  await service.settled();
  return (await auditor.get<{ items: Opened[] }>(`audit/accesses?subject=${subject}`)).items;
}

async function proposalOf(caseId: string): Promise<string> {
  const { proposals } = await county.head.get<{ proposals: { id: string }[] }>(`cases/${caseId}`);
  return proposals[0]?.id ?? '';
}

describe('a document of a case', () => {
  it('is wanted by its article, previewed, issued with its number and handed out bit for bit', async () => {
    const { caseId } = await assigned('演示文书研究会');
    const wanted = await county.first.get<{ items: TypeView[] }>(`document-types?caseId=${caseId}`);
    expect(wanted.items.find(({ type }) => type === 'FILING_APPROVAL')).toMatchObject({
      required: true,
      citeZh: expect.stringContaining('第八条'),
      documentId: null,
      lacking: [],
    });

    const preview = await bytesOf(county.first, `document-preview?type=FILING_APPROVAL&caseId=${caseId}`);
    expect(preview.status).toBe(200);
    expect(textOf(preview.bytes)).toContain('演示文书研究会');
    expect(textOf(preview.bytes)).not.toMatch(/立审〔/);

    const key = { 'idempotency-key': randomUUID() };
    const body = { type: 'FILING_APPROVAL', caseId };
    const issued = await county.first.tell<Receipt>('documents', body, undefined, key);
    expect(issued.status).toBe(201);
    const again = await county.first.tell<Receipt>('documents', body, undefined, key);
    expect(again.body).toEqual(issued.body);

    const document = await view(issued.body.id);
    expect(document).toMatchObject({ docNo: `名民立审〔${YEAR}〕1号`, year: YEAR, n: 1, status: 'issued' });
    const { bytes, headers } = await bytesOf(county.first, `documents/${document.id}/download`);
    expect(sha256(bytes)).toBe(document.sha256);
    expect(headers.get('digest')).toBe(`sha-256=${Buffer.from(document.sha256, 'hex').toString('base64')}`);
    const text = textOf(bytes);
    expect(text).toContain(`名民立审〔${YEAR}〕1号`);
    expect(text).toContain('未经登记，擅自以社会组织名义活动');
    expect(text).not.toContain('000-2222');

    const second = await county.second.refused('documents', body);
    expect(second).toMatchObject({ status: 409, code: 'document.already-issued' });
    const page = await county.first.get<Page>(`documents?caseId=${caseId}&atLeast=${issued.body.position}`);
    expect(page.items.map(({ id }) => id)).toEqual([document.id]);
    const after = await county.first.get<{ items: TypeView[] }>(`document-types?caseId=${caseId}`);
    expect(after.items.find(({ type }) => type === 'FILING_APPROVAL')).toMatchObject({
      documentId: document.id,
      docNo: document.docNo,
    });
  });

  it('is nobody’s business elsewhere, and its opening is on record', async () => {
    const { caseId } = await assigned('演示旁人研究会');
    const { id } = await county.first.give('documents', { type: 'FILING_APPROVAL', caseId });
    for (const who of [elsewhere, registrar]) {
      expect((await who.ask(`documents/${id}`)).status).toBe(404);
      expect((await who.ask(`documents/${id}/download`)).status).toBe(404);
      expect((await who.ask(`document-types?caseId=${caseId}`)).status).toBe(404);
      expect((await who.refused('documents', { type: 'INTERVIEW_NOTICE', caseId })).status).toBe(404);
      expect((await who.get<Page>(`documents?caseId=${caseId}`)).items).toEqual([]);
    }
    expect((await auditor.refused('documents', { type: 'INTERVIEW_NOTICE', caseId })).status).toBe(403);
    expect((await bytesOf(auditor, `documents/${id}/download`)).status).toBe(200);
    expect(await openedIn(`document-${id}`)).toMatchObject([{ kind: 'file', role: 'auditor' }]);
  });

  it('opens what is sealed for its reader, on record, and the reporter not at all', async () => {
    const { id } = await register('演示密存研究会');
    const issued = await county.clerk.give('documents', { type: 'CLUE_REG', clueId: id });
    const { bytes } = await bytesOf(county.clerk, `documents/${issued.id}/download`);
    expect(textOf(bytes)).toContain('以协会名义收取会费，未经登记。');
    expect(textOf(bytes)).not.toContain('000-2222');
    expect(await openedIn(`clue-${id}`)).toMatchObject([
      { kind: 'field', detail: 'document:CLUE_REG:facts', role: 'clue-clerk' },
    ]);
  });

  it('names one record and one act that it is a document of', async () => {
    const { caseId, clueId } = await assigned('演示错误研究会');
    const ask = (body: object) => county.first.refused('documents', { type: 'BAN_DECISION', ...body });
    expect((await ask({})).status).toBe(400);
    expect((await ask({ caseId, clueId })).status).toBe(400);
    expect((await ask({ caseId })).status).toBe(404);
    expect((await ask({ caseId, type: 'NO_SUCH' })).status).toBe(400);
    expect((await ask({ caseId: randomUUID() })).status).toBe(404);
  });

  it('is voided with its number, drawn up anew, signed, scanned and served', async () => {
    const { caseId } = await assigned('演示送达研究会');
    const body = { type: 'INTERVIEW_NOTICE', caseId };
    const first = await county.first.give('documents', body);
    const docNo = (await view(first.id)).docNo;
    expect(
      (await county.first.refused(`documents/${first.id}/void-document`, { reason: 'spoiled' }, 0)).status,
    ).toBe(403);
    await county.sectionHead.give(
      `documents/${first.id}/void-document`,
      { reason: 'error-in-text', note: '名称有误' },
      first.revision,
    );
    await service.settled();
    const second = await county.first.give('documents', body);
    const renewed = await view(second.id);
    expect(renewed.docNo).not.toBe(docNo);
    expect((await view(first.id)).status).toBe('voided');

    const scan = await upload(second.id, Buffer.from('%PDF 签章'));
    const foreign = await upload(first.id, Buffer.from('%PDF 别的'));
    const path = `documents/${second.id}`;
    expect((await county.first.refused(`${path}/return-signed-scan`, { file: foreign }, 0)).status).toBe(400);
    const { revision } = await county.first.give(`${path}/return-signed-scan`, { file: scan }, 0);
    const proof = await upload(second.id, Buffer.from('%PDF 回证'));
    const served = { file: proof, method: 'direct', servedOn: civilDate(), recipient: '演示收件人' };
    const done = await county.first.give(`${path}/record-proof-of-service`, served, revision);
    const page = await county.first.get<Page>(`documents?caseId=${caseId}&atLeast=${done.position}`);
    expect(page.items).toHaveLength(2);
    expect(page.items.find(({ id }) => id === second.id)).toMatchObject({
      scans: 1,
      serviceMethod: 'direct',
    });
    expect(
      (await county.sectionHead.refused(`${path}/void-document`, { reason: 'spoiled' }, done.revision)).code,
    ).toBe('document.already-served');
    expect((await county.first.ask(`files/${scan}`)).text).toBe('%PDF 签章');
    expect((await elsewhere.ask(`files/${scan}`)).status).toBe(404);
  });
});

describe('the numbers of a series', () => {
  it('have no gap and no double, however many draw at once', async () => {
    const clues = await Promise.all(Array.from({ length: 8 }, (_, n) => register(`演示并发协会${n}`)));
    const issued = await Promise.all(
      clues.map(({ id }) => county.clerk.give('documents', { type: 'CLUE_REG', clueId: id })),
    );
    const documents = await Promise.all(issued.map(({ id }) => view(id, county.clerk)));
    const numbers = documents.map(({ n }) => Number(n)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => Number(numbers[0]) + index));
    const page = await county.clerk.get<Page>(
      `documents?type=CLUE_REG&limit=3&atLeast=${issued[7]?.position}`,
    );
    const rest = await county.clerk.get<Page>(
      `documents?type=CLUE_REG&after=${encodeURIComponent(page.next ?? '')}`,
    );
    const all = [...page.items, ...rest.items].map(({ n }) => Number(n)).sort((a, b) => a - b);
    expect(all).toEqual(all.map((_, index) => index + 1));
    for (const { id, docNo } of documents) {
      const { bytes } = await bytesOf(county.clerk, `documents/${id}/download`);
      expect(textOf(bytes)).toContain(docNo);
    }
  });

  it('pass over one that an act bears already, and the register says so', async () => {
    const { caseId, revision } = await assigned('演示占号研究会');
    const typed = `名民询录〔${YEAR}〕1号`;
    const items = [{ kind: 'seal', name: '公章', quantity: 1 }];
    const proposed = await county.first.give(
      `cases/${caseId}/propose-evidence-preservation`,
      { reason: 'may-be-lost', items },
      revision,
    );
    const page = await county.head.get<{ items: TypeView[] }>(`document-types?caseId=${caseId}`);
    expect(page.items.map(({ type }) => type)).not.toContain('EVIDENCE_KEEP_NOTICE');
    const proposal = await proposalOf(caseId);
    const registered = await county.head.give(
      `cases/${caseId}/register-evidence-preservation`,
      { proposal, docNo: typed, keeper: county.keeper.account },
      proposed.revision,
    );
    const notice = await county.first.give('documents', { type: 'EVIDENCE_KEEP_NOTICE', caseId });
    expect(await view(notice.id)).toMatchObject({ docNo: typed, year: null, n: null });

    const inquiry = {
      inquiryKind: 'witness',
      place: '茶楼',
      present: { officers: [county.first.account, county.second.account], certificatesShown: true },
      person: '演示证人',
      statement: '问：何时收费？\n答：每周六。',
      signature: { kind: 'signed' },
    };
    await county.first.give(`cases/${caseId}/record-inquiry`, inquiry, registered.revision);
    const record = await county.first.give('documents', { type: 'INQUIRY_RECORD', caseId });
    expect(await view(record.id)).toMatchObject({ docNo: `名民询录〔${YEAR}〕2号`, n: 2 });
    const register_ = await county.first.get<Page>(
      `documents?type=INQUIRY_RECORD&year=${YEAR}&atLeast=${record.position}`,
    );
    expect(register_.items.map(({ docNo, status }) => [docNo, status]).sort()).toEqual([
      [typed, 'skipped'],
      [`名民询录〔${YEAR}〕2号`, 'issued'],
    ]);
    const { bytes } = await bytesOf(county.first, `documents/${record.id}/download`);
    expect(textOf(bytes)).toContain('问：何时收费？\n答：每周六。');
  });

  it('are drawn by the act itself where none was typed', async () => {
    const { caseId, revision } = await assigned('演示自取研究会');
    const items = [{ kind: 'seal', name: '公章', quantity: 1 }];
    const proposed = await county.first.give(
      `cases/${caseId}/propose-evidence-preservation`,
      { reason: 'may-be-lost', items },
      revision,
    );
    await county.head.give(
      `cases/${caseId}/register-evidence-preservation`,
      { proposal: await proposalOf(caseId), keeper: county.keeper.account },
      proposed.revision,
    );
    const notice = await county.first.give('documents', { type: 'EVIDENCE_KEEP_NOTICE', caseId });
    expect((await view(notice.id)).docNo).toBe(`名民登存〔${YEAR}〕1号`);
  });
});

describe('a document of an organization', () => {
  it('is its registrar’s, bears the number of its act, and tells of the remedies (REC 20; LIT 46)', async () => {
    const approver = await Person.signIn(service.url, 'mingshan-approver');
    const means = {
      individualMembers: 60,
      unitMembers: 0,
      fullTimeStaff: 2,
      fundsFen: 5_000_000,
      premises: true,
    };
    const person = { name: '演示负责人', idNumber: '511803199001010000', check: 'clear' };
    const application = { type: 'SG', receivedOn: civilDate(), supervision: 'DIRECT', means, person };
    const name = '雅安市名山区演示文书协会';
    const applied = await registrar.give('organizations/apply-registration', { ...application, name });
    const documentNumber = `名民不登〔${YEAR}〕7号`;
    await approver.give(
      `organizations/${applied.id}/refuse-registration`,
      { ground: 'duplicate', documentNumber, reasons: '已有同类协会，业务范围相同。' },
      applied.revision,
    );
    const body = { type: 'REGISTRATION_REFUSAL', organizationId: applied.id };
    const issued = await approver.give('documents', body);
    expect(await view(issued.id, approver)).toMatchObject({ docNo: documentNumber, n: null });
    const text = textOf((await bytesOf(registrar, `documents/${issued.id}/download`)).bytes);
    expect(text).toContain(name);
    expect(text).toContain('已有同类协会，业务范围相同。');
    expect(text).toContain('向雅安市名山区人民政府申请行政复议');
    const scan = await upload(issued.id, Buffer.from('%PDF 签章'), registrar);
    await registrar.give(`documents/${issued.id}/return-signed-scan`, { file: scan }, 0);
    expect((await registrar.ask(`files/${scan}`)).status).toBe(200);
    expect((await elsewhere.ask(`documents/${issued.id}`)).status).toBe(404);
  });
});

describe('a template', () => {
  it('is proposed and approved by two persons of the city, and holds for what is issued afterwards', async () => {
    const shipped = SHIPPED_TEMPLATES.CLUE_REG;
    const blocks = shipped.blocks.map((block) =>
      block.kind === 'signatures' ? { kind: 'signatures', lines: [{ text: '窗口登记人' }] } : block,
    );
    const path = 'document-templates/CLUE_REG';
    const proposal = { ...shipped, blocks, reason: '窗口岗位名称调整' };
    expect((await county.sectionHead.refused(`${path}/propose`, proposal)).code).toBe('template.city-only');
    const bad = { ...proposal, blocks: [{ kind: 'paragraph', place: 'body', text: '{{reporter}}' }] };
    expect((await citySection.refused(`${path}/propose`, bad)).code).toBe('template.unknown-placeholder');
    const shapeless = { ...proposal, blocks: [{ kind: 'paragraph', text: '甲' }] };
    expect((await citySection.refused(`${path}/propose`, shapeless)).status).toBe(400);

    await citySection.give(`${path}/propose`, proposal);
    const before = await county.clerk.give('documents', {
      type: 'CLUE_REG',
      clueId: (await register('演示旧模板会')).id,
    });
    await cityHead.give(`${path}/approve`, { version: 2 });
    const after = await county.clerk.give('documents', {
      type: 'CLUE_REG',
      clueId: (await register('演示新模板会')).id,
    });
    expect((await view(before.id, county.clerk)).templateVersion).toBe(1);
    expect((await view(after.id, county.clerk)).templateVersion).toBe(2);
    const { bytes } = await bytesOf(county.clerk, `documents/${after.id}/download`);
    expect(textOf(bytes)).toContain('窗口登记人');

    const one = await county.clerk.get<{
      inUse: number;
      versions: { version: number; status: string }[];
      vocabulary: { key: string }[];
    }>(path);
    expect(one.versions).toMatchObject([
      { version: 2, status: 'in-use' },
      { version: 1, status: 'superseded' },
    ]);
    expect(one.vocabulary.map(({ key }) => key)).toContain('clue.number');
    const lines = await county.clerk.get<{ items: { type: string; inUse: number }[] }>('document-templates');
    expect(lines.items.find(({ type }) => type === 'CLUE_REG')?.inUse).toBe(2);
    expect(lines.items.length).toBeGreaterThan(44);
    expect((await county.clerk.ask('document-templates/NO_SUCH')).status).toBe(400);
  });

  it('that needs a fact which the record lacks refuses the issue and names the fact', async () => {
    const path = 'document-templates/TRANSFER_LETTER';
    const letter = { title: '移送函', redHead: true, showNumber: true, reason: '案件编号必填' };
    const blocks = [{ kind: 'paragraph', place: 'body', text: '{{case.number}}移送{{addressee}}' }];
    await citySection.give(`${path}/propose`, { ...letter, blocks });
    await cityHead.give(`${path}/approve`, { version: 2 });
    const { id } = await register('演示移送会');
    await county.clerk.giveAnew(`clues/${id}`, 'verify-clue', { result: 'not-ours', finding: '营利培训' });
    await county.sectionHead.giveAnew(`clues/${id}`, 'transfer-clue', {
      addressee: 'SAMR',
      docNo: `名民移〔${YEAR}〕1号`,
    });
    const refused = await county.first.refused('documents', { type: 'TRANSFER_LETTER', clueId: id });
    expect(refused).toMatchObject({ status: 422, code: 'document.fact-missing' });
    expect(refused.unmet?.map(({ code }) => code)).toEqual(['document.fact-missing']);
    const preview = await bytesOf(county.first, `document-preview?type=TRANSFER_LETTER&clueId=${id}`);
    expect(textOf(preview.bytes)).toContain('【缺：案件编号】移送市场监管部门');
  });
});
