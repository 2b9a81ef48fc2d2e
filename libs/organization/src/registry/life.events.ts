import { civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import { documentNumber, issuedDocument, name, personSchema, regionCode, served } from './shapes.events.js';

/** 生活服务、社区事务、文体活动、公益慈善 (CSO-SC). */
export const COMMUNITY_CLASSES = ['LIVING', 'AFFAIRS', 'CULTURE_SPORTS', 'CHARITY'] as const;
/** What is no community organization whatever it calls itself (CSO-SC). */
export const COMMUNITY_EXCLUSIONS = [
  'committee-working-group',
  'owners-committee',
  'building-group',
  'for-profit',
] as const;
export const UNFILING_CAUSES = ['disbanded', 'registered', 'wrongly-filed', 'inactive'] as const;
export const INCUBATION_EXITS = ['withdrew', 'agreement-ended', 'not-suitable', 'disbanded'] as const;
export const GRADUATIONS = ['registered', 'filed'] as const;
/** What is annulled for deceit: the formation, or one change (行政许可法 Art 69). */
export const ANNULLED = ['formation', 'change'] as const;
/** The three acts that are all loosely called revocation (reference 0.1, 7). */
export const REVOCATIONS = ['PENALTY', 'ANNULMENT', 'CERTIFICATE'] as const;
export const MAJOR_MATTERS = [
  'general-assembly',
  're-election',
  'charter-change',
  'head-change',
  'economic-entity',
  'foreign-activity',
  'foreign-donation',
  'large-event',
  'award-activity',
  'litigation',
  'branch',
  'party-organization',
  'other',
] as const;
export const LETTER_ADDRESSEES = ['competent-unit', 'organization'] as const;
/** A statement in writing, a hearing, or a waiver on record. */
export const STATEMENT_FORMS = ['statement', 'hearing', 'waived'] as const;
export const ATTENDANCE = ['came', 'explained-in-writing', 'absent'] as const;

export const CommunityOrganizationFiled = defineEvent('CommunityOrganizationFiled', 1, {
  name,
  class: z.enum(COMMUNITY_CLASSES),
  /** Township or sub-district that files it; the county's organ guides. */
  township: regionCode,
  organ: regionCode,
  leader: personSchema.optional(),
  documentNumber,
  filedOn: civilDateSchema,
});

export const CommunityOrganizationUnfiled = defineEvent('CommunityOrganizationUnfiled', 1, {
  cause: z.enum(UNFILING_CAUSES),
  endedOn: civilDateSchema,
});

export const IncubationGraduated = defineEvent('IncubationGraduated', 1, {
  as: z.enum(GRADUATIONS),
  graduatedOn: civilDateSchema,
});

export const IncubationExited = defineEvent('IncubationExited', 1, {
  cause: z.enum(INCUBATION_EXITS),
  exitedOn: civilDateSchema,
});

export const AnnulmentProposed = defineEvent('AnnulmentProposed', 1, {
  annulmentId: z.uuid(),
  of: z.enum(ANNULLED),
  changeId: z.uuid().optional(),
  noticeNumber: documentNumber,
  ...served,
  facts: sealedSchema,
});

export const AnnulmentStatementHeard = defineEvent('AnnulmentStatementHeard', 1, {
  annulmentId: z.uuid(),
  heardOn: civilDateSchema,
  form: z.enum(STATEMENT_FORMS),
  statement: sealedSchema,
});

export const AnnulmentDropped = defineEvent('AnnulmentDropped', 1, {
  annulmentId: z.uuid(),
  reasons: sealedSchema,
});

export const RegistrationAnnulled = defineEvent('RegistrationAnnulled', 1, {
  annulmentId: z.uuid(),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
});

export const ChangeAnnulled = defineEvent('ChangeAnnulled', 1, {
  annulmentId: z.uuid(),
  changeId: z.uuid(),
  documentNumber,
  issuedOn: civilDateSchema,
  ...served,
  /** The name that stands again, where the change was one of the name. */
  nameAgain: name.optional(),
  headAgain: z.uuid().optional(),
});

export const LiquidationEnded = defineEvent('LiquidationEnded', 1, {
  endedOn: civilDateSchema,
  reportNumber: documentNumber,
});

export const MajorMatterReported = defineEvent('MajorMatterReported', 1, {
  reportId: z.uuid(),
  matter: z.enum(MAJOR_MATTERS),
  plannedOn: civilDateSchema,
  receivedOn: civilDateSchema,
  /** Days of lead that the bureau asks for, and whether the report came later than that. */
  leadDays: z.int().nonnegative(),
  short: z.boolean(),
  content: sealedSchema,
});

export const WorkReminderSent = defineEvent('WorkReminderSent', 1, {
  letterId: z.uuid(),
  to: z.enum(LETTER_ADDRESSEES),
  document: issuedDocument,
  replyBy: civilDateSchema,
  matter: sealedSchema,
});

export const WorkReminderAnswered = defineEvent('WorkReminderAnswered', 1, {
  letterId: z.uuid(),
  answeredOn: civilDateSchema,
  answer: sealedSchema,
});

export const InterviewHeld = defineEvent('InterviewHeld', 1, {
  noticeNumber: documentNumber,
  noticeServedOn: civilDateSchema,
  heldOn: civilDateSchema,
  attendance: z.enum(ATTENDANCE),
  officers: z.array(z.string().max(30)).min(2),
  record: sealedSchema,
});

export const lifeEvents = [
  CommunityOrganizationFiled,
  CommunityOrganizationUnfiled,
  IncubationGraduated,
  IncubationExited,
  AnnulmentProposed,
  AnnulmentStatementHeard,
  AnnulmentDropped,
  RegistrationAnnulled,
  ChangeAnnulled,
  LiquidationEnded,
  MajorMatterReported,
  WorkReminderSent,
  WorkReminderAnswered,
  InterviewHeld,
] as const;
