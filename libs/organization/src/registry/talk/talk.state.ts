import type { Recorded } from '@shouzheng/kernel';
import type { TalkEvent } from './talk.events.js';

export interface Talks {
  /** Talk reminders that are due or held, by id. */
  readonly talks: Readonly<Record<string, Talk>>;
}

export interface Talk {
  readonly status: 'due' | 'done';
  readonly trigger: string;
}

export function evolveTalk<S extends Talks>(state: S, event: Recorded<TalkEvent>): S {
  const put = (id: string, talk: Talk): S => ({
    ...state,
    talks: { ...state.talks, [id]: talk },
  });
  switch (event.type) {
    case 'TalkRequired':
      return put(event.data.talkId, { status: 'due', trigger: event.data.trigger });
    case 'TalkReminderHeld':
      return put(event.data.talkId, { status: 'done', trigger: event.data.trigger });
  }
}
