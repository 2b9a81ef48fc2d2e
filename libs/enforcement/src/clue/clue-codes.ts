/** The codes of the context that clue routes take: endpoints see their own stream's folder only. */
export {
  ILLEGAL_GROUNDS,
  type IllegalGround,
  TRANSFER_ADDRESSEES,
  type TransferAddressee,
} from '../codes.events.js';
export { VIOLATIONS, type Violation } from '../penalty/penalty-codes.events.js';
