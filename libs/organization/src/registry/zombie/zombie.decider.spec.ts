import { describe, expect, it } from '@jest/globals';
import { recorded } from '@shouzheng/testing';
import fc from 'fast-check';
import { Story } from '../../testing/story.fixture.js';
import {
  aRegisteredAssociation,
  clerk,
  officer,
  otherOfficer,
  sealed,
  settings,
  staff,
} from '../../testing/world.fixture.js';
import { markAnnualMissed, submitAnnualReport } from '../annual-check/annual-report.decider.js';
import { axesOf } from '../dossier/axes.state.js';
import type { OrganizationEvent } from '../organization.events.js';
import { followMissed } from './follow-missed-report.policy.js';
import {
  announceZombie,
  followMissedReport,
  resolveZombie,
  suspectZombie,
  verifyZombie,
} from './zombie.decider.js';
import { yearsInARow } from './zombie.state.js';

const system = staff(0, 'system', '000000');
const finding = sealed('…');
const missed = (...years: readonly number[]): Story => {
  const story = new Story(...aRegisteredAssociation);
  for (const year of years) story.does(system, `${year + 1}-06-02`, followMissedReport, { year });
  return story;
};
const letter = (n: number, sentOn: string): OrganizationEvent => ({
  type: 'DomicileLetterRecorded',
  data: {
    letterId: `00000000-0000-5000-8000-00000000000${n}`,
    documentNumber: `信${n}`,
    sentOn,
    result: 'unsigned',
  },
});
const unreachable = (): Story => {
  const story = new Story(...aRegisteredAssociation, letter(1, '2026-08-03'), letter(2, '2026-08-24'));
  story.does(officer, '2026-09-01', suspectZombie, { ground: 'UNREACHABLE', facts: finding });
  return story;
};
const verified = (exit: 'TO_RECTIFY' | 'TO_DEREGISTER' | 'TO_REVOKE' | 'TO_REACTIVATE'): Story => {
  const story = missed(2024, 2025);
  story.does(officer, '2026-07-01', verifyZombie, { result: 'zombie', exit, finding });
  return story;
};

describe('missed annual reports (plan 四（二）; 民发〔2021〕63号)', () => {
  it('one year proposes the abnormal list and a talk, and suspects nobody', () => {
    const story = missed(2025);
    expect(story.state.zombie.status).toBe('none');
    expect(Object.values(story.state.credit.procedures)).toMatchObject([
      { ground: 'ANNUAL_REPORT', status: 'proposed' },
    ]);
    expect(Object.values(story.state.talks)).toMatchObject([{ trigger: 'ANNUAL_MISSED' }]);
  });

  it('two in a row open the check: to be verified, and no finding', () => {
    const story = missed(2024, 2025);
    expect(story.state.zombie).toMatchObject({ status: 'suspected', grounds: ['YEARS_MISSED'] });
    const axis = axesOf(story.state, '2026-06-03', 2).find(({ axis: name }) => name === 'zombie');
    expect(axis).toMatchObject({ value: 'zombie-suspected', since: '2026-06-02' });
    expect(axis?.notes).toEqual(['YEARS_MISSED', '2024', '2025']);
  });

  it('are lifted by nobody but the person who verifies: a report that comes late leaves the year missed (民发〔2021〕63号)', () => {
    const opened = { year: 2025, simplified: false, firstReview: false };
    const story = missed(2024);
    story.happened(clerk, '2026-01-05', { type: 'AnnualCheckOpened', data: opened });
    story.does(officer, '2026-06-02', markAnnualMissed, { year: 2025 });
    story.does(system, '2026-06-02', followMissedReport, { year: 2025 });
    const report = { year: 2025, to: 'registrar', receivedOn: '2026-06-20', charityReport: false } as const;
    story.does(clerk, '2026-06-22', submitAnnualReport, report);
    expect(story.state.annual.years[2025]).toMatchObject({ missed: true, submittedOn: '2026-06-20' });
    expect(story.state).toMatchObject({ zombie: { status: 'suspected' }, missedYears: [2024, 2025] });
    // That it reports again is what the finding may rest on: it lives, and the matter ends without an exit.
    story.does(otherOfficer, '2026-07-01', verifyZombie, { result: 'not-zombie', finding });
    expect(story.state.zombie.status).toBe('cleared');
  });

  it('do not with a year between, and the number of years is the bureau’s', () => {
    expect(missed(2023, 2025).state.zombie.status).toBe('none');
    const story = missed(2024);
    const three = { settings: { ...settings, zombieYears: 3 } };
    story.does(system, '2026-06-02', followMissedReport, { year: 2025 }, three);
    expect(story.state.zombie.status).toBe('none');
  });

  it('are followed once a year', () => {
    expect(missed(2025).refused(system, '2026-06-03', followMissedReport, { year: 2025 })).toEqual([
      'zombie.year-followed',
    ]);
  });

  it('are told by the season of the annual check', () => {
    const event = recorded({ type: 'AnnualReportMissed', data: { year: 2025 } } as const, {
      streamId: 'organization-1',
    });
    expect(followMissed.on.AnnualReportMissed?.(event)).toEqual([
      { command: 'followMissedReport', streamId: 'organization-1', payload: { year: 2025 } },
    ]);
  });

  it('in any order make the same row: consecutive, ending with the last one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2015, max: 2026 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (years, least) => {
          const row = yearsInARow(years, least);
          expect(row).toEqual(yearsInARow([...years].reverse(), least));
          if (row.length === 0) return;
          expect(row.length).toBeGreaterThanOrEqual(least);
          expect(row.at(-1)).toBe(Math.max(...years));
          row.forEach((year, n) => expect(year).toBe((row[0] ?? 0) + n));
          expect(years).not.toContain((row[0] ?? 0) - 1);
        },
      ),
    );
  });
});

describe('other grounds', () => {
  it('need their own facts', () => {
    const story = new Story(...aRegisteredAssociation);
    const suspect = (ground: 'UNREACHABLE' | 'INACTIVE_ONE_YEAR', day: string) =>
      story.refused(officer, day, suspectZombie, { ground, facts: finding });
    expect(suspect('UNREACHABLE', '2026-09-01')).toEqual(['zombie.letters-missing']);
    expect(suspect('INACTIVE_ONE_YEAR', '2024-05-07')).toEqual(['zombie.year-not-over']);
    expect(suspect('INACTIVE_ONE_YEAR', '2024-05-08')).toEqual([]);
    expect(
      unreachable().refused(officer, '2026-09-02', suspectZombie, { ground: 'JUDGED', facts: finding }),
    ).toEqual(['zombie.in-hand']);
  });

  it('are verified by another person (SZ-zombie-1)', () => {
    const story = new Story(...aRegisteredAssociation);
    story.does(officer, '2026-09-01', suspectZombie, { ground: 'JUDGED', facts: finding });
    const result = { result: 'not-zombie', finding } as const;
    expect(story.refused(officer, '2026-09-02', verifyZombie, result)).toEqual([
      'zombie.verifier-suspected-it',
    ]);
    story.does(otherOfficer, '2026-09-02', verifyZombie, result);
    expect(story.state.zombie.status).toBe('cleared');
  });

  it('of the unreachable wait for sixty days of announcement', () => {
    const story = unreachable();
    const zombie = { result: 'zombie', exit: 'TO_REVOKE', finding } as const;
    expect(story.refused(otherOfficer, '2026-09-02', verifyZombie, zombie)).toEqual([
      'zombie.announcement-first',
    ]);
    const announcement = { documentNumber: '告1', announcedOn: '2026-09-02' };
    story.does(officer, '2026-09-02', announceZombie, announcement);
    expect(story.state.zombie.announcedUntil).toBe('2026-11-02');
    expect(
      story.refused(officer, '2026-09-03', announceZombie, { ...announcement, announcedOn: '2026-09-03' }),
    ).toEqual(['zombie.announced-already']);
    expect(story.refused(otherOfficer, '2026-11-02', verifyZombie, zombie)).toEqual([
      'zombie.announcement-running',
    ]);
    expect(story.refused(otherOfficer, '2026-11-03', verifyZombie, zombie)).toEqual([]);
  });
});

describe('the four exits', () => {
  it('one is chosen with the finding, and none without', () => {
    const story = missed(2024, 2025);
    expect(story.refused(officer, '2026-07-01', verifyZombie, { result: 'zombie', finding })).toEqual([
      'zombie.exit-does-not-fit',
    ]);
    expect(
      story.refused(officer, '2026-07-01', verifyZombie, {
        result: 'not-zombie',
        exit: 'TO_RECTIFY',
        finding,
      }),
    ).toEqual(['zombie.exit-does-not-fit']);
  });

  const outcome = (what: 'DEREGISTERED' | 'RECTIFIED' | 'REACTIVATED' | 'REVOKED') => ({
    outcome: what,
    batch: '2026年第一批',
    documentNumber: '办1',
    resolvedOn: '2026-09-01',
  });

  it('end with an outcome that the register shows', () => {
    expect(
      verified('TO_DEREGISTER').refused(officer, '2026-09-01', resolveZombie, outcome('DEREGISTERED')),
    ).toEqual(['zombie.outcome-not-so']);
    expect(verified('TO_REVOKE').refused(officer, '2026-09-01', resolveZombie, outcome('REVOKED'))).toEqual([
      'zombie.outcome-not-so',
    ]);
    const story = verified('TO_RECTIFY');
    story.does(officer, '2026-09-01', resolveZombie, outcome('RECTIFIED'));
    expect(story.state.zombie).toMatchObject({ status: 'resolved', batch: '2026年第一批' });
    expect(story.refused(officer, '2026-09-02', resolveZombie, outcome('RECTIFIED'))).toEqual([
      'zombie.none-verified',
    ]);
  });
});
