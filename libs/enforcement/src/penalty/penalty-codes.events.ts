/** Closed lists in the events of a penalty case. A code that was ever stored is never taken out. */

/** What a decision imposes (行政处罚法 Art 9; SG 30, PNE 25, FND 42, CHA 109–112). An order to correct is none of them. */
export const PENALTY_KINDS = [
  'WARNING',
  'CRITICISM',
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_ITEMS',
  'SUSPEND',
  'REPLACE_MANAGER',
  'REVOKE_REGISTRATION',
  'REVOKE_CERTIFICATE',
  'MANAGEMENT_BAN',
] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/** The eight items of SG 30 and PNE 25, the six of FND 42, those of the charity law, and the rest by statute. */
export const VIOLATIONS = [
  'CERTIFICATE_MISUSED',
  'BEYOND_CHARTER',
  'SUPERVISION_REFUSED',
  'CHANGE_NOT_REGISTERED',
  'BRANCHES_IRREGULAR',
  'PROFIT_MAKING',
  'ASSETS_EMBEZZLED',
  'UNLAWFUL_FEES',
  'OFF_PURPOSE',
  'FALSE_ACCOUNTS',
  'SPENDING_RATIO',
  'ANNUAL_CHECK',
  'DISCLOSURE',
  'INACTIVE_ONE_YEAR',
  'CHARITY_LAW',
  'OTHER',
] as const;
export type Violation = (typeof VIOLATIONS)[number];

/** 普通程序, 简易程序 (行政处罚法 Arts 51, 54). */
export const PENALTY_PROCEDURES = ['ordinary', 'simple'] as const;

/** Class of the credit record (信用修复管理办法). */
export const CREDIT_SEVERITIES = ['minor', 'general', 'serious'] as const;
export type CreditSeverity = (typeof CREDIT_SEVERITIES)[number];

/** 行政处罚法 Arts 33, 36, 57. */
export const NO_PENALTY_GROUNDS = [
  'minor-corrected-harmless',
  'first-minor-corrected',
  'no-fault',
  'unproven',
  'time-barred',
  'no-longer-a-wrong',
] as const;

/** Reasons for lighter, mitigated or heavier treatment, or for none (行政处罚法 Art 32; discretion standards). */
export const LENIENCY = ['lighter', 'mitigated', 'none', 'heavier'] as const;

/** Who took the decision back, and by which article: annulled (APL 75, REC 64, LIT 70) or void (REC 67, LIT 75). */
export const ANNULMENT_BASES = ['APL-75', 'REC-64', 'LIT-70', 'REC-67', 'LIT-75'] as const;

/** Kinds of decision that service, publication, review and execution follow alike. */
export const DECISION_KINDS = ['ban', 'penalty', 'no-penalty', 'confiscation'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The eight kinds of evidence (行政处罚法 Art 46). */
export const EVIDENCE_KINDS = [
  'documentary',
  'physical',
  'audiovisual',
  'electronic',
  'testimony',
  'party-statement',
  'expert-opinion',
  'record',
] as const;

/** What the report proposes (行政处罚法 Art 57). */
export const REPORT_OUTCOMES = ['penalty', 'no-penalty', 'transfer'] as const;

/** How the prior notice came to the party. */
export const NOTICE_METHODS = ['direct', 'lien', 'mail', 'electronic', 'entrusted', 'announcement'] as const;

/** How the party spoke: in writing, or orally with a record (行政处罚法 Art 45). */
export const STATEMENT_WAYS = ['written', 'oral'] as const;

/** What may be waived: to state and defend, to be heard in a hearing (行政处罚法 Arts 62, 63). */
export const WAIVABLE_RIGHTS = ['statement', 'hearing'] as const;

/** Why a hearing is closed to the public (行政处罚法 Art 64). */
export const CLOSED_HEARING_REASONS = ['state-secret', 'trade-secret', 'privacy'] as const;

/** A hearing ends without being held: the absence counts as a waiver (行政处罚法 Art 64). */
export const HEARING_END_REASONS = ['absent', 'left-early', 'withdrawn'] as const;

/** What the chair reports. */
export const HEARING_OPINIONS = ['as-noticed', 'lighter', 'no-penalty', 'investigate-further'] as const;

export const DISCUSSION_SUBJECTS = ['decision', 'extension'] as const;
export const MEMBER_OPINIONS = ['agree', 'disagree', 'abstain'] as const;
export const DISCUSSION_CONCLUSIONS = ['as-proposed', 'lighter', 'no-penalty', 'return', 'extend'] as const;

/** 民政部令第68号 Art 31: what stops the count, and a recorded suspension where the bureau counts it so. */
export const CLOCK_CAUSES = ['hearing', 'announcement', 'audit', 'testing', 'appraisal'] as const;
/** Those that are recorded by hand: a hearing stops the count by itself. */
export const RECORDED_CAUSES = ['announcement', 'audit', 'testing', 'appraisal'] as const;
export type ClockCause = (typeof CLOCK_CAUSES)[number] | 'suspension';

/** 中止, 终止 of an inquiry (Order 68, from memory). */
export const SUSPENSION_REASONS = [
  'awaits-other-case',
  'party-unable',
  'law-to-be-interpreted',
  'force-majeure',
  'other',
] as const;
export const TERMINATION_REASONS = ['party-ceased', 'subject-died', 'no-longer-a-wrong', 'other'] as const;

export const EDUCATION_WAYS = ['interview', 'written', 'on-the-spot'] as const;

/** Types of organization that are registered: association, private non-enterprise unit, foundation. */
export const REGISTERED_TYPES = ['SG', 'PNE', 'FND'] as const;
