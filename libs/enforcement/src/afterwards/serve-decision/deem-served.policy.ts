import type { PolicyDefinition } from '@shouzheng/kernel';
import { caseStream } from '../../case/case.state.js';
import type { CaseEvent } from '../../case/case.events.js';
import { announcementTerm } from '../decision-terms.decider.js';
import type { OnDecision } from '../decision-command.decider.js';
import { recordDeemedService } from './serve-decision.decider.js';

/** When the term of an announcement has passed the decision is served without anybody's doing (民事诉讼法 Art 95). */
export const deemServedPolicy: PolicyDefinition<CaseEvent> = {
  name: 'deem-served',
  on: {
    TermMissed({ streamId, data }) {
      const prefix = announcementTerm('');
      // Terms run in streams of several kinds under the same event types.
      if (!streamId.startsWith(`${caseStream.category}-`) || !data.term.startsWith(prefix)) return [];
      const payload: OnDecision = { decision: data.term.slice(prefix.length) };
      return [{ command: recordDeemedService.name, streamId, payload }];
    },
  },
};
