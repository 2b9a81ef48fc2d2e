import type { EventText } from '@shouzheng/platform';

const CREDIT: Readonly<Record<string, EventText>> = {
  ListingProposed: { zh: '提出列入名录', en: 'Listing proposed', family: 'procedure' },
  ListingNotified: { zh: '告知拟列入名录', en: 'Notice of a listing served', family: 'document' },
  ListingStatementSubmitted: { zh: '收到陈述申辩', en: 'Statement received', family: 'procedure' },
  ListingStatementAnswered: { zh: '答复陈述申辩', en: 'Statement answered', family: 'document' },
  ListingExemptionRecorded: { zh: '登记不负直接责任证明', en: 'Exemption recorded', family: 'document' },
  ListingDropped: { zh: '决定不列入名录', en: 'Listing dropped', family: 'procedure' },
  SeriousListed: {
    zh: '列入严重违法失信名单',
    en: 'Listed for serious violations',
    family: 'document',
  },
  ListingClockRestarted: { zh: '在列期间重新计算', en: 'Time on the list restarted', family: 'term' },
  ListingWithdrawn: { zh: '撤回列入', en: 'Listing withdrawn', family: 'document' },
  DelistingApplied: { zh: '申请移出名录', en: 'Removal applied for', family: 'procedure' },
  DelistingVerified: { zh: '核实移出条件', en: 'Removal verified', family: 'procedure' },
  DelistingProposed: { zh: '提出移出名录', en: 'Removal proposed', family: 'term' },
  DelistingLapsed: { zh: '移出事项因再次列入终止', en: 'Removal lapsed by a new listing', family: 'term' },
  AbnormalDelisted: { zh: '移出活动异常名录', en: 'Off the abnormal list', family: 'document' },
  SeriousDelisted: { zh: '移出严重违法失信名单', en: 'Off the serious list', family: 'document' },
  DomicileLetterRecorded: { zh: '寄发住所核实信函', en: 'Letter to the domicile', family: 'evidence' },
  OrganizationCreditEntered: { zh: '录入信用信息', en: 'Credit information entered', family: 'procedure' },
  OrganizationCreditRepaired: { zh: '信用修复', en: 'Credit repaired', family: 'document' },
};

const EFFECTS: Readonly<Record<string, EventText>> = {
  PenaltyEffectApplied: { zh: '落实处罚后续影响', en: 'Effects of a penalty applied', family: 'system' },
  PenaltyEffectChanged: { zh: '变更处罚后续影响', en: 'Effects of a penalty changed', family: 'system' },
  PenaltyEffectWithdrawn: {
    zh: '撤回处罚后续影响',
    en: 'Effects of a penalty withdrawn',
    family: 'system',
  },
  OrganizationWarningWithdrawn: { zh: '撤回警告', en: 'Warning withdrawn', family: 'document' },
  RegistrationRevoked: {
    zh: '撤销登记或者吊销登记证书',
    en: 'Registration or certificate revoked',
    family: 'document',
  },
  RevocationWithdrawn: { zh: '恢复登记', en: 'Revocation withdrawn', family: 'document' },
  RestrictionDue: { zh: '待办理任职限制', en: 'Restriction of a person due', family: 'procedure' },
  RestrictionDueWithdrawn: {
    zh: '不再办理任职限制',
    en: 'Restriction no longer due',
    family: 'procedure',
  },
  RestrictionNoted: { zh: '任职限制已办理', en: 'Restriction noted', family: 'procedure' },
  ActivitiesSuspended: { zh: '限期停止活动', en: 'Activities suspended', family: 'document' },
  CertificateSealed: { zh: '封存证书印章', en: 'Certificate and seals sealed', family: 'evidence' },
  SuspensionEnded: { zh: '恢复活动', en: 'Suspension ended', family: 'procedure' },
};

const RATING: Readonly<Record<string, EventText>> = {
  RatingApplied: { zh: '申请评估', en: 'Rating applied for', family: 'procedure' },
  RatingEligibilityChecked: { zh: '评估资格审核通过', en: 'Eligible for a rating', family: 'procedure' },
  RatingExpertsReported: { zh: '专家组实地评估', en: 'Experts reported', family: 'evidence' },
  RatingInitialLevelProposed: {
    zh: '评估委员会表决初步等级',
    en: 'Committee voted on a level',
    family: 'procedure',
  },
  RatingInitialLevelPublished: { zh: '公示初步等级', en: 'Initial level published', family: 'document' },
  RatingReviewRequested: { zh: '申请评估复核', en: 'Review of the level requested', family: 'procedure' },
  RatingComplaintReceived: { zh: '收到评估投诉', en: 'Complaint about a rating', family: 'procedure' },
  RatingComplaintSettled: { zh: '处理评估投诉', en: 'Complaint settled', family: 'procedure' },
  RatingApplicationClosed: { zh: '评估终止', en: 'Rating ended without level', family: 'procedure' },
  RatingExpired: { zh: '评估等级到期', en: 'Rating expired', family: 'term' },
  RatingVerificationOpened: { zh: '启动核查评估', en: 'Verification rating opened', family: 'procedure' },
  RatingConfirmed: { zh: '核查评估维持等级', en: 'Level confirmed', family: 'document' },
  RatingAdjusted: { zh: '调整评估等级', en: 'Level adjusted', family: 'document' },
  RatingVerificationWithdrawn: { zh: '撤回核查评估', en: 'Verification withdrawn', family: 'procedure' },
  RatingCertificateReturned: { zh: '退回评估证书', en: 'Rating certificate returned', family: 'document' },
  RatingCertificateVoided: {
    zh: '公告评估证书作废',
    en: 'Rating certificate declared void',
    family: 'document',
  },
};

const TRACKS: Readonly<Record<string, EventText>> = {
  AnnualMissFollowed: { zh: '跟进未年检年报', en: 'Missed report followed up', family: 'system' },
  ZombieSuspected: { zh: '疑似僵尸型，待核实', en: 'Suspected zombie', family: 'procedure' },
  ZombieAnnounced: { zh: '公告查找失联组织', en: 'Announced as unreachable', family: 'document' },
  ZombieVerified: { zh: '核实僵尸型情况', en: 'Zombie check done', family: 'procedure' },
  ZombieResolved: { zh: '僵尸型处置完毕', en: 'Zombie dealt with', family: 'procedure' },
  ObjectionFiled: { zh: '提出异议', en: 'Objection filed', family: 'procedure' },
  ObjectionAnswered: { zh: '答复异议', en: 'Objection answered', family: 'document' },
  TalkRequired: { zh: '应当谈话提醒', en: 'Talk reminder due', family: 'procedure' },
  TalkReminderHeld: { zh: '谈话提醒', en: 'Talk reminder held', family: 'procedure' },
  PersonRestricted: { zh: '限制任职', en: 'Person restricted', family: 'document' },
  RestrictionEnded: { zh: '解除任职限制', en: 'Restriction ended', family: 'procedure' },
};

/** Credit lists, effects of penalties, ratings, the zombie track, objections, soft measures, restrictions. */
export const supervisionEventTexts = { ...CREDIT, ...EFFECTS, ...RATING, ...TRACKS };
