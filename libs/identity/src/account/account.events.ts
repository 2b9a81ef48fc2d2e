import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { ROLES, type Role } from '@shouzheng/law/contract';

/** Roles that an account may bear; `system` is no log-in. */
export const ACCOUNT_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'system');

/** Partner agencies (reference §10.1) in whose name an engineer may act. */
export const AGENCIES = {
  PSB: { zh: '公安机关', en: 'Public security' },
  CREDIT: { zh: '发展改革（信用）', en: 'Development and reform (credit)' },
  SAMR: { zh: '市场监管部门', en: 'Market regulation' },
  CAC: { zh: '网信部门', en: 'Cyberspace administration' },
  TAX: { zh: '税务机关', en: 'Tax' },
  FIN: { zh: '财政部门', en: 'Finance' },
  PBC: { zh: '人民银行、金融管理部门', en: 'Central bank and financial regulators' },
  COMPETENT: { zh: '业务主管单位', en: 'Competent unit' },
  PARTY: { zh: '党建工作机构', en: 'Party-building body' },
  INDUSTRY: { zh: '行业管理部门', en: 'Industry department' },
  COURT: { zh: '人民法院', en: 'Court' },
  PROC: { zh: '人民检察院', en: 'Procuratorate' },
  CCDI: { zh: '纪检监察机关', en: 'Discipline inspection' },
  HOTLINE: { zh: '12345 热线、信访', en: 'Hotline 12345, petitions' },
  CIVIL: { zh: '其他民政部门', en: 'Other civil affairs organs' },
} as const;

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

export const accountEvents = [
  AccountOpened,
  CertificateIssued,
  CertificateEnded,
  PasswordChanged,
  AccountClosed,
] as const;
export type AccountEvent = EventOf<(typeof accountEvents)[number]>;
