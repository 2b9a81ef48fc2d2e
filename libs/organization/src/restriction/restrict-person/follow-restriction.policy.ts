import type { PolicyDefinition } from '@shouzheng/kernel';
import type { OrganizationEvent } from '../../registry/organization.events.js';
import type { RestrictionEvent } from '../restriction.events.js';
import {
  type LiftRestriction,
  type NoteRestriction,
  liftRestriction,
  noteRestriction,
} from './restriction.decider.js';

/** From the restriction to the organization that it is about, and back when the decision falls. */
export const followRestriction: PolicyDefinition<OrganizationEvent | RestrictionEvent> = {
  name: 'follow-restriction',
  on: {
    PersonRestricted: ({ streamId, data }) => {
      if (data.dueId === undefined) return [];
      const payload: NoteRestriction = { restriction: streamId, dueId: data.dueId };
      return [{ command: noteRestriction.name, streamId: data.organization, payload }];
    },
    PenaltyEffectWithdrawn: ({ data }) => {
      const payload: LiftRestriction = { cause: 'annulled', documentNumber: data.documentNumber };
      return data.restrictions.map((streamId) => ({ command: liftRestriction.name, streamId, payload }));
    },
  },
};
