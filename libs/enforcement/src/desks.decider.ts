import type { Role } from '@shouzheng/law/contract';

/** Whoever has a desk at which papers are drawn up. What they may see of a record is asked beside. */
export const DOCUMENT_DESKS: readonly Role[] = [
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
];

/** Whoever may look into documents of a record of that kind. */
export const DOCUMENT_READERS: readonly Role[] = [...DOCUMENT_DESKS, 'auditor'];
