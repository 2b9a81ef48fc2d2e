import type { Recorded } from '@shouzheng/kernel';
import type { OrganizationEvent } from './organization.events.js';

/**
 * The legal axis. `Unconfirmed`: only the press mentions it, so its registration is not known here.
 * `RevokedPendingExit`: revoked, but the legal person lives until it is deregistered (民法典 Arts 68, 72).
 */
export const LEGAL = [
  'none',
  'Unconfirmed',
  'Incubated',
  'Applied',
  'Refused',
  'Registered',
  'RevokedPendingExit',
  'Liquidating',
  'Deregistered',
] as const;
export type Legal = (typeof LEGAL)[number];

/** The one word for screens, by precedence over the axes (reference (a)). */
export const HEADLINES = [
  'Deregistered',
  'RevokedPendingExit',
  'Liquidating',
  'AbnormalListed',
  'RectificationOverdue',
  'Rectifying',
  'Warned',
  'Rectified',
  'Rated',
  'Registered',
  'Applied',
  'Refused',
  'Incubated',
  'Unconfirmed',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** What the headline depends on: small enough to stand in a row of the directory. */
export interface Standing {
  readonly legal: Legal;
  readonly listings: number;
  readonly warnings: number;
  /** Orders that still run, by id; `overdue` among them. */
  readonly rectifying: readonly string[];
  readonly overdue: readonly string[];
  readonly rectified: number;
  readonly rating?: { readonly level: string; readonly validFrom: string; readonly validTo: string };
}

export const noStanding: Standing = {
  legal: 'none',
  listings: 0,
  warnings: 0,
  rectifying: [],
  overdue: [],
  rectified: 0,
};

export function evolveStanding(standing: Standing, event: Recorded<OrganizationEvent>): Standing {
  switch (event.type) {
    case 'OrganizationRecorded': {
      const { evidence, laterRevoked } = event.data;
      if (laterRevoked) return { ...standing, legal: 'RevokedPendingExit' };
      return { ...standing, legal: evidence === 'press-mention' ? 'Unconfirmed' : 'Registered' };
    }
    case 'OrganizationIncubated':
      return { ...standing, legal: 'Incubated' };
    case 'RegistrationApplied':
      return { ...standing, legal: 'Applied' };
    case 'OrganizationRegistered':
      return { ...standing, legal: 'Registered' };
    case 'RegistrationRefused':
      return { ...standing, legal: 'Refused' };
    case 'RatingAnnounced': {
      const { level, validFrom, validTo } = event.data;
      return { ...standing, rating: { level, validFrom, validTo } };
    }
    case 'RectificationOrdered':
      return { ...standing, rectifying: [...standing.rectifying, event.data.orderId] };
    case 'RectificationOverdue':
      return { ...standing, overdue: [...standing.overdue, event.data.orderId] };
    case 'RectificationVerified': {
      if (event.data.result !== 'rectified') return standing;
      const others = (ids: readonly string[]): readonly string[] =>
        ids.filter((id) => id !== event.data.orderId);
      return {
        ...standing,
        rectifying: others(standing.rectifying),
        overdue: others(standing.overdue),
        rectified: standing.rectified + 1,
      };
    }
    case 'OrganizationWarned':
      return { ...standing, warnings: standing.warnings + 1 };
    case 'AbnormalListed':
      return { ...standing, listings: standing.listings + 1 };
    case 'LiquidationStarted':
      return { ...standing, legal: 'Liquidating' };
    case 'OrganizationDeregistered':
      return { ...standing, legal: 'Deregistered' };
    case 'ExternalFactRecorded':
    case 'RectificationSubmitted':
    case 'OrganizationCorrectionProposed':
    case 'OrganizationRecordCorrected':
    case 'TermStarted':
    case 'TermMet':
    case 'TermMissed':
    case 'DeadlineRecomputed':
    case 'TermPaused':
    case 'TermResumed':
      return standing;
  }
}

/** @param today a rating that is over, or has not begun, does not head the record. */
export function headlineOf(standing: Standing, today: string): Headline {
  const { legal, rating } = standing;
  if (legal === 'Deregistered' || legal === 'RevokedPendingExit' || legal === 'Liquidating') return legal;
  if (standing.listings > 0) return 'AbnormalListed';
  if (standing.overdue.length > 0) return 'RectificationOverdue';
  if (standing.rectifying.length > 0) return 'Rectifying';
  if (standing.warnings > 0) return 'Warned';
  if (standing.rectified > 0) return 'Rectified';
  if (rating && rating.validTo >= today) return 'Rated';
  return legal === 'none' ? 'Unconfirmed' : legal;
}
