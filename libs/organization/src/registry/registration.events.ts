import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import {
  ORGANIZATION_TYPES,
  SERVICE_METHODS,
  SUPERVISION,
  badges,
  documentNumber,
  issuedDocument,
  name,
  personSchema,
  regionCode,
} from './shapes.events.js';

/** Papers of an application (SG Art 11, PNE Art 9, FND Art 9, restated). */
export const APPLICATION_PAPERS = [
  'application',
  'consent',
  'premises',
  'capital-verification',
  'persons',
  'charter-draft',
] as const;
/** PNE Art 12: the certificate follows the way in which the body is liable. */
export const CERTIFICATE_KINDS = ['legal-person', 'partnership', 'individual'] as const;
/** 公募、非公募: each has its own least fund (FND Art 8). */
export const FOUNDATION_KINDS = ['public', 'non-public'] as const;
export type FoundationKind = (typeof FOUNDATION_KINDS)[number];
/** What a look into the lists of barred persons found (SG Art 13, FND Art 23, 慈善法 Art 112). */
export const PERSON_CHECKS = ['clear', 'barred', 'not-checked'] as const;
export const JOINT_REVIEW_OPINIONS = ['agree', 'disagree'] as const;
/** Registered items: SG Art 12, PNE Art 12, FND Art 15. */
export const REGISTERED_ITEMS = [
  'name',
  'domicile',
  'purpose',
  'scope',
  'area',
  'legal-representative',
  'funds',
  'competent-unit',
] as const;
export const AUDIT_PURPOSES = ['re-election', 'legal-representative', 'liquidation'] as const;
export const ANNOUNCEMENTS = ['formation', 'change', 'deregistration', 'revocation'] as const;
export const BRANCH_KINDS = ['branch', 'representative'] as const;
export const LEAD_GROUNDS = [
  'change-registration-late',
  'charter-approval-late',
  'change-without-audit',
  'branch-irregular',
  'annual-report-missed',
  'annual-check-failed',
  'spot-check-problem',
  'spot-check-refused',
  'liquidation-group-late',
] as const;
export const LEAD_RESULTS = ['clue-opened', 'corrected', 'no-violation'] as const;

const applied = {
  name,
  type: z.enum(ORGANIZATION_TYPES),
  organ: regionCode,
  /** Day on which all valid documents were there, or on which an incomplete set came in: see `missing` of version 2. */
  receivedOn: civilDateSchema,
  supervision: z.enum(SUPERVISION),
  competentUnit: z.string().max(200).optional(),
  consent: issuedDocument.optional(),
  means: z.strictObject({
    individualMembers: z.int().nonnegative(),
    unitMembers: z.int().nonnegative(),
    fullTimeStaff: z.int().nonnegative(),
    fundsFen: z.int().nonnegative(),
    premises: z.boolean(),
  }),
};

export const RegistrationAppliedV1 = defineEvent('RegistrationApplied', 1, applied);

export const RegistrationApplied = defineEvent(
  'RegistrationApplied',
  2,
  {
    ...applied,
    /** Papers that are not there yet; the sixty days run from the day on which none is missing. */
    missing: z.array(z.enum(APPLICATION_PAPERS)),
    head: personSchema.optional(),
    certificateKind: z.enum(CERTIFICATE_KINDS).optional(),
    foundationKind: z.enum(FOUNDATION_KINDS).optional(),
    council: z.strictObject({ members: z.int(), termYears: z.int() }).optional(),
    /** Registered as a charity from the start (慈善法 Art 10): another term. */
    charity: z.boolean(),
    /** A body that is a legal person from its approval (SG Art 15): the day of that approval. */
    approvedByLaw: issuedDocument.optional(),
    /** What the look at the name found and did not bar: to be known to whoever decides. */
    nameFindings: z.array(z.string().max(60)),
  },
  (previous) => ({ ...(previous as object), missing: [], charity: false, nameFindings: [] }),
);

/** Of a body registered directly or decoupled: what the departments asked say of it (行动计划 六（一）). */
export const JointReviewRecorded = defineEvent('JointReviewRecorded', 1, {
  documentNumber,
  concludedOn: civilDateSchema,
  opinion: z.enum(JOINT_REVIEW_OPINIONS),
  /** Departments that took part, by name. */
  departments: z.array(z.string().min(1).max(100)).min(1).max(30),
});

/** All that is missing is told at once (行政许可法 Art 32). */
export const CompletionAsked = defineEvent('CompletionAsked', 1, {
  missing: z.array(z.enum(APPLICATION_PAPERS)).min(1),
  documentNumber,
  askedOn: civilDateSchema,
});

/** All valid documents are there; `deemed`: nobody told in time what was missing, so they count as received. */
export const RegistrationPapersCompleted = defineEvent('RegistrationPapersCompleted', 1, {
  receivedOn: civilDateSchema,
  deemed: z.boolean(),
});

export const CertificateDelivered = defineEvent('CertificateDelivered', 1, {
  deliveredOn: civilDateSchema,
  method: z.enum(SERVICE_METHODS),
});

/** SG Art 23, PNE Art 18, FND Art 19. */
export const RegisterAnnounced = defineEvent('RegisterAnnounced', 1, {
  subject: z.enum(ANNOUNCEMENTS),
  /** The change that is announced. */
  changeId: z.uuid().optional(),
  announcedOn: civilDateSchema,
  medium: z.string().max(200),
});

export const FinancialAuditRecorded = defineEvent('FinancialAuditRecorded', 1, {
  auditId: z.uuid(),
  purpose: z.enum(AUDIT_PURPOSES),
  reportNumber: documentNumber,
  concludedOn: civilDateSchema,
});

export const ReElectionRecorded = defineEvent('ReElectionRecorded', 1, {
  heldOn: civilDateSchema,
  auditId: z.uuid().optional(),
  termYears: z.int().min(1).max(10),
  councilMembers: z.int().min(1).max(2000),
  noticeNumber: documentNumber.optional(),
});

/** A registered value as the register publishes it; a person stands as `head`. */
const changed = {
  changeId: z.uuid(),
  item: z.enum(REGISTERED_ITEMS),
  to: z.string().max(500).optional(),
  head: personSchema.optional(),
};

export const ChangeApplied = defineEvent('ChangeApplied', 1, {
  ...changed,
  consent: issuedDocument.optional(),
  appliedOn: civilDateSchema,
  /** Later than thirty days after consent. */
  late: z.boolean(),
  auditId: z.uuid().optional(),
  nameFindings: z.array(z.string().max(60)),
});

export const RegistrationChanged = defineEvent('RegistrationChanged', 1, {
  ...changed,
  organizationType: z.enum(ORGANIZATION_TYPES),
  from: z.string().max(500).optional(),
  fromHead: z.uuid().optional(),
  documentNumber,
  certificateNumber: documentNumber.optional(),
  decidedOn: civilDateSchema,
  /** Name, domicile and legal representative are announced. */
  toAnnounce: z.boolean(),
});

export const ChangeRefused = defineEvent('ChangeRefused', 1, {
  changeId: z.uuid(),
  documentNumber,
  reasons: sealedSchema,
});

export const CharterApproved = defineEvent('CharterApproved', 1, {
  adoptedOn: civilDateSchema,
  consent: issuedDocument.optional(),
  appliedOn: civilDateSchema,
  late: z.boolean(),
  documentNumber,
  decidedOn: civilDateSchema,
});

export const BranchRecorded = defineEvent('BranchRecorded', 1, {
  branchId: z.uuid(),
  name,
  kind: z.enum(BRANCH_KINDS),
  setUpOn: civilDateSchema,
  /** FND Art 12: the registrar's decision. */
  registration: z
    .strictObject({ appliedOn: civilDateSchema, decidedOn: civilDateSchema, documentNumber })
    .optional(),
});

export const BranchEnded = defineEvent('BranchEnded', 1, {
  branchId: z.uuid(),
  endedOn: civilDateSchema,
});

/** What an act of registration or supervision showed and an officer weighs: no finding, and no clue until somebody opens one. */
export const SupervisionLeadRecorded = defineEvent('SupervisionLeadRecorded', 1, {
  leadId: z.uuid(),
  ground: z.enum(LEAD_GROUNDS),
  /** The rule that seems not to be kept. */
  rule: z.string().max(40),
  /** What it hangs on: a change, a year, a spot check. */
  about: z.string().max(60),
});

export const SupervisionLeadSettled = defineEvent('SupervisionLeadSettled', 1, {
  leadId: z.uuid(),
  result: z.enum(LEAD_RESULTS),
  clueId: z.uuid().optional(),
  reasons: sealedSchema,
  officers: badges,
});

export const registrationEvents = [
  JointReviewRecorded,
  CompletionAsked,
  RegistrationPapersCompleted,
  CertificateDelivered,
  RegisterAnnounced,
  FinancialAuditRecorded,
  ReElectionRecorded,
  ChangeApplied,
  RegistrationChanged,
  ChangeRefused,
  CharterApproved,
  BranchRecorded,
  BranchEnded,
  SupervisionLeadRecorded,
  SupervisionLeadSettled,
] as const;
