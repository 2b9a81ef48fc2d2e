import { ABNORMAL_GROUNDS, SERIOUS_GROUNDS } from '../../commands/credit-forms';
import type { Choice } from '../../commands/form-spec';
import { TRIGGERS } from '../../commands/rating-forms';
import type { Pick2 } from '../../i18n/text';
import { ZOMBIE_WORDS } from './record-words';

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
};
/** Words of notes that are put together of codes: `ANNUAL_REPORT 2026-11-02 contested`. */
const TOKENS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ordered: ['已责令', 'ordered'],
  submitted: ['已报整改', 'submitted'],
  rectified: ['已改正', 'rectified'],
  'not-rectified': ['未改正', 'not rectified'],
  abnormal: ['拟列入异常名录', 'abnormal list'],
  serious: ['拟列入严重失信名单', 'serious list'],
  application: ['评估', 'application'],
  applied: ['已申请', 'applied'],
  eligible: ['资格符合', 'eligible'],
  reported: ['专家已报告', 'experts reported'],
  voted: ['已表决', 'voted'],
  published: ['公示中', 'public notice'],
  'under-review': ['复核中', 'under review'],
  proposed: ['已提出', 'proposed'],
  notified: ['已告知', 'notified'],
  verification: ['核查', 'verification'],
  sealed: ['已封存', 'sealed'],
  certificate: ['证书', 'certificate'],
  seal: ['印章', 'seal'],
  vouchers: ['财务凭证', 'vouchers'],
  missed: ['逾期', 'missed'],
  revised: ['结论已改变', 'revised'],
  Exempt: ['不参加', 'exempt'],
  Due: ['待报送', 'due'],
  SubmittedToUnit: ['主管单位初审', 'with the unit'],
  Submitted: ['已报送', 'submitted'],
  FirstReviewed: ['已初审', 'reviewed'],
  Passed: ['合格', 'passed'],
  BasicallyPassed: ['基本合格', 'basically passed'],
  Failed: ['不合格', 'failed'],
  Missed: ['未参加', 'missed'],
};
const CODES: readonly Choice[] = [...ABNORMAL_GROUNDS, ...SERIOUS_GROUNDS, ...TRIGGERS];
const CONTESTED = 'contested';

/** 有异议 is shown with its own mark, not as a word of a note. */
export const isContested = (note: string): boolean => note.split(' ').includes(CONTESTED);

function token(word: string, pick: Pick2): string {
  const known = NOTES[word] ?? TOKENS[word] ?? ZOMBIE_WORDS[word];
  if (known) return pick(known[0], known[1]);
  const code = CODES.find(([value]) => value === word);
  return code ? pick(code[1], code[2]) : word;
}

/** A note of an axis: codes of the server where they are known here, else as it came. */
export function axisNote(note: string, pick: Pick2): string {
  return note
    .split(' ')
    .filter((word) => word !== CONTESTED)
    .map((word) => token(word, pick))
    .join(' ');
}
