import type { Recorded } from '@shouzheng/kernel';
import type { RatingLevel } from '../registry-codes.events.js';
import type { Eligibility, RatingEvent, RatingRound, VerificationTrigger } from './rating.events.js';

/** The level in force, or the last one. */
export interface Rating {
  readonly level: RatingLevel;
  readonly announcedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reRated: boolean;
  readonly mark: string;
}

export interface RatingVote {
  readonly round: RatingRound;
  readonly level: RatingLevel;
  readonly votes: { readonly members: number; readonly present: number; readonly inFavour: number };
}

export interface RatingApplication {
  readonly applicationId: string;
  readonly receivedOn: string;
  readonly measures: 'O82' | 'O39';
  readonly eligibleBy: Eligibility;
  readonly certificateOn?: string;
  readonly status:
    'applied' | 'eligible' | 'reported' | 'voted' | 'published' | 'under-review' | 'awarded' | 'closed';
  /** Experts of each round: nobody of the first sits in the review (Order 82 Art 16). */
  readonly experts: Readonly<Partial<Record<RatingRound, readonly string[]>>>;
  readonly visitedOn?: string;
  readonly vote?: RatingVote;
  readonly notice?: { readonly from: string; readonly to: string };
  readonly complaints: Readonly<Record<string, 'open' | 'founded' | 'unfounded'>>;
  /** A review was asked for, and decided once its vote is there. */
  readonly review: 'none' | 'requested' | 'decided';
}

export interface Verification {
  readonly verificationId: string;
  readonly trigger: VerificationTrigger;
  readonly ofEventId?: string;
  readonly status: 'open' | 'confirmed' | 'adjusted' | 'withdrawn';
  /** What stood before the adjustment, to be restored if its cause falls. */
  readonly before?: Rating;
  readonly certificate: 'not-due' | 'due' | 'returned' | 'void';
}

export interface Ratings {
  /** Undefined where there is none, or an adjustment left none. */
  readonly rating?: Rating;
  readonly application?: RatingApplication;
  readonly verifications: Readonly<Record<string, Verification>>;
}

/** The level that is in force or announced on that day. */
export const ratingOn = ({ rating }: Ratings, on: string): Rating | undefined =>
  rating && rating.validTo >= on ? rating : undefined;

export const openVerifications = ({ verifications }: Ratings): readonly Verification[] =>
  Object.values(verifications).filter(({ status }) => status === 'open');

/** An application that is not over yet. */
export function openApplication({ application }: Ratings): RatingApplication | undefined {
  return application && application.status !== 'awarded' && application.status !== 'closed'
    ? application
    : undefined;
}

export function evolveRatings<S extends Ratings>(state: S, event: Recorded<RatingEvent>): S {
  const { application } = state;
  const step = (change: Partial<RatingApplication>): S =>
    application ? { ...state, application: { ...application, ...change } } : state;
  switch (event.type) {
    case 'RatingApplied': {
      const started = { status: 'applied', experts: {}, complaints: {}, review: 'none' } as const;
      return { ...state, application: { ...event.data, ...started } };
    }
    case 'RatingEligibilityChecked':
      return step({ status: 'eligible' });
    case 'RatingExpertsReported': {
      const { round, experts, visitedOn } = event.data;
      const people = { ...application?.experts, [round]: experts.map(({ person }) => person) };
      return step({
        experts: people,
        ...(round === 'first' ? { status: 'reported' as const, visitedOn } : {}),
      });
    }
    case 'RatingInitialLevelProposed': {
      const { round, level, votes } = event.data;
      const vote = { round, level, votes };
      return round === 'review'
        ? step({ vote, review: 'decided', status: 'published' })
        : step({ vote, status: 'voted' });
    }
    case 'RatingInitialLevelPublished':
      return step({ status: 'published', notice: { from: event.data.from, to: event.data.to } });
    case 'RatingReviewRequested':
      return step({ status: 'under-review', review: 'requested' });
    case 'RatingComplaintReceived':
      return step({ complaints: { ...application?.complaints, [event.data.complaintId]: 'open' } });
    case 'RatingComplaintSettled': {
      const { complaintId, outcome } = event.data;
      return step({ complaints: { ...application?.complaints, [complaintId]: outcome } });
    }
    case 'RatingApplicationClosed':
      return step({ status: 'closed' });
    case 'RatingExpired':
      return state;
    case 'RatingVerificationOpened':
    case 'RatingConfirmed':
    case 'RatingAdjusted':
    case 'RatingVerificationWithdrawn':
    case 'RatingCertificateReturned':
    case 'RatingCertificateVoided':
      return evolveVerification(state, event);
  }
}

type VerificationEvent = Extract<RatingEvent, { data: { verificationId: string } }>;

function evolveVerification<S extends Ratings>(state: S, event: Recorded<VerificationEvent>): S {
  const { verificationId } = event.data;
  const known = state.verifications[verificationId];
  const put = (change: Partial<Verification>, rest: Partial<Ratings> = {}): S =>
    known
      ? {
          ...state,
          ...rest,
          verifications: { ...state.verifications, [verificationId]: { ...known, ...change } },
        }
      : state;
  switch (event.type) {
    case 'RatingVerificationOpened': {
      const { trigger, ofEventId } = event.data;
      const origin = ofEventId === undefined ? {} : { ofEventId };
      const verification = { verificationId, trigger, status: 'open', certificate: 'not-due', ...origin };
      return {
        ...state,
        verifications: { ...state.verifications, [verificationId]: verification as Verification },
      };
    }
    case 'RatingConfirmed':
      return put({ status: 'confirmed' });
    case 'RatingAdjusted': {
      const { to, validTo } = event.data;
      const before = state.rating;
      const rating = before && to ? { ...before, level: to, validTo } : undefined;
      return put({ status: 'adjusted', certificate: 'due', ...(before ? { before } : {}) }, { rating });
    }
    case 'RatingVerificationWithdrawn':
      return put(
        { status: 'withdrawn' },
        event.data.restored !== undefined && known?.before ? { rating: known.before } : {},
      );
    case 'RatingCertificateReturned':
      return put({ certificate: 'returned' });
    case 'RatingCertificateVoided':
      return put({ certificate: 'void' });
  }
}
