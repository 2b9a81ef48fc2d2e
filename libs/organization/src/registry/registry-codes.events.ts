/** Closed lists in the events of the organization stream that several of its files share. */
export const RATING_LEVELS = ['1A', '2A', '3A', '4A', '5A'] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];
export { SERVICE_METHODS } from './shapes.events.js';
/** Order 60 Art 11, items 1 to 7 (numbering of the 2017 draft). */
export const ABNORMAL_GROUNDS = [
  'ANNUAL_REPORT',
  'PARTY_ORGANIZATION',
  'RECTIFICATION_OVERDUE',
  'FUND_RAISING',
  'SMALL_PENALTY',
  'UNREACHABLE',
  'OTHER',
] as const;
export type AbnormalGround = (typeof ABNORMAL_GROUNDS)[number];
/** Order 60 Art 15, items 1 to 8 (numbering of the 2017 draft). */
export const SERIOUS_GROUNDS = [
  'ABNORMAL_TWO_YEARS',
  'CHANGE_BY_DECEIT',
  'SUSPENDED',
  'LARGE_FINE',
  'REPEATED_SMALL_PENALTY',
  'COURT_DEFAULTER',
  'REVOKED',
  'OTHER_SERIOUS',
] as const;
export type SeriousGround = (typeof SERIOUS_GROUNDS)[number];
export const LISTING_KINDS = ['abnormal', 'serious'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];
