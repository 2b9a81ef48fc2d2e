/** Types of documents. A code that was ever stored is never taken out. */

/** The catalogue of reference §3.7. */
export const CASE_DOCUMENT_TYPES = [
  'CLUE_REG',
  'FILING_APPROVAL',
  'NOT_FILING',
  'INTERVIEW_NOTICE',
  'INTERVIEW_RECORD',
  'INQUIRY_RECORD',
  'SITE_RECORD',
  'EVIDENCE_KEEP_NOTICE',
  'EVIDENCE_KEEP_DECISION',
  'RECUSAL_DECISION',
  'RECTIFY_ORDER',
  'INVESTIGATION_REPORT',
  'LEGAL_REVIEW',
  'COLLECTIVE_MINUTES',
  'PRIOR_NOTICE',
  'HEARING_RIGHT_NOTICE',
  'HEARING_NOTICE',
  'HEARING_RECORD',
  'HEARING_REPORT',
  'DEFENCE_RECORD',
  'PENALTY_DECISION',
  'NO_PENALTY_DECISION',
  'ONSPOT_DECISION',
  'BAN_DECISION',
  'BAN_ANNOUNCEMENT',
  'DISSUASION_RECORD',
  'SEALING_LIST',
  'SERVICE_RECEIPT',
  'SERVICE_ANNOUNCEMENT',
  'TRANSFER_LETTER',
  'DEMAND_NOTICE',
  'COURT_APPLICATION',
  'INSTALMENT_APPROVAL',
  'EXTENSION_APPROVAL',
  'CLOSING_APPROVAL',
] as const;

/** What Order 77, the correction of own errors, review, transfer and enforcement want in writing beside the catalogue. */
export const FURTHER_CASE_TYPES = [
  'ELECTRONIC_DATA_RECORD',
  'DECISION_REVOCATION',
  'CONFISCATION_NOTICE',
  'CONFISCATION_DECISION',
  'TAKEDOWN_REQUEST',
  'ENABLER_LETTER',
  'DECISION_CHANGE',
  'VOID_ANNOUNCEMENT',
  'CASE_SUSPENSION',
  'CASE_TERMINATION',
  'EXECUTION_STAY',
  'REVIEW_ANSWER',
  'REVIEW_OPINION_REPORT',
  'COURT_RECONSIDERATION',
  'POLICE_REVIEW_REQUEST',
  'CRIME_ITEM_LIST',
  'FILE_ACCESS_DECISION',
  'CONFISCATION_HEARING_NOTICE',
  'CONFISCATION_HEARING_RECORD',
] as const;

/** Documents of the organization's own stream (reference (a)). */
export const ORGANIZATION_DOCUMENT_TYPES = [
  'LISTING_NOTICE',
  'LISTING_DECISION',
  'DELISTING_DECISION',
  'RATING_ANNOUNCEMENT',
  'REGISTRATION_REFUSAL',
  'ANNUAL_RECTIFY_ORDER',
  'REMINDER_LETTER',
  'INTERVIEW_SUMMONS',
  'DEREGISTRATION_ANNOUNCEMENT',
  'ANNULMENT_NOTICE',
  'REGISTRATION_ANNULMENT',
  'COMPLETION_NOTICE',
  'REGISTRATION_APPROVAL',
  'CHANGE_APPROVAL',
  'CHANGE_REFUSAL',
  'CHARTER_APPROVAL',
  'DEREGISTRATION_APPROVAL',
] as const;

export const DOCUMENT_TYPES = [
  ...CASE_DOCUMENT_TYPES,
  ...FURTHER_CASE_TYPES,
  ...ORGANIZATION_DOCUMENT_TYPES,
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Why a document no longer holds; its number stays in the register. */
export const VOID_REASONS = [
  'error-in-text',
  'spoiled',
  'act-revoked',
  'not-served',
  'replaced',
  'other',
] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** Ways of service (民事诉讼法 Arts 87–95). */
export const DOCUMENT_SERVICE_METHODS = [
  'direct',
  'lien',
  'mail',
  'electronic',
  'entrusted',
  'announcement',
] as const;
export type DocumentServiceMethod = (typeof DOCUMENT_SERVICE_METHODS)[number];
