import { ANNUAL_FORMS } from './annual-forms';
import { CHANGE_FORMS } from './change-forms';
import { CREDIT_FORMS } from './credit-forms';
import type { Choice, CommandForm } from './form-spec';
import { choice } from './organization-fields';
import { RATING_FORMS } from './rating-forms';
import { REGISTRATION_FORMS } from './registration-forms';
import { SUPERVISION_FORMS } from './supervision-forms';

/** Every act about an organization that an officer may be offered. */
export const ORGANIZATION_FORMS: Readonly<Record<string, CommandForm>> = {
  ...REGISTRATION_FORMS,
  ...CHANGE_FORMS,
  ...ANNUAL_FORMS,
  ...CREDIT_FORMS,
  ...RATING_FORMS,
  ...SUPERVISION_FORMS,
};

const DISMISSALS: readonly Choice[] = [
  ['not-an-organization', '不是社会组织', 'Not an organization'],
  ['not-in-register', '登记册中没有', 'Not in the register'],
  ['duplicate', '重复', 'Duplicate'],
];

/** A published fact that no organization was found for. */
export const FACT_FORMS: Readonly<Record<string, CommandForm>> = {
  matchFact: {
    fields: [
      { name: 'organizationId', kind: 'organization', label: ['对应的组织', 'The organization it is about'] },
    ],
  },
  dismissFact: { fields: [choice('reason', '不予匹配的理由', 'Reason', DISMISSALS)] },
};
