import type { Aftermath } from '../afterwards/afterwards.state.js';
import { NOTHING_YET } from '../afterwards/afterwards.state.js';
import type { CaseState } from '../case/case.state.js';
import type { Decision } from '../penalty/penalty.state.js';
import type { Step } from './path-steps.js';

/** From service to archive, by what stands of the last decision (reference §3.6). */
export function decidedSteps(state: CaseState): readonly Step[] {
  const decision = Object.values(state.decisions).at(-1);
  const after = (decision && state.afterwards[decision.eventId]) ?? NOTHING_YET;
  return [...effectOf(after, decision), ...reviewOf(after), ...endOf(state, decision)];
}

function effectOf(after: Aftermath, decision: Decision | undefined): readonly Step[] {
  const noPenalty = decision?.kind === 'no-penalty';
  const withheld = after.influence?.outcome === 'withhold';
  return [
    {
      code: 'service',
      zh: '送达',
      en: 'Service',
      rule: 'APL-61',
      done: after.served !== undefined,
      at: after.served?.at,
      noteZh: '七个工作日内',
      noteEn: 'Within seven working days',
    },
    {
      code: 'publication',
      zh: '公示',
      en: 'Publication',
      rule: 'APL-48',
      done: after.published !== undefined || withheld,
      at: after.published?.at ?? after.influence?.at,
      kind: 'conditional',
      skipped: noPenalty,
      noteZh: withheld ? '经判断不公示' : '有一定社会影响的，经判断后公示',
      noteEn: withheld ? 'Tested: not published' : 'After the test of social influence',
    },
    {
      code: 'execution',
      zh: '执行',
      en: 'Execution',
      rule: 'APL-66',
      done: after.execution !== undefined,
      at: after.execution?.at,
      skipped: noPenalty,
      noteZh: after.stays.some(({ until }) => until === undefined) ? '已停止执行' : '',
      noteEn: after.stays.some(({ until }) => until === undefined) ? 'Stayed' : '',
    },
    {
      code: 'court',
      zh: '申请法院强制执行',
      en: 'Enforcement by the court',
      rule: 'CMP-53',
      done: after.applications.length > 0,
      at: after.applications.at(-1)?.at,
      kind: 'conditional',
      skipped: noPenalty || (after.execution !== undefined && after.applications.length === 0),
      noteZh: '逾期不履行，经催告后三个月内',
      noteEn: 'Not performed: after a demand, within three months',
    },
  ];
}

function reviewOf({ reviews }: Aftermath): readonly Step[] {
  const last = reviews.at(-1);
  return [
    {
      code: 'remedies',
      zh: last?.kind === 'litigation' ? '行政诉讼' : '行政复议、诉讼',
      en: last?.kind === 'litigation' ? 'Suit' : 'Reconsideration, suit',
      rule: last?.kind === 'litigation' ? 'LIT-46' : 'REC-20',
      done: last?.closed !== undefined,
      at: last?.at,
      kind: 'conditional',
      noteZh: last && !last.closed ? '审理中' : '',
      noteEn: last && !last.closed ? 'Under way' : '',
    },
  ];
}

function endOf(state: CaseState, decision: Decision | undefined): readonly Step[] {
  const fell = decision?.status === 'annulled';
  return [
    {
      code: 'closing',
      zh: '结案',
      en: 'Closing',
      rule: 'SZ-execution-1',
      done: state.closedAt !== undefined,
      at: state.closedAt,
      noteZh: fell ? '决定已撤销' : '',
      noteEn: fell ? 'The decision was taken back' : '',
    },
    { code: 'archive', zh: '归档', en: 'Archive', rule: 'APL-47', done: state.status === 'archived' },
  ];
}
