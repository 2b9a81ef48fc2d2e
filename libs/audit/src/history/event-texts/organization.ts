import type { EventText } from '@shouzheng/platform';
import { supervisionEventTexts } from './supervision.js';

export const organizationEventTexts: Readonly<Record<string, EventText>> = {
  ...supervisionEventTexts,
  OrganizationRecorded: { zh: '收录登记信息', en: 'Register entry recorded', family: 'system' },
  ExternalFactRecorded: { zh: '收录外部公布事实', en: 'Published fact recorded', family: 'system' },
  FactUnmatched: { zh: '外部事实待匹配', en: 'Published fact to be matched', family: 'system' },
  FactDismissed: { zh: '外部事实不予匹配', en: 'Published fact dismissed', family: 'procedure' },
  FactMatched: { zh: '匹配外部事实', en: 'Fact matched', family: 'procedure' },
  ListEntryRecorded: { zh: '收录公布名单', en: 'Published list entry recorded', family: 'system' },
  ListEntryRemoved: { zh: '移出公布名单', en: 'List entry removed', family: 'procedure' },
  OrganizationIncubated: { zh: '纳入孵化', en: 'Admitted to an incubator', family: 'procedure' },
  RegistrationApplied: { zh: '申请登记', en: 'Registration applied for', family: 'procedure' },
  OrganizationRegistered: { zh: '准予登记', en: 'Registered', family: 'document' },
  RegistrationRefused: { zh: '不予登记', en: 'Registration refused', family: 'document' },
  RatingAnnounced: { zh: '公布评估等级', en: 'Rating announced', family: 'document' },
  RectificationOrdered: { zh: '责令限期整改', en: 'Rectification ordered', family: 'document' },
  RectificationSubmitted: { zh: '提交整改报告', en: 'Rectification submitted', family: 'procedure' },
  RectificationVerified: { zh: '核验整改', en: 'Rectification verified', family: 'procedure' },
  RectificationOverdue: { zh: '逾期未整改', en: 'Rectification overdue', family: 'term' },
  OrganizationWarned: { zh: '登记警告处罚', en: 'Warning registered', family: 'document' },
  AbnormalListed: { zh: '列入活动异常名录', en: 'Listed as abnormal', family: 'document' },
  LiquidationStarted: { zh: '开始清算', en: 'Liquidation started', family: 'procedure' },
  OrganizationDeregistered: { zh: '注销登记', en: 'Deregistered', family: 'document' },
  OrganizationCorrectionProposed: { zh: '提出更正', en: 'Correction proposed', family: 'system' },
  OrganizationRecordCorrected: { zh: '更正记录', en: 'Record corrected', family: 'system' },
};
