import type { CaseState } from '../case/case.state.js';
import { DISPOSITION_WORDS } from './case-texts.js';
import { type PathStep, type Step, shown } from './path-steps.js';
import { penaltyStepsOf } from './penalty-path.js';

/** The procedure of the kind of the case as this one goes through it: what is done, what is now, what follows. */
export function pathOf(
  state: CaseState,
  mandatory: { readonly review: boolean; readonly discussion: boolean },
): readonly PathStep[] {
  return shown(
    state.penalty ? penaltyStepsOf(state, state.penalty, mandatory) : stepsOf(state, mandatory.review),
  );
}

function stepsOf(state: CaseState, reviewMandatory: boolean): readonly Step[] {
  return [...investigationOf(state), ...outcomeOf(state, reviewMandatory), ...endOf(state)];
}

function investigationOf(state: CaseState): readonly Step[] {
  const { report } = state;
  return [
    { code: 'filing', zh: '立案', en: 'Filing', rule: 'O77-8', done: true, at: state.filedAt },
    {
      code: 'officers',
      zh: '指派两名以上执法人员',
      en: 'Two officers or more',
      rule: 'O77-9',
      done: state.assignedAt !== undefined,
      at: state.assignedAt,
    },
    {
      code: 'investigation',
      zh: '调查取证',
      en: 'Investigation',
      rule: 'O77-10',
      done: report !== undefined,
      at: state.records.at(-1)?.at,
      noteZh: `${state.records.length} 份记录`,
      noteEn: `${state.records.length} records`,
    },
    {
      code: 'evidence',
      zh: '先行登记保存',
      en: 'Preservation of evidence',
      rule: 'O77-11',
      done: Object.keys(state.preservations).length > 0 && !hasOpenPreservation(state),
      at: Object.values(state.preservations).at(-1)?.at,
      kind: 'conditional',
      noteZh: '证据可能灭失时；七日内处理',
      noteEn: 'Where evidence may be lost; decided within seven days',
    },
    {
      code: 'hearing',
      zh: '听取当事人意见',
      en: 'Hearing the party',
      rule: 'O77-12',
      done: state.heard !== undefined,
      at: state.heard?.at,
    },
    {
      code: 'report',
      zh: '调查终结报告',
      en: 'Investigation report',
      rule: 'O77-13',
      done: report !== undefined,
      at: report?.at,
    },
  ];
}

function outcomeOf(state: CaseState, reviewMandatory: boolean): readonly Step[] {
  const { review, ban, disposition } = state;
  const { banWay, otherWay } = wayOf(state);
  const words = DISPOSITION_WORDS[disposition ?? ''];
  const outcomeAt =
    ban?.at ?? state.dissolvedAt ?? state.notIllegalAt ?? state.transferred?.at ?? state.guided?.at;
  return [
    {
      code: 'review',
      zh: '法制审核',
      en: 'Legal review',
      rule: 'O77-14',
      done: review.status === 'passed',
      at: review.at,
      ...(reviewMandatory ? {} : { kind: 'conditional' as const }),
      skipped: otherWay && review.status !== 'passed',
      noteZh: review.status === 'returned' ? '已退回' : '情节复杂或者重大的必须审核',
      noteEn: review.status === 'returned' ? 'Returned' : 'Mandatory when complex or major',
    },
    {
      code: 'decision',
      zh: words && otherWay ? words.zh : '处理决定',
      en: words && otherWay ? words.en : 'Decision',
      rule: otherWay ? ruleOfDisposition(disposition) : 'O77-15',
      done: banWay || otherWay,
      at: outcomeAt,
      kind: 'fork',
      noteZh: banWay ? '取缔' : '取缔、劝散、引导登记、移送或者不属于',
      noteEn: banWay ? 'Ban' : 'Ban, dissuasion, guided registration, transfer, or not illegal',
    },
  ];
}

function endOf(state: CaseState): readonly Step[] {
  const { banWay, otherWay } = wayOf(state);
  return [
    {
      code: 'announcement',
      zh: '公告',
      en: 'Announcement',
      rule: 'O77-17',
      done: banWay && state.announced !== undefined,
      at: state.announced?.at,
      skipped: otherWay,
    },
    {
      code: 'seals',
      zh: '收缴印章、资料',
      en: 'Collection of seals',
      rule: 'O77-15',
      done: banWay && state.seals !== undefined,
      skipped: otherWay,
    },
    {
      code: 'confiscation',
      zh: '没收违法所得、非法财物',
      en: 'Confiscation',
      rule: 'O77-19',
      done: state.confiscation?.decided !== undefined,
      at: state.confiscation?.decided?.at,
      kind: 'conditional',
      skipped: otherWay,
      noteZh: '参照处罚程序：告知、申辩、听证、决定',
      noteEn: 'By the penalty procedure: notice, defence, hearing, decision',
    },
    {
      code: 'closing',
      zh: '结案',
      en: 'Closing',
      rule: 'O77-22',
      done: state.closedAt !== undefined,
      at: state.closedAt,
    },
    {
      code: 'archive',
      zh: '归档',
      en: 'Archive',
      rule: 'O77-22',
      done: state.status === 'archived',
    },
  ];
}

/** Which way the case took: a ban that stands, or any other outcome. */
function wayOf({ ban, disposition }: CaseState): { banWay: boolean; otherWay: boolean } {
  return {
    banWay: ban !== undefined && !ban.revoked,
    otherWay: disposition !== undefined && disposition !== 'BANNED',
  };
}

function hasOpenPreservation({ preservations }: CaseState): boolean {
  return Object.values(preservations).some(({ outcomes }) => outcomes === undefined);
}

function ruleOfDisposition(disposition: CaseState['disposition']): string {
  if (disposition === 'NOT_ILLEGAL') return 'O77-3p2';
  if (disposition === 'TRANSFERRED_POLICE') return 'O77-20';
  return disposition === 'TRANSFERRED_ORGAN' ? 'O77-6' : 'O77-18';
}
