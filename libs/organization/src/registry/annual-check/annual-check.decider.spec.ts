import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import { createLawBook, settingsOf } from '@shouzheng/law/contract';
import { type ContextWishes } from '@shouzheng/testing';
import type { LegalContext } from '@shouzheng/law/contract';
import {
  anOrganization,
  applied,
  approver,
  clerk,
  officer,
  registered,
  sealed,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { missTerm } from '../rectify/rectification.decider.js';
import {
  markAnnualMissed,
  openAnnualCheck,
  recordFirstReview,
  submitAnnualReport,
} from './annual-report.decider.js';
import {
  annualRectificationTerm,
  concludeAnnualCheck,
  reportAnnualRectification,
  reviseAnnualConclusion,
  verifyAnnualRectification,
} from './conclusion.decider.js';

type Wishes = ContextWishes<LegalContext>;
const YEAR = 2025;
const on = (day: string, rest: Wishes = {}): Wishes => ({ now: `${day}T02:00:00.000Z`, ...rest });
const applicationData = applied.data as Extract<OrganizationEvent, { type: 'RegistrationApplied' }>['data'];
const registeredData = registered.data as Extract<
  OrganizationEvent,
  { type: 'OrganizationRegistered' }
>['data'];
const supervised = (
  supervision: 'DUAL' | 'DIRECT',
  more: Partial<typeof applicationData> = {},
): OrganizationEvent => ({
  type: 'RegistrationApplied',
  data: { ...applicationData, supervision, ...more },
});
const ofType = (type: 'SG' | 'PNE' | 'FND', decidedOn = '2023-05-08'): OrganizationEvent => ({
  type: 'OrganizationRegistered',
  data: { ...registeredData, type, decidedOn },
});
const dual = [supervised('DUAL'), registered];
const direct = [supervised('DIRECT'), registered];

/** The history after these acts, each of which must be allowed. */
function played(
  begin: readonly OrganizationEvent[],
  ...acts: readonly ((one: ReturnType<typeof anOrganization>) => { decision: unknown })[]
): readonly OrganizationEvent[] {
  return acts.reduce<readonly OrganizationEvent[]>((history, act) => {
    const decision = act(anOrganization(...history)).decision as { events?: readonly OrganizationEvent[] };
    if (!decision.events) throw new Error(JSON.stringify(decision));
    return [...history, ...decision.events];
  }, begin);
}
type Act = Parameters<typeof played>[1];
const opening: Act = (one) => one.when(openAnnualCheck, { year: YEAR }, on('2026-01-06'));
const report = { year: YEAR, to: 'registrar', receivedOn: '2026-04-20', charityReport: false } as const;
const toUnit: Act = (one) =>
  one.when(
    submitAnnualReport,
    { ...report, to: 'competent-unit', receivedOn: '2026-03-10' },
    on('2026-03-10'),
  );
const firstReview: Act = (one) =>
  one.when(recordFirstReview, { year: YEAR, opinion: 'agree', reviewedOn: '2026-04-01' }, on('2026-04-01'));
const submitting: Act = (one) => one.when(submitAnnualReport, report, on('2026-04-20'));
const paper = { documentNumber: '演示检〔2026〕1号', servedOn: '2026-06-20', method: 'direct' } as const;
const concluding =
  (conclusion: 'PASSED' | 'BASICALLY_PASSED' | 'FAILED'): Act =>
  (one) =>
    one.when(
      concludeAnnualCheck,
      { year: YEAR, conclusion, ...paper, reasons: sealed('…') },
      on('2026-06-20', { actor: approver }),
    );

describe('opening a year (SG Art 28, PNE Art 23, FND Art 36)', () => {
  const terms = (...history: readonly OrganizationEvent[]) => {
    const { decision } = anOrganization(...history).when(openAnnualCheck, { year: YEAR }, on('2026-01-06'));
    if (isRefused(decision)) throw new Error(JSON.stringify(decision));
    return decision.events.flatMap((event) =>
      event.type === 'TermStarted' ? [[event.data.term, event.data.timer, event.data.dueOn]] : [],
    );
  };
  it('starts the day to the competent unit and the day to the registrar, each type by its rule', () => {
    // 31 March 2026 is a Tuesday; 31 May 2026 a Sunday, so the day is 1 June (民法典 Art 203).
    expect(terms(...dual)).toEqual([
      ['annual-unit-2025', 'annual-report-unit-sg', '2026-03-31'],
      ['annual-report-2025', 'annual-report-sg', '2026-06-01'],
    ]);
    expect(terms(...direct)).toEqual([['annual-report-2025', 'annual-report-sg', '2026-06-01']]);
    expect(terms(supervised('DUAL'), ofType('PNE'))).toEqual([
      ['annual-unit-2025', 'annual-report-unit-pne', '2026-03-31'],
      ['annual-report-2025', 'annual-report-pne', '2026-06-01'],
    ]);
    expect(terms(supervised('DUAL'), ofType('FND'))).toEqual([
      ['annual-report-2025', 'annual-report-fnd', '2026-03-31'],
    ]);
  });

  it('takes the day that the bureau announced for the year', () => {
    const own = settingsOf({ announcedDates: { 'annual-report-sg': { '2026': '2026-06-30' } } });
    const { decision } = anOrganization(...direct).when(
      openAnnualCheck,
      { year: YEAR },
      on('2026-01-06', { law: createLawBook({ settings: own }), settings: own }),
    );
    expect(decision).toMatchObject({ events: [{}, { data: { dueOn: '2026-06-30' } }] });
  });

  it('exempts a service unit registered six months or less at the end of the year (令27 Art 3), no association', () => {
    const opened = (event: OrganizationEvent) =>
      anOrganization(supervised('DUAL'), event).when(openAnnualCheck, { year: YEAR }, on('2026-01-06'))
        .decision;
    expect(opened(ofType('PNE', '2025-06-30'))).toMatchObject({ events: [{ data: {} }, {}, {}] });
    expect(opened(ofType('PNE', '2025-07-01'))).toMatchObject({
      events: [{ data: { exemption: 'registered-late' } }],
      basis: ['PNE-23', 'O27-3'],
    });
    expect(opened(ofType('SG', '2025-07-01'))).toMatchObject({ events: [{}, {}, {}] });
    const exempt = played([supervised('DUAL'), ofType('PNE', '2025-07-01')], opening);
    anOrganization(...exempt)
      .when(submitAnnualReport, report, on('2026-04-20'))
      .thenRefused('annual.no-year-for-this');
  });

  it('marks a check of 4A and above as simplified while the rating is valid (Order 82 Art 8)', () => {
    const rated: OrganizationEvent = {
      type: 'RatingAnnounced',
      data: {
        level: '4A',
        announcedOn: '2025-11-01',
        validFrom: '2026-01-01',
        validTo: '2030-12-31',
        validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
        votes: { members: 11, present: 11, inFavour: 11 },
        notice: { from: '2025-10-01', to: '2025-10-10' },
        eligibleBy: 'first',
        documentNumber: '演示评1号',
      },
    };
    const open = (day: string, level: '3A' | '4A') =>
      anOrganization(...dual, { ...rated, data: { ...rated.data, level } as never }).when(
        openAnnualCheck,
        { year: YEAR },
        on(day),
      ).decision;
    expect(open('2026-03-02', '4A')).toMatchObject({
      events: [{ data: { simplified: true } }, {}, {}],
      basis: ['SG-28', 'O82-8'],
    });
    expect(open('2026-03-02', '3A')).toMatchObject({ events: [{ data: { simplified: false } }, {}, {}] });
    // Order 82 is not in force before 1 March 2026.
    expect(open('2026-02-27', '4A')).toMatchObject({ events: [{ data: { simplified: false } }, {}, {}] });
  });

  it.each([
    ['a year that is not over', { year: 2026 }, 'annual.year-not-over'],
    ['a year before the registration', { year: 2022 }, 'annual.not-registered-then'],
  ])('is refused for %s', (_what, payload, code) => {
    anOrganization(...dual)
      .when(openAnnualCheck, payload, on('2026-01-06'))
      .thenRefused(code);
  });

  it('is done once, and for registered organizations', () => {
    anOrganization(...played(dual, opening))
      .when(openAnnualCheck, { year: YEAR }, on('2026-01-07'))
      .thenRefused('annual.opened-already');
    anOrganization(applied)
      .when(openAnnualCheck, { year: YEAR }, on('2026-01-06'))
      .thenRefused('organization.wrong-status');
  });
});

describe('the report', () => {
  it('goes to the competent unit, is looked at there, and then comes to the registrar', () => {
    const all = played(dual, opening, toUnit, firstReview, submitting);
    const { state } = anOrganization(...all);
    expect(state.annual.years[YEAR]).toMatchObject({
      status: 'Submitted',
      reviewed: 'agree',
      submittedLate: false,
      missed: false,
    });
    expect(state.terms['annual-unit-2025']?.status).toBe('met');
    expect(state.terms['annual-report-2025']?.status).toBe('met');
  });

  it('keeps the order: no registrar before the first review, no review before a report (SG Arts 25, 28)', () => {
    const opened = anOrganization(...played(dual, opening));
    opened.when(submitAnnualReport, report, on('2026-04-20')).thenRefused('annual.first-review-first');
    opened
      .when(recordFirstReview, { year: YEAR, opinion: 'agree', reviewedOn: '2026-04-01' }, on('2026-04-01'))
      .thenRefused('annual.nothing-submitted');
    anOrganization(...played(direct, opening))
      .when(submitAnnualReport, { ...report, to: 'competent-unit' }, on('2026-04-20'))
      .thenRefused('annual.no-first-review-here');
    anOrganization(...played(direct, opening))
      .when(recordFirstReview, { year: YEAR, opinion: 'agree', reviewedOn: '2026-04-01' }, on('2026-04-01'))
      .thenRefused('annual.no-year-for-this');
  });

  it.each([
    ['a day to come', { receivedOn: '2026-04-21' }, 'entry.in-the-future'],
    ['a day within the year itself', { receivedOn: '2025-12-31' }, 'entry.before-its-prerequisite'],
    ['a year that is not open', { year: 2024 }, 'annual.no-such-year'],
  ])('is refused for %s', (_what, change, code) => {
    anOrganization(...played(direct, opening))
      .when(submitAnnualReport, { ...report, ...change }, on('2026-04-20'))
      .thenRefused(code);
  });

  it('is taken in once', () => {
    anOrganization(...played(direct, opening, submitting))
      .when(submitAnnualReport, report, on('2026-04-20'))
      .thenRefused('annual.submitted-already');
  });

  it('of a charity comes with work report and accounts (慈善法 Art 13), of a foundation with its audit (FND Art 36)', () => {
    const charity = played([supervised('DIRECT', { charity: true }), registered], opening);
    anOrganization(...charity)
      .when(submitAnnualReport, report, on('2026-04-20'))
      .thenRefused('annual.charity-report-required');
    expect(
      isRefused(
        anOrganization(...charity).when(
          submitAnnualReport,
          { ...report, charityReport: true },
          on('2026-04-20'),
        ).decision,
      ),
    ).toBe(false);
    anOrganization(...played([supervised('DUAL'), ofType('FND')], opening))
      .when(submitAnnualReport, report, on('2026-04-20'))
      .thenRefused('annual.audit-report-required');
  });

  it('that comes late is taken in, and the year stays missed', () => {
    const { decision } = anOrganization(...played(direct, opening)).when(
      submitAnnualReport,
      { ...report, receivedOn: '2026-06-02' },
      on('2026-06-02'),
    );
    expect(decision).toMatchObject({
      events: [
        { type: 'TermMissed' },
        { type: 'AnnualReportMissed', data: { by: 'term', dueOn: '2026-06-01' } },
        { type: 'SupervisionLeadRecorded', data: { ground: 'annual-report-missed', rule: 'SG-30i3' } },
        { type: 'AnnualReportSubmitted', data: { late: true } },
      ],
    });
    const { state } = anOrganization(
      ...played(direct, opening),
      ...(isRefused(decision) ? [] : decision.events),
    );
    expect(state.annual.years[YEAR]).toMatchObject({
      status: 'Submitted',
      missed: true,
      submittedLate: true,
    });
  });
});

describe('a year whose term was missed (SG Arts 25, 28)', () => {
  const missing: Act = (one) => one.when(missTerm, { term: 'annual-report-2025' }, on('2026-06-02'));
  const lateReview: Act = (one) =>
    one.when(recordFirstReview, { year: YEAR, opinion: 'agree', reviewedOn: '2026-06-08' }, on('2026-06-08'));
  const lateReport: Act = (one) =>
    one.when(submitAnnualReport, { ...report, receivedOn: '2026-06-10' }, on('2026-06-10'));

  it('still has its first review and its report, late and marked so; missed it stays', () => {
    const all = played(dual, opening, toUnit, missing, lateReview, lateReport);
    const { state } = anOrganization(...all);
    expect(state.annual.years[YEAR]).toMatchObject({
      reviewed: 'agree',
      status: 'Submitted',
      submittedLate: true,
      missed: true,
    });
    expect(all.filter(({ type }) => type === 'AnnualReportMissed')).toHaveLength(1);
  });

  it('has no review of what nobody submitted', () => {
    anOrganization(...played(dual, opening, missing))
      .when(recordFirstReview, { year: YEAR, opinion: 'agree', reviewedOn: '2026-06-08' }, on('2026-06-08'))
      .thenRefused('annual.nothing-submitted');
  });
});

describe('a missed year', () => {
  const opened = played(direct, opening);
  it('is a fact when the term is over, with a lead and no listing', () => {
    anOrganization(...opened)
      .when(missTerm, { term: 'annual-report-2025' }, on('2026-06-01'))
      .thenRefused('term.not-over');
    const { decision } = anOrganization(...opened).when(
      missTerm,
      { term: 'annual-report-2025' },
      { now: '2026-06-01T16:00:00.000Z' },
    );
    expect(decision).toMatchObject({
      events: [
        { type: 'TermMissed' },
        { type: 'AnnualReportMissed', data: { year: YEAR } },
        { type: 'SupervisionLeadRecorded' },
      ],
      basis: ['SG-28', 'SZ-lead-1'],
    });
    const { state } = anOrganization(...opened, ...(isRefused(decision) ? [] : decision.events));
    expect(state.annual.years[YEAR]).toMatchObject({ status: 'Missed', missed: true });
  });

  it('is not made of the missed day to the competent unit', () => {
    const { decision } = anOrganization(...played(dual, opening)).when(
      missTerm,
      { term: 'annual-unit-2025' },
      on('2026-04-02'),
    );
    expect(decision).toMatchObject({ events: [{ type: 'TermMissed' }] });
  });

  it('is not marked by a date that the notice of the year may move (SZ-calendar-2)', () => {
    const { state } = anOrganization(...opened);
    const { startsOn, dueOn, warnOn, basis } = state.terms['annual-report-2025']!;
    const dates = { startsOn, dueOn, warnOn, basis: [...basis], provisional: true };
    const moved = { term: 'annual-report-2025', cause: 'notice', ...dates };
    anOrganization(...opened, { type: 'DeadlineRecomputed', data: moved })
      .when(markAnnualMissed, { year: YEAR }, on('2026-06-02'))
      .thenRefused('term.provisional');
  });

  it('is marked by an officer when the term is over, not before, and not twice', () => {
    anOrganization(...opened)
      .when(markAnnualMissed, { year: YEAR }, on('2026-06-01'))
      .thenRefused('annual.still-running');
    const marked = played(opened, (one) => one.when(markAnnualMissed, { year: YEAR }, on('2026-06-02')));
    anOrganization(...marked)
      .when(markAnnualMissed, { year: YEAR }, on('2026-06-03'))
      .thenRefused('annual.no-year-for-this');
    anOrganization(...played(opened, submitting))
      .when(markAnnualMissed, { year: YEAR }, on('2026-06-03'))
      .thenRefused('annual.no-year-for-this');
  });
});

describe('the conclusion (令27 Art 4)', () => {
  const reported = played(direct, opening, submitting);
  it('of a pass asks nothing more; of a basic pass three months to rectify', () => {
    expect(anOrganization(...played(reported, concluding('PASSED'))).state.annual.years[YEAR]).toMatchObject({
      status: 'Passed',
      rectification: undefined,
    });
    const { state } = anOrganization(...played(reported, concluding('BASICALLY_PASSED')));
    // Sunday 20 September 2026 is a working day in place of the National Day.
    expect(state.terms['annual-rectification-2025']).toMatchObject({
      timer: 'annual-rectification-sg',
      dueOn: '2026-09-20',
    });
    expect(
      Object.values(state.file.leads).filter(({ ground }) => ground === 'annual-check-failed'),
    ).toHaveLength(0);
    const failed = anOrganization(...played(reported, concluding('FAILED'))).state;
    expect(Object.values(failed.file.leads)).toMatchObject([
      { ground: 'annual-check-failed', rule: 'SG-28' },
    ]);
  });

  const conclusion = { year: YEAR, conclusion: 'FAILED', ...paper, reasons: sealed('…') } as const;
  const when = on('2026-06-20', { actor: approver });
  it('gives reasons, is served, and is not of whoever took the report in (SZ-annual-2)', () => {
    anOrganization(...reported)
      .when(concludeAnnualCheck, { ...conclusion, reasons: undefined }, when)
      .thenRefused('annual.reasons-required');
    anOrganization(...reported)
      .when(concludeAnnualCheck, { ...conclusion, servedOn: '2026-06-21' }, when)
      .thenRefused('entry.in-the-future');
    anOrganization(...reported)
      .when(concludeAnnualCheck, { ...conclusion, servedOn: '2026-04-19' }, when)
      .thenRefused('entry.before-its-prerequisite');
    const same = on('2026-06-20', { actor: { ...approver, person: clerk.person } });
    anOrganization(...reported)
      .when(concludeAnnualCheck, conclusion, same)
      .thenRefused('annual.concluder-took-report');
    const off = { ...same, settings: { ...settings, separateAnnualConcluder: false } };
    expect(isRefused(anOrganization(...reported).when(concludeAnnualCheck, conclusion, off).decision)).toBe(
      false,
    );
    anOrganization(...played(direct, opening))
      .when(concludeAnnualCheck, conclusion, when)
      .thenRefused('annual.no-year-for-this');
    anOrganization(...reported)
      .when(concludeAnnualCheck, { ...conclusion, year: 2024 }, when)
      .thenRefused('annual.no-such-year');
  });

  it('against a first review that disagrees needs reasons too', () => {
    const disagreed = played(
      dual,
      opening,
      toUnit,
      (one) =>
        one.when(
          recordFirstReview,
          { year: YEAR, opinion: 'disagree', reviewedOn: '2026-04-01' },
          on('2026-04-01'),
        ),
      submitting,
    );
    anOrganization(...disagreed)
      .when(concludeAnnualCheck, { ...conclusion, conclusion: 'PASSED', reasons: undefined }, when)
      .thenRefused('annual.reasons-required');
  });

  it('may be revised by the head when more comes to light, with reasons and service', () => {
    const passed = played(reported, concluding('PASSED'));
    const revision = {
      year: YEAR,
      to: 'FAILED',
      documentNumber: '演示检〔2026〕2号',
      servedOn: '2026-11-02',
      method: 'direct',
      reasons: sealed('…'),
    } as const;
    const { decision } = anOrganization(...passed).when(reviseAnnualConclusion, revision, on('2026-11-23'));
    expect(decision).toMatchObject({
      events: [
        { type: 'AnnualCheckConclusionRevised', data: { from: 'PASSED', to: 'FAILED' } },
        { type: 'TermStarted', data: { timer: 'annual-rectification-sg' } },
        { type: 'SupervisionLeadRecorded' },
        { type: 'TalkRequired', data: { trigger: 'ANNUAL_NOT_PASSED' } },
        { type: 'TermStarted', data: { timer: 'talk-reminder' } },
      ],
      basis: ['SG-28', 'SZ-annual-2'],
    });
    anOrganization(...passed)
      .when(reviseAnnualConclusion, { ...revision, to: 'PASSED' }, on('2026-11-23'))
      .thenRefused('annual.conclusion-is-that');
    anOrganization(...passed)
      .when(reviseAnnualConclusion, { ...revision, servedOn: '2026-06-19' }, on('2026-11-23'))
      .thenRefused('entry.before-its-prerequisite');
    anOrganization(...reported)
      .when(reviseAnnualConclusion, revision, on('2026-11-23'))
      .thenRefused('annual.no-year-for-this');
    const up = { ...revision, to: 'PASSED' } as const;
    const cleared = anOrganization(...played(reported, concluding('FAILED'))).when(
      reviseAnnualConclusion,
      up,
      on('2026-11-23'),
    ).decision;
    const { state } = anOrganization(
      ...played(reported, concluding('FAILED')),
      ...(isRefused(cleared) ? [] : cleared.events),
    );
    expect(state.annual.years[YEAR]).toMatchObject({
      status: 'Passed',
      revised: true,
      rectification: undefined,
    });
  });

  it('to a fail opens a rectification again that was over, and is a lead of its own (SG Art 28; SZ-lead-1)', () => {
    const rectified: OrganizationEvent = {
      type: 'AnnualRectificationVerified',
      data: { year: YEAR, result: 'rectified', officers: ['180303'], finding: sealed('…') },
    };
    const before = [...played(reported, concluding('BASICALLY_PASSED')), rectified];
    expect(anOrganization(...before).state.annual.years[YEAR]?.rectification).toBe('rectified');
    const revised: Act = (one) =>
      one.when(
        reviseAnnualConclusion,
        {
          year: YEAR,
          to: 'FAILED',
          documentNumber: '演示检〔2026〕3号',
          servedOn: '2026-11-02',
          method: 'direct',
          reasons: sealed('…'),
        },
        on('2026-11-23'),
      );
    const after = played(before, revised);
    const { state } = anOrganization(...after);
    expect(state.annual.years[YEAR]).toMatchObject({ status: 'Failed', rectification: 'ordered' });
    expect(state.terms[annualRectificationTerm(YEAR)]).toMatchObject({
      status: 'running',
      dueOn: '2027-02-02',
    });
    expect(after.slice(before.length)).toContainEqual(
      expect.objectContaining({
        type: 'SupervisionLeadRecorded',
        data: expect.objectContaining({ ground: 'annual-check-failed' }),
      }),
    );
  });
});

describe('the rectification after a check', () => {
  const failed = played(direct, opening, submitting, concluding('FAILED'));
  const rectified = { year: YEAR, receivedOn: '2026-09-01', report: sealed('…') };
  const reporting: Act = (one) => one.when(reportAnnualRectification, rectified, on('2026-09-01'));
  const verification = {
    year: YEAR,
    result: 'rectified',
    officers: [officer.badge],
    finding: sealed('…'),
  } as const;
  it('is reported in time and verified by another person (SZ-sod-6)', () => {
    const reported = played(failed, reporting);
    expect(anOrganization(...reported).state.terms['annual-rectification-2025']?.status).toBe('met');
    const when = on('2026-09-10', { actor: officer });
    expect(
      isRefused(anOrganization(...reported).when(verifyAnnualRectification, verification, when).decision),
    ).toBe(false);
    const same = on('2026-09-10', { actor: { ...officer, person: clerk.person } });
    anOrganization(...reported)
      .when(verifyAnnualRectification, verification, same)
      .thenRefused('rectification.verifier-is-submitter');
    anOrganization(...reported)
      .when(verifyAnnualRectification, { ...verification, officers: ['180399'] }, when)
      .thenRefused('rectification.actor-not-among-officers');
    anOrganization(...failed)
      .when(verifyAnnualRectification, verification, when)
      .thenRefused('annual.no-year-for-this');
  });

  it('that does not satisfy stays open for another report', () => {
    const again = played(failed, reporting, (one) =>
      one.when(
        verifyAnnualRectification,
        { ...verification, result: 'not-rectified' },
        on('2026-09-10', { actor: officer }),
      ),
    );
    expect(
      isRefused(
        anOrganization(...again).when(reportAnnualRectification, rectified, on('2026-09-20')).decision,
      ),
    ).toBe(false);
    const done = played(failed, reporting, (one) =>
      one.when(verifyAnnualRectification, verification, on('2026-09-10', { actor: officer })),
    );
    anOrganization(...done)
      .when(reportAnnualRectification, rectified, on('2026-09-20'))
      .thenRefused('annual.no-year-for-this');
    anOrganization(...failed)
      .when(reportAnnualRectification, { ...rectified, receivedOn: '2026-06-19' }, on('2026-09-20'))
      .thenRefused('entry.before-its-prerequisite');
  });
});
