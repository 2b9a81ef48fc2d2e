/** The codes of the context that case routes take: endpoints see their own stream's folder only. */
export {
  DISPOSITIONS,
  type Disposition,
  ILLEGAL_GROUNDS,
  type IllegalGround,
  TRANSFER_ADDRESSEES,
  type TransferAddressee,
} from '../codes.events.js';
export { PENALTY_CASE_OUTCOMES, type PenaltyCaseOutcome } from '../afterwards/afterwards-codes.events.js';
