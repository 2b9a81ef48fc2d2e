import type { Pick2 } from '../i18n/text';

/** The roles of reference (d), as people read them; the codes are the server's. */
const ROLES: Record<string, readonly [zh: string, en: string]> = {
  'clue-clerk': ['线索受理员', 'Clue clerk'],
  officer: ['执法人员', 'Officer'],
  'section-head': ['承办机构负责人', 'Section head'],
  'organ-head': ['机关负责人', 'Organ head'],
  'legal-reviewer': ['法制审核人员', 'Legal reviewer'],
  'hearing-chair': ['听证主持人', 'Hearing chair'],
  'evidence-keeper': ['证据保管员', 'Evidence keeper'],
  'registration-clerk': ['登记经办人', 'Registration clerk'],
  'registration-approver': ['登记审批人', 'Registration approver'],
  'rating-officer': ['评估工作人员', 'Rating officer'],
  'spot-checker': ['检查人员', 'Spot-checker'],
  'credit-officer': ['信用管理员', 'Credit officer'],
  'competent-unit': ['业务主管单位', 'Competent unit'],
  'partner-engineer': ['协同单位工程师', 'Partner engineer'],
  'exchange-officer': ['数据协同管理员', 'Exchange officer'],
  auditor: ['审计、执法监督', 'Auditor'],
  'system-admin': ['系统管理员', 'System administrator'],
  'security-admin': ['安全管理员', 'Security administrator'],
  'audit-admin': ['审计管理员', 'Audit administrator'],
  system: ['系统', 'System'],
};

/** Duties that cases know. */
export const CASE_ROLES = [
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'hearing-chair',
  'evidence-keeper',
  'clue-clerk',
] as const;

export function roleName(role: string, pick: Pick2): string {
  const known = ROLES[role];
  return known ? pick(known[0], known[1]) : role;
}
