import { recomputeDeadlineOf } from '@shouzheng/law/contract';
import type { AnyCommand, ContextDefinition } from '@shouzheng/platform';
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
import { approveCorrection, proposeCorrection } from './registry/correct/correction.decider.js';
import { deregister, startLiquidation } from './registry/exit/exit.decider.js';
import { organizationStream } from './registry/organization.state.js';
import {
  recordExternalFact,
  recordRegisteredOrganization,
} from './registry/record-import/record-import.decider.js';
import { listAbnormal, recordWarning } from './registry/record-paper/record-paper.decider.js';
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

const REGISTRY: readonly AnyCommand[] = [
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
  streams: [organizationStream, listEntryStream, unmatchedFactStream],
  commands: [...REGISTRY, recordListEntry, recordListRemoval, recordUnmatchedFact, matchFact, dismissFact],
  projections: [organizationProjection, nameEntryProjection, listEntryProjection, unmatchedFactProjection],
  policies: [placeMatchedFact],
  refusals: organizationRefusals,
};
