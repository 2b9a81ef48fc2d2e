import { usePick } from '../../i18n/text';
import type { Choice } from '../../commands/form-spec';

/** The words of a code, as the forms have them; the code itself where there are none. */
export function useWord(): (choices: readonly Choice[], code: string) => string {
  const pick = usePick();
  return (choices, code) => {
    const known = choices.find(([value]) => value === code);
    return known ? pick(known[1], known[2]) : code;
  };
}

export const HEARING_STATES: readonly Choice[] = [
  ['requested', '已要求，待通知', 'Asked for'],
  ['scheduled', '已通知', 'Scheduled'],
  ['held', '已举行，待报告', 'Held'],
  ['terminated', '已终止', 'Terminated'],
  ['reported', '已提交听证报告', 'Reported'],
];

export const CLOCK_CAUSES: readonly Choice[] = [
  ['announcement', '公告', 'announcement'],
  ['audit', '审计', 'audit'],
  ['testing', '检测、检验', 'testing'],
  ['appraisal', '鉴定', 'appraisal'],
  ['hearing', '听证', 'hearing'],
  ['suspension', '案件中止', 'the case is suspended'],
];

export const DECISION_STATES: readonly Choice[] = [
  ['standing', '有效', 'Standing'],
  ['changed', '已变更', 'Changed'],
  ['annulled', '已撤销', 'Annulled'],
];

export const ACCESS_STATES: readonly Choice[] = [
  ['requested', '待答复', 'awaits an answer'],
  ['granted', '已准许', 'granted'],
  ['refused', '不准', 'refused'],
];

export const REVIEW_KINDS: readonly Choice[] = [
  ['reconsideration', '行政复议', 'Reconsideration'],
  ['litigation', '行政诉讼', 'Suit'],
];
export const REVIEW_OUTCOMES: readonly Choice[] = [
  ['upheld', '维持、驳回诉讼请求', 'upheld'],
  ['annulled', '撤销', 'annulled'],
  ['void', '确认无效', 'void'],
  ['changed', '变更', 'changed'],
  ['confirmed-unlawful', '确认违法', 'confirmed unlawful'],
  ['ordered-to-act', '责令履行', 'ordered to act'],
  ['withdrawn', '撤回', 'withdrawn'],
  ['rejected', '不予受理、驳回', 'rejected'],
];
export const COURT_REPLIES: readonly Choice[] = [
  ['accepted', '受理', 'accepted'],
  ['refused', '不予受理', 'refused'],
  ['enforcement-ruled', '裁定准予执行', 'enforcement ruled'],
  ['enforcement-denied', '裁定不准予执行', 'enforcement denied'],
];
export const STAY_BY: readonly Choice[] = [
  ['bureau', '本机关', 'the bureau'],
  ['review-organ', '复议机关', 'the reviewing organ'],
  ['court', '人民法院', 'the court'],
];
export const EXECUTIONS: readonly Choice[] = [
  ['performed', '已经履行', 'Performed'],
  ['court-executed', '法院已执行', 'Executed by the court'],
  ['court-ended', '法院裁定终结', 'Ended by the court'],
  ['not-necessary', '不需要执行', 'Not necessary'],
  ['annulled', '决定被撤销', 'Annulled'],
];
export const PUBLICATION_ENDS: readonly Choice[] = [
  ['expired', '公示期满', 'expired'],
  ['repaired', '信用修复', 'repaired'],
  ['withdrawn', '已撤回', 'withdrawn'],
];
export const SEVERITIES: readonly Choice[] = [
  ['minor', '轻微失信', 'minor'],
  ['general', '一般失信', 'general'],
  ['serious', '严重失信', 'serious'],
];
export const REPAIRS: readonly Choice[] = [
  ['applied', '已受理修复申请', 'repair applied for'],
  ['verified', '已核实', 'repair verified'],
  ['granted', '已修复', 'repaired'],
  ['refused', '不予修复', 'repair refused'],
];
export const PURPOSES: readonly Choice[] = [
  ['fine', '罚款', 'fine'],
  ['add-on', '加处罚款', 'add-on'],
  ['confiscated-gains', '没收的违法所得', 'confiscated gains'],
];
export const REMITTED: readonly Choice[] = [
  ['none', '尚未缴交', 'not yet remitted'],
  ['organ', '已交机关', 'with the organ'],
  ['bank', '已缴付银行', 'with the bank'],
];
export const FROZEN: readonly Choice[] = [
  ['reconsideration', '复议期间不计', 'reconsideration'],
  ['litigation', '诉讼期间不计', 'suit'],
  ['stay', '停止执行期间不计', 'stay'],
];
export const GRADES: readonly Choice[] = [
  ['void', '无效', 'void'],
  ['annullable', '可撤销', 'annullable'],
  ['minor', '轻微', 'minor'],
  ['curable', '可补正', 'curable'],
];
export const TAKEDOWNS: readonly Choice[] = [
  ['requested', '待答复', 'open'],
  ['confirmed', '已关停', 'taken down'],
  ['refused', '不予关停', 'refused'],
];
export const CONFISCATION_STEPS: readonly Choice[] = [
  ['opened', '已启动', 'opened'],
  ['noticed', '已告知', 'told'],
  ['defended', '已收陈述申辩', 'defended'],
  ['heard', '已听证', 'heard'],
  ['reviewed', '已审核', 'reviewed'],
  ['decided', '已决定', 'decided'],
];

const YUAN = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Fen as yuan with separators. */
export const yuan = (fen: number): string => YUAN.format(fen / 100);
