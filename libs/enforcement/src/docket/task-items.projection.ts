import type { DomainEvent } from '@shouzheng/kernel';
import { ALL, type DocketSource, ONCE } from './docket-item.projection.js';

/** The platform's task: what the system wanted to do and might not. */
interface TaskRaised extends DomainEvent {
  readonly type: 'TaskRaised';
  readonly data: {
    readonly subject: string;
    readonly organ: string;
    readonly cause: { readonly policy: string; readonly command: string; readonly refusal: string };
  };
}
interface TaskSettled extends DomainEvent {
  readonly type: 'TaskSettled';
  readonly data: { readonly outcome: string };
}
type TaskEvent = TaskRaised | TaskSettled;

export const taskDocket: DocketSource<TaskEvent> = {
  category: 'task',
  begins: 'TaskRaised',
  subject: (event) =>
    event.type === 'TaskRaised'
      ? {
          kind: 'task',
          organ: event.data.organ,
          region: event.data.organ,
          number: event.data.cause.command,
          title: event.data.cause.refusal,
        }
      : { kind: 'task', organ: '', region: '', number: '', title: '' },
  items: [
    {
      code: 'settle',
      command: 'settleTask',
      zh: '系统未能自动办理，请人工处理',
      en: 'The system could not do it: a person must look',
      role: 'section-head',
      rule: 'SZ-authority-1',
      opens: { TaskRaised: () => ONCE },
      closes: { TaskSettled: () => ALL },
    },
  ],
};
