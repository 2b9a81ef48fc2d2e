import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { type County, civilDate, countyAt, filedCase, reportedCase } from '../../../test/support/county.js';
import { Person, type Receipt } from '../../../test/support/person.js';
import { type Service, startService } from '../../../test/support/service.js';
import { TermRecomputer } from './terms/term-recomputer.sweeper.js';

interface Rule {
  readonly id: string;
  readonly version: string;
  readonly instrument: string;
  readonly mark: string;
  readonly to: string | null;
  readonly textNotVerified: boolean;
  readonly confirmation: { readonly reference: string } | null;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
interface Changes extends Page<{
  id: string;
  kind: string;
  status: string;
  content: Record<string, unknown>;
}> {
  readonly revision: number;
}
interface Preview {
  readonly refusals: readonly { code: string }[];
  readonly movedCount: number;
  readonly moved: readonly { streamId: string; dueOn: string; newDueOn: string }[];
  readonly restingCount: number;
  readonly resting: readonly { streamId: string; timer: string }[];
  readonly openCount: number;
  readonly open: readonly { streamId: string }[];
  readonly judgedByOldCount: number;
}
interface CaseView {
  readonly clocks: readonly { timer: string; dueOn: string; provisional: boolean }[];
}

let service: Service;
let reviewer: Person;
let head: Person;
let auditor: Person;
let county: County;

beforeAll(async () => {
  service = await startService({ unconfirmed: true });
  [reviewer, head, auditor, county] = await Promise.all([
    Person.signIn(service.url, 'yaan-reviewer'),
    Person.signIn(service.url, 'yaan-head'),
    Person.signIn(service.url, 'yaan-auditor'),
    countyAt(service.url, 'mingshan'),
  ]);
});
afterAll(() => service.stop());

const changes = (query = ''): Promise<Changes> => auditor.get<Changes>(`law/changes${query}`);
/** A command of the law on its present revision. */
async function give(who: Person, act: string, body: object): Promise<Receipt> {
  return who.give(`law/${act}`, body, (await changes('?limit=1')).revision);
}
async function refused(who: Person, act: string, body: object): Promise<{ status: number; code: string }> {
  const { status, body: problem } = await who.tell<{ code: string }>(
    `law/${act}`,
    body,
    (await changes('?limit=1')).revision,
  );
  return { status, code: problem.code };
}
async function approveLast(act: string): Promise<Receipt> {
  const [last] = (await changes('?status=proposed&limit=1')).items;
  return give(head, act, { change: last?.id });
}
const today = civilDate();

describe('questions about the rules', () => {
  it('find them by words, instrument, day, mark and what is not verified, page by page', async () => {
    const seen: string[] = [];
    for (let after = ''; ;) {
      const page = await auditor.get<Page<Rule>>(`rules?limit=100${after ? `&after=${after}` : ''}`);
      seen.push(...page.items.map(({ version }) => version));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen.length).toBeGreaterThan(300);
    expect(new Set(seen).size).toBe(seen.length);
    const old = await auditor.get<Page<Rule>>('rules?instrument=O21&on=2025-04-30');
    expect(old.items.map(({ id }) => id)).toContain('O21-2');
    expect((await auditor.get<Page<Rule>>('rules?instrument=O21')).items).toEqual([]);
    const words = await auditor.get<Page<Rule>>(`rules?q=${encodeURIComponent('先行登记保存')}`);
    expect(words.items.map(({ id }) => id)).toContain('O77-11');
    const open = await auditor.get<Page<Rule>>('rules?verified=false&instrument=SG&limit=200');
    expect(open.items.find(({ id }) => id === 'SG-32')).toMatchObject({
      textNotVerified: true,
      mark: 'weak',
    });
    expect((await auditor.get<Page<Rule>>('rules?mark=memory&instrument=O77')).items).toEqual([]);
  });

  it('compare two days', async () => {
    const { items } = await auditor.get<Page<{ id: string; change: string; fields: string[] }>>(
      'rules/compare?from=2025-04-30&to=2025-05-01&limit=200',
    );
    expect(items).toContainEqual(expect.objectContaining({ id: 'O77-3', change: 'added' }));
    expect(items).toContainEqual(expect.objectContaining({ id: 'O21-2', change: 'ended' }));
    const amended = await auditor.get<Page<{ id: string; change: string; fields: string[] }>>(
      'rules/compare?from=2026-03-19&to=2026-03-20&instrument=SG&limit=200',
    );
    expect(amended.items).toContainEqual(
      expect.objectContaining({ id: 'SG-32', change: 'amended', fields: ['mark'] }),
    );
  });

  it('show one rule with its versions and the terms that rest on it', async () => {
    const { versions, timers } = await auditor.get<{ versions: Rule[]; timers: { code: string }[] }>(
      'rules/SG-12',
    );
    expect(versions.map(({ version }) => version)).toEqual(['SG-12@2016-02-06', 'SG-12@2026-03-20']);
    expect(timers.map(({ code }) => code)).toContain('registration-decision-sg');
    expect((await auditor.ask('rules/NO-1')).status).toBe(404);
  });

  it('refuse what is no question', async () => {
    for (const bad of [
      'rules?on=2026-02-30',
      'rules?verified=perhaps',
      'rules?after=x',
      'calendar/2300',
      'rules/compare?from=2026-01-01',
    ])
      expect((await auditor.ask(bad)).status).toBeGreaterThanOrEqual(400);
    expect((await auditor.ask('rules?q=%00')).status).toBe(400);
  });
});

describe('questions about terms, settings and days', () => {
  it('list every term with its article, its days and its mark', async () => {
    const { items } = await auditor.get<Page<Record<string, unknown>>>('timers?limit=200');
    expect(items.length).toBeGreaterThan(90);
    expect(items.find(({ code }) => code === 'decision-service')).toMatchObject({
      duration: 7,
      unit: 'working-day',
      rule: 'APL-61',
      mark: 'read',
      binds: 'bureau',
      citeZh: '《中华人民共和国行政处罚法》第六十一条',
    });
    expect(items.find(({ code }) => code === 'penalty-decision')?.['exclusions']).toContainEqual(
      expect.objectContaining({ cause: 'hearing', rule: 'O68-31' }),
    );
    const party = await auditor.get<Page<{ binds: string }>>('timers?binds=party&limit=200');
    expect(new Set(party.items.map(({ binds }) => binds))).toEqual(new Set(['party']));
  });

  it('list the instruments, the settings and the notices', async () => {
    const { items: instruments } =
      await auditor.get<Page<{ key: string; notVerified: number }>>('instruments');
    expect(instruments.find(({ key }) => key === 'SG')?.notVerified).toBeGreaterThan(20);
    const { items: settings } = await auditor.get<Page<{ key: string; mark: string }>>('settings');
    expect(settings.find(({ key }) => key === 'lighterLawForBans')).toMatchObject({
      value: true,
      mark: 'design',
    });
    const { items: notices } = await auditor.get<Page<{ year: number }>>('holiday-notices');
    expect(notices.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    const { days, known } = await auditor.get<{ days: unknown[]; known: boolean }>('calendar/2026');
    expect([days.length, known]).toEqual([365, true]);
    expect(days).toContainEqual({ date: '2026-10-10', working: true, kind: 'make-up', certain: true });
  });

  it('compute a date with its steps, and say what is wrong with a question', async () => {
    const asked = { timer: 'decision-service', startsOn: '2026-09-30' };
    const { body } = await auditor.tell<{ dueOn: string; steps: unknown[] }>('deadlines', asked);
    expect(body).toMatchObject({
      dueOn: '2026-10-15',
      warnOn: '2026-10-15',
      kind: 'working',
      provisional: false,
    });
    expect(body.steps.length).toBeGreaterThan(3);
    const bad = await auditor.tell<{ errors: { path: string }[] }>('deadlines', {
      ...asked,
      facts: { exclusions: [{ from: '2026-10-01', to: '2026-10-02', cause: 'hearing' }] },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.errors[0]?.path).toBe('facts.exclusions');
  });

  it('show what the installation still needs', async () => {
    interface Item {
      readonly code: string;
      readonly done: boolean;
      readonly missing: readonly string[];
      readonly words: readonly { code: string; zh: string; en: string }[];
    }
    const { items } = await auditor.get<{ items: Item[] }>('law/first-run-checklist');
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['holiday-notice', 'article-confirmation', 'open-settings']),
    );
    const settings = items.find(({ code }) => code === 'open-settings');
    expect(settings?.missing).toContain('hearingFineFromFen');
    expect(settings?.words.map(({ code }) => code)).toEqual(settings?.missing);
    expect(items.find(({ code }) => code === 'case-staff')).toMatchObject({ done: true, missing: [] });
  });
});

describe('the checklist', () => {
  it('asks each organ for the people without whom none of its cases comes to its end', async () => {
    const admin = await Person.signIn(service.url, 'yaan-security-admin');
    const chairs = await admin.get<Page<{ id: string; badge: string }>>(
      'accounts?organ=511802&role=hearing-chair&status=active',
    );
    for (const { id } of chairs.items) await admin.give(`accounts/${id}/close`, { reason: 'left' }, 1);
    await eventually(async () => {
      const { items } = await auditor.get<{ items: { code: string }[] }>('law/first-run-checklist');
      expect(items.find(({ code }) => code === 'case-staff')).toMatchObject({
        done: false,
        missing: ['511802/hearing-chair'],
        words: [{ code: '511802/hearing-chair', zh: expect.stringContaining('还差听证主持人 1 名') }],
      });
    });
  });
});

describe('a decision under an article whose text is not verified', () => {
  it('is refused until the legal reviewer of the city has confirmed the article', async () => {
    const reported = await reportedCase(county, { region: '511803', subjectName: '演示条文待核协会' });
    const path = `cases/${reported.id}`;
    const asked = await county.first.give(`${path}/request-legal-review`, {}, reported.revision);
    const passed = await county.reviewer.give(
      `${path}/pass-legal-review`,
      { opinion: '通过。' },
      asked.revision,
    );
    const proposal = { power: 'SG-32', reason: '建议取缔。' };
    const proposed = await county.first.give(`${path}/propose-ban`, proposal, passed.revision);
    const decision = { docNo: `演示民取〔2026〕${Date.now()}号`, power: 'SG-32', facts: '未经登记。' };
    const decide = () =>
      county.head.tell<{ code: string }>(`${path}/decide-ban`, decision, proposed.revision);
    expect(await decide()).toMatchObject({ status: 422, body: { code: 'law.article-not-confirmed' } });

    const { items } = await reviewer.get<Page<Rule>>('rules?verified=false&instrument=SG&limit=200');
    const version = items.find(({ id }) => id === 'SG-32')?.version;
    const confirmation = { version, reference: '演示公报第1号' };
    // The county's reviewer has no say in the law of the house.
    expect(await refused(county.reviewer, 'confirm-article', confirmation)).toMatchObject({
      status: 403,
      code: 'actor.other-jurisdiction',
    });
    const shown = async () => {
      const { allowedCommands } = await county.head.get<{
        allowedCommands: readonly { command: string; allowed: boolean }[];
      }>(path);
      return allowedCommands.find(({ command }) => command === 'decideBan')?.allowed;
    };
    expect(await shown()).toBe(false);
    await give(reviewer, 'confirm-article', confirmation);
    // Not within two seconds: with the next question.
    expect(await shown()).toBe(true);
    expect((await decide()).status).toBe(200);
    // A newer version of the power would touch this case: it is open and rests on the old one.
    const newer = {
      instrument: 'SG',
      no: '32',
      from: today,
      mark: 'read',
      zh: '演示。',
      en: 'Demo.',
      source: '演示',
    };
    const value = { power: 'ban', type: 'SG' };
    await eventually(async () => {
      const { body } = await reviewer.tell<Preview>('law/preview-rule-version', { ...newer, value });
      expect(body.refusals).toEqual([]);
      expect(body.open).toContainEqual(
        expect.objectContaining({
          streamId: `case-${reported.id}`,
          organ: '511803',
          version,
          lastCitedOn: today,
        }),
      );
      expect(body.openCount).toBe(body.open.length);
      expect(body.judgedByOldCount).toBeGreaterThan(0);
    });
    const { versions } = await auditor.get<{ versions: Rule[] }>('rules/SG-32');
    expect(versions.at(-1)).toMatchObject({
      mark: 'read',
      textNotVerified: false,
      confirmation: { reference: '演示公报第1号' },
    });
  });
});

describe('a change of the law over HTTP', () => {
  const nextYear = Number(today.slice(0, 4)) + 1;
  const rule = {
    instrument: 'SG',
    no: '12',
    from: `${nextYear}-07-01`,
    mark: 'read',
    zh: '演示：四十五日内决定。',
    en: 'Demonstration: decision within 45 days.',
    value: { days: 45 },
    terms: [{ timer: 'registration-decision-sg', duration: 45, unit: 'calendar-day' }],
    source: '演示公报',
  };

  it('previews, takes a proposal and an approval, and judges by it from then on', async () => {
    const { body: preview } = await reviewer.tell<Preview>('law/preview-rule-version', rule);
    expect(preview).toMatchObject({ refusals: [], movedCount: 0 });
    await give(reviewer, 'propose-rule-version', rule);
    expect((await changes('?status=proposed')).items[0]).toMatchObject({ kind: 'rule-version' });
    await approveLast('approve-rule-version');
    const { versions } = await auditor.get<{ versions: Rule[] }>('rules/SG-12');
    expect(versions.at(-1)).toMatchObject({ version: `SG-12@${nextYear}-07-01`, mark: 'read', to: null });
    const { body } = await auditor.tell<{ dueOn: string }>('deadlines', {
      timer: 'registration-decision-sg',
      startsOn: `${nextYear}-07-01`,
    });
    expect(body.dueOn >= `${nextYear}-08-15`).toBe(true);
    expect(body.dueOn < `${nextYear}-08-25`).toBe(true);
    const { body: again } = await reviewer.tell<Preview>('law/preview-rule-version', rule);
    expect(again.refusals.map(({ code }) => code)).toEqual(['law.version-not-later']);
  });

  it('is not one person’s, nor anybody’s, nor on an old revision', async () => {
    expect(await refused(auditor, 'propose-rule-version', rule)).toMatchObject({ status: 403 });
    const setting = { key: 'legalReviewAlways', value: true, source: '演示纪要' };
    expect((await reviewer.tell('law/change-setting', setting, 0)).status).toBe(412);
    await give(reviewer, 'change-setting', setting);
    const [last] = (await changes('?status=proposed&limit=1')).items;
    expect(await refused(reviewer, 'approve-setting-change', { change: last?.id })).toMatchObject({
      status: 403,
      code: 'actor.role-not-entitled',
    });
    await give(head, 'reject-change', { change: last?.id, ground: 'no-need' });
    expect((await changes('?status=rejected')).items[0]).toMatchObject({ kind: 'setting' });
    expect((await changes('?kind=holiday-notice')).items).toEqual([]);
  });

  it('stands in the history of the law: who proposed and who approved, page by page, for the city', async () => {
    interface Step {
      readonly type: string;
      readonly zh: string;
      readonly actor: { readonly role: string };
    }
    const { items } = await auditor.get<Page<Step>>('law/history?order=oldest&limit=200');
    expect(items[0]?.type).toBe('LawBookOpened');
    const step = (type: string) => items.find((one) => one.type === type);
    expect(step('RuleVersionProposed')).toMatchObject({
      zh: '提出规则新文本',
      actor: { role: 'legal-reviewer' },
    });
    expect(step('RuleVersionApproved')).toMatchObject({ actor: { role: 'organ-head' } });
    const one = await auditor.get<Page<Step>>('law/history?limit=1');
    expect([one.items.length, one.next === null]).toEqual([1, false]);
    expect((await county.head.ask('law/history')).status).toBe(403);
  });

  it('previews a repeal and a setting: what rests on it, and what it would move', async () => {
    const filed = await filedCase(county, { region: '511803', subjectName: '演示废止预览会' });
    const stream = `case-${filed.id}`;
    const preview = async (act: string, body: object): Promise<Preview> =>
      (await reviewer.tell<Preview>(`law/preview-${act}`, { ...body, source: '演示' })).body;
    const repeal = { rule: 'O77-8', lastDay: today };
    await eventually(async () => {
      const one = await preview('rule-repeal', repeal);
      expect(one).toMatchObject({ refusals: [], movedCount: 0 });
      expect(one.open).toContainEqual(
        expect.objectContaining({ streamId: stream, version: expect.anything() }),
      );
      const whole = await preview('rule-repeal', { instrument: 'O77', lastDay: today });
      expect(whole.openCount).toBeGreaterThanOrEqual(one.openCount);
      // However many of its rules a record rests on, it is one record.
      expect(new Set(whole.open.map(({ streamId }) => streamId)).size).toBe(whole.open.length);
    });
    const codes = async (body: object) =>
      (await preview('rule-repeal', body)).refusals.map(({ code }) => code);
    expect(await codes({ ...repeal, instrument: 'O77' })).toEqual(['law.repeal-of-one-thing']);
    expect(await codes({ ...repeal, lastDay: '2026-01-01' })).toEqual(['law.retroactive-unstated']);
    expect(await codes({ ...repeal, lastDay: '2026-01-01', retroactive: true })).toEqual([]);

    const term = { key: 'terms.ban-disposal', value: { duration: 60, unit: 'calendar-day' } };
    const shorter = await preview('setting-change', term);
    expect(shorter).toMatchObject({ refusals: [], movedCount: 0 });
    expect(shorter.resting).toContainEqual(
      expect.objectContaining({ streamId: stream, timer: 'ban-disposal' }),
    );
    const unknown = await preview('setting-change', { key: 'nonsense', value: 1 });
    expect(unknown.refusals.map(({ code }) => code)).toEqual(['setting.unknown']);
    const whole = { ...term, source: '演示' };
    expect((await county.first.tell('law/preview-setting-change', whole)).status).toBe(403);
  });

  it('refuses bodies that are none', async () => {
    const { revision } = await changes('?limit=1');
    const tell = (act: string, body: object) => reviewer.tell<{ code: string }>(`law/${act}`, body, revision);
    expect((await tell('change-setting', { key: 'legalReviewAlways', source: '演示' })).status).toBe(400);
    expect((await tell('change-setting', { key: 'nonsense', value: 1, source: '演示' })).body.code).toBe(
      'setting.unknown',
    );
    expect((await tell('load-holiday-notice', { year: 2027 })).status).toBe(400);
    expect((await tell('confirm-article', { version: 'SG-32', reference: '演示' })).body.code).toBe(
      'law.version-unknown',
    );
    expect((await tell('propose-rule-version', { ...rule, extra: 1 })).status).toBe(400);
  });

  it('takes a setting that is judged by at once', async () => {
    await give(reviewer, 'change-setting', { key: 'lateEntryAfterDays', value: 5, source: '演示纪要' });
    await approveLast('approve-setting-change');
    const { items } = await auditor.get<Page<{ key: string }>>('settings');
    expect(items.find(({ key }) => key === 'lateEntryAfterDays')).toMatchObject({
      value: 5,
      standard: 1,
      mark: 'bureau',
    });
    // An act of three days ago is no late entry any more… but that day's setting still was one day.
    const occurredAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const clue = {
      source: 'HOTLINE_12345',
      subjectName: '演示补录会',
      region: '511803',
      receivedOn: today,
      facts: '演示。',
    };
    const { body } = await county.clerk.tell<{ code: string }>('clues', {
      ...clue,
      receivedOn: occurredAt.slice(0, 10),
      occurredAt,
    });
    expect(body.code).toBe('entry.late-reason-required');
  });
});

describe('a holiday notice over HTTP', () => {
  it('previews which running terms move, and moves each by an event of its own stream', async () => {
    const filed = await filedCase(county, { region: '511803', subjectName: '演示放假通知会' });
    const clockOf = async () =>
      (await county.first.get<CaseView>(`cases/${filed.id}`)).clocks.find(
        ({ timer }) => timer === 'ban-disposal',
      );
    const before = (await clockOf())?.dueOn ?? '';
    const year = Number(before.slice(0, 4));
    const { items: loaded } = await auditor.get<Page<{ year: number }>>('holiday-notices');
    const notice = noticeThatMoves(
      year,
      before,
      loaded.some((one) => one.year === year),
    );

    const preview = await eventually(async () => {
      const { body } = await head.tell<Preview>('law/preview-holiday-notice', notice);
      if (!body.moved.some(({ streamId }) => streamId === `case-${filed.id}`))
        throw new Error('not projected yet');
      return body;
    });
    const mine = preview.moved.find(({ streamId }) => streamId === `case-${filed.id}`);
    expect(mine).toMatchObject({ dueOn: before });
    expect((mine?.newDueOn ?? '') > before).toBe(true);

    await give(reviewer, 'load-holiday-notice', notice);
    expect((await clockOf())?.dueOn).toBe(before);
    await approveLast('approve-holiday-notice');
    await eventually(async () => expect((await clockOf())?.dueOn).toBe(mine?.newDueOn), 20_000);
    // However often the job runs, after a crash or beside another worker: the term is moved once.
    const job = service.app.get(TermRecomputer, { strict: false });
    await Promise.all([job.run(), job.run()]);
    await job.run();
    const { items } = await county.first.get<Page<{ type: string; data: { cause?: string } }>>(
      `cases/${filed.id}/history?limit=200`,
    );
    expect(items.filter(({ type }) => type === 'DeadlineRecomputed')).toHaveLength(1);
    expect(await refused(reviewer, 'load-holiday-notice', { ...notice, corrects: false })).toMatchObject({
      status: 409,
      code: 'notice.year-loaded',
    });
  });
});

/** A notice under which the day is off: made for the test, whatever the year. */
function noticeThatMoves(year: number, day: string, corrects: boolean): object {
  const off = [
    { from: `${year}-01-01`, to: `${year}-01-03` },
    { from: `${year}-05-01`, to: `${year}-05-05` },
    { from: `${year}-10-01`, to: `${year}-10-07` },
  ];
  const isOff = off.some(({ from, to }) => from <= day && day <= to);
  const more = isOff ? [] : [{ from: day, to: day }];
  return { year, notice: '演示通知', off: [...off, ...more], makeUp: [], corrects };
}
