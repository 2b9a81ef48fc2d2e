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

/** Who took the decision back, and by which article (APL 75, REC 64, LIT 70). */
export const ANNULMENT_BASES = ['APL-75', 'REC-64', 'LIT-70'] as const;

/** Kinds of decision that service, publication, review and execution follow alike. */
export const DECISION_KINDS = ['ban', 'penalty', 'no-penalty', 'confiscation'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
