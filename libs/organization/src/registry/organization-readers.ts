import type { Role } from '@shouzheng/law/contract';

/** Who may look at records of organizations: the bureau's staff, not other agencies' and not those of the platform. */
export const ORGANIZATION_READERS: readonly Role[] = [
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
  'competent-unit',
  'exchange-officer',
  'auditor',
];
