import { accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { APPROVERS, PROPOSERS, lawCommand } from '../law-command.decider.js';
import type { RejectionGround } from '../law.events.js';

export interface RejectLawChange {
  readonly change: string;
  readonly ground: RejectionGround;
}

/** A proposed change is turned down by the head, or taken back by the person who proposed it. */
export const rejectLawChange = lawCommand<RejectLawChange>({
  name: 'rejectLawChange',
  zh: '不批准或撤回变更',
  en: 'Reject or withdraw a change',
  roles: [...APPROVERS, ...PROPOSERS],
  decide({ change: id, ground }, state, { actor }) {
    const change = state.changes[id];
    if (change?.status !== 'proposed') return refuse('law.change-not-open');
    const isOwn = change.proposed.person === actor.person;
    const barred = refuseAll([
      ...when(isOwn && ground !== 'withdrawn-by-proposer', 'law.same-person'),
      ...when(!isOwn && ground === 'withdrawn-by-proposer', 'law.not-the-proposer'),
      ...when(!isOwn && actor.role !== 'organ-head', 'law.not-the-proposer'),
    ]);
    if (barred) return barred;
    return accept([{ type: 'LawChangeRejected', data: { change: id, ground } }], 'SZ-law-1');
  },
});
