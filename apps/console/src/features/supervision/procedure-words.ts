import { ABNORMAL_GROUNDS, SERIOUS_GROUNDS } from '../../commands/credit-forms';
import { TRIGGERS } from '../../commands/rating-forms';
import type { Choice } from '../../commands/form-spec';
import type { Pick2 } from '../../i18n/text';

type Level = 'normal' | 'info' | 'notice' | 'warn' | 'grave' | 'none';
type Standing = readonly [zh: string, en: string, level: Level];

export type ProcedureKind = 'annual' | 'listing' | 'rating' | 'verification' | 'zombie' | 'objection';

/** Where a procedure stands, in the order in which it goes. */
export const STANDINGS: Readonly<Record<ProcedureKind, Readonly<Record<string, Standing>>>> = {
  annual: {
    Due: ['待报送', 'Due', 'notice'],
    SubmittedToUnit: ['主管单位初审中', 'With the competent unit', 'info'],
    FirstReviewed: ['已初审，待报登记机关', 'First review done', 'info'],
    Submitted: ['已报送，待作结论', 'Submitted', 'info'],
    Passed: ['合格', 'Passed', 'normal'],
    BasicallyPassed: ['基本合格', 'Basically passed', 'notice'],
    Failed: ['不合格', 'Failed', 'warn'],
    Missed: ['未参加年检', 'Missed', 'warn'],
    Exempt: ['当年不参加', 'Not checked that year', 'none'],
  },
  listing: {
    proposed: ['已提出，待告知', 'Proposed', 'notice'],
    notified: ['已告知，待陈述、决定', 'Notified', 'notice'],
    listed: ['已列入', 'Listed', 'warn'],
    'removal-applied': ['已列入，申请移出', 'Removal applied for', 'info'],
    'removal-met': ['已列入，符合移出条件', 'Removal: conditions met', 'info'],
    'removal-not-met': ['已列入，不符合移出条件', 'Removal: not met', 'warn'],
    'removal-proposed': ['已列入，提出移出', 'Removal proposed', 'info'],
    delisted: ['已移出', 'Removed', 'normal'],
    withdrawn: ['已撤回', 'Withdrawn', 'none'],
    dropped: ['不列入', 'Dropped', 'none'],
  },
  rating: {
    applied: ['已申请，待审核资格', 'Applied', 'info'],
    eligible: ['资格符合，待专家评估', 'Eligible', 'info'],
    reported: ['专家已报告，待表决', 'Experts reported', 'info'],
    voted: ['已表决，待公示', 'Voted', 'info'],
    published: ['公示中', 'Public notice', 'notice'],
    'under-review': ['复核中', 'Under review', 'notice'],
    awarded: ['已公告等级', 'Awarded', 'normal'],
    closed: ['已终止', 'Closed', 'none'],
  },
  verification: {
    open: ['核查评估中', 'Open', 'notice'],
    confirmed: ['维持等级', 'Confirmed', 'normal'],
    adjusted: ['已调整等级', 'Adjusted', 'warn'],
    withdrawn: ['已撤回', 'Withdrawn', 'none'],
  },
  zombie: {
    suspected: ['疑似，待核实', 'Suspected', 'notice'],
    verified: ['已认定，待处置', 'Found to be one', 'warn'],
    resolved: ['已处置', 'Dealt with', 'normal'],
    cleared: ['核实不属于', 'None', 'none'],
    none: ['无记录', 'None recorded', 'none'],
  },
  objection: {
    open: ['有异议，待答复', 'Open', 'notice'],
    upheld: ['异议成立', 'Upheld', 'normal'],
    rejected: ['异议不成立', 'Rejected', 'none'],
  },
};

export function standingOf(kind: ProcedureKind, status: string): Standing {
  return STANDINGS[kind][status] ?? [status, status, 'none'];
}

const LISTS: readonly Choice[] = [
  ['abnormal', '活动异常名录', 'Abnormal list'],
  ['serious', '严重违法失信名单', 'Serious-violation list'],
];
const SUBJECTS: readonly Choice[] = [
  ...LISTS,
  ['listing', '名录列入', 'Listing'],
  ['rating', '评估等级', 'Rating'],
  ['published-fact', '公布的事实', 'Published fact'],
  ['O82', '民政部令第82号', 'Order 82'],
  ['O39', '原评估管理办法', 'The old Measures'],
  ['not-due', '证书无须收回', 'Certificate not due'],
  ['due', '证书待收回', 'Certificate to be returned'],
  ['returned', '证书已收回', 'Certificate returned'],
  ['void', '证书已公告作废', 'Certificate void'],
];
const ZOMBIES: readonly Choice[] = [
  ['YEARS_MISSED', '连续未参加年检', 'Years missed in a row'],
  ['INACTIVE_ONE_YEAR', '连续一年以上未开展活动', 'Inactive for a year'],
  ['UNREACHABLE', '通过登记的住所无法取得联系', 'Unreachable'],
  ['JUDGED', '其他应当认定的情形', 'Judged to be one'],
  ['TO_DEREGISTER', '拟注销', 'To be deregistered'],
  ['TO_RECTIFY', '拟整改', 'To be rectified'],
  ['TO_REACTIVATE', '拟激活', 'To be reactivated'],
  ['TO_REVOKE', '拟撤销登记', 'To be revoked'],
  ['DEREGISTERED', '注销', 'Deregistered'],
  ['RECTIFIED', '整改', 'Rectified'],
  ['REACTIVATED', '激活', 'Reactivated'],
  ['REVOKED', '撤销登记', 'Revoked'],
];
const RECTIFICATIONS: readonly Choice[] = [
  ['ordered', '已责令整改', 'Rectification ordered'],
  ['reported', '已报整改', 'Rectification reported'],
  ['rectified', '已改正', 'Rectified'],
  ['not-rectified', '未改正', 'Not rectified'],
];
const DETAILS: Readonly<Record<ProcedureKind, readonly Choice[]>> = {
  annual: RECTIFICATIONS,
  listing: [...ABNORMAL_GROUNDS, ...SERIOUS_GROUNDS],
  rating: [],
  verification: TRIGGERS,
  zombie: ZOMBIES,
  objection: [],
};

function wordsIn(list: readonly Choice[], code: string, pick: Pick2): string {
  const known = list.find(([value]) => value === code);
  return known ? pick(known[1], known[2]) : code;
}
export const subjectWords = (code: string, pick: Pick2): string => wordsIn(SUBJECTS, code, pick);
export const detailWords = (kind: ProcedureKind, code: string, pick: Pick2): string =>
  wordsIn(DETAILS[kind], code, pick);
export const zombieWords = (code: string, pick: Pick2): string => wordsIn(ZOMBIES, code, pick);
