import type { DecisionAnnulled, DecisionChanged, PenaltyTookEffect } from '@shouzheng/enforcement/contract';
import type { EventOf, PolicyDefinition } from '@shouzheng/kernel';
import type { EffectItem } from './penalty-effect.events.js';
import {
  type ApplyPenaltyEffect,
  type ChangePenaltyEffect,
  type WithdrawPenaltyEffect,
  applyPenaltyEffect,
  changePenaltyEffect,
  withdrawPenaltyEffect,
} from './penalty-effect.decider.js';

type DecisionEvent =
  EventOf<typeof PenaltyTookEffect> | EventOf<typeof DecisionAnnulled> | EventOf<typeof DecisionChanged>;
type StatedItem = EventOf<typeof PenaltyTookEffect>['data']['items'][number];

/** Whom an item names stays in the case: here stands only that it names somebody. */
const itemOf = ({ no, kind, amountFen, from, to, object }: StatedItem): EffectItem => ({
  no,
  kind,
  ...(amountFen === undefined ? {} : { amountFen }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ofPerson: object !== undefined,
});

/**
 * From a penalty case to the organization's record: one command for each decision, whose id follows from the event, so
 * that a crash before, in or after it makes nothing happen twice. What is refused becomes a task.
 */
export const followPenalty: PolicyDefinition<DecisionEvent> = {
  name: 'follow-penalty',
  on: {
    PenaltyTookEffect: ({ streamId, data }) => {
      const { ofEventId, docNo, violation, items, creditSeverity, decidedOn, effectiveOn } = data;
      const payload: ApplyPenaltyEffect = {
        ofEventId,
        caseId: streamId,
        documentNumber: docNo,
        violation,
        items: items.map(itemOf),
        creditSeverity,
        decidedOn,
        effectiveOn,
      };
      return [{ command: applyPenaltyEffect.name, streamId: data.organization, payload }];
    },
    DecisionAnnulled: ({ data }) => {
      const { organization, ofKind, ofEventId, annulmentDocNo, basis, annulledOn, barredAct } = data;
      if (ofKind !== 'penalty' || organization === undefined) return [];
      const payload: WithdrawPenaltyEffect = {
        ofEventId,
        documentNumber: annulmentDocNo,
        basis,
        withdrawnOn: annulledOn,
        ...(barredAct ? { barredAct } : {}),
      };
      return [{ command: withdrawPenaltyEffect.name, streamId: organization, payload }];
    },
    DecisionChanged: ({ data }) => {
      const { organization, ofKind, ofEventId, changeDocNo, basis, items, creditSeverity, changedOn } = data;
      if (ofKind !== 'penalty' || organization === undefined) return [];
      const payload: ChangePenaltyEffect = {
        ofEventId,
        documentNumber: changeDocNo,
        basis,
        items: items.map(itemOf),
        ...(creditSeverity ? { creditSeverity } : {}),
        changedOn,
      };
      return [{ command: changePenaltyEffect.name, streamId: organization, payload }];
    },
  },
};
