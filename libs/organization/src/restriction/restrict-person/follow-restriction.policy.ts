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
    RestrictionDueWithdrawn: ({ data }) => {
      if (data.restriction === undefined) return [];
      const payload: LiftRestriction = { cause: data.cause, documentNumber: data.documentNumber };
      return [{ command: liftRestriction.name, streamId: data.restriction, payload }];
    },
  },
};
