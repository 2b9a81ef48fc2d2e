import { type CommandDefinition, type StreamDefinition, accept, refuse, refuseAll } from '@shouzheng/kernel';
import type { LegalContext } from '../legal-context.js';
import { recomputed } from './move-term.decider.js';
import type { RecomputeCause, TermEvent, Terms } from './term.events.js';

export interface RecomputeDeadline {
  readonly term: string;
  readonly cause: Extract<RecomputeCause, 'notice' | 'setting' | 'rule'>;
}

const BASIS: Record<RecomputeDeadline['cause'], string> = {
  notice: 'SZ-calendar-1',
  setting: 'SZ-law-5',
  rule: 'SZ-law-2',
};

/**
 * The job's command on any stream that has terms: the term is counted again from its start with the facts it was
 * computed with, under the law as it is now. Where nothing changes it is refused, so a repeat does no harm.
 */
export function recomputeDeadlineOf<S>(
  stream: StreamDefinition<S, never>,
  termsOf: (state: S) => Terms,
): CommandDefinition<RecomputeDeadline, S, TermEvent, LegalContext> {
  return {
    name: 'recomputeDeadline',
    zh: '重新计算期限',
    en: 'Recompute a deadline',
    category: stream.category,
    creates: false,
    roles: ['system'],
    guard: () => [],
    decide({ term: id, cause }, state, { law }) {
      const term = termsOf(state)[id];
      if (term?.status !== 'running' && term?.status !== 'paused') return refuse('term.not-running');
      const move = recomputed(term, cause, law);
      if (!move) return refuse('term.unchanged');
      return refuseAll(move.refusals ?? []) ?? accept(move.events ?? [], BASIS[cause]);
    },
  };
}
