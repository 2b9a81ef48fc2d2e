import type { Headline } from '../standing.state.js';
import type { AxisName } from './axes.state.js';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

const words = (zh: string, en: string): Words => ({ zh, en });

export const AXIS_NAMES: Readonly<Record<AxisName, Words>> = {
  legal: words('法律状态', 'Legal status'),
  activity: words('活动', 'Activity'),
  credit: words('信用', 'Credit'),
  rating: words('等级评估', 'Rating'),
  rectification: words('整改', 'Rectification'),
  annual: words('年检', 'Annual check'),
  zombie: words('僵尸型', 'Zombie'),
};

export const HEADLINE_WORDS: Readonly<Record<Headline, Words>> = {
  Deregistered: words('已注销', 'Deregistered'),
  RevokedPendingExit: words('已撤销登记，待注销', 'Revoked, to be deregistered'),
  Liquidating: words('清算中', 'In liquidation'),
  SeriousListed: words('列入严重违法失信名单', 'On the serious-violation list'),
  Suspended: words('限期停止活动', 'Activities suspended'),
  AbnormalListed: words('列入活动异常名录', 'Listed as abnormal'),
  RectificationOverdue: words('整改逾期', 'Rectification overdue'),
  Rectifying: words('整改中', 'Rectifying'),
  Warned: words('受过警告', 'Warned'),
  Rectified: words('已整改', 'Rectified'),
  Rated: words('有评估等级', 'Rated'),
  Registered: words('已登记', 'Registered'),
  Applied: words('申请登记中', 'Applied'),
  Refused: words('不予登记', 'Registration refused'),
  Incubated: words('孵化中', 'Incubated'),
  Filed: words('已备案（社区社会组织）', 'Filed with the township'),
  Prospect: words('未登记', 'Not registered'),
  Unconfirmed: words('登记未经核实', 'Registration not confirmed'),
};

const VALUE_WORDS: Readonly<Record<string, Words>> = {
  ...HEADLINE_WORDS,
  'none-recorded': words('无记录', 'None recorded'),
  'not-stated': words('未载', 'Not stated'),
  'published-elsewhere': words('其他机关公布', 'Published by another organ'),
  'to-be-checked': words('待核实', 'To be checked'),
  'liquidation-only': words('仅限清算', 'Liquidation only'),
  Active: words('活动中', 'Active'),
  ended: words('已终止', 'Ended'),
  expired: words('已过有效期', 'Expired'),
  Overdue: words('整改逾期', 'Overdue'),
  UnderVerification: words('核查评估中', 'Under verification rating'),
  'zombie-suspected': words('疑似僵尸型，待核实', 'Suspected zombie, to be verified'),
  'zombie-verified': words('已认定僵尸型', 'Found to be a zombie'),
  'zombie-resolved': words('僵尸型已处置', 'Zombie dealt with'),
  'zombie-cleared': words('核实不属于僵尸型', 'Found to be no zombie'),
  none: words('无记录', 'None recorded'),
  Exempt: words('当年不参加年检', 'Not checked that year'),
  Due: words('待报送', 'Due'),
  SubmittedToUnit: words('已报主管单位', 'With the competent unit'),
  Submitted: words('已报送', 'Submitted'),
  FirstReviewed: words('已初审', 'First review done'),
  Passed: words('合格', 'Passed'),
  BasicallyPassed: words('基本合格', 'Basically passed'),
  Failed: words('不合格', 'Failed'),
  Missed: words('未参加年检', 'Missed'),
};

export const wordsOf = (value: string): Words => VALUE_WORDS[value] ?? words(value, value);
