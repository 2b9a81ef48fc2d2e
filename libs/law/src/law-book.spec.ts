import { describe, expect, it } from '@jest/globals';
import { createLawBook } from './law-book.js';
import { LawQuestionError } from './law-question-error.js';

const law = createLawBook();
const get = (id: string, on: string) => {
  const rule = law.rule(id, on);
  if (!rule) throw new Error(`${id} not in force on ${on}`);
  return rule;
};

describe('the law book', () => {
  it('gives the version of a rule in force on a day', () => {
    expect(law.rule('O77-8', '2025-05-01')?.version).toBe('O77-8@2025-05-01');
    expect(law.rule('O77-8', '2025-04-30')).toBeUndefined();
    expect(law.rule('O21-2', '2025-04-30')?.value).toEqual({
      grounds: ['UNAPPROVED_PREPARATION', 'UNREGISTERED', 'AFTER_REVOCATION'],
    });
    expect(law.rule('SG-32', '2026-03-19')?.mark).toBe('read');
    expect(law.rule('SG-32', '2026-03-20')?.mark).toBe('weak');
    expect(law.rule('NO-1', '2026-01-01')).toBeUndefined();
  });

  it('lists the rules in force on a day', () => {
    const on = law.rulesOn('2026-03-01');
    expect(on.map(({ instrument }) => instrument)).toEqual(expect.arrayContaining(['O82', 'O77', 'SZ']));
    expect(on.some(({ instrument }) => instrument === 'O39' || instrument === 'O21')).toBe(false);
  });

  it('knows its instruments, and that Order 21 was replaced by Order 77', () => {
    expect(law.instrument('O21')).toMatchObject({ to: '2025-04-30', replacedBy: 'O77' });
    expect(law.instrument('O39')).toMatchObject({ to: '2026-02-28', replacedBy: 'O82' });
    expect(law.instrument('O77').textVerified).toBe(true);
    expect(law.instrument('SG').textVerified).toBe(false);
    expect(() => law.instrument('XX')).toThrow('unknown instrument');
  });

  it('cites as a document does', () => {
    expect(law.cite(get('O77-8', '2026-01-01'), 'zh')).toBe(
      '《取缔非法社会组织办法》（民政部令第77号）第八条',
    );
    expect(law.cite(get('O77-3p2', '2026-01-01'), 'zh')).toBe(
      '《取缔非法社会组织办法》（民政部令第77号）第三条第二款',
    );
    expect(law.cite(get('APL-64i1', '2026-01-01'), 'zh')).toBe(
      '《中华人民共和国行政处罚法》第六十四条第（一）项',
    );
    expect(law.cite(get('O60-entry', '2026-01-01'), 'zh')).toBe(
      '《社会组织信用信息管理办法》（民政部令第60号）（条号待核）',
    );
    expect(law.cite(get('SZ-sod-1', '2026-01-01'), 'zh')).toBe('《守正系统规则》（决定人与承办人分离）');
    expect(law.cite(get('SZ-sod-1', '2026-01-01'), 'en')).toBe(
      'Shouzheng’s own rules (Shouzheng), decider and handlers are apart',
    );
    expect(law.cite(get('N25-enablers', '2026-01-01'), 'zh')).toBe(
      '《关于铲除非法社会组织滋生土壤 净化社会组织生态空间的通知》（民发〔2021〕25号）',
    );
    expect(law.cite(get('N25-enablers', '2026-01-01'), 'en')).toContain(', 民发〔2021〕25号');
    expect(law.cite(get('O77-8', '2026-01-01'), 'en')).toBe(
      'Measures for Banning Illegal Social Organizations (Order 77), Article 8',
    );
    expect(law.cite(get('CIV-203', '2026-01-01'), 'en')).toBe('Civil Code, Article 203');
    expect(law.cite(get('O60-entry', '2026-01-01'), 'en')).toContain('(article not verified)');
  });

  it('says how long a term is that starts on a day: by the version of its rule, or as the bureau has set it', () => {
    const shipped = createLawBook();
    expect(shipped.length('fine-payment', '2026-11-28')).toEqual({ duration: 15, unit: 'calendar-day' });
    const [now] = shipped.versions('APL-67');
    const newer = {
      ...now!,
      version: 'APL-67@2027-01-01',
      from: '2027-01-01',
      terms: { 'fine-payment': { duration: 20, unit: 'working-day' as const } },
    };
    const changed = createLawBook({ rules: [newer] });
    expect(changed.length('fine-payment', '2026-12-31')?.duration).toBe(15);
    expect(changed.length('fine-payment', '2027-01-01')).toEqual({ duration: 20, unit: 'working-day' });
    const terms = { 'service-announcement': { duration: 45, unit: 'calendar-day' as const } };
    const set = createLawBook({ settings: { terms } });
    expect(set.length('service-announcement', '2026-11-28')?.duration).toBe(45);
  });

  it('knows no length of a term that the document sets, that is not in force, or that nobody knows', () => {
    const book = createLawBook();
    expect(book.length('fine-instalment', '2026-11-28')).toBeUndefined();
    expect(book.length('fine-payment', '1990-01-01')).toBeUndefined();
    expect(book.length('no-such-timer', '2026-11-28')).toBeUndefined();
  });

  it('answers the same question once, and another book for itself', () => {
    const ask = (book = law) => book.deadline('evidence-preservation-ban', '2026-09-28', {});
    expect(ask()).toBe(ask());
    expect(ask()).not.toBe(law.deadline('evidence-preservation-ban', '2026-09-29'));
    const withoutHolidays = createLawBook({ holidays: [] });
    expect(ask(withoutHolidays)).not.toBe(ask());
    expect(ask(withoutHolidays).dueOn).not.toBe(ask().dueOn);
  });

  it('says why it cannot answer, in both languages', () => {
    const ask = (timer: string, on: string) => () => law.deadline(timer, on);
    expect(ask('no-such', '2026-01-01')).toThrow(LawQuestionError);
    expect(ask('evidence-preservation-ban', '2025-04-30')).toThrow(
      expect.objectContaining({ code: 'timer-not-in-force' }),
    );
    expect(ask('fine-payment', '2026-02-30')).toThrow(expect.objectContaining({ code: 'date-invalid' }));
    expect(ask('fine-payment', '9999-12-31')).toThrow(expect.objectContaining({ code: 'date-invalid' }));
    const error = new LawQuestionError('timer-unknown', { timer: 'x' });
    expect([error.text('zh'), error.text('en')]).toEqual(['没有这个期限：x', 'no such term: x']);
  });
});
