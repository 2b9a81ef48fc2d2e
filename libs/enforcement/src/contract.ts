export { DecisionAnnulled, DecisionChanged, PenaltyTookEffect } from './afterwards/effect.events.js';
export type { CaseEvent } from './case/case.events.js';
export { caseStream, caseStreamId, type CaseState } from './case/case.state.js';
export { clueStream, clueStreamId, type ClueState } from './clue/clue.state.js';
export { CASE_WORD, organShort } from './case/organs.decider.js';
export * from './clue/screening-verdict.state.js';
export {
  NAME_SCREENER,
  type NameScreener,
  type ScreenedName,
} from './clue/record-name-screening/name-screener.decider.js';
export { type RegisterLeadClue, registerLeadClue } from './clue/register-lead/register-lead.decider.js';
export { TRANSFER_ADDRESSEES, type TransferAddressee } from './codes.events.js';
export {
  ALL,
  type DocketItem,
  type DocketSource,
  type DocketSubject,
  ONCE,
} from './docket/docket-item.projection.js';
export { docketAfter, type DocketEntry } from './docket/docket-record.projection.js';
export { enforcementPublicEvents } from './public-events.events.js';
