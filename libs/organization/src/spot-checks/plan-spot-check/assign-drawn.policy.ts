import type { CommandRequest, PolicyDefinition } from '@shouzheng/kernel';
import type { SpotCheckEvent } from '../spot-check.events.js';

const ID_LENGTH = 36;

/** Each organization that was drawn gets its check and its checkers on its own record. */
export const assignDrawn: PolicyDefinition<SpotCheckEvent> = {
  name: 'assign-drawn-spot-checks',
  on: {
    SpotCheckDrawn: ({ data, streamId }): readonly CommandRequest[] =>
      data.drawn.map(({ organization, checkers }) => ({
        command: 'assignSpotCheck',
        streamId: `organization-${organization}`,
        payload: { spotCheckId: streamId.slice(-ID_LENGTH), checkers },
      })),
    SpotCheckerSubstituted: ({ data, streamId }): readonly CommandRequest[] => [
      {
        command: 'replaceSpotChecker',
        streamId: `organization-${data.organization}`,
        payload: {
          spotCheckId: streamId.slice(-ID_LENGTH),
          recused: data.recused,
          substitute: data.substitute,
        },
      },
    ],
  },
};
