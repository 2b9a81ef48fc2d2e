/**
 * The roles of the reference, part (d). One account bears one role at one organ; a person with two roles has two
 * accounts, joined by `person`, and the separation of duties binds the person.
 */
export const ROLES = {
  'clue-clerk': { zh: '线索受理员', en: 'Clue clerk' },
  officer: { zh: '执法人员', en: 'Enforcement officer' },
  'section-head': { zh: '承办机构负责人', en: 'Section head' },
  'organ-head': { zh: '登记管理机关负责人', en: 'Organ head' },
  'legal-reviewer': { zh: '法制审核人员', en: 'Legal reviewer' },
  'hearing-chair': { zh: '听证主持人', en: 'Hearing chair' },
  'evidence-keeper': { zh: '证据保管员', en: 'Evidence keeper' },
  'registration-clerk': { zh: '登记经办人', en: 'Registration clerk' },
  'registration-approver': { zh: '登记审批人', en: 'Registration approver' },
  'rating-officer': { zh: '评估委员会工作人员', en: 'Rating officer' },
  'spot-checker': { zh: '检查人员', en: 'Spot-checker' },
  'credit-officer': { zh: '信用管理员', en: 'Credit officer' },
  'competent-unit': { zh: '业务主管单位', en: 'Competent unit' },
  'partner-engineer': { zh: '协同单位工程师', en: 'Partner agency engineer' },
  'exchange-officer': { zh: '数据协同管理员', en: 'Exchange officer' },
  auditor: { zh: '审计、执法监督', en: 'Auditor' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'Audit administrator' },
  /** Follower policies, the term sweeper and the first import; never a log-in. */
  system: { zh: '系统', en: 'System' },
} as const;

export type Role = keyof typeof ROLES;
