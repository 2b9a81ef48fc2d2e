import { type FileRef, accept, refuseAll, when } from '@shouzheng/kernel';
import { isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { COURT_REPLIES } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  dayRefusals,
  decisionCommand,
  ofDecision,
  organOf,
} from '../decision-command.decider.js';
import { courtAcceptanceTerm, courtRefusalTerm } from '../decision-terms.decider.js';

export interface RecordCourtReply extends OnDecision {
  readonly reply: (typeof COURT_REPLIES)[number];
  readonly rulingNo: string;
  readonly receivedOn: string;
  readonly files: readonly FileRef[];
}

const ANSWERED = ['refused', 'enforcement-ruled', 'enforcement-denied'];

export const recordCourtReply = decisionCommand<RecordCourtReply>({
  name: 'recordCourtReply',
  zh: '登记法院答复',
  en: 'Record the court’s reply',
  roles: ['officer', 'legal-reviewer'],
  bars: (target) => {
    const last = target.after.applications.at(-1);
    return [
      ...when(last === undefined, 'execution.not-applied'),
      ...when(ANSWERED.includes(last?.reply ?? ''), 'execution.already-answered'),
    ];
  },
  decide({ reply, rulingNo, receivedOn, files }, target, context) {
    const application = target.after.applications.at(-1);
    const barred = refuseAll([
      ...dayRefusals(receivedOn, context, application?.appliedOn),
      ...when(application?.reply === 'accepted' && reply === 'accepted', 'execution.already-answered'),
      ...when(application?.reply === undefined && reply.startsWith('enforcement'), 'execution.not-accepted'),
      ...when(application?.reply === 'accepted' && reply === 'refused', 'execution.already-answered'),
    ]);
    if (barred) return barred;
    const applicationNo = application?.applicationNo ?? '';
    const data = { ...ofDecision(target), applicationNo, reply, rulingNo, receivedOn, files: [...files] };
    const awaits = { role: 'organ-head', organ: organOf(target) };
    return accept(
      [
        { type: 'CourtReplied', data },
        ...meetTerm(target.terms, courtAcceptanceTerm(applicationNo), receivedOn),
        ...(reply === 'refused'
          ? [
              startTerm(
                courtRefusalTerm(applicationNo),
                context.law.deadline('court-refusal-review', receivedOn),
                awaits,
              ),
            ]
          : []),
      ],
      'CMP-56',
    );
  },
});

export interface ContestCourtRefusal extends OnDecision {
  readonly requestNo: string;
  readonly files: readonly FileRef[];
}

/** Against a refusal to accept, the court above may be asked within fifteen days (行政强制法 Art 56 ¶2). */
export const contestCourtRefusal = decisionCommand<ContestCourtRefusal>({
  name: 'contestCourtRefusal',
  zh: '对不予受理裁定申请复议',
  en: 'Contest the court’s refusal',
  roles: ['organ-head'],
  bars: (target, context) => {
    const last = target.after.applications.at(-1);
    const term = courtRefusalTerm(last?.applicationNo ?? '');
    return [
      ...when(last?.reply !== 'refused', 'execution.not-refused'),
      ...when(last?.contested === true, 'execution.already-contested'),
      ...when(isTooLate(target.terms, term, context.occurredOn), 'execution.right-lost'),
    ];
  },
  decide({ requestNo, files }, target, context) {
    const applicationNo = target.after.applications.at(-1)?.applicationNo ?? '';
    const contestedOn = context.occurredOn;
    const data = { ...ofDecision(target), applicationNo, requestNo, contestedOn, files: [...files] };
    return accept(
      [
        { type: 'CourtRefusalContested', data },
        ...meetTerm(target.terms, courtRefusalTerm(applicationNo), contestedOn),
      ],
      'CMP-56p2',
    );
  },
});
