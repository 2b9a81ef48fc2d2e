/** Agencies of reference §10.1. Who is one of several (a competent unit, a bureau) is told apart by its endpoint. */
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

export type AgencyCode = keyof typeof AGENCIES;
export const AGENCY_CODES = Object.keys(AGENCIES) as [AgencyCode, ...AgencyCode[]];
