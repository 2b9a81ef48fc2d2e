import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { caseCommand, noHandler } from '../../case/case-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import type { RevokeOwnDecision } from '../../case/revoke-decision/revoke-decision.decider.js';
import type { PenaltyItem } from '../../penalty/penalty-decision.events.js';
import {
  type OnDecision,
  type Target,
  decisionCommand,
  mustBe,
  mustStand,
  targetOf,
  targetsOf,
} from '../decision-command.decider.js';
import { annulled, changed, isHeavier } from './consequences.decider.js';

/** What may be taken back in a penalty case: the decision named, or the one that stands. */
function standing(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ decision }) => decision.status !== 'annulled');
}

/**
 * The organ's own error is corrected unasked (行政处罚法 Art 75). What a review organ or a court annulled is taken back
 * with the end of that review.
 */
export const revokePenalty = caseCommand<RevokeOwnDecision>({
  name: 'revokeOwnDecision',
  zh: '撤销行政处罚决定',
  en: 'Revoke the penalty decision',
  roles: ['organ-head'],
  restsOn: () => ['APL-48'],
  guard: (state, context) => [
    ...when(targetsOf(state).length === 0, 'decision.none'),
    ...when(targetsOf(state).length > 0 && standing(targetsOf(state)).length === 0, 'decision.annulled'),
    ...noHandler(state, context),
    ...when(
      standing(targetsOf(state)).some(({ decision }) => context.occurredAt < decision.at),
      'entry.before-its-prerequisite',
    ),
  ],
  decide({ revocationDocNo, basis, decision: id }, state, context) {
    const target = id === undefined ? standing(targetsOf(state)).at(-1) : targetOf(state, id);
    if (!target) return refuse('decision.unknown');
    const barred = refuseAll([
      ...mustStand(target),
      ...when(basis !== 'APL-75', 'decision.by-its-review', { basis }),
    ]);
    if (barred) return barred;
    const annulment = {
      annulmentDocNo: revocationDocNo,
      basis,
      procedureOnly: false,
      annulledOn: context.occurredOn,
    };
    return claiming(
      accept<CaseEvent>(annulled(target, annulment, context), basis, 'APL-48'),
      `doc/${revocationDocNo}`,
    );
  },
});

export interface ChangeOwnDecision extends OnDecision {
  readonly changeDocNo: string;
  readonly items: readonly PenaltyItem[];
}

/** Own correction in the party's favour: lighter items, never a new kind or more of one (行政处罚法 Art 75). */
export const changeOwnDecision = decisionCommand<ChangeOwnDecision>({
  name: 'changeOwnDecision',
  zh: '变更行政处罚决定',
  en: 'Change the decision in the party’s favour',
  roles: ['organ-head'],
  bars: (target, context) => [
    ...mustBe(target, 'penalty', 'confiscation'),
    ...mustStand(target),
    ...noHandler(target.state, context),
  ],
  decide({ changeDocNo, items }, target, context) {
    const { items: before } = target.decision;
    const barred = refuseAll([
      ...when(
        items.length === 0 || JSON.stringify(items) === JSON.stringify(before),
        'decision.nothing-changed',
      ),
      ...when(isHeavier(before, items), 'decision.heavier'),
    ]);
    if (barred) return barred;
    const change = { changeDocNo, basis: 'APL-75' as const, items, changedOn: context.occurredOn };
    return claiming(
      accept<CaseEvent>(changed(target, change, context), 'APL-75', 'APL-48'),
      `doc/${changeDocNo}`,
    );
  },
});
