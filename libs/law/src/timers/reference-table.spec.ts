import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_YEARS } from '../calendar/holidays.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays, addMonths } from '../civil-date.js';
import { createLawBook } from '../law-book.js';
import { type Timer } from './timer.js';
import { TIMERS } from './timers.js';

const rows: readonly Timer[] = TIMERS;
const law = createLawBook();
const calendar = workingCalendar(HOLIDAY_YEARS);

/**
 * The table of statutory timers, chapters (c) and (f)6 of the domain reference, row by row: written from the table, not
 * from the timers. [code, duration, unit, mark]; a duration as 'MM-DD' is a fixed date, `null` is set by the document.
 */
type Row = readonly [code: string, duration: number | string | null, unit: string, mark: string];
const C = 'calendar-day';
const W = 'working-day';
const M = 'month';
const Y = 'year';
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'registration decision': [
    ['registration-decision-sg', 60, C, 'read'],
    ['registration-decision-pne', 60, C, 'read'],
    ['registration-decision-fnd', 60, C, 'read'],
  ],
  'licence delivery': [['licence-delivery', 10, W, 'read']],
  'general licence term': [
    ['licence-decision', 20, W, 'read'],
    ['licence-decision-extended', 30, W, 'read'],
  ],
  'certificate for statutory bodies': [
    ['statutory-body-application', 60, C, 'read'],
    ['statutory-body-certificate', 30, C, 'read'],
  ],
  'change registration, charter approval': [
    ['change-registration-sg', 30, C, 'read'],
    ['change-registration-pne', 30, C, 'read'],
    ['charter-approval-sg', 30, C, 'read'],
    ['charter-approval-pne', 30, C, 'read'],
  ],
  'deregistration application': [
    ['deregistration-sg', 15, C, 'read'],
    ['deregistration-pne', 15, C, 'read'],
    ['deregistration-fnd', 15, C, 'read'],
  ],
  'charity liquidation group': [['charity-liquidation-group', 30, C, 'read']],
  'no activity after certificate': [
    ['no-activity-sg', 1, Y, 'read'],
    ['no-activity-fnd', 12, M, 'read'],
  ],
  'annual report to competent unit': [
    ['annual-report-unit-sg', '03-31', 'fixed-date', 'read'],
    ['annual-report-unit-pne', '03-31', 'fixed-date', 'read'],
  ],
  'annual report to registrar': [
    ['annual-report-sg', '05-31', 'fixed-date', 'read'],
    ['annual-report-pne', '05-31', 'fixed-date', 'read'],
    ['annual-report-fnd', '03-31', 'fixed-date', 'read'],
  ],
  'consecutive missed years': [['annual-missed-twice', '05-31', 'fixed-date', 'weak']],
  'annual-check rectification (PNE)': [['annual-rectification-pne', 3, M, 'memory']],
  'rectification order': [['rectification-order', null, C, 'read']],
  'credit info entry': [['credit-entry', 5, W, 'read']],
  'two unreachable letters': [
    ['unreachable-letter-earliest', 15, C, 'memory'],
    ['unreachable-letter-latest', 30, C, 'memory'],
  ],
  'listing statement period': [['listing-statement', 10, W, 'memory']],
  'abnormal removal decision': [['abnormal-removal', 5, W, 'weak']],
  'abnormal w/o duty': [['abnormal-without-duty', 6, M, 'weak']],
  // "[source]" there is a press summary of Order 60, which §0 counts as weak.
  'abnormal → serious': [['abnormal-to-serious', 2, Y, 'weak']],
  'serious minimum': [['serious-minimum', 2, Y, 'weak']],
  'repeated small penalties': [['repeated-small-penalties', 3, Y, 'weak']],
  'rating validity': [['rating-validity', '12-31', 'fixed-date', 'read']],
  'rating eligibility': [['rating-eligibility', 2, Y, 'read']],
  'return of old rating certificate': [['rating-certificate-return', 15, C, 'read']],
  'rating report upward': [['rating-report-upward', '12-31', 'fixed-date', 'read']],
  'evaluator cooling-off': [['evaluator-cooling-off', 2, Y, 'read']],
  'evidence preservation (penalty)': [['evidence-preservation-penalty', 7, W, 'read']],
  'evidence preservation (ban)': [['evidence-preservation-ban', 7, W, 'read']],
  'penalty limitation': [
    ['penalty-limitation', 2, Y, 'read'],
    ['penalty-limitation-grave', 5, Y, 'read'],
  ],
  'decide penalty': [
    ['penalty-decision', 90, C, 'read'],
    ['penalty-decision-extended', 120, C, 'read'],
    ['penalty-decision-collective', 120, C, 'read'],
  ],
  'statement & defence': [['statement-defence', 5, W, 'memory']],
  'request hearing': [['hearing-request', 5, W, 'read']],
  'notice of hearing': [['hearing-notice', 7, W, 'read']],
  'serve decision': [['decision-service', 7, W, 'read']],
  'service by announcement': [['service-announcement', 30, C, 'read']],
  'withdraw publication': [['publication-withdrawal', 3, W, 'read']],
  'publish penalty (双公示)': [['penalty-publication', 7, W, 'memory']],
  'general disclosure': [['general-disclosure', 20, W, 'read']],
  'pay fine': [['fine-payment', 15, C, 'read']],
  'on-the-spot money remittance': [
    ['onspot-remittance-officer', 2, W, 'read'],
    ['onspot-remittance-organ', 2, W, 'read'],
  ],
  'add-on → compulsory': [['add-on-compulsory', 30, C, 'read']],
  'demand before court': [['demand-before-court', 10, W, 'read']],
  'apply to court': [['court-application', 3, M, 'read']],
  'court accepts': [['court-acceptance', 5, W, 'read']],
  'reconsideration application': [['reconsideration-application', 60, C, 'read']],
  'reconsideration decision': [
    ['reconsideration-decision', 60, C, 'read'],
    ['reconsideration-decision-extended', 90, C, 'read'],
    ['reconsideration-decision-simplified', 30, C, 'read'],
    ['suit-after-reconsideration', 15, C, 'read'],
  ],
  'direct suit': [['direct-suit', 6, M, 'read']],
  'seizure (not ours by default)': [
    ['seizure', 30, C, 'read'],
    ['seizure-extended', 60, C, 'read'],
  ],
  logs: [['log-retention', 6, M, 'read']],
  'personal-data sharing records': [['sharing-record-retention', 3, Y, 'read']],
  'archive transfer': [
    ['archive-transfer-city', 20, Y, 'read'],
    ['archive-transfer-county', 10, Y, 'read'],
  ],
  'clue acceptance / conclusion': [
    ['clue-acceptance', 7, W, 'memory'],
    ['clue-conclusion', 60, C, 'memory'],
  ],
  'data-sharing reply / delivery': [
    ['data-sharing-reply', 10, W, 'memory'],
    ['data-sharing-delivery', 20, W, 'memory'],
  ],
  '(f)6 answer to reconsideration': [
    ['reconsideration-answer', 10, W, 'read'],
    ['reconsideration-answer-simplified', 5, W, 'read'],
  ],
  '(f)6 report on a review opinion': [['review-opinion-report', 60, C, 'read']],
  '(f)6 answer to the court': [['court-answer', 15, C, 'read']],
  '(f)6 transfer of a suspected crime': [
    ['crime-transfer-decision', 3, C, 'read'],
    ['crime-transfer-handover', 1, C, 'read'],
  ],
  '(f)6 police reply / review / items': [
    ['police-acceptance-reply', 3, C, 'read'],
    ['police-review-request', 3, C, 'read'],
    ['police-review-reply', 3, C, 'read'],
    ['prosecution-supervision', 3, C, 'read'],
    ['crime-items-handover', 3, C, 'read'],
  ],
  '(f)6 disclosure request': [
    ['disclosure-answer', 20, W, 'read'],
    ['disclosure-answer-extended', 40, W, 'read'],
    ['disclosure-completion-notice', 7, W, 'read'],
    ['disclosure-third-party', 15, W, 'read'],
  ],
  '(f)6 request to correct one’s own record': [['record-correction', 10, W, 'design']],
  '(f)6 remedy not printed': [['reconsideration-application-unprinted', 1, Y, 'read']],
};
/** What stands beside the table, by the reason why. */
const BESIDE = {
  'our own service terms: the law sets none': [
    'abnormal-verification',
    'annulment-statement',
    'ban-disposal',
    'case-archive',
    'case-closing',
    'case-redecision',
    'clue-triage',
    'dissuasion-revisit',
    'execution-follow-up',
    'onspot-record',
    'talk-reminder',
  ],
  'the document or the decision sets it': [
    'activity-suspension-fnd',
    'activity-suspension-pne',
    'activity-suspension-sg',
    'annual-rectification-fnd',
    'annual-rectification-sg',
    'fine-instalment',
    'publication-period',
    'restriction-charity',
    'restriction-foundation',
    'suspension',
    'work-reminder-reply',
  ],
  'other chapters of the reference: registration, lists, ratings, credit': [
    'branch-decision-fnd',
    'charity-recognition-decision',
    'charity-registration-decision',
    'completion-notice',
    'credit-publication-general-max',
    'credit-publication-general-min',
    'credit-publication-minor-max',
    'credit-publication-serious-max',
    'credit-publication-serious-min',
    'fund-raising-decision',
    'listing-statement-answer',
    'objection-answer',
    'rating-public-notice',
    'serious-removal',
    'spot-check-publication',
    'zombie-announcement',
  ],
  'courts and review organs': ['court-refusal-review', 'reconsideration-forward'],
};
const two = (n: number): string => String(n).padStart(2, '0');
const durationOf = ({ date, duration }: Timer): number | string | null =>
  date ? `${two(date.month)}-${two(date.day)}` : duration;

describe('the table of the reference, row by row', () => {
  it.each(Object.entries(TABLE).map(([name, terms]) => ({ name, terms })))('$name', ({ terms }) => {
    const here = terms.map(([code]) => rows.find((row) => row.code === code));
    expect(here.map((row) => row && [row.code, durationOf(row), row.unit, row.mark])).toEqual(
      terms.map((row) => [...row]),
    );
  });

  // "police: acting after ban — no limit" is no term; everything else that is listed is named above or is our own.
  it('and what stands beside it is our own service term, a setting, or a term of another chapter', () => {
    const named = new Set(Object.values(TABLE).flatMap((terms) => terms.map(([code]) => code)));
    const others = new Set(rows.map(({ code }) => code).filter((code) => !named.has(code)));
    expect([...others].sort()).toEqual(Object.values(BESIDE).flat().sort());
  });

  it('excludes from the term for a decision what Order 68 Art 31 names', () => {
    const { excludes } = rows.find(({ code }) => code === 'penalty-decision') ?? {};
    expect(excludes).toEqual({
      rule: 'O68-31',
      causes: ['hearing', 'announcement', 'audit', 'testing', 'appraisal'],
    });
  });
});

describe('dates counted by hand', () => {
  it.each([
    // Across National Day 2026 (off 1–7 October, 10 October worked): seven working days from Tuesday 29 September are
    // 30 September, 8, 9, 10, 12, 13, 14 October.
    ['decision-service', '2026-09-29', '2026-10-14', '2026-10-14', false],
    // Fifteen days from Wednesday 16 September: Thursday 1 October, off until the 7th.
    ['court-answer', '2026-09-16', '2026-10-08', '2026-10-01', false],
    // Sixty days from Sunday 2 August: Thursday 1 October. The party's own term: no earlier alarm.
    ['reconsideration-application', '2026-08-02', '2026-10-08', '2026-10-08', false],
    // Into 2027 without a notice: 90 days from 1 December are 1 March, a Monday; weekends alone are known.
    ['penalty-decision', '2026-12-01', '2027-03-01', '2027-03-01', true],
    // Month ends: three months from 30 November: 28 February 2027, a Sunday; six from 31 August: 28 February.
    ['court-application', '2026-11-30', '2027-03-01', '2027-02-28', true],
    ['direct-suit', '2026-08-31', '2027-03-01', '2027-03-01', true],
    // Spans of two years do not roll: Sunday 28 November 2027; Monday 28 February 2028, though that February has 29 days.
    ['penalty-limitation', '2025-11-28', '2027-11-28', '2027-11-28', false],
    ['abnormal-to-serious', '2026-02-28', '2028-02-28', '2028-02-28', false],
    // 24 hours: the next day, a Saturday; the alarm is the same day.
    ['crime-transfer-handover', '2026-11-27', '2026-11-28', '2026-11-27', false],
    // Preserved evidence of a ban case: seven calendar days are the alarm; the limit of seven working days counts 28, 29,
    // 30 September, 8, 9, 10 (a Saturday made up) and 12 October.
    ['evidence-preservation-ban', '2026-09-25', '2026-10-12', '2026-10-02', false],
  ] as const)('%s from %s: due %s, alarm %s', (code, startsOn, dueOn, warnOn, provisional) => {
    expect(law.deadline(code, startsOn)).toMatchObject({ dueOn, warnOn, provisional });
  });
});

describe('a term that binds the bureau', () => {
  const bounds = rows.filter(
    ({ binds, nature, document, alarm, hours, mark }) =>
      binds === 'bureau' &&
      nature === 'limit' &&
      !document &&
      !alarm &&
      hours === undefined &&
      mark === 'read',
  );

  it('alarms on the unrolled, earlier day and shows the rolled one, on every day of 2026', () => {
    expect(bounds.length).toBeGreaterThan(25);
    const starts = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n));
    const wrong = bounds.flatMap(({ code, unit, duration }) =>
      starts
        .filter((startsOn) => law.timers({ on: startsOn }).some((row) => row.code === code))
        .flatMap((startsOn) => {
          const { dueOn, warnOn } = law.deadline(code, startsOn);
          const plain =
            unit === 'calendar-day'
              ? addDays(startsOn, duration ?? 0)
              : unit === 'month'
                ? addMonths(startsOn, duration ?? 0)
                : undefined;
          const isRight =
            warnOn <= dueOn &&
            calendar.isWorkingDay(dueOn) &&
            (plain === undefined || (warnOn === plain && dueOn === calendar.onOrNextWorkingDay(plain)));
          return isRight ? [] : [`${code} ${startsOn}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});
