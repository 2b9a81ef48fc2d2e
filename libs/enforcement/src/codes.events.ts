/** Closed lists that stand in the events of several streams. A code that was ever stored is never taken out. */

/** Order 77 Art 3, and the limb of Order 21 Art 2 that it gave up: acts before 2025-05-01 keep their own law. */
export const ILLEGAL_GROUNDS = [
  'UNREGISTERED',
  'BEYOND_PREPARATION',
  'AFTER_REVOCATION',
  'UNAPPROVED_PREPARATION',
] as const;
export type IllegalGround = (typeof ILLEGAL_GROUNDS)[number];

/** First and last day of an act that the ground can be about; null = open. */
export const GROUND_IN_FORCE: Readonly<Record<IllegalGround, { from: string | null; to: string | null }>> = {
  UNREGISTERED: { from: null, to: null },
  BEYOND_PREPARATION: { from: '2025-05-01', to: null },
  AFTER_REVOCATION: { from: null, to: null },
  UNAPPROVED_PREPARATION: { from: null, to: '2025-04-30' },
};

/** Agencies and organs that a clue or a case is handed to, by the codes of reference §10.1; OTHER has no endpoint. */
export const TRANSFER_ADDRESSEES = [
  'PSB',
  'CREDIT',
  'SAMR',
  'CAC',
  'TAX',
  'FIN',
  'PBC',
  'COMPETENT',
  'PARTY',
  'INDUSTRY',
  'PROC',
  'CCDI',
  'HOTLINE',
  'CIVIL',
  'OTHER',
] as const;
export type TransferAddressee = (typeof TRANSFER_ADDRESSEES)[number];

/** How a case ends (reference §2.5). */
export const DISPOSITIONS = [
  'BANNED',
  'DISSUADED',
  'GUIDED_TO_REGISTER',
  'TRANSFERRED_POLICE',
  'TRANSFERRED_ORGAN',
  'NOT_ILLEGAL',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
