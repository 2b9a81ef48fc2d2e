import type { Recorded } from '@shouzheng/kernel';
import { isLifecycle } from './lifecycle.events.js';
import type { OrganizationEvent } from './organization.events.js';
import { type SupervisionEvent, isSupervisionEvent } from './supervision.events.js';

/**
 * The legal axis. `Unconfirmed`: only the press mentions it, so its registration is not known here.
 * `RevokedPendingExit`: revoked, but the legal person lives until it is deregistered (民法典 Arts 68, 72).
 */
export const LEGAL = [
  'none',
  'Prospect',
  'Filed',
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
  'SeriousListed',
  'Suspended',
  'AbnormalListed',
  'RectificationOverdue',
  'Rectifying',
  'Warned',
  'Rectified',
  'Rated',
  'Registered',
  'Applied',
  'Refused',
  'Filed',
  'Incubated',
  'Prospect',
  'Unconfirmed',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** What the headline depends on: small enough to stand in a row of the directory. */
export interface Standing {
  readonly legal: Legal;
  /** Grounds on the abnormal list, and on the serious one. */
  readonly listings: number;
  readonly serious: number;
  readonly suspensions: readonly string[];
  /** Revocations that stand, and the status before the first of them. */
  readonly revocations: readonly string[];
  readonly beforeRevocation?: Legal;
  /** Objections to a listing or a rating that are not answered (有异议). */
  readonly objections: readonly string[];
  readonly warnings: number;
  /** Orders that still run, by id; `overdue` among them. */
  readonly rectifying: readonly string[];
  readonly overdue: readonly string[];
  readonly rectified: number;
  readonly rating?: RatingInForce;
  /** By verification: what stood before its adjustment. */
  readonly unadjusted: Readonly<Record<string, RatingInForce>>;
}

interface RatingInForce {
  readonly level: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export const noStanding: Standing = {
  legal: 'none',
  listings: 0,
  serious: 0,
  suspensions: [],
  revocations: [],
  objections: [],
  warnings: 0,
  rectifying: [],
  overdue: [],
  rectified: 0,
  unadjusted: {},
};

/** Lifecycle events that move the legal axis; the others leave it where it is. */
const MOVED: Readonly<Record<string, Legal | undefined>> = {
  CommunityOrganizationFiled: 'Filed',
  CommunityOrganizationUnfiled: 'Prospect',
  IncubationExited: 'Prospect',
  RegistrationAnnulled: 'RevokedPendingExit',
};

export function evolveStanding(standing: Standing, event: Recorded<OrganizationEvent>): Standing {
  if (isLifecycle(event)) {
    const legal = MOVED[event.type];
    // Who leaves an incubator while its application runs, or once it is registered, keeps its legal status.
    if (legal === undefined || (event.type === 'IncubationExited' && standing.legal !== 'Incubated'))
      return standing;
    return { ...standing, legal };
  }
  if (isSupervisionEvent(event)) return evolveSupervised(standing, event);
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

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

function evolveSupervised(standing: Standing, event: Recorded<SupervisionEvent>): Standing {
  switch (event.type) {
    case 'SeriousListed':
      return { ...standing, serious: standing.serious + 1 };
    case 'AbnormalDelisted':
      return { ...standing, listings: standing.listings - 1 };
    case 'SeriousDelisted':
      return { ...standing, serious: standing.serious - 1 };
    case 'ListingWithdrawn': {
      const { kind, wasListed } = event.data;
      if (!wasListed) return standing;
      return kind === 'serious'
        ? { ...standing, serious: standing.serious - 1 }
        : { ...standing, listings: standing.listings - 1 };
    }
    case 'ActivitiesSuspended':
      return { ...standing, suspensions: [...standing.suspensions, event.data.suspensionId] };
    case 'SuspensionEnded':
      return { ...standing, suspensions: without(standing.suspensions, event.data.suspensionId) };
    case 'OrganizationWarningWithdrawn':
      return { ...standing, warnings: standing.warnings - 1 };
    case 'RegistrationRevoked': {
      const { legal, revocations } = standing;
      const revoked = { ...standing, revocations: [...revocations, event.data.revocationId] };
      // Liquidation, once begun, goes on whatever else is decided.
      if (legal !== 'Registered') return revoked;
      return { ...revoked, legal: 'RevokedPendingExit', beforeRevocation: legal };
    }
    case 'RevocationWithdrawn': {
      const revocations = without(standing.revocations, event.data.revocationId);
      const { beforeRevocation, ...rest } = standing;
      // A legal person that ended in the meantime does not come back by it (民法典 Art 72).
      if (revocations.length > 0 || !beforeRevocation || standing.legal === 'Deregistered') {
        return { ...standing, revocations };
      }
      return { ...rest, revocations, legal: beforeRevocation };
    }
    case 'RatingAdjusted': {
      const { verificationId, to, validTo } = event.data;
      const { rating: before, ...rest } = standing;
      if (!before) return standing;
      const unadjusted = { ...standing.unadjusted, [verificationId]: before };
      return to
        ? { ...rest, unadjusted, rating: { ...before, level: to, validTo } }
        : { ...rest, unadjusted };
    }
    case 'RatingVerificationWithdrawn': {
      const before = standing.unadjusted[event.data.verificationId];
      return event.data.restored !== undefined && before ? { ...standing, rating: before } : standing;
    }
    case 'ObjectionFiled':
      return event.data.about === 'published-fact'
        ? standing
        : { ...standing, objections: [...standing.objections, event.data.objectionId] };
    case 'ObjectionAnswered':
      return { ...standing, objections: without(standing.objections, event.data.objectionId) };
    case 'ListingProposed':
    case 'ListingNotified':
    case 'ListingStatementSubmitted':
    case 'ListingStatementAnswered':
    case 'ListingExemptionRecorded':
    case 'ListingDropped':
    case 'ListingClockRestarted':
    case 'DelistingApplied':
    case 'DelistingVerified':
    case 'DelistingProposed':
    case 'DelistingLapsed':
    case 'DomicileLetterRecorded':
    case 'OrganizationCreditEntered':
    case 'OrganizationCreditRepaired':
    case 'PenaltyEffectApplied':
    case 'PenaltyEffectChanged':
    case 'PenaltyEffectWithdrawn':
    case 'RestrictionDue':
    case 'RestrictionDueWithdrawn':
    case 'RestrictionNoted':
    case 'CertificateSealed':
    case 'RatingApplied':
    case 'RatingEligibilityChecked':
    case 'RatingExpertsReported':
    case 'RatingInitialLevelProposed':
    case 'RatingInitialLevelPublished':
    case 'RatingReviewRequested':
    case 'RatingComplaintReceived':
    case 'RatingComplaintSettled':
    case 'RatingApplicationClosed':
    case 'RatingExpired':
    case 'RatingVerificationOpened':
    case 'RatingConfirmed':
    case 'RatingCertificateReturned':
    case 'RatingCertificateVoided':
    case 'AnnualMissFollowed':
    case 'ZombieSuspected':
    case 'ZombieAnnounced':
    case 'ZombieVerified':
    case 'ZombieResolved':
    case 'TalkRequired':
    case 'TalkReminderHeld':
      return standing;
  }
}

/** @param today a rating that is over, or has not begun, does not head the record. */
export function headlineOf(standing: Standing, today: string): Headline {
  const { legal, rating } = standing;
  if (legal === 'Deregistered' || legal === 'RevokedPendingExit' || legal === 'Liquidating') return legal;
  if (standing.serious > 0) return 'SeriousListed';
  if (standing.suspensions.length > 0) return 'Suspended';
  if (standing.listings > 0) return 'AbnormalListed';
  if (standing.overdue.length > 0) return 'RectificationOverdue';
  if (standing.rectifying.length > 0) return 'Rectifying';
  if (standing.warnings > 0) return 'Warned';
  if (standing.rectified > 0) return 'Rectified';
  if (rating && rating.validTo >= today) return 'Rated';
  return legal === 'none' ? 'Unconfirmed' : legal;
}
