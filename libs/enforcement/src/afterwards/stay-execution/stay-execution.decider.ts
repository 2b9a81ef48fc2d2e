import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import type { STAY_BY } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  dayRefusals,
  decisionCommand,
  mustBeServed,
  mustStand,
  notStayed,
  ofDecision,
} from '../decision-command.decider.js';

export interface StayExecution extends OnDecision {
  readonly by: (typeof STAY_BY)[number];
  readonly stayDocNo: string;
  readonly reason: Sealed;
  readonly from: string;
}

/**
 * Review and suit do not stay execution by themselves; the organ, the review organ or the court may (行政复议法 Art 42,
 * 行政诉讼法 Art 56). While it lasts nothing is demanded or asked of the court, and no add-on is computed.
 */
export const stayExecution = decisionCommand<StayExecution>({
  name: 'stayExecution',
  zh: '停止执行',
  en: 'Stay the execution',
  roles: ['section-head', 'organ-head'],
  bars: (target) => [
    ...mustStand(target),
    ...mustBeServed(target),
    ...notStayed(target),
    ...when(target.after.execution !== undefined, 'execution.ended'),
  ],
  decide({ by, stayDocNo, reason, from }, target, context) {
    const { reviews, served } = target.after;
    const open = reviews.findLast(({ closed }) => closed === undefined);
    const barred = refuseAll([
      ...dayRefusals(from, context, served?.on),
      ...when(by === 'bureau' && context.actor.role !== 'organ-head', 'execution.head-only'),
      ...when(open === undefined, 'execution.stay-without-review'),
      ...when(by === 'court' && open?.kind === 'reconsideration', 'execution.stay-by-other'),
      ...when(by === 'review-organ' && open?.kind === 'litigation', 'execution.stay-by-other'),
    ]);
    if (barred) return barred;
    const basis = open?.kind === 'litigation' ? ('LIT-56' as const) : ('REC-42' as const);
    const data = { ...ofDecision(target), stay: context.id('stay'), by, basis, stayDocNo, reason, from };
    return claiming(accept<CaseEvent>([{ type: 'ExecutionStayed', data }], basis), `doc/${stayDocNo}`);
  },
});

export interface EndStay extends OnDecision {
  readonly endedOn: string;
}

export const endStay = decisionCommand<EndStay>({
  name: 'endStay',
  zh: '恢复执行',
  en: 'End the stay',
  roles: ['section-head', 'organ-head'],
  bars: (target, context) => {
    const stay = target.after.stays.at(-1);
    const lasts = stay !== undefined && stay.until === undefined;
    return [
      ...when(!lasts, 'execution.not-stayed'),
      ...when(stay?.by === 'bureau' && context.actor.role !== 'organ-head', 'execution.head-only'),
    ];
  },
  decide({ endedOn }, target, context) {
    const stay = target.after.stays.at(-1);
    if (!stay) return refuse('execution.not-stayed');
    const barred = refuseAll(dayRefusals(endedOn, context, stay.from));
    if (barred) return barred;
    return accept(
      [{ type: 'StayEnded', data: { ...ofDecision(target), stay: stay.stay, endedOn } }],
      stay.by === 'court' ? 'LIT-56' : 'REC-42',
    );
  },
});
