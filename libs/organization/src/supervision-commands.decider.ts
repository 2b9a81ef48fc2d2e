import { recomputeDeadlineOf } from '@shouzheng/law/contract';
import { listEntryStream } from './lists/list-entry.state.js';
import {
  enterOrganizationCredit,
  recordDomicileLetter,
  repairOrganizationCredit,
} from './registry/credit/credit-records.decider.js';
import { listSerious } from './registry/credit/decide-listing.decider.js';
import { applyDelisting, delist, verifyDelisting } from './registry/credit/delisting.decider.js';
import {
  answerListingStatement,
  dropListing,
  notifyListing,
  proposeListing,
  recordExemption,
  submitListingStatement,
} from './registry/credit/listing.decider.js';
import { answerObjection, fileObjection } from './registry/objection/objection.decider.js';
import {
  applyPenaltyEffect,
  changePenaltyEffect,
  withdrawPenaltyEffect,
} from './registry/penalty-effect/penalty-effect.decider.js';
import {
  applyRating,
  checkRatingEligibility,
  closeRatingApplication,
  proposeInitialLevel,
  publishInitialLevel,
  reportExperts,
} from './registry/rating/application.decider.js';
import {
  recordRatingComplaint,
  requestReview,
  settleRatingComplaint,
} from './registry/rating/review.decider.js';
import {
  adjustRating,
  confirmRating,
  openVerificationRating,
  returnRatingCertificate,
  voidRatingCertificate,
} from './registry/rating/verification.decider.js';
import {
  endSuspension,
  sealCertificate,
  suspendActivities,
} from './registry/suspension/suspension.decider.js';
import { holdTalk, requireTalk } from './registry/talk/talk.decider.js';
import {
  announceZombie,
  followMissedReport,
  resolveZombie,
  suspectZombie,
  verifyZombie,
} from './registry/zombie/zombie.decider.js';
import {
  answerListEntryObjection,
  fileListEntryObjection,
  missListEntryTerm,
} from './lists/object-to-list-entry/object-to-list-entry.decider.js';
import {
  liftRestriction,
  missRestrictionTerm,
  noteRestriction,
  restrictPerson,
} from './restriction/restrict-person/restriction.decider.js';
import { restrictionStream } from './restriction/restriction.state.js';

const CREDIT = [
  proposeListing,
  notifyListing,
  submitListingStatement,
  answerListingStatement,
  recordExemption,
  dropListing,
  listSerious,
  applyDelisting,
  verifyDelisting,
  delist,
  recordDomicileLetter,
  enterOrganizationCredit,
  repairOrganizationCredit,
] as const;

const RATING = [
  applyRating,
  checkRatingEligibility,
  reportExperts,
  proposeInitialLevel,
  publishInitialLevel,
  requestReview,
  recordRatingComplaint,
  settleRatingComplaint,
  closeRatingApplication,
  openVerificationRating,
  confirmRating,
  adjustRating,
  returnRatingCertificate,
  voidRatingCertificate,
] as const;

const TRACKS = [
  suspendActivities,
  sealCertificate,
  endSuspension,
  followMissedReport,
  suspectZombie,
  announceZombie,
  verifyZombie,
  resolveZombie,
  fileObjection,
  answerObjection,
  requireTalk,
  holdTalk,
  restrictPerson,
  liftRestriction,
  noteRestriction,
  missRestrictionTerm,
  fileListEntryObjection,
  answerListEntryObjection,
  missListEntryTerm,
  recomputeDeadlineOf(listEntryStream, (state) => state.terms),
  recomputeDeadlineOf(restrictionStream, (state) => state.terms),
] as const;

/** Acts of the system alone. */
const EFFECTS = [applyPenaltyEffect, changePenaltyEffect, withdrawPenaltyEffect] as const;

/** Lists, ratings, the tracks of supervision, and what follows from a penalty. */
export const supervisionCommands = [...CREDIT, ...RATING, ...TRACKS, ...EFFECTS] as const;
