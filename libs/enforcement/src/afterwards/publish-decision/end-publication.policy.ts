import type { PolicyDefinition } from '@shouzheng/kernel';
import type { CaseEvent } from '../../case/case.events.js';
import { caseStream } from '../../case/case.state.js';
import type { OnDecision } from '../decision-command.decider.js';
import { publishedTerm } from '../decision-terms.decider.js';
import { endPublication } from './end-publication.decider.js';

/** A publication does not outlive its last day. */
export const endPublicationPolicy: PolicyDefinition<CaseEvent> = {
  name: 'end-publication',
  on: {
    TermMissed({ streamId, data }) {
      const prefix = publishedTerm('');
      // Terms run in streams of several kinds under the same event types.
      if (!streamId.startsWith(`${caseStream.category}-`) || !data.term.startsWith(prefix)) return [];
      const payload: OnDecision = { decision: data.term.slice(prefix.length) };
      return [{ command: endPublication.name, streamId, payload }];
    },
  },
};
