/** Closed lists in the events after a decision. A code that was ever stored is never taken out. */

/** 送达方式: 宣告后当场交付 (行政处罚法 Art 61); 直接、留置、电子、委托、邮寄、转交、公告 (民事诉讼法 Arts 88–95). */
export const SERVICE_METHODS = [
  'in-hearing',
  'direct',
  'lien',
  'electronic',
  'entrusted',
  'mail',
  'forwarded',
  'announcement',
] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];
/** Ways that can fail before an announcement. */
export const ATTEMPT_METHODS = ['direct', 'lien', 'electronic', 'entrusted', 'mail', 'forwarded'] as const;

/** Ways that reach the party at once; an announcement has its own act. */
export const SERVED_BY = [
  'in-hearing',
  'direct',
  'lien',
  'electronic',
  'entrusted',
  'mail',
  'forwarded',
] as const satisfies readonly Exclude<ServiceMethod, 'announcement'>[];

export const ATTEMPT_FAILURES = [
  'whereabouts-unknown',
  'moved-away',
  'nobody-there',
  'returned-by-post',
  'not-delivered-electronically',
  'not-forwarded',
] as const;

/** By what an electronic service reaches the party that agreed to it (行政处罚法 Art 61). */
export const ELECTRONIC_CHANNELS = ['email', 'fax', 'platform', 'message'] as const;

export const SERVICE_MEDIA = ['portal', 'newspaper', 'notice-board'] as const;

/** Why a decision has, or has not, a certain social influence (行政处罚法 Art 48). */
export const INFLUENCE_GROUNDS = [
  'public-interest',
  'many-affected',
  'minors-or-vulnerable',
  'donations-or-fees',
  'reported-in-media',
  'repeated',
  'typical-of-the-field',
  'little-harm-few-affected',
  'secret-or-privacy-prevails',
] as const;

export const PUBLICATION_MEDIA = ['own-portal', 'credit-china', 'enterprise-publicity'] as const;
export const PUBLICATION_ENDS = ['expired', 'repaired'] as const;
/** Why a publication is taken back within three working days (行政处罚法 Art 48). */
export const WITHDRAWAL_CAUSES = ['changed', 'annulled', 'confirmed-unlawful'] as const;

/** What a receipt is for. */
export const PAYMENT_PURPOSES = ['fine', 'add-on', 'confiscated-gains'] as const;
/** `organ` is what 行政处罚法 Art 67 forbids. */
export const PAYMENT_CHANNELS = ['bank', 'e-payment', 'non-tax-system', 'organ'] as const;

/** 当场收缴 (行政处罚法 Arts 68, 69). */
export const SPOT_GROUNDS = ['up-to-100-yuan', 'hard-to-collect-later', 'remote-at-request'] as const;

export const PLAN_ENDS = ['instalment-missed', 'hardship-over'] as const;

export const COURT_REPLIES = ['accepted', 'refused', 'enforcement-ruled', 'enforcement-denied'] as const;

export const EXECUTION_OUTCOMES = [
  'performed',
  'court-executed',
  'court-ended',
  'not-necessary',
  'annulled',
] as const;

/** What is recorded by hand; an annulment ends the execution by itself. */
export const RECORDED_OUTCOMES = ['performed', 'court-executed', 'court-ended', 'not-necessary'] as const;

/** Certificate (original and duplicate), seals, financial vouchers (SG 33, PNE 28, FND 44). */
export const CUSTODY_KINDS = [
  'certificate-original',
  'certificate-duplicate',
  'seal',
  'financial-voucher',
] as const;
export const CUSTODY_POWERS = ['SG-33', 'PNE-28', 'FND-44', 'O68-custody'] as const;
export const NOT_COLLECTED_REASONS = ['refused', 'not-found', 'lost-or-destroyed'] as const;
export const RETURN_CAUSES = ['suspension-ended', 'annulled'] as const;
export const DISPOSAL_WAYS = ['paid-to-treasury', 'auctioned', 'destroyed', 'handed-to-authority'] as const;

export const REVIEW_KINDS = ['reconsideration', 'litigation'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];
export const REVIEW_OUTCOMES = [
  'upheld',
  'annulled',
  'void',
  'changed',
  'confirmed-unlawful',
  'ordered-to-act',
  'withdrawn',
  'rejected',
] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];
/** What the bureau may plead against an application. */
export const REVIEW_OBJECTIONS = ['out-of-time', 'reconsideration-first'] as const;
/** Leave to supplement or to bring late (行政复议法 Art 46; 行政诉讼法 Art 36). */
export const LEAVE_GROUNDS = ['REC-46', 'LIT-36'] as const;

export const STAY_BY = ['bureau', 'review-organ', 'court'] as const;

export const PENALTY_CASE_OUTCOMES = [
  'executed',
  'no-penalty',
  'transferred',
  'court-ended',
  'not-necessary',
  'annulled',
  'terminated',
] as const;
export type PenaltyCaseOutcome = (typeof PENALTY_CASE_OUTCOMES)[number];
