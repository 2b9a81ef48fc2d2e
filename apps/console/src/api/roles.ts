import type { Pick2 } from '../i18n/text';

/** Roles of reference (d), as people read them. */
const ROLES: Record<string, readonly [zh: string, en: string]> = {
  'clue-clerk': ['线索受理员', 'Clue clerk'],
  handler: ['执法人员', 'Officer'],
  'section-head': ['科室负责人', 'Section head'],
  'organ-head': ['机关负责人', 'Organ head'],
  'legal-reviewer': ['法制审核人员', 'Legal reviewer'],
  'hearing-chair': ['听证主持人', 'Hearing chair'],
  'evidence-keeper': ['证据保管员', 'Evidence keeper'],
  'registration-officer': ['登记人员', 'Registration officer'],
  'rating-officer': ['评估人员', 'Rating officer'],
  'credit-officer': ['信用管理员', 'Credit officer'],
  'spot-checker': ['检查人员', 'Spot checker'],
  auditor: ['执法监督', 'Auditor'],
  'competent-unit': ['业务主管单位', 'Competent unit'],
  'agency-engineer': ['接入工程师', 'Agency engineer'],
  'system-admin': ['系统管理员', 'System administrator'],
  'security-admin': ['安全管理员', 'Security administrator'],
  'audit-admin': ['审计管理员', 'Audit administrator'],
  system: ['系统', 'System'],
};

export function roleName(role: string, pick: Pick2): string {
  const known = ROLES[role];
  return known ? pick(known[0], known[1]) : role;
}
