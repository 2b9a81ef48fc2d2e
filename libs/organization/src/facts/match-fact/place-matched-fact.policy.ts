import type { PolicyDefinition } from '@shouzheng/kernel';
import {
  type RecordExternalFact,
  recordExternalFact,
} from '../../registry/record-import/record-import.decider.js';
import type { UnmatchedFactEvent } from '../unmatched-fact.events.js';

/** What a person matched is recorded with its organization: a published fact still, so of origin `import`. */
export const placeMatchedFact: PolicyDefinition<UnmatchedFactEvent> = {
  name: 'place-matched-fact',
  on: {
    FactMatched: ({ data }) => {
      const payload: RecordExternalFact = { ...data.fact, matchedBy: 'person' };
      return [{ command: recordExternalFact.name, streamId: data.organization, payload, origin: 'import' }];
    },
  },
};
