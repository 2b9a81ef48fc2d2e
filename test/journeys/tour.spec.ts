import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Sealer } from '@shouzheng/platform';
import { eventually } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { Narrator } from '../../apps/ops/src/tour/narrator.js';
import { Receiver } from '../../apps/ops/src/tour/receiver.js';
import { SUBJECT } from '../../apps/ops/src/tour/story-clue.js';
import { play } from '../../apps/ops/src/tour/tour.js';
import { holdsAnyForm, searchEverywhere } from '../../libs/audit/src/testing/search-everywhere.fixture.js';
import { Output } from '../support/output.js';
import { Person, type Receipt } from '../support/person.js';
import { type Service, startService } from '../support/service.js';
import { verified } from '../support/verified.js';

const REPORTER = '演示举报人甲';
/** Names and words that the story seals: none of them may stand anywhere in the clear. */
const SEALED = [
  REPORTER,
  '电话 000-0000',
  '交了会费才知道没有登记',
  '演示证人乙',
  '演示负责人丙',
  '承认未登记',
];

interface HistoryItem {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: { readonly account: string; readonly badge: string };
  readonly basis: readonly { readonly rule: string }[];
}

let service: Service;
let output: Output;
const receiver = await Receiver.open();
const lines: string[] = [];

beforeAll(async () => {
  output = new Output();
  service = await startService({ withData: true });
  service.app.useLogger(output.logger);
});
afterAll(async () => {
  receiver.close();
  await service.stop();
  output.release();
});

const signIn = (username: string): Promise<Person> => Person.signIn(service.url, username);
const whereIs = (needle: string): Promise<unknown> => searchEverywhere(service.assembly.parts.db, needle);

/** The clue that the tour told of. */
async function clueOfTour(person: Person): Promise<{ id: string; revision: number }> {
  const { items } = await person.get<{ items: { id: string }[] }>(
    `clues?text=${encodeURIComponent(SUBJECT)}`,
  );
  expect(items).toHaveLength(1);
  return person.get(`clues/${items[0]?.id}`);
}

describe('the tour', () => {
  it('plays the whole story through the public API, and every step is as told', async () => {
    const narrator = new Narrator(service.url, (line) => void lines.push(line));
    await play(service.url, narrator, receiver);
    narrator.end();
    expect(lines.at(-1)).toMatch(/^\nAll 3\d steps were as told/);
    expect(receiver.received.map(({ event }) => event.type.split('.')[2])).toEqual([
      'ban-decided',
      'ban-announced',
      'case-closed',
    ]);
    expect(receiver.received.every((one) => one.verified)).toBe(true);
  });

  it('cites an article with most steps', () => {
    const steps = lines.filter((line) => /^ {2}\s?\d+\. /.test(line));
    expect(steps.length).toBeGreaterThanOrEqual(30);
    expect(steps.filter((line) => line.includes('〔')).length).toBeGreaterThanOrEqual(20);
  });

  it('leaves every read model as the events say', async () => {
    const report = await verified(service);
    expect(report).not.toHaveProperty('firstDifference');
    expect(report.behind).toEqual([]);
    expect(report.rows).toBeGreaterThan(500);
  });

  it('left no sealed value in the clear: in no table, log or message', async () => {
    // The search finds what is there: the organization's name is no secret; and the output is being kept.
    expect(await whereIs(SUBJECT)).not.toEqual([]);
    new Logger('tour').debug('kept, as everything is that the product says');
    expect(holdsAnyForm(output.text, 'kept, as everything is')).toBe(true);
    for (const needle of SEALED) {
      expect({ needle, found: await whereIs(needle) }).toEqual({ needle, found: [] });
      expect({ needle, said: holdsAnyForm(output.text, needle) }).toEqual({ needle, said: false });
      expect({ needle, told: holdsAnyForm(lines.join('\n'), needle) }).toEqual({ needle, told: false });
      const sent = receiver.received.map(({ event }) => JSON.stringify(event)).join('\n');
      expect({ needle, sent: holdsAnyForm(sent, needle) }).toEqual({ needle, sent: false });
    }
  });

  it('started no work on a published name: the only clue and the only case are the demo organization’s', async () => {
    const auditor = await signIn('yaan-auditor');
    const clues = await auditor.get<{ items: { subjectName: string }[] }>('clues');
    const cases = await auditor.get<{ items: { subjectName: string }[] }>('cases');
    expect([...clues.items, ...cases.items].map(({ subjectName }) => subjectName)).toEqual([
      SUBJECT,
      SUBJECT,
    ]);
  });
});

describe('the reporter’s identity', () => {
  let first: Person;
  let head: Person;
  let clueId: string;
  let request: string;
  const path = (act: string): string => `clues/${clueId}/${act}`;
  const revision = async (): Promise<number> =>
    (await first.get<{ revision: number }>(`clues/${clueId}`)).revision;

  beforeAll(async () => {
    [first, head] = await Promise.all([signIn('mingshan-officer-1'), signIn('mingshan-head')]);
    clueId = (await clueOfTour(first)).id;
  });

  it('is not in what an officer reads of the clue, whose facts stand open', async () => {
    const view = await first.ask<{ reporterKept: boolean; facts: string }>(`clues/${clueId}`);
    expect(view.body).toMatchObject({ reporterKept: true, facts: expect.stringContaining('自称协会') });
    expect(SEALED.filter((needle) => holdsAnyForm(view.text, needle))).toEqual([]);
  });

  it('stays shut for one who was not asked about, and before another has agreed', async () => {
    const asked = await first.give(
      path('request-reporter-opening'),
      { reason: 'ask-for-details' },
      await revision(),
    );
    const { openings } = await first.get<{ openings: { request: string; own: boolean }[] }>(
      `clues/${clueId}`,
    );
    request = openings[0]?.request ?? '';
    expect(openings).toMatchObject([{ own: true, approved: false, opened: 0 }]);
    const early = await first.refused(path('open-reporter-identity'), { request }, asked.revision);
    expect(early).toMatchObject({ status: 403, code: 'clue.opening-not-approved' });
  });

  it('is not approved by the person who asks, under whatever account', async () => {
    const admin = await signIn('yaan-security-admin');
    const accounts = await admin.get<{ items: { id: string; person: string }[] }>(
      'accounts?organ=511803&limit=200',
    );
    const person = accounts.items.find(({ id }) => id === first.account)?.person;
    const second = { username: 'mingshan-acting-head', password: randomUUID(), person, badge: '180399' };
    await admin.give('accounts', { ...second, role: 'organ-head', organ: '511803' });
    const again = await eventually(() => Person.signIn(service.url, second.username, second.password));
    const refused = await again.refused(path('approve-reporter-opening'), { request }, await revision());
    expect(refused).toMatchObject({ status: 403, code: 'clue.opening-needs-two-persons' });
    expect(refused.legalBasis?.length).toBeGreaterThan(0);
  });

  it('opens for the requester once the head agreed, for nobody else, and each opening is on record', async () => {
    const approved = await head.give(path('approve-reporter-opening'), { request }, await revision());
    const other = await signIn('mingshan-officer-2');
    const refused = await other.refused(path('open-reporter-identity'), { request }, approved.revision);
    expect(refused).toMatchObject({ status: 403, code: 'clue.opening-not-approved' });

    const key = randomUUID();
    const open = (): Promise<{ status: number; text: string; body: unknown }> =>
      first.tell<Receipt>(path('open-reporter-identity'), { request }, approved.revision, {
        'idempotency-key': key,
      });
    const opened = await open();
    expect(opened).toMatchObject({
      status: 200,
      body: { identity: expect.stringContaining(REPORTER), words: expect.stringContaining(REPORTER) },
    });
    // The answer is kept nowhere, not even for a repeat of the request.
    expect(holdsAnyForm((await open()).text, REPORTER)).toBe(false);
    expect(await whereIs(REPORTER)).toEqual([]);
    expect(holdsAnyForm(output.text, REPORTER)).toBe(false);

    const auditor = await signIn('yaan-auditor');
    const { items } = await auditor.get<{ items: HistoryItem[] }>(`clues/${clueId}/history?limit=200`);
    const steps = items.filter(({ type }) => type.startsWith('Reporter')).toReversed();
    expect(steps.map(({ type, actor }) => [type, actor.account])).toEqual([
      ['ReporterOpeningRequested', first.account],
      ['ReporterOpeningApproved', head.account],
      ['ReporterIdentityOpened', first.account],
    ]);
    expect(steps.every(({ basis }) => basis.length > 0)).toBe(true);
    await eventually(async () => {
      const accesses = await auditor.get<{ items: { kind: string; detail: string; account: string }[] }>(
        `audit/accesses?subject=clue-${clueId}&limit=200`,
      );
      expect(accesses.items).toContainEqual(
        expect.objectContaining({ kind: 'field', detail: 'reporter', account: first.account }),
      );
    });
  });

  it('is gone for everybody once its key is destroyed, and verify stays green', async () => {
    const sealer = service.app.get(Sealer);
    expect(await sealer.destroy(`reporter-${clueId}`)).toBe(true);
    expect(await sealer.destroy(`reporter-${clueId}`)).toBe(false);
    const opened = await first.give<{ identity: string | null; words: string | null }>(
      path('open-reporter-identity'),
      { request },
      await revision(),
    );
    expect(opened).toMatchObject({ identity: null, words: null });
    const auditor = await signIn('yaan-auditor');
    const pages = [`clues/${clueId}`, `clues/${clueId}/history?limit=200`, 'clues', 'docket?limit=200'];
    for (const person of [first, head, auditor]) {
      for (const page of pages) {
        const { status, text } = await person.ask(page);
        expect([page, status, holdsAnyForm(text, REPORTER)]).toEqual([page, 200, false]);
      }
    }
    // What lies under other keys is still there.
    const { facts } = await first.get<{ facts: string | null }>(`clues/${clueId}`);
    expect(facts).toContain('自称协会');
    expect(await verified(service)).not.toHaveProperty('firstDifference');
    expect(await whereIs(REPORTER)).toEqual([]);
  });
});
