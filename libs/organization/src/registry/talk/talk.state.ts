import type { Recorded } from '@shouzheng/kernel';
import type { TalkEvent } from './talk.events.js';

export interface Talks {
  /** Talks, letters and interviews that are awaited or held, by id. */
  readonly talks: Readonly<Record<string, SoftMeasure>>;
}

export interface SoftMeasure {
  readonly kind: 'talk' | 'letter' | 'interview';
  readonly status: 'due' | 'done';
  /** Trigger of a talk. */
  readonly trigger?: string;
  /** First day on which it may be done, and the day of the letter. */
  readonly from?: string;
}

export function evolveTalk<S extends Talks>(state: S, event: Recorded<TalkEvent>): S {
  const put = (id: string, measure: SoftMeasure): S => ({
    ...state,
    talks: { ...state.talks, [id]: measure },
  });
  switch (event.type) {
    case 'TalkRequired':
      return put(event.data.talkId, { kind: 'talk', status: 'due', trigger: event.data.trigger });
    case 'TalkReminderHeld':
      return put(event.data.talkId, { kind: 'talk', status: 'done', trigger: event.data.trigger });
    case 'ReminderLetterSent':
      return put(event.data.letterId, { kind: 'letter', status: 'due', from: event.data.servedOn });
    case 'ReminderLetterAnswered':
      return put(event.data.letterId, { kind: 'letter', status: 'done' });
    case 'InterviewNotified':
      return put(event.data.interviewId, { kind: 'interview', status: 'due', from: event.data.servedOn });
    case 'InterviewHeld':
      return put(event.data.interviewId, { kind: 'interview', status: 'done' });
  }
}
