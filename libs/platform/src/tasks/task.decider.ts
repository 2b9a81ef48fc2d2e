import { type CommandDefinition, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type TaskEvent, type TaskState, taskStream } from './task.events.js';

export interface RaiseTask {
  readonly subject: string;
  readonly organ: string;
  readonly cause: { readonly policy: string; readonly command: string; readonly refusal: string };
}

export const raiseTask: CommandDefinition<RaiseTask, TaskState, TaskEvent, LegalContext> = {
  name: 'raiseTask',
  zh: '提请人工处理',
  en: 'Raise a task for a person',
  category: taskStream.category,
  creates: true,
  roles: ['system'],
  guard: () => [],
  decide: (payload) => accept([{ type: 'TaskRaised', data: payload }]),
};

export interface SettleTask {
  readonly outcome: 'done' | 'not-needed';
}

export const settleTask: CommandDefinition<SettleTask, TaskState, TaskEvent, LegalContext> = {
  name: 'settleTask',
  zh: '办结人工处理事项',
  en: 'Settle a task',
  category: taskStream.category,
  creates: false,
  roles: ['officer', 'section-head', 'organ-head', 'credit-officer', 'registration-approver'],
  guard: (state) => when(state.status !== 'open', 'task.not-open'),
  decide: (payload) => accept([{ type: 'TaskSettled', data: payload }]),
};
