import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Person } from '../../../../test/support/person.js';
import { type Service, startService } from '../../../../test/support/service.js';

interface RequestView {
  readonly revision: number;
  readonly number: string;
  readonly status: string;
  readonly applicant: string | null;
  readonly clocks: readonly { readonly timer: string; readonly state: string }[];
  readonly allowedCommands: readonly { readonly command: string; readonly allowed: boolean }[];
}

interface Paper {
  readonly id: string;
  readonly paper: string;
  readonly name: string | null;
}

interface RequestPage {
  readonly items: readonly { readonly id: string; readonly status: string }[];
  readonly next: string | null;
}

const APPLICANT = '演示申请人丙，电话 000-2222';
const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
let service: Service;
let clerk: Person;
let sectionHead: Person;
let other: Person;

beforeAll(async () => {
  service = await startService();
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [clerk, sectionHead, other] = await Promise.all([
    signIn('mingshan-clerk'),
    signIn('mingshan-section-head'),
    signIn('yucheng-officer-1'),
  ]);
});
afterAll(async () => {
  await service.stop();
});

describe('a request for information over HTTP', () => {
  it('is registered, waits on a desk with its clock, and is answered', async () => {
    const body = { channel: 'online', receivedOn: today, applicant: APPLICANT, content: '处罚决定书' };
    const { id, position } = await clerk.give('requests/disclosure', body);
    const view = await sectionHead.get<RequestView>(`requests/${id}`);
    expect(view).toMatchObject({
      status: 'received',
      applicant: APPLICANT,
      clocks: [{ timer: 'disclosure-answer', state: 'normal' }],
    });
    expect(view.number).toMatch(/^511803-公开-\d{4}-0001$/);
    expect(view.allowedCommands.find(({ command }) => command === 'answerDisclosure')?.allowed).toBe(true);
    const docket = await sectionHead.get<{ items: { act: { code: string }; subject: { id: string } }[] }>(
      `docket?atLeast=${position}`,
    );
    expect(docket.items.find(({ subject }) => subject.id === id)?.act.code).toBe('answerDisclosure');
    expect((await other.ask(`requests/${id}`)).status).toBe(404);
    const listed = `requests?kind=disclosure&status=received&limit=1&atLeast=${position}`;
    const page = await sectionHead.get<RequestPage>(listed);
    expect(page).toMatchObject({
      items: [{ id, number: view.number, term: { timer: 'disclosure-answer' } }],
      next: null,
    });
    expect(JSON.stringify(page)).not.toContain('演示申请人');
    expect((await other.get<RequestPage>(listed)).items).toEqual([]);
    const answer = { answerDocNo: '名民公开〔2026〕1号', outcome: 'withheld', answeredOn: today };
    const refused = await sectionHead.refused(
      `requests/${id}/answer-disclosure`,
      { ...answer, grounds: [] },
      view.revision,
    );
    expect(refused.code).toBe('request.ground-of-withholding');
    const withheld = { ...answer, grounds: ['GIP-16'] };
    await sectionHead.give(`requests/${id}/answer-disclosure`, withheld, view.revision);
    expect((await sectionHead.get<RequestView>(`requests/${id}`)).status).toBe('answered');
    await service.settled();
    expect(await sectionHead.get<RequestPage>('requests?status=answered')).toMatchObject({
      items: [{ id, status: 'answered', outcome: 'withheld' }],
    });
    expect((await sectionHead.ask(`cases/${randomUUID()}/fine-account`)).status).toBe(404);
  });

  it('keeps its papers, tells its whole story and shows it step by step', async () => {
    const body = { channel: 'mail', receivedOn: today, applicant: APPLICANT, content: '公告' };
    const { id, revision } = await clerk.give('requests/disclosure', body);
    const { id: stranger } = await clerk.give('requests/disclosure', body);
    const upload = async (request: string): Promise<string> => {
      const query = new URLSearchParams({
        requestId: request,
        name: '申请表.pdf',
        mediaType: 'application/pdf',
      });
      const answer = await clerk.ask<{ id: string }>(`files?${query.toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() },
        body: `papers of ${request}`,
      });
      expect(answer.status).toBe(201);
      return answer.body.id;
    };
    const [file, foreign] = [await upload(id), await upload(stranger)];
    const told = { noticeDocNo: '名民公开补〔2026〕1号', reason: '没有写明名称', askedOn: today };
    const asked = await clerk.give(`requests/${id}/ask-completion`, told, revision);
    await clerk.refused(
      `requests/${id}/attach-request-papers`,
      { paper: 'application', files: [foreign] },
      asked.revision,
    );
    await clerk.give(
      `requests/${id}/attach-request-papers`,
      { paper: 'application', files: [file] },
      asked.revision,
    );

    const view = await sectionHead.get<RequestView & { papers: readonly Paper[] }>(`requests/${id}`);
    expect(view).toMatchObject({
      status: 'incomplete',
      channel: 'mail',
      completion: { noticeDocNo: told.noticeDocNo, reason: '没有写明名称', completedOn: null },
      papers: [{ id: file, paper: 'application', name: '申请表.pdf' }],
      answer: null,
    });
    expect((await sectionHead.ask(`files/${file}`)).status).toBe(200);
    expect((await other.ask(`files/${file}`)).status).toBe(404);

    const story = await sectionHead.get<{ items: readonly { type: string; data: object }[] }>(
      `requests/${id}/history?order=oldest`,
    );
    expect(story.items.map(({ type }) => type)).toEqual([
      'DisclosureRequested',
      'TermStarted',
      'RequestCompletionAsked',
      'TermMet',
      'RequestPapersAttached',
    ]);
    expect(JSON.stringify(story)).not.toContain('演示申请人');
    expect((await other.ask(`requests/${id}/history`)).status).toBe(404);
  });
});
