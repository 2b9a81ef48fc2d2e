import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@shouzheng/testing';
import { verified } from '../support/verified.js';
import { filedCase, investigatedCase, reportOf } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';
import { applicationOf } from './support/organizations.js';
import { type Refused, type Term, refusal } from './support/views.js';

let journey: Journey;
let filed: Subject;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01', unconfirmed: true });
  filed = await investigatedCase(journey, '演示川西茶业促进会');
});
afterAll(() => journey.end());

const BAN = { docNo: '名民取〔2026〕1号', power: 'SG-32', facts: '以社会团体名义活动，未经登记。' };
/** Members as before; the newer text asks for eighty. */
const NEWER = {
  instrument: 'SG',
  no: '10',
  mark: 'read',
  zh: '演示：会员不少于八十个。',
  en: 'Demonstration: eighty members.',
  value: { individualMembers: 80, unitMembers: 80, mixedMembers: 80, localFundsFen: 3_000_000 },
  source: '演示公报第1号',
};
const NOTICE = {
  year: 2027,
  notice: '演示放假通知',
  off: [
    { from: '2027-01-01', to: '2027-01-03' },
    { from: '2027-03-01', to: '2027-03-02' },
    { from: '2027-05-01', to: '2027-05-05' },
    { from: '2027-10-01', to: '2027-10-07' },
  ],
  makeUp: [],
};

interface Shown {
  readonly command: string;
  readonly allowed: boolean;
  readonly refusals: readonly { readonly code: string; readonly zh: string }[];
}
interface Procedure {
  readonly barred: boolean;
  readonly defects: readonly { readonly code: string; readonly grade: string; readonly cureZh: string }[];
}
interface Change {
  readonly id: string;
  readonly status: string;
}
interface Changes {
  readonly revision: number;
  readonly items: readonly Change[];
}
const changes = async (): Promise<Changes> => {
  await journey.settled();
  return (await journey.as('yaan-auditor')).get<Changes>('law/changes?limit=1');
};
const lastChange = async (): Promise<{ change: string }> => ({
  change: (await changes()).items[0]?.id ?? '',
});

async function give(who: string, act: string, body: object): Promise<void> {
  await (await journey.as(who)).give(`law/${act}`, body, (await changes()).revision);
}
async function refused(who: string, act: string, body: object): Promise<Refused> {
  return refusal(await (await journey.as(who)).refused(`law/${act}`, body, (await changes()).revision));
}
let applicants = 0;
/** Each application names another person at its head. */
const application = (name: string, more: object = {}): object => ({
  ...applicationOf(journey, name),
  person: { name: '演示负责人', idNumber: `DEMO-${(applicants += 1)}`, check: 'clear' },
  ...more,
});
const apply = (body: object): Promise<Subject> =>
  journey.begun('registrar', 'organizations/apply-registration', body);
const clockOf = async (subject: Subject): Promise<Term | undefined> =>
  (await subject.view<{ clocks: readonly Term[] }>()).clocks.find(({ timer }) => timer === 'ban-disposal');

describe('the law changes while work is open', () => {
  it('an article whose text nobody has verified bars a decision, until the legal reviewer confirms it', async () => {
    await filed.act('officer-1', 'close-investigation', reportOf());
    await filed.act('officer-1', 'propose-ban', {
      power: 'SG-32',
      reason: '建议取缔。',
      leniency: '无从轻情节。',
    });
    expect(await filed.refused('head', 'decide-ban', BAN)).toEqual({
      status: 422,
      code: 'law.article-not-confirmed',
      rules: ['SG-32', 'SZ-law-3', 'APL-5'],
    });
    // Told before anybody tries: beside the act, and in the check-up.
    const shown = async (): Promise<Shown | undefined> => {
      const head = await journey.as('head');
      const { allowedCommands } = await head.get<{ allowedCommands: readonly Shown[] }>(`cases/${filed.id}`);
      return allowedCommands.find(({ command }) => command === 'decideBan');
    };
    expect(await shown()).toMatchObject({
      allowed: false,
      refusals: [{ code: 'law.article-not-confirmed', zh: expect.stringContaining('法制审核人员') }],
    });
    const procedure = await (await journey.as('head')).get<Procedure>(`cases/${filed.id}/procedure`);
    expect(procedure).toMatchObject({
      barred: true,
      defects: [
        { code: 'article-not-confirmed', grade: 'curable', cureZh: expect.stringContaining('确认该条文') },
      ],
    });
    const version = 'SG-32@2026-03-20';
    expect(await refused('reviewer', 'confirm-article', { version, reference: '演示' })).toMatchObject({
      status: 403,
      code: 'actor.other-jurisdiction',
    });
    await journey.confirm('SG-32');
    expect(await shown()).toMatchObject({ allowed: true, refusals: [] });
    await filed.act('head', 'decide-ban', BAN);
    const decided = (await filed.history()).find(({ type }) => type === 'BanDecided');
    expect(decided?.basis).toContainEqual(expect.objectContaining({ rule: 'SG-32', version }));
  });

  it('a newer rule is one person’s proposal until another approves it, and is then what refuses', async () => {
    await apply(application('雅安市名山区演示棋友协会'));
    const rule = { ...NEWER, from: journey.today };
    await give('yaan-reviewer', 'propose-rule-version', rule);
    const change = await lastChange();
    // Proposed alone it changes nothing.
    await apply(application('雅安市名山区演示琴友协会'));
    expect(await refused('yaan-reviewer', 'approve-rule-version', change)).toMatchObject({ status: 403 });
    await give('yaan-head', 'approve-rule-version', change);
    const few = application('雅安市名山区演示书友协会');
    expect(await journey.refusedToBegin('registrar', 'organizations/apply-registration', few)).toMatchObject({
      status: 422,
      code: 'application.too-few-members',
      rules: expect.arrayContaining(['SG-10']),
    });
    const means = {
      individualMembers: 90,
      unitMembers: 0,
      fullTimeStaff: 2,
      fundsFen: 5_000_000,
      premises: true,
    };
    const applied = await apply({ ...few, means });
    expect((await applied.history())[0]?.basis).toContainEqual(
      expect.objectContaining({ rule: 'SG-10', version: `SG-10@${journey.today}` }),
    );
  });

  it('a term into a year without a notice is provisional, and recomputed by an event when the notice is loaded', async () => {
    const open = await filedCase(journey, '演示茶友联谊会');
    expect(await clockOf(open)).toMatchObject({ dueOn: '2027-03-01', provisional: true });
    await give('yaan-reviewer', 'load-holiday-notice', NOTICE);
    const change = await lastChange();
    expect(await refused('yaan-reviewer', 'approve-holiday-notice', change)).toMatchObject({ status: 403 });
    expect(await clockOf(open)).toMatchObject({ dueOn: '2027-03-01', provisional: true });
    await give('yaan-head', 'approve-holiday-notice', change);
    await eventually(async () =>
      expect(await clockOf(open)).toMatchObject({ dueOn: '2027-03-03', provisional: false }),
    );
    const moved = (await open.history()).filter(({ type }) => type === 'DeadlineRecomputed');
    expect(moved).toMatchObject([
      {
        data: { term: 'disposal', cause: 'notice', dueOn: '2027-03-03' },
        basis: [{ rule: 'SZ-calendar-1' }],
      },
    ]);
    expect(await open.awaited()).toContain('officer: investigate (ban-disposal 2027-03-03)');
  });

  it('leaves read models that agree with the events', async () => {
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
