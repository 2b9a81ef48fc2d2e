import type { PolicyDefinition } from '@shouzheng/kernel';
import type { ClueEvent } from '../clue.events.js';
import { type OfFollower, dropFollower, noteFollower } from './join-clues.decider.js';

/** A lead knows who follows it. */
export const followLeadPolicy: PolicyDefinition<ClueEvent> = {
  name: 'follow-lead',
  on: {
    ClueJoined: ({ streamId, data }) => {
      const payload: OfFollower = { follower: streamId };
      return [{ command: noteFollower.name, streamId: data.lead, payload }];
    },
    ClueSeparated: ({ streamId, data }) => {
      const payload: OfFollower = { follower: streamId };
      return [{ command: dropFollower.name, streamId: data.lead, payload }];
    },
  },
};
