import type { CaseState } from '../case/case.state.js';
import type { PenaltyState } from '../penalty/penalty.state.js';
import { decidedSteps } from './decided-path.js';
import type { Step } from './path-steps.js';

interface Mandatory {
  readonly review: boolean;
  readonly discussion: boolean;
}

/** 行政处罚法 and Order 68 as a penalty case goes through them, up to its end. */
export function penaltyStepsOf(
  state: CaseState,
  penalty: PenaltyState,
  mandatory: Mandatory,
): readonly Step[] {
  const end = decidedSteps(state);
  if (penalty.procedure === 'simple') return [...spotStepsOf(state, penalty), ...end];
  return [
    ...inquiryOf(state, penalty),
    ...partyOf(state, penalty),
    ...decisionOf(state, penalty, mandatory),
    ...end,
  ];
}

function spotStepsOf(state: CaseState, { onSpot }: PenaltyState): readonly Step[] {
  return [
    {
      code: 'on-spot',
      zh: '当场处罚并交付',
      en: 'Decided and handed over on the spot',
      rule: 'APL-51',
      done: true,
      at: state.filedAt,
    },
    {
      code: 'on-spot-record',
      zh: '报机关备案',
      en: 'Put on record',
      rule: 'APL-52',
      done: onSpot?.recorded === true,
    },
  ];
}

function inquiryOf(state: CaseState, { report, suspended }: PenaltyState): readonly Step[] {
  const open = Object.values(state.preservations).some(({ outcomes }) => outcomes === undefined);
  return [
    { code: 'filing', zh: '立案', en: 'Filing', rule: 'O68-7', done: true, at: state.filedAt },
    {
      code: 'officers',
      zh: '指派两名以上执法人员',
      en: 'Two officers or more',
      rule: 'APL-42',
      done: state.assignedAt !== undefined,
      at: state.assignedAt,
    },
    {
      code: 'investigation',
      zh: '调查取证',
      en: 'Investigation',
      rule: 'APL-54',
      done: report !== undefined,
      at: state.records.at(-1)?.at,
      noteZh: suspended ? '已中止' : `${state.records.length} 份记录`,
      noteEn: suspended ? 'Suspended' : `${state.records.length} records`,
    },
    {
      code: 'evidence',
      zh: '先行登记保存',
      en: 'Preservation of evidence',
      rule: 'APL-56',
      done: Object.keys(state.preservations).length > 0 && !open,
      at: Object.values(state.preservations).at(-1)?.at,
      kind: 'conditional',
      noteZh: '证据可能灭失时；七个工作日内处理',
      noteEn: 'Where evidence may be lost; decided within seven working days',
    },
    {
      code: 'report',
      zh: '调查终结报告',
      en: 'Investigation report',
      rule: 'APL-57',
      done: report !== undefined,
      at: report?.at,
    },
  ];
}

function partyOf(state: CaseState, penalty: PenaltyState): readonly Step[] {
  const { report, notice, answer, hearing } = penalty;
  // A case that ends without a penalty tells the party nothing in advance.
  const skipped =
    (report !== undefined && report.outcome !== 'penalty') || (isDecided(state) && notice === undefined);
  const answered = answer.reviewedAt ?? answer.statementWaivedAt;
  const heard = hearing?.status === 'reported' || hearing?.status === 'terminated';
  const due = notice?.hearingRight === true;
  return [
    {
      code: 'prior-notice',
      zh: '事先告知',
      en: 'Prior notice',
      rule: 'APL-44',
      done: notice !== undefined,
      at: notice?.at,
      skipped,
    },
    {
      code: 'defence',
      zh: '陈述申辩',
      en: 'Statement and defence',
      rule: 'APL-45',
      done:
        answered !== undefined ||
        (state.terms['statement']?.status === 'missed' && answer.submittedAt === undefined) ||
        (notice !== undefined && isDecided(state)),
      at: answered,
      skipped,
      noteZh: answer.submittedAt !== undefined && answer.reviewedAt === undefined ? '待复核' : '',
      noteEn: answer.submittedAt !== undefined && answer.reviewedAt === undefined ? 'To be reviewed' : '',
    },
    {
      code: 'penalty-hearing',
      zh: '听证',
      en: 'Hearing',
      rule: 'APL-63',
      done: heard,
      at: hearing?.at,
      ...(hearing ? {} : { kind: 'conditional' as const }),
      skipped: skipped || (notice !== undefined && !due) || (isDecided(state) && !heard),
      noteZh: hearing ? '' : '当事人五个工作日内要求的',
      noteEn: hearing ? '' : 'Where the party asks within five working days',
    },
  ];
}

function decisionOf(state: CaseState, penalty: PenaltyState, mandatory: Mandatory): readonly Step[] {
  const { review } = state;
  const discussed = penalty.discussions.findLast(({ about }) => about === 'decision');
  const ended = isDecided(state) || state.transferred !== undefined || penalty.terminatedAt !== undefined;
  const [decision] = Object.values(state.decisions);
  return [
    {
      code: 'review',
      zh: '法制审核',
      en: 'Legal review',
      rule: 'APL-58',
      done: review.status === 'passed',
      at: review.at,
      ...(mandatory.review ? {} : { kind: 'conditional' as const }),
      skipped: ended && review.status !== 'passed',
      noteZh: review.status === 'returned' ? '已退回' : '重大公共利益、经过听证、疑难复杂的必须审核',
      noteEn:
        review.status === 'returned'
          ? 'Returned'
          : 'Mandatory for major public interest, after a hearing, when complex',
    },
    {
      code: 'discussion',
      zh: '集体讨论',
      en: 'Collective discussion',
      rule: 'APL-57',
      done: discussed !== undefined,
      at: discussed?.at,
      ...(mandatory.discussion ? {} : { kind: 'conditional' as const }),
      skipped: ended && discussed === undefined,
      noteZh: '复杂、重大或者较重的处罚',
      noteEn: 'Complex or major cases, heavy penalties',
    },
    {
      code: 'decision',
      zh: '作出决定',
      en: 'Decision',
      rule: 'APL-57',
      done: ended,
      at: decision?.at ?? state.transferred?.at ?? penalty.terminatedAt,
      kind: 'fork',
      noteZh: '处罚、不予处罚或者移送',
      noteEn: 'Penalty, none, or transfer',
    },
  ];
}

function isDecided({ decisions }: CaseState): boolean {
  return Object.keys(decisions).length > 0;
}
