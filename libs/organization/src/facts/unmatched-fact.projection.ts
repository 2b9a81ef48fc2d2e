import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import { gramsOf, normalName } from '../names/name-text.state.js';
import type { UnmatchedFactEvent } from './unmatched-fact.events.js';

/** A published fact that awaits a person; the row goes once it is matched or dismissed. */
export interface UnmatchedFactRow {
  readonly key: string;
  readonly organization: string;
  readonly grams: readonly string[];
  readonly kind: string;
  readonly value: string;
  readonly statedOn: string;
  readonly publisher: string;
  readonly reason: string;
  readonly candidates: readonly string[];
  readonly source: string;
}

const gone = (_row: UnmatchedFactRow | undefined): UnmatchedFactRow | undefined => undefined;

export const unmatchedFactProjection: ProjectionDefinition<UnmatchedFactRow, UnmatchedFactEvent> = {
  name: 'unmatched-fact',
  version: 1,
  table: 'unmatched_fact',
  folds: {
    FactUnmatched: rowPerStream((_row, event) => {
      const { organization, reason, candidates, fact } = event.data;
      return {
        key: event.streamId,
        organization,
        grams: [...gramsOf(normalName(organization))],
        kind: fact.kind,
        value: fact.value,
        statedOn: fact.date.date ?? '',
        publisher: fact.publisher,
        reason,
        candidates,
        source: fact.source,
      };
    }),
    FactMatched: rowPerStream(gone),
    FactDismissed: rowPerStream(gone),
  },
};
