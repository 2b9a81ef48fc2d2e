import type { Role } from '@shouzheng/law/contract';

/** Who may read histories and compare states. The three administrators read no case content (reference (d)). */
export const HISTORY_READERS: readonly Role[] = [
  'clue-clerk',
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'hearing-chair',
  'evidence-keeper',
  'registration-clerk',
  'registration-approver',
  'rating-officer',
  'spot-checker',
  'credit-officer',
  'auditor',
];

/** Requests for information and correction: only those at whose desks they are handled, and the auditor. */
export const REQUEST_HISTORY_READERS: readonly Role[] = [
  'clue-clerk',
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'hearing-chair',
  'evidence-keeper',
  'auditor',
];
