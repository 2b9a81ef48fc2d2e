/** Closed lists in the events of a case. A code that was ever stored is never taken out. */

/** Why a person is kept from a case (行政处罚法 Art 43). */
export const RECUSAL_GROUNDS = ['relative', 'interest', 'witness-or-expert', 'other-relation'] as const;

/** 约谈 of those suspected, 询问 of those who know (Order 77 Art 10). */
export const INQUIRY_KINDS = ['interview', 'witness'] as const;

export const SIGNATURES = ['signed', 'refused', 'absent'] as const;

/** What is preserved, collected or confiscated. */
export const ITEM_KINDS = [
  'seal',
  'certificate',
  'sign',
  'account-book',
  'voucher',
  'contract',
  'publicity',
  'electronic-device',
  'money',
  'other',
] as const;

/** Order 77 Art 11: evidence that may be lost or be hard to obtain later. */
export const PRESERVATION_REASONS = ['may-be-lost', 'hard-to-obtain-later'] as const;

/** What becomes of a preserved item. `released`: the registration ends and nothing else follows. */
export const EVIDENCE_OUTCOMES = [
  'returned',
  'released',
  'to-appraisal',
  'copied-and-returned',
  'confiscation-proposed',
  'collected',
] as const;

export const HEARING_WAYS = ['statement', 'waived', 'absent-after-notice'] as const;

export const RETURN_REASONS = [
  'facts-unclear',
  'evidence-lacking',
  'wrong-law',
  'procedure',
  'form',
] as const;

/** The article that gives the power to ban, by the form of the body (reference (f)2). */
export const BAN_POWERS = ['SG-32', 'PNE-27', 'FND-40'] as const;
export type BanPower = (typeof BAN_POWERS)[number];

export const SEALS_MISSING_REASONS = [
  'none-existed',
  'already-collected',
  'not-found',
  'lost-or-destroyed',
] as const;

export const ANNOUNCEMENT_MEDIA = ['portal', 'newspaper', 'premises'] as const;

/** Guided registration closes a case only so (reference (f)2). */
export const GUIDANCE_GROUNDS = ['dissolved-by-itself', 'not-illegal'] as const;

/** Order 77 Art 20. */
export const POLICE_GROUNDS = [
  'acting-on-after-ban',
  'obstruction',
  'false-or-destroyed-evidence',
  'foreign-ngo',
  'other-security-offence',
] as const;

export const NOT_ILLEGAL_REASONS = [
  'community-organization',
  'no-registration-needed',
  'unproven',
  'registered',
] as const;

export const RETENTIONS = ['permanent', '30-years', '10-years'] as const;

/** Own error corrected unasked (APL 75), or annulled on review (REC 64) or by a court (LIT 70). */
export const REVOCATION_BASES = ['APL-75', 'REC-64', 'LIT-70', 'REC-67', 'LIT-75'] as const;

export const CORRECTION_REASONS = [
  'slip-of-the-pen',
  'wrong-date',
  'wrong-person',
  'wrong-place',
  'wrong-file',
  'other',
] as const;
