import { type EventOf, type Recorded, type StreamDefinition, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';

/** Something that the system wanted to do and might not, or could not decide: a person must look. */
export const TaskRaised = defineEvent('TaskRaised', 1, {
  subject: z.string(),
  organ: z.string(),
  cause: z.strictObject({ policy: z.string(), command: z.string(), refusal: z.string() }),
});
export const TaskSettled = defineEvent('TaskSettled', 1, { outcome: z.enum(['done', 'not-needed']) });

export type TaskEvent = EventOf<typeof TaskRaised> | EventOf<typeof TaskSettled>;

export interface TaskState {
  readonly status: 'none' | 'open' | 'settled';
  readonly organ?: string;
}

export const taskStream: StreamDefinition<TaskState, TaskEvent> = {
  category: 'task',
  events: [TaskRaised, TaskSettled],
  initial: { status: 'none' },
  evolve(state: TaskState, event: Recorded<TaskEvent>): TaskState {
    switch (event.type) {
      case 'TaskRaised':
        return { status: 'open', organ: event.data.organ };
      case 'TaskSettled':
        return { ...state, status: 'settled' };
    }
  },
  region: (state) => state.organ,
};
