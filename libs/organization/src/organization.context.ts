import { recomputeDeadlineOf } from '@shouzheng/law/contract';
import type { AnyCommand, ContextDefinition } from '@shouzheng/platform';
import { organizationCaseProjection } from './registry/cases/organization-case.projection.js';
import { organizationProjection } from './directory/organization.projection.js';
import { dismissFact, matchFact } from './facts/match-fact/match-fact.decider.js';
import { placeMatchedFact } from './facts/match-fact/place-matched-fact.policy.js';
import { recordUnmatchedFact } from './facts/record-unmatched-fact/record-unmatched-fact.decider.js';
import { unmatchedFactProjection } from './facts/unmatched-fact.projection.js';
import { unmatchedFactStream } from './facts/unmatched-fact.state.js';
import { listEntryProjection } from './lists/list-entry.projection.js';
import { listEntryStream } from './lists/list-entry.state.js';
import { recordListEntry } from './lists/record-list-entry/record-list-entry.decider.js';
import { recordListRemoval } from './lists/record-list-removal/record-list-removal.decider.js';
import { nameEntryProjection } from './names/name-entry.projection.js';
import { organizationRefusals } from './organization.refusals.js';
import { admitToIncubator } from './registry/admit-to-incubator/admit-to-incubator.decider.js';
import { awardRating } from './registry/award-rating/award-rating.decider.js';
import { listAbnormal } from './registry/credit/decide-listing.decider.js';
import { approveCorrection, proposeCorrection } from './registry/correct/correction.decider.js';
import { deregister, endLiquidation, startLiquidation } from './registry/exit/exit.decider.js';
import { organizationStream } from './registry/organization.state.js';
import { followPenalty } from './registry/penalty-effect/follow-penalty.policy.js';
import { followMissed } from './registry/zombie/follow-missed-report.policy.js';
import {
  recordExternalFact,
  recordRegisteredOrganization,
} from './registry/record-import/record-import.decider.js';
import { recordWarning } from './registry/record-paper/record-paper.decider.js';
import {
  missTerm,
  orderRectification,
  submitRectification,
  verifyRectification,
} from './registry/rectify/rectification.decider.js';
import {
  applyRegistration,
  approveRegistration,
  refuseRegistration,
} from './registry/register/registration.decider.js';
import { followRestriction } from './restriction/restrict-person/follow-restriction.policy.js';
import { restrictionProjection } from './restriction/restriction.projection.js';
import { restrictionStream } from './restriction/restriction.state.js';
import { procedureProjection } from './procedures/procedure.projection.js';
import { spotCheckProjection } from './spot-checks/spot-check.projection.js';
import { zombieTrackProjection } from './zombies/zombie-track.projection.js';
import { officeProjection } from './offices/office.projection.js';
import {
  markAnnualMissed,
  openAnnualCheck,
  recordFirstReview,
  submitAnnualReport,
} from './registry/annual-check/annual-report.decider.js';
import {
  concludeAnnualCheck,
  reportAnnualRectification,
  reviseAnnualConclusion,
  verifyAnnualRectification,
} from './registry/annual-check/conclusion.decider.js';
import {
  annulRegistration,
  dropAnnulment,
  hearAnnulmentStatement,
  proposeAnnulment,
} from './registry/annul/annulment.decider.js';
import { endBranch, recordBranch, reportIrregularBranch } from './registry/branches/branches.decider.js';
import { applyChange, changeRegistration, refuseChange } from './registry/change/change.decider.js';
import { amendCharter } from './registry/change/charter.decider.js';
import { recordFinancialAudit, recordReElection } from './registry/change/election.decider.js';
import {
  exitIncubator,
  fileCommunityOrganization,
  graduateIncubatee,
  unfileCommunityOrganization,
} from './registry/community/community.decider.js';
import { settleLead } from './registry/leads/leads.decider.js';
import {
  answerWorkReminder,
  holdInterview,
  reportMajorMatter,
  sendWorkReminder,
} from './registry/matters/matters.decider.js';
import {
  announceRegister,
  askForCompletion,
  completeApplication,
  deliverCertificate,
  recordJointReview,
} from './registry/register/completion.decider.js';
import {
  assignSpotCheck,
  publishSpotCheckResult,
  recordSpotCheck,
  replaceSpotChecker,
} from './registry/spot-check/spot-check.decider.js';
import { annualSeasonProjection } from './seasons/annual-season.projection.js';
import { annualSeasonStream } from './seasons/annual-season.state.js';
import { completeAnnualSeason, openAnnualSeason } from './seasons/open-season/open-season.decider.js';
import { assignDrawn } from './spot-checks/plan-spot-check/assign-drawn.policy.js';
import { drawSpotCheck, planSpotCheck } from './spot-checks/plan-spot-check/plan-spot-check.decider.js';
import { substituteChecker } from './spot-checks/substitute-checker/substitute-checker.decider.js';
import { spotCheckStream } from './spot-checks/spot-check.state.js';
import { supervisionCommands } from './supervision-commands.decider.js';

/** Registration and change, annual and spot checks, incubation, exit. */
const LIFECYCLE: readonly AnyCommand[] = [
  askForCompletion,
  completeApplication,
  recordJointReview,
  deliverCertificate,
  announceRegister,
  applyChange,
  changeRegistration,
  refuseChange,
  amendCharter,
  recordFinancialAudit,
  recordReElection,
  recordBranch,
  reportIrregularBranch,
  endBranch,
  settleLead,
  openAnnualCheck,
  submitAnnualReport,
  recordFirstReview,
  markAnnualMissed,
  concludeAnnualCheck,
  reviseAnnualConclusion,
  reportAnnualRectification,
  verifyAnnualRectification,
  openAnnualSeason,
  completeAnnualSeason,
  planSpotCheck,
  drawSpotCheck,
  substituteChecker,
  assignSpotCheck,
  replaceSpotChecker,
  recordSpotCheck,
  publishSpotCheckResult,
  fileCommunityOrganization,
  unfileCommunityOrganization,
  graduateIncubatee,
  exitIncubator,
  proposeAnnulment,
  hearAnnulmentStatement,
  annulRegistration,
  dropAnnulment,
  endLiquidation,
  reportMajorMatter,
  sendWorkReminder,
  answerWorkReminder,
  holdInterview,
];

const REGISTRY: readonly AnyCommand[] = [
  ...LIFECYCLE,
  recordRegisteredOrganization,
  recordExternalFact,
  admitToIncubator,
  applyRegistration,
  approveRegistration,
  refuseRegistration,
  awardRating,
  orderRectification,
  submitRectification,
  verifyRectification,
  recordWarning,
  listAbnormal,
  startLiquidation,
  deregister,
  proposeCorrection,
  approveCorrection,
  missTerm,
  recomputeDeadlineOf(organizationStream, (state) => state.terms),
];

/** The register of organizations, published lists, and what other organs published. */
export const organizationContext: ContextDefinition = {
  name: 'organization',
  streams: [
    organizationStream,
    listEntryStream,
    unmatchedFactStream,
    restrictionStream,
    annualSeasonStream,
    spotCheckStream,
  ],
  commands: [
    ...REGISTRY,
    ...supervisionCommands,
    recordListEntry,
    recordListRemoval,
    recordUnmatchedFact,
    matchFact,
    dismissFact,
  ],
  projections: [
    organizationProjection,
    nameEntryProjection,
    listEntryProjection,
    unmatchedFactProjection,
    officeProjection,
    annualSeasonProjection,
    restrictionProjection,
    zombieTrackProjection,
    procedureProjection,
    spotCheckProjection,
    organizationCaseProjection,
  ],
  policies: [placeMatchedFact, assignDrawn, followPenalty, followMissed, followRestriction],
  refusals: organizationRefusals,
};
