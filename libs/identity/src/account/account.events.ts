import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { ROLES, type Role } from '@shouzheng/law/contract';

/** Roles that an account may bear; `system` is no log-in. */
export const ACCOUNT_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'system');

/** Why an account or a certificate came to its end. A closed list: free text might name a person. */
export const END_REASONS = ['left', 'moved', 'suspended', 'replaced', 'mistake'] as const;

/** No name and no password: a person is a role and a service number. */
export const AccountOpened = defineEvent('AccountOpened', 1, {
  username: z.string().max(40),
  /** The same for all accounts of one human being. */
  person: z.string().max(80),
  role: z.enum(ACCOUNT_ROLES),
  /** Region code of the organ, or code of the agency. */
  organ: z.string().max(12),
  badge: z.string().max(20),
  agency: z.string().max(12).optional(),
  legalQualification: z.boolean().optional(),
});

/** A law-enforcement certificate, valid on both of its days. A new one stands in place of the one before. */
export const CertificateIssued = defineEvent('CertificateIssued', 1, {
  number: z.string().max(40),
  from: civilDateSchema,
  to: civilDateSchema,
});

export const CertificateEnded = defineEvent('CertificateEnded', 1, {
  number: z.string().max(40),
  reason: z.enum(END_REASONS),
});

/** That it was changed, and by whom; the hash stands in a table of its own and in no event. */
export const PasswordChanged = defineEvent('PasswordChanged', 1, { by: z.enum(['holder', 'administrator']) });

export const AccountClosed = defineEvent('AccountClosed', 1, { reason: z.enum(END_REASONS) });

/** Why somebody is away: codes only. */
export const LEAVE_REASONS = ['annual', 'sick', 'training', 'mission', 'other'] as const;

/** Away on both of its days; the leave ends by itself. */
export const LeaveRecorded = defineEvent('LeaveRecorded', 1, {
  leave: z.string(),
  from: civilDateSchema,
  to: civilDateSchema,
  reason: z.enum(LEAVE_REASONS),
  /** Account of who takes the work over meanwhile. */
  deputy: z.string().optional(),
});

/** Back earlier, or never gone. */
export const LeaveEnded = defineEvent('LeaveEnded', 1, {
  leave: z.string(),
  lastDay: civilDateSchema.optional(),
});

/** In the stream of the deputy: a head delegates authority to this account for a term. */
export const DeputyAppointed = defineEvent('DeputyAppointed', 1, {
  appointment: z.string(),
  /** The head. */
  account: z.string(),
  person: z.string(),
  role: z.enum(['organ-head', 'section-head']),
  organ: z.string().max(12),
  from: civilDateSchema,
  to: civilDateSchema,
  docNo: z.string().max(60),
});

export const DeputyEnded = defineEvent('DeputyEnded', 1, {
  appointment: z.string(),
  reason: z.enum(END_REASONS),
});

export const accountEvents = [
  AccountOpened,
  CertificateIssued,
  CertificateEnded,
  PasswordChanged,
  AccountClosed,
  LeaveRecorded,
  LeaveEnded,
  DeputyAppointed,
  DeputyEnded,
] as const;
export type AccountEvent = EventOf<(typeof accountEvents)[number]>;
