import type { PolicyDefinition } from '@shouzheng/kernel';
import type { OnDecision } from '../../afterwards/decision-command.decider.js';
import type { CaseEvent } from '../../case/case.events.js';
import { recordServiceOnSpot } from './serve-on-spot.decider.js';

/** What was handed over on the spot is served (行政处罚法 Art 52): the decision takes effect. */
export const serveOnSpotPolicy: PolicyDefinition<CaseEvent> = {
  name: 'serve-on-spot',
  on: {
    DecidedOnSpot({ streamId, data }) {
      const payload: OnDecision = { decision: data.docNo };
      return [{ command: recordServiceOnSpot.name, streamId, payload }];
    },
  },
};
