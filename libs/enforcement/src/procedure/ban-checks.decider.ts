import { reviewIsMandatory } from '../case/case-command.decider.js';
import { isStillAWrong } from '../case/still-a-wrong.decider.js';
import { type ProcedureCheck, found } from './check.decider.js';

/** What only the way to a ban has (Order 77). */
export const BAN_CHECKS: readonly ProcedureCheck[] = [
  {
    code: 'no-longer-a-wrong',
    grade: 'void',
    appliesTo: ['illegal'],
    zh: '新规定已不认为该行为违法，没有取缔依据',
    en: 'The newer law finds no wrong in the act: the ban would have no basis',
    cureZh: '不予取缔，按不属于非法社会组织处理',
    cureEn: 'Do not ban; conclude that it is not illegal',
    rules: ['APL-37', 'O77-3'],
    check: (state, context) => found(!isStillAWrong(state, context)),
  },
  {
    code: 'party-not-heard',
    grade: 'annullable',
    appliesTo: ['illegal'],
    zh: '没有听取当事人意见',
    en: 'The party was not heard',
    cureZh: '听取当事人意见后重新提交报告',
    cureEn: 'Hear the party and report anew',
    rules: ['O77-12'],
    check: ({ heard }) => found(heard === undefined),
  },
  {
    code: 'heard-after-report',
    grade: 'annullable',
    appliesTo: ['illegal'],
    zh: '调查终结报告在听取当事人意见之前作出',
    en: 'The report was made before the party was heard',
    cureZh: '根据当事人意见重新提交报告',
    cureEn: 'Report anew in the light of what the party said',
    rules: ['O77-12', 'O77-13'],
    check: ({ heard, report }) => found(heard !== undefined && report !== undefined && report.at < heard.at),
  },
  {
    code: 'evidence-after-report',
    grade: 'annullable',
    appliesTo: ['illegal'],
    zh: '调查终结报告之后又收集证据，报告未包括',
    en: 'Evidence was taken after the report, which does not hold it',
    cureZh: '补充报告，或者不以该证据定案',
    cureEn: 'Report anew, or do not rest on it',
    rules: ['O77-13'],
    check: ({ records, report }) =>
      records
        .filter(({ at }) => report !== undefined && at > report.at)
        .map(({ eventId, id }) => ({ event: eventId, record: id })),
  },
  {
    code: 'review-missing',
    grade: 'annullable',
    appliesTo: ['illegal'],
    zh: '必须法制审核而未通过',
    en: 'Legal review is mandatory and was not passed',
    cureZh: '送法制审核',
    cureEn: 'Send it to legal review',
    rules: ['O77-14'],
    check: (state, context) =>
      found(
        state.report !== undefined && reviewIsMandatory(state, context) && state.review.status !== 'passed',
      ),
  },
  {
    code: 'leniency-not-reasoned',
    grade: 'curable',
    appliesTo: ['illegal'],
    zh: '未说明为何不适用劝诫教育、自行解散而不予取缔',
    en: 'It is not said why admonition and self-dissolution do not do',
    cureZh: '在提请取缔时说明情节、危害和是否自行解散',
    cureEn: 'Propose anew, with the reasons',
    rules: ['O77-18', 'APL-32', 'APL-33'],
    check: ({ banProposal }) => found(banProposal !== undefined && !banProposal.leniencyReasoned),
  },
  {
    code: 'crime-undecided',
    grade: 'curable',
    appliesTo: ['illegal'],
    zh: '涉嫌犯罪的移送尚未决定',
    en: 'The transfer of a suspected crime awaits its decision',
    cureZh: '三日内决定是否移送；取缔可以继续，没收不得代替移送',
    cureEn: 'Decide within three days; the ban may go on, no confiscation takes the place of a transfer',
    rules: ['O310-5', 'O310-11'],
    check: ({ crime }) =>
      Object.values(crime.transfers)
        .filter(({ decision }) => decision === undefined)
        .map(({ transfer }) => ({ record: transfer })),
  },
];
