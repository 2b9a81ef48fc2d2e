/** What the routes after a decision take from the case: endpoints see their own stream's folder only. */
export { CaseIntake } from '../case/case-intake.js';
export { PresentDto, SignatureDto, WithFiles } from '../case/case-dto.js';
export { type PenaltyItem } from '../penalty/penalty-decision.events.js';
export { PENALTY_KINDS, type PenaltyKind } from '../penalty/penalty-codes.events.js';
export { CASE_READERS } from '../view-right.js';
