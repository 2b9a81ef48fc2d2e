import type { ProjectionDefinition, Recorded, RowFold } from '@shouzheng/kernel';
import { type Term, type TermEvent, evolveTerms } from './term.events.js';

export interface TermRow extends Term {
  readonly key: string;
  readonly streamId: string;
}

type FoldOf<T extends TermEvent['type']> = RowFold<TermRow, Extract<TermEvent, { type: T }>>;

/** Every term event touches the one row of its term. */
function fold<T extends TermEvent['type']>(): FoldOf<T> {
  return {
    keys: (event) => [`${event.streamId}:${event.data.term}`],
    fold(row, event, key) {
      const id = event.data.term;
      const term = evolveTerms(row ? { [id]: row } : {}, event as Recorded<TermEvent>)[id];
      return term && { ...term, key, streamId: event.streamId };
    },
  };
}

export const termProjection: ProjectionDefinition<TermRow, TermEvent> = {
  name: 'term',
  version: 2,
  table: 'term',
  streamOf: ({ streamId }) => streamId,
  folds: {
    TermStarted: fold(),
    TermMet: fold(),
    TermMissed: fold(),
    DeadlineRecomputed: fold(),
    TermPaused: fold(),
    TermResumed: fold(),
  },
};
