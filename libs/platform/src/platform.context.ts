import type { ContextDefinition } from './context-definition.js';
import { actStream } from './commands/act.events.js';
import { parkEvent, unparkEvent } from './parking/parking.decider.js';
import { followerStream } from './parking/parking.events.js';
import { platformRefusals } from './platform.refusals.js';
import { raiseTask, settleTask } from './tasks/task.decider.js';
import { taskStream } from './tasks/task.events.js';
import { claimStream, serialStream } from './uniqueness.events.js';

/** What every context leans on: unique names, gapless numbers, tasks for people, events that followers pass over. */
export const platformContext: ContextDefinition = {
  name: 'platform',
  streams: [claimStream, serialStream, actStream, taskStream, followerStream],
  commands: [raiseTask, settleTask, parkEvent, unparkEvent],
  projections: [],
  policies: [],
  refusals: platformRefusals,
};
