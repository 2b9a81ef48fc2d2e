import { accept, when } from '@shouzheng/kernel';
import {
  type OnDecision,
  type Target,
  decisionCommand,
  mustStand,
} from '../../afterwards/decision-command.decider.js';
import { notServed, served } from '../../afterwards/serve-decision/serve-decision.decider.js';

/** The day on which the decision was handed over; undefined for one that was not made on the spot. */
function handedOverOn({ decision, state }: Target): string | undefined {
  const { onSpot } = state.penalty ?? {};
  return onSpot?.docNo === decision.docNo ? onSpot.deliveredOn : undefined;
}

/**
 * A decision on the spot is filled in and handed over at once, which serves it (行政处罚法 Art 52): it takes effect and
 * the party's terms begin on that day, with nobody's further doing. Given by policy; a second one finds it served.
 */
export const recordServiceOnSpot = decisionCommand<OnDecision>({
  name: 'recordServiceOnSpot',
  zh: '当场交付视为送达',
  en: 'Record the service of a decision on the spot',
  roles: ['system'],
  bars: (target) => [
    ...mustStand(target),
    ...notServed(target),
    ...when(handedOverOn(target) === undefined, 'penalty.not-on-the-spot'),
  ],
  decide(_payload, target, context) {
    const servedOn = handedOverOn(target) ?? context.occurredOn;
    const data = { method: 'direct' as const, servedOn, filmed: false, remediesTold: true, files: [] };
    return accept(served(target, data, context), 'APL-52', 'APL-61');
  },
});
