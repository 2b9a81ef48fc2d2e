import { describe, expect, it } from '@jest/globals';
import {
  NOTICE_2027,
  changeId,
  head,
  lawWorld,
  reviewer,
  reviewerAsHead,
  staff,
} from '../testing/law-world.fixture.js';
import { approveSettingChange, changeSetting } from './change-setting/change-setting.decider.js';
import { confirmArticle, withdrawConfirmation } from './confirm-article/confirm-article.decider.js';
import { houseLawOf } from './house-law.js';
import {
  approveHolidayNotice,
  loadHolidayNotice,
} from './load-holiday-notice/load-holiday-notice.decider.js';
import { openLawBook } from './open-law-book/open-law-book.decider.js';
import { approveRuleRepeal, proposeRuleRepeal } from './propose-repeal/propose-repeal.decider.js';
import {
  type ProposeRuleVersion,
  approveRuleVersion,
  proposeRuleVersion,
} from './propose-rule-version/propose-rule-version.decider.js';
import { rejectLawChange } from './reject-change/reject-change.decider.js';

const opened = lawWorld().after(openLawBook, {});
const first = { change: changeId(1) };

/** 社会团体登记管理条例第十二条 with a new text from 2027-01-01: made for tests. */
const SG12: ProposeRuleVersion = {
  instrument: 'SG',
  no: '12',
  from: '2027-01-01',
  mark: 'read',
  zh: '演示：收齐有效文件之日起四十五日内决定。',
  en: 'Demonstration: decision within 45 days.',
  value: { days: 45 },
  terms: { 'registration-decision-sg': { duration: 45, unit: 'calendar-day' } },
  source: '演示公报',
};

describe('the law book of an installation', () => {
  it('is opened once, in the charge of the city', () => {
    lawWorld()
      .when(openLawBook, {})
      .thenEvents({ type: 'LawBookOpened', data: { region: '511800' } });
    opened.when(openLawBook, {}).thenRefused('law.already-open');
  });

  it('is the shipped law until something is approved', () => {
    const { law } = houseLawOf(opened.state);
    expect(law.rule('SG-12', '2027-01-01')?.value).toEqual({ days: 60 });
    expect(law.calendar.known(2027)).toBe(false);
  });
});

describe('a rule version (SZ-law-1, SZ-law-2)', () => {
  const proposed = opened.after(proposeRuleVersion, SG12);

  it('is proposed by one person and approved by another', () => {
    proposed.when(approveRuleVersion, first, reviewerAsHead).thenRefused('law.same-person');
    const { decision } = proposed.when(approveRuleVersion, first, head);
    expect('events' in decision && decision.events.map(({ type }) => type)).toEqual(['RuleVersionApproved']);
  });

  it('changes nothing before its approval', () => {
    expect(houseLawOf(proposed.state).law.rule('SG-12', '2027-01-01')?.value).toEqual({ days: 60 });
  });

  it('closes the version before it and leaves its words alone', () => {
    const { law } = houseLawOf(proposed.after(approveRuleVersion, first, head).state);
    expect(law.versions('SG-12').map(({ version, from, to }) => [version, from, to])).toEqual([
      ['SG-12@2016-02-06', '2016-02-06', '2026-03-19'],
      ['SG-12@2026-03-20', '2026-03-20', '2026-12-31'],
      ['SG-12@2027-01-01', '2027-01-01', null],
    ]);
    expect(law.rule('SG-12', '2026-12-31')?.value).toEqual({ days: 60 });
    expect(law.rule('SG-12', '2027-01-01')).toMatchObject({ value: { days: 45 }, mark: 'read' });
  });

  it('sets the terms that rest on it from its first day, and not before', () => {
    const { law } = houseLawOf(proposed.after(approveRuleVersion, first, head).state);
    const due = (on: string): string => law.deadline('registration-decision-sg', on).warnOn;
    expect(due('2026-12-31')).toBe('2027-03-01'); // sixty days
    expect(due('2027-01-01')).toBe('2027-02-15'); // forty-five days
    const timer = law.timers({ on: '2027-01-01' }).find(({ code }) => code === 'registration-decision-sg');
    expect(timer).toMatchObject({ duration: 45, unit: 'calendar-day', rule: 'SG-12' });
  });

  it.each([
    ['law.version-not-later', { from: '2026-03-20', retroactive: true }],
    ['law.version-not-later', { from: '2020-01-01', retroactive: true }],
    ['law.retroactive-unstated', { from: '2026-06-01' }],
    [
      'law.outside-instrument',
      { instrument: 'O39', no: '12', from: '2027-01-01', terms: {}, value: undefined },
    ],
    ['law.period-empty', { to: '2026-12-31' }],
    ['law.value-of-another-shape', { value: { tage: 45 } }],
    ['law.value-of-another-shape', { value: undefined }],
    ['law.instrument-unknown', { instrument: 'NEW', no: '1' }],
    [
      'law.own-rules-are-the-products',
      { instrument: 'SZ', no: null, key: 'law-9', terms: {}, value: undefined },
    ],
    ['law.article-invalid', { no: 'twelve' }],
    ['law.article-invalid', { no: null }],
    ['law.timer-not-of-rule', { terms: { 'fine-payment': { duration: 45, unit: 'calendar-day' } } }],
    ['law.timer-not-of-rule', { terms: { 'no-such': { duration: 45, unit: 'calendar-day' } } }],
    ['law.term-invalid', { terms: { 'registration-decision-sg': { duration: 0, unit: 'calendar-day' } } }],
    ['law.term-invalid', { terms: { 'registration-decision-sg': { duration: 0, unit: 'fixed-date' } } }],
    ['law.term-too-long', { terms: { 'registration-decision-sg': { duration: 99_999, unit: 'year' } } }],
  ] as const)('is refused as %s for %j', (code, change) => {
    const proposal = { ...SG12, ...change } as ProposeRuleVersion;
    opened.when(proposeRuleVersion, proposal).thenRefused(code);
  });

  it('may begin in the past where that is said, after the last version', () => {
    const late = opened.after(proposeRuleVersion, { ...SG12, from: '2026-06-01', retroactive: true });
    const { law } = houseLawOf(late.after(approveRuleVersion, first, head).state);
    expect(law.rule('SG-12', '2026-06-01')?.version).toBe('SG-12@2026-06-01');
  });

  it('is retroactive where days have passed until its approval, and that is said (SZ-law-2)', () => {
    const later = { now: '2027-01-05T01:00:00.000Z' };
    proposed.when(approveRuleVersion, first, head, later).thenRefused('law.retroactive-unstated');
    const { decision } = proposed.when(approveRuleVersion, { ...first, retroactive: true }, head, later);
    expect('events' in decision && decision.events[0]).toMatchObject({ data: { retroactive: true } });
    const said = opened.after(proposeRuleVersion, { ...SG12, retroactive: true });
    expect('events' in said.when(approveRuleVersion, first, head, later).decision).toBe(true);
  });

  it('leaves no gap after a version that has ended', () => {
    const ending = opened.after(proposeRuleVersion, { ...SG12, to: '2027-06-30' });
    const ended = ending.after(approveRuleVersion, first, head);
    ended.when(proposeRuleVersion, { ...SG12, from: '2027-08-01' }).thenRefused('law.version-leaves-gap');
    expect('events' in ended.when(proposeRuleVersion, { ...SG12, from: '2027-07-01' }).decision).toBe(true);
  });

  it('is checked again when it is approved: another may have come first', () => {
    const twice = proposed.after(proposeRuleVersion, { ...SG12, from: '2027-02-01' });
    const later = twice.after(approveRuleVersion, { change: changeId(2) }, head);
    later.when(approveRuleVersion, first, head).thenRefused('law.version-not-later');
  });

  it('moves a fixed date of the law, and of the year that an announcement had extended', () => {
    const terms = {
      'annual-report-sg': { duration: 0, unit: 'fixed-date', date: { month: 6, day: 30 } },
    } as const;
    const SG28 = {
      ...SG12,
      no: '28',
      value: houseLawOf(opened.state).law.rule('SG-28', '2026-12-31')?.value,
      terms,
    };
    opened
      .when(proposeRuleVersion, {
        ...SG28,
        terms: { 'annual-report-sg': { ...terms['annual-report-sg'], date: { month: 2, day: 29 } } },
      })
      .thenRefused('law.term-invalid');
    const key = 'announcedDates.annual-report-sg.2027';
    const world = opened
      .after(changeSetting, { key, value: '2027-06-15', source: '演示公告' })
      .after(approveSettingChange, first, head)
      .after(proposeRuleVersion, SG28)
      .after(approveRuleVersion, { change: changeId(3) }, head);
    const due = (on: string) => houseLawOf(world.state).law.deadline('annual-report-sg', on).dueOn;
    expect(due('2026-01-01')).toBe('2026-06-01'); // 31 May is a Sunday
    expect(due('2027-01-01')).toBe('2027-06-30'); // the announced 15 June would be earlier
    // What is announced afterwards is held to the day that the version names, not to the shipped one.
    const announce = (value: string) => ({ key, value, source: '演示公告' });
    world.when(changeSetting, announce('2027-06-20')).thenRefused('setting.value-unfit');
    expect('events' in world.when(changeSetting, announce('2027-07-15')).decision).toBe(true);
    const earlier = { 'annual-report-sg': { ...terms['annual-report-sg'], date: { month: 3, day: 31 } } };
    const moved = opened
      .after(proposeRuleVersion, { ...SG28, terms: earlier })
      .after(approveRuleVersion, first, head);
    expect('events' in moved.when(changeSetting, announce('2027-04-30')).decision).toBe(true);
    moved.when(changeSetting, announce('2027-03-30')).thenRefused('setting.value-unfit');
  });

  it('brings a new instrument with it, or a changed row of a known one', () => {
    const NEW = {
      key: 'SG26',
      zh: '演示条例',
      en: 'Demonstration Regulations',
      shortZh: '演示',
      shortEn: 'Demo',
      from: '2027-01-01',
      to: null,
      textVerified: true,
    };
    const fresh = { ...SG12, instrument: 'SG26', no: '1', value: undefined, terms: {}, newInstrument: NEW };
    const world = opened.after(proposeRuleVersion, fresh).after(approveRuleVersion, first, head);
    const { law } = houseLawOf(world.state);
    const rule = law.rule('SG26-1', '2027-01-01');
    expect(rule && law.cite(rule, 'zh')).toBe('《演示条例》第一条');
    opened
      .when(proposeRuleVersion, { ...fresh, newInstrument: { ...NEW, key: 'OTHER' } })
      .thenRefused('law.instrument-differs');
  });

  it('is decided once, and by nobody after it was withdrawn', () => {
    proposed
      .after(approveRuleVersion, first, head)
      .when(approveRuleVersion, first, head)
      .thenRefused('law.change-not-open');
    proposed.when(approveRuleVersion, { change: changeId(9) }, head).thenRefused('law.change-not-open');
    proposed.when(approveHolidayNotice, first, head).thenRefused('law.change-not-open');
    const gone = proposed.after(rejectLawChange, { ...first, ground: 'withdrawn-by-proposer' });
    gone.when(approveRuleVersion, first, head).thenRefused('law.change-not-open');
  });
});

describe('a rejection (SZ-law-1)', () => {
  const proposed = opened.after(proposeRuleVersion, SG12);
  it('is the head’s, the withdrawal the proposer’s', () => {
    proposed
      .when(rejectLawChange, { ...first, ground: 'text-differs' }, head)
      .thenEvents({ type: 'LawChangeRejected', data: { ...first, ground: 'text-differs' } });
    proposed.when(rejectLawChange, { ...first, ground: 'text-differs' }).thenRefused('law.same-person');
    proposed
      .when(rejectLawChange, { ...first, ground: 'withdrawn-by-proposer' }, head)
      .thenRefused('law.not-the-proposer');
    proposed
      .when(rejectLawChange, { ...first, ground: 'no-need' }, staff(4, 'legal-reviewer'))
      .thenRefused('law.not-the-proposer');
  });
});

describe('a repeal (SZ-law-2)', () => {
  const repeal = { instrument: 'TALK39', lastDay: '2026-12-31', source: '演示公报' };
  it('ends all rules of an instrument on its last day', () => {
    const world = opened.after(proposeRuleRepeal, repeal).after(approveRuleRepeal, first, head);
    const { law } = houseLawOf(world.state);
    expect(law.rules({ instrument: 'TALK39', on: '2026-12-31' }).length).toBeGreaterThan(0);
    expect(law.rules({ instrument: 'TALK39', on: '2027-01-01' })).toEqual([]);
    world.when(proposeRuleRepeal, repeal).thenRefused('law.rule-not-open-ended');
  });

  it('names one thing, in force, and not one of the product’s own rules', () => {
    const { instrument: _, ...open } = repeal;
    opened.when(proposeRuleRepeal, open).thenRefused('law.repeal-of-one-thing');
    opened.when(proposeRuleRepeal, { ...repeal, rule: 'SG-12' }).thenRefused('law.repeal-of-one-thing');
    opened.when(proposeRuleRepeal, { ...open, rule: 'O21-2' }).thenRefused('law.rule-not-open-ended');
    opened
      .when(proposeRuleRepeal, { ...open, rule: 'SZ-law-1' })
      .thenRefused('law.own-rules-are-the-products');
    opened
      .when(proposeRuleRepeal, { ...open, rule: 'SG-12', lastDay: '2026-01-01', retroactive: true })
      .thenRefused('law.version-not-later');
  });

  it('reaches back only where that is said, at the proposal or at the approval', () => {
    const past = { ...repeal, lastDay: '2026-06-30' };
    opened.when(proposeRuleRepeal, past).thenRefused('law.retroactive-unstated');
    expect('events' in opened.when(proposeRuleRepeal, { ...past, retroactive: true }).decision).toBe(true);
    // Proposed for the end of the year, approved in the next one.
    const proposed = opened.after(proposeRuleRepeal, repeal);
    const later = { now: '2027-01-05T01:00:00.000Z' };
    proposed.when(approveRuleRepeal, first, head, later).thenRefused('law.retroactive-unstated');
    const { decision } = proposed.when(approveRuleRepeal, { ...first, retroactive: true }, head, later);
    expect('events' in decision && decision.events[0]).toMatchObject({ data: { retroactive: true } });
  });
});

describe('a holiday notice (SZ-law-4)', () => {
  const proposed = opened.after(loadHolidayNotice, NOTICE_2027);

  it('makes its year certain once another person has approved it', () => {
    expect(houseLawOf(proposed.state).law.calendar.known(2027)).toBe(false);
    proposed.when(approveHolidayNotice, first, reviewerAsHead).thenRefused('law.same-person');
    const { law } = houseLawOf(proposed.after(approveHolidayNotice, first, head).state);
    expect(law.calendar.known(2027)).toBe(true);
    expect(law.calendar.isWorkingDay('2027-02-13')).toBe(true); // a Saturday made up
    expect(law.calendar.isWorkingDay('2027-02-08')).toBe(false); // a Monday off
    expect(law.deadline('decision-service', '2026-12-25')).toMatchObject({ provisional: false });
  });

  it.each([
    ['notice.year-loaded', { year: 2026, off: [['2026-01-01', '2026-10-03']] }],
    ['notice.nothing-to-correct', { corrects: true }],
    ['notice.not-a-date', { makeUp: ['2027-02-30'] }],
    ['notice.day-of-another-year', { makeUp: ['2028-01-08'] }],
    ['notice.day-of-another-year', { makeUp: ['2026-12-05'] }],
    ['notice.made-up-day-is-no-weekend', { makeUp: ['2027-02-15'] }],
    ['notice.day-named-twice', { makeUp: ['2027-02-13', '2027-02-13'] }],
    ['notice.day-named-twice', { makeUp: ['2027-02-06'] }],
    ['notice.statutory-holiday-missing', { off: NOTICE_2027.off.slice(1) }],
    ['notice.block-invalid', { off: [...NOTICE_2027.off, ['2027-08-01', '2027-08-31']] }],
    ['notice.block-invalid', { off: [...NOTICE_2027.off, ['2027-08-03', '2027-08-02']] }],
  ] as const)('is refused as %s for %j', (code, change) => {
    const { decision } = opened.when(loadHolidayNotice, { ...NOTICE_2027, ...change } as typeof NOTICE_2027);
    expect('refusals' in decision ? decision.refusals.map((one) => one.code) : []).toContain(code);
  });

  it('may take days of the December before', () => {
    const off: [string, string][] = [['2026-12-31', '2027-01-03'], ...NOTICE_2027.off.slice(1)];
    expect('events' in opened.when(loadHolidayNotice, { ...NOTICE_2027, off }).decision).toBe(true);
  });

  it('is corrected by another one that says so', () => {
    const loaded = proposed.after(approveHolidayNotice, first, head);
    loaded.when(loadHolidayNotice, NOTICE_2027).thenRefused('notice.year-loaded');
    const corrected = { ...NOTICE_2027, makeUp: ['2027-02-13'], corrects: true };
    const world = loaded
      .after(loadHolidayNotice, corrected)
      .after(approveHolidayNotice, { change: changeId(3) }, head);
    expect(houseLawOf(world.state).law.calendar.isWorkingDay('2027-02-14')).toBe(false);
  });
});

describe('a setting (SZ-law-5)', () => {
  const change = { key: 'legalReviewAlways', value: true, source: '演示局务会纪要' };
  const proposed = opened.after(changeSetting, change);

  it('holds from the day of its approval and not before', () => {
    const { settingsOn } = houseLawOf(proposed.after(approveSettingChange, first, head).state);
    expect(settingsOn('2026-11-22').legalReviewAlways).toBe(false);
    expect(settingsOn('2026-11-23').legalReviewAlways).toBe(true);
  });

  it('keeps the terms that run as they began', () => {
    const term = { key: 'terms.clue-triage', value: { duration: 3, unit: 'working-day' }, source: '演示' };
    const world = opened.after(changeSetting, term).after(approveSettingChange, first, head);
    const { law } = houseLawOf(world.state);
    expect(law.deadline('clue-triage', '2026-11-20').dueOn).toBe('2026-12-01'); // seven working days
    expect(law.deadline('clue-triage', '2026-11-23').dueOn).toBe('2026-11-26'); // three
  });

  it('that announces a date moves the term of that year, whenever it began', () => {
    const key = 'announcedDates.annual-report-sg.2027';
    const world = opened
      .after(changeSetting, { key, value: '2027-06-30', source: '演示公告' })
      .after(approveSettingChange, first, head);
    expect(houseLawOf(world.state).law.deadline('annual-report-sg', '2027-01-01').dueOn).toBe('2027-06-30');
  });

  it('goes back to its default with null', () => {
    const set = proposed.after(approveSettingChange, first, head);
    const back = set
      .after(changeSetting, { ...change, value: null })
      .after(approveSettingChange, { change: changeId(3) }, head);
    expect(houseLawOf(back.state).settingsOn('2026-11-23').legalReviewAlways).toBe(false);
  });

  it.each([
    ['setting.unknown', { key: 'legalReviewAllways' }],
    ['setting.unknown', { key: 'terms', value: {} }],
    ['setting.unknown', { key: '__proto__' }],
    ['setting.value-unfit', { value: 'yes' }],
    ['setting.value-unfit', { key: 'spotCheckPercentCity', value: 3 }], // 抽查暂行办法第五条: at least 4
    ['setting.value-unfit', { key: 'terms.fine-payment', value: { duration: 30, unit: 'calendar-day' } }],
    ['setting.value-unfit', { key: 'announcedDates.annual-report-sg.2027', value: '2027-05-01' }],
    ['setting.unchanged', { value: false }],
  ] as const)('is refused as %s for %j', (code, wrong) => {
    opened.when(changeSetting, { ...change, ...wrong }).thenRefused(code);
  });

  it('gives way to a term that a statute fixes in a text that was read, and cannot be set any more', () => {
    const own = {
      key: 'terms.statement-defence',
      value: { duration: 3, unit: 'working-day' },
      source: '演示',
    };
    const set = opened.after(changeSetting, own).after(approveSettingChange, first, head);
    const length = { duration: 10, unit: 'calendar-day' } as const;
    const text = { instrument: 'APL', no: '45', zh: '演示。', en: 'Demo.', source: '演示', value: undefined };
    const loaded = (mark: 'read' | 'weak') =>
      set
        .after(proposeRuleVersion, {
          ...text,
          from: '2026-11-23',
          mark,
          terms: { 'statement-defence': length },
        })
        .after(approveRuleVersion, { change: changeId(3) }, head);
    const dueUnder = (world: typeof set) =>
      houseLawOf(world.state).law.deadline('statement-defence', '2026-11-23');
    expect(dueUnder(set).dueOn).toBe('2026-11-26');
    expect(dueUnder(loaded('weak')).dueOn).toBe('2026-11-26');
    const { dueOn, steps, basis } = dueUnder(loaded('read'));
    expect(dueOn).toBe('2026-12-03');
    expect(basis[0]).toMatchObject({ version: 'APL-45@2026-11-23', mark: 'read' });
    expect(steps.find(({ zh }) => zh.startsWith('设定：'))).toMatchObject({
      rule: 'APL-45',
      zh: expect.stringContaining('3个工作日'),
    });
    const other = { ...own, value: { duration: 4, unit: 'working-day' } };
    loaded('read').when(changeSetting, other).thenRefused('setting.statute-prevails');
    expect('events' in loaded('weak').when(changeSetting, other).decision).toBe(true);
    expect('events' in loaded('read').when(changeSetting, { ...own, value: null }).decision).toBe(true);
  });

  it('sets a fixed date that no text read fixes', () => {
    const key = 'terms.annual-missed-twice';
    const value = { duration: 1, unit: 'fixed-date', date: { month: 6, day: 30 } };
    const world = opened
      .after(changeSetting, { key, value, source: '演示' })
      .after(approveSettingChange, first, head);
    const due = (on: string) => houseLawOf(world.state).law.deadline('annual-missed-twice', on).dueOn;
    expect(due('2026-11-23')).toBe('2027-06-30');
    for (const wrong of [
      { ...value, date: { month: 2, day: 29 } },
      { duration: 30, unit: 'calendar-day' },
    ])
      opened.when(changeSetting, { key, value: wrong, source: '演示' }).thenRefused('setting.value-unfit');
  });

  it('is approved by another person', () => {
    proposed.when(approveSettingChange, first, reviewerAsHead).thenRefused('law.same-person');
  });

  it('of a key that a later release has dropped does no harm', () => {
    const { state } = proposed.after(approveSettingChange, first, head);
    const dropped = { key: 'noLongerThere', value: 1, from: '2026-01-01' };
    const { settingsOn } = houseLawOf({ ...state, settings: [dropped, ...state.settings] });
    expect(settingsOn('2026-11-23').legalReviewAlways).toBe(true);
  });
});

describe('the confirmation of an article (SZ-law-3; reference (e)1)', () => {
  const SG32 = { version: 'SG-32@2026-03-20', reference: '演示公报第1号' };

  it('takes the rule from not verified to read', () => {
    const { law } = houseLawOf(opened.state);
    expect(law.unconfirmedArticles(['SG-32', 'O77-15', 'NO-1'], '2026-11-23').map(({ id }) => id)).toEqual([
      'SG-32',
    ]);
    const after = houseLawOf(opened.after(confirmArticle, SG32).state).law;
    expect(after.unconfirmedArticles(['SG-32'], '2026-11-23')).toEqual([]);
    expect(after.rule('SG-32', '2026-11-23')).toMatchObject({
      mark: 'read',
      confirmation: { reference: '演示公报第1号', on: '2026-11-23' },
    });
    // The text of 2016 was read: acts of before the amendment needed no confirmation.
    expect(law.unconfirmedArticles(['SG-32'], '2026-03-19')).toEqual([]);
  });

  it('is of a known version whose text is open, once, and can be withdrawn', () => {
    opened.when(confirmArticle, { ...SG32, version: 'SG-99@2026-03-20' }).thenRefused('law.version-unknown');
    opened
      .when(confirmArticle, { ...SG32, version: 'O77-15@2025-05-01' })
      .thenRefused('law.article-needs-no-confirmation');
    opened
      .when(confirmArticle, { ...SG32, version: 'SG-32@2016-02-06' })
      .thenRefused('law.article-needs-no-confirmation');
    const confirmed = opened.after(confirmArticle, SG32);
    confirmed.when(confirmArticle, SG32).thenRefused('law.article-confirmed-already');
    const withdrawn = confirmed.after(withdrawConfirmation, { version: SG32.version });
    expect(houseLawOf(withdrawn.state).law.unconfirmedArticles(['SG-32'], '2026-11-23')).toHaveLength(1);
    for (const version of [SG32.version, '__proto__', 'constructor'])
      opened.when(withdrawConfirmation, { version }).thenRefused('law.article-is-not-confirmed');
  });

  it('is a legal reviewer’s', () => {
    expect(confirmArticle.roles).toEqual([reviewer.role]);
    expect(withdrawConfirmation.roles).toEqual([reviewer.role]);
  });
});
