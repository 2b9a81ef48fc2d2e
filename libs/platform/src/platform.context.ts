import type { ContextDefinition } from './context-definition.js';
import { actStream } from './commands/act.events.js';
import { platformRefusals } from './platform.refusals.js';
import { raiseTask, settleTask } from './tasks/task.decider.js';
import { taskStream } from './tasks/task.events.js';
import { claimStream, serialStream } from './uniqueness.events.js';

/** What every context leans on: unique names, gapless numbers, tasks for people. */
export const platformContext: ContextDefinition = {
  name: 'platform',
  streams: [claimStream, serialStream, actStream, taskStream],
  commands: [raiseTask, settleTask],
  projections: [],
  policies: [],
  refusals: platformRefusals,
};
