import { type EventOf, type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { ANNUAL_CONCLUSIONS, SPOT_CHECK_RESULTS, annualEvents } from './annual.events.js';

export type AnnualEvent = EventOf<(typeof annualEvents)[number]>;

/** The annual axis of one year (reference (a)); `Exempt` where the year is not asked for. */
export const ANNUAL_STATUSES = [
  'Exempt',
  'Due',
  'SubmittedToUnit',
  'Submitted',
  'FirstReviewed',
  'Passed',
  'BasicallyPassed',
  'Failed',
  'Missed',
] as const;
export type AnnualStatus = (typeof ANNUAL_STATUSES)[number];

export interface AnnualYear {
  readonly year: number;
  readonly status: AnnualStatus;
  readonly simplified: boolean;
  readonly firstReview: boolean;
  readonly reviewed?: 'agree' | 'disagree';
  /** The report is with the competent unit. */
  readonly withUnit?: boolean;
  /** The report reached the registrar. */
  readonly submittedOn?: string;
  readonly submittedLate: boolean;
  /** Who took the report in: another person concludes. */
  readonly taker?: string;
  /** Once missed it stays a year that was missed, even if a report comes later. */
  readonly missed: boolean;
  readonly conclusion?: (typeof ANNUAL_CONCLUSIONS)[number];
  /** Day on which the conclusion was served. */
  readonly concludedOn?: string;
  readonly revised: boolean;
  readonly rectification?: 'ordered' | 'reported' | 'rectified' | 'not-rectified';
  /** Who took in the rectification report: another person verifies it. */
  readonly reporter?: string;
}

export interface SpotCheckOfOne {
  readonly checkers: readonly string[];
  readonly assignedOn: string;
  readonly performedOn?: string;
  readonly result?: (typeof SPOT_CHECK_RESULTS)[number];
  readonly publishedOn?: string;
}

export interface AnnualFile {
  readonly years: Readonly<Record<string, AnnualYear>>;
  readonly spotChecks: Readonly<Record<string, SpotCheckOfOne>>;
}

export const noAnnual: AnnualFile = { years: {}, spotChecks: {} };

const STATUS_OF = { PASSED: 'Passed', BASICALLY_PASSED: 'BasicallyPassed', FAILED: 'Failed' } as const;

export function evolveAnnual(file: AnnualFile, event: Recorded<AnnualEvent>): AnnualFile {
  const on = civilDateOf(event.meta.occurredAt);
  switch (event.type) {
    case 'AnnualCheckOpened': {
      const { year, exemption, simplified, firstReview } = event.data;
      return withYear(file, year, { status: exemption ? 'Exempt' : 'Due', simplified, firstReview });
    }
    case 'AnnualReportSubmitted': {
      const { year, to, receivedOn, late } = event.data;
      if (to === 'competent-unit') return withYear(file, year, { status: 'SubmittedToUnit', withUnit: true });
      return withYear(file, year, {
        status: 'Submitted',
        submittedOn: receivedOn,
        submittedLate: late,
        taker: event.meta.actor.person,
      });
    }
    case 'AnnualFirstReviewed': {
      const { year, opinion } = event.data;
      const submitted = file.years[year]?.submittedOn !== undefined;
      return withYear(file, year, {
        reviewed: opinion,
        status: submitted ? 'Submitted' : 'FirstReviewed',
      });
    }
    case 'AnnualCheckConcluded': {
      const { year, conclusion, servedOn } = event.data;
      return withYear(file, year, {
        status: STATUS_OF[conclusion],
        conclusion,
        concludedOn: servedOn,
        rectification: conclusion === 'PASSED' ? undefined : 'ordered',
      });
    }
    case 'AnnualCheckConclusionRevised': {
      const { year, to } = event.data;
      const before = file.years[year]?.rectification;
      const rectification = to === 'PASSED' ? undefined : before === 'reported' ? before : 'ordered';
      return withYear(file, year, { status: STATUS_OF[to], conclusion: to, revised: true, rectification });
    }
    case 'AnnualReportMissed':
      return withYear(file, event.data.year, { status: 'Missed', missed: true });
    case 'AnnualRectificationReported':
      return withYear(file, event.data.year, {
        rectification: 'reported',
        reporter: event.meta.actor.person,
      });
    case 'AnnualRectificationVerified':
      return withYear(file, event.data.year, { rectification: event.data.result });
    case 'SpotCheckAssigned':
      return withCheck(file, event.data.spotCheckId, { checkers: event.data.checkers, assignedOn: on });
    case 'SpotCheckerReplaced': {
      const { spotCheckId, recused, substitute } = event.data;
      const checkers = file.spotChecks[spotCheckId]?.checkers ?? [];
      return withCheck(file, spotCheckId, {
        checkers: checkers.map((badge) => (badge === recused ? substitute : badge)),
      });
    }
    case 'SpotCheckPerformed':
      return withCheck(file, event.data.spotCheckId, { performedOn: on, result: event.data.result });
    case 'SpotCheckResultPublished':
      return withCheck(file, event.data.spotCheckId, { publishedOn: event.data.publishedOn });
  }
}

function withYear(file: AnnualFile, year: number, part: Partial<AnnualYear>): AnnualFile {
  const before: AnnualYear = file.years[year] ?? {
    year,
    status: 'Due',
    simplified: false,
    firstReview: false,
    submittedLate: false,
    missed: false,
    revised: false,
  };
  return { ...file, years: { ...file.years, [year]: { ...before, ...part } } };
}

function withCheck(file: AnnualFile, id: string, part: Partial<SpotCheckOfOne>): AnnualFile {
  const before = file.spotChecks[id] ?? { checkers: [], assignedOn: '' };
  return { ...file, spotChecks: { ...file.spotChecks, [id]: { ...before, ...part } } };
}
