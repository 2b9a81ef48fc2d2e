import { ALL, type DocketSource, type DocketSubject, ONCE } from '@shouzheng/enforcement/contract';
import { lifecycleItems } from './lifecycle-docket.projection.js';
import type { OrganizationEvent } from './registry/organization.events.js';
import { UNKNOWN_REGION } from './registry/organization.state.js';
import { rectificationTerm } from './registry/rectify/rectification.decider.js';
import { DECISION_TERM } from './registry/register/registration.decider.js';
import { supervisionItems } from './supervision-docket.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;

/** What an organization's record may wait for. */
export const organizationDocket: DocketSource<OrganizationEvent> = {
  category: 'organization',
  begins: [
    'OrganizationRecorded',
    'OrganizationIncubated',
    'RegistrationApplied',
    'CommunityOrganizationFiled',
  ],
  subject(event): DocketSubject {
    const at = (organ: string, title: string, number = ''): DocketSubject => ({
      kind: 'organization',
      organ,
      region: organ,
      number,
      title,
    });
    if (event.type === 'OrganizationRecorded') {
      const { registrarRegion, name, uscc } = event.data;
      return at(registrarRegion ?? UNKNOWN_REGION, name, uscc);
    }
    const begun =
      event.type === 'OrganizationIncubated' ||
      event.type === 'RegistrationApplied' ||
      event.type === 'CommunityOrganizationFiled';
    return begun ? at(event.data.organ, event.data.name) : at(UNKNOWN_REGION, '');
  },
  items: [
    {
      code: 'decide-registration',
      command: 'approveRegistration',
      zh: '决定是否准予登记',
      en: 'Decide on the application',
      role: 'registration-approver',
      rule: 'SG-12',
      term: () => DECISION_TERM,
      opens: {
        RegistrationApplied: ({ data }) => (data.missing.length === 0 ? ONCE : undefined),
        RegistrationPapersCompleted: once,
      },
      closes: { OrganizationRegistered: all, RegistrationRefused: all },
    },
    {
      code: 'take-in-rectification',
      command: 'submitRectification',
      zh: '督促整改，收取整改报告',
      en: 'See to the rectification and take the report in',
      role: 'officer',
      rule: 'APL-28',
      term: rectificationTerm,
      opens: {
        RectificationOrdered: (event) => event.data.orderId,
        RectificationVerified: ({ data }) => (data.result === 'not-rectified' ? data.orderId : undefined),
      },
      closes: { RectificationSubmitted: (event) => event.data.orderId, OrganizationDeregistered: all },
    },
    {
      code: 'verify-rectification',
      command: 'verifyRectification',
      zh: '核查整改',
      en: 'Verify the rectification',
      role: 'officer',
      rule: 'APL-28',
      term: rectificationTerm,
      opens: { RectificationSubmitted: (event) => event.data.orderId },
      closes: { RectificationVerified: (event) => event.data.orderId, OrganizationDeregistered: all },
    },
    {
      code: 'approve-correction',
      command: 'approveOrganizationCorrection',
      zh: '批准更正',
      en: 'Approve a correction',
      role: 'registration-approver',
      rule: 'SZ-sod-7',
      opens: { OrganizationCorrectionProposed: (event) => event.data.correctionId },
      closes: { OrganizationRecordCorrected: (event) => event.data.correctionId },
    },
    ...lifecycleItems,
    ...supervisionItems,
  ],
};
