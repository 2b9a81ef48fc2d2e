import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { BAN_TEMPLATES } from './ban-templates.js';
import { EVIDENCE_TEMPLATES } from './evidence-templates.js';
import { FILING_TEMPLATES } from './filing-templates.js';
import { HANDED_OVER_TEMPLATES } from './handed-over-templates.js';
import { ORGANIZATION_TEMPLATES } from './organization-templates.js';
import { PENALTY_TEMPLATES } from './penalty-templates.js';
import { REGISTRATION_TEMPLATES } from './registration-templates.js';
import { REVIEW_TEMPLATES } from './review-templates.js';
import { SERVICE_TEMPLATES } from './service-templates.js';

/** Version 1 of every type: what holds until two persons put another in its place. */
export const SHIPPED_TEMPLATES: Readonly<Record<DocumentType, Template>> = {
  ...FILING_TEMPLATES,
  ...EVIDENCE_TEMPLATES,
  ...BAN_TEMPLATES,
  ...PENALTY_TEMPLATES,
  ...SERVICE_TEMPLATES,
  ...HANDED_OVER_TEMPLATES,
  ...REVIEW_TEMPLATES,
  ...ORGANIZATION_TEMPLATES,
  ...REGISTRATION_TEMPLATES,
};
export const SHIPPED_VERSION = 1;
