import type { Pick2 } from '../../i18n/text';

const NOTES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'no-code': ['来源没有公布信用代码', 'The source publishes no code'],
  'registration-not-confirmed': ['仅见于媒体，登记未经核实', 'Press only: registration not confirmed'],
  'check-ok-differs': ['来源的校验结果与本系统不一致', 'The source’s own check says otherwise'],
  'issuer-not-stated': ['来源未载公布机关', 'Issuer not stated'],
  expired: ['已过有效期', 'expired'],
  read: ['法定', 'by statute'],
  weak: ['待核', 'unverified'],
  memory: ['待核', 'unverified'],
  design: ['内部', 'internal'],
  bureau: ['内部', 'internal'],
  'uscc-check-digit': ['信用代码校验不符', 'Credit code fails its check'],
  'uscc-float-damage': ['信用代码曾被表格改成数字', 'Credit code was damaged by a spreadsheet'],
  'uscc-normalised': ['信用代码已规范', 'Credit code was normalised'],
  'uscc-type-differs': ['信用代码的类型与组织类型不一致', 'The code is one of another type'],
  ANNUAL_REPORT: ['未按规定年检、报告', 'Annual report'],
  PARTY_ORGANIZATION: ['未按规定建立党组织', 'Party organization'],
  RECTIFICATION_OVERDUE: ['逾期未整改', 'Rectification overdue'],
  FUND_RAISING: ['募捐不合规定', 'Fund raising'],
  SMALL_PENALTY: ['警告或者小额罚款', 'Small penalty'],
  UNREACHABLE: ['无法取得联系', 'Unreachable'],
};
const ORDER_STATES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ordered: ['已责令', 'ordered'],
  submitted: ['已报整改', 'submitted'],
  rectified: ['已改正', 'rectified'],
  'not-rectified': ['未改正', 'not rectified'],
};

/** A note of an axis: a code of the server where it is known here, else as it came. */
export function axisNote(note: string, pick: Pick2): string {
  const known = NOTES[note];
  if (known) return pick(known[0], known[1]);
  const words = note.split(' ');
  const state = ORDER_STATES[words.at(-1) ?? ''];
  return state ? [...words.slice(0, -1), pick(state[0], state[1])].join(' ') : note;
}
