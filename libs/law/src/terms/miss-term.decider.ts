import {
  type CommandDefinition,
  type StreamDefinition,
  accept,
  endOfCivilDate,
  refuse,
} from '@shouzheng/kernel';
import type { LegalContext } from '../legal-context.js';
import type { TermEvent, Terms } from './term.events.js';

export interface MissTerm {
  readonly term: string;
}

/**
 * The sweeper's command on any stream that has terms: a term whose last day is over becomes a fact. It rests on the
 * rule that set the term; lateness of the sweeper itself changes nothing but the time of recording.
 */
export function missTermOf<S>(
  stream: StreamDefinition<S, never>,
  termsOf: (state: S) => Terms,
): CommandDefinition<MissTerm, S, TermEvent, LegalContext> {
  return {
    name: 'missTerm',
    zh: '记录期限届满',
    en: 'Record a missed term',
    category: stream.category,
    creates: false,
    roles: ['system'],
    guard: () => [],
    decide({ term: id }, state, context) {
      const term = termsOf(state)[id];
      if (term?.status !== 'running') return refuse('term.not-running');
      if (context.now < endOfCivilDate(term.dueOn)) return refuse('term.not-over', { dueOn: term.dueOn });
      // Whoever it binds: the notice may yet move the day, and a recorded miss is never taken back.
      if (term.provisional) return refuse('term.provisional', { dueOn: term.dueOn });
      return accept([{ type: 'TermMissed', data: { term: id, timer: term.timer, dueOn: term.dueOn } }]);
    },
  };
}
