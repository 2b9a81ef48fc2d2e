import { type ProjectionDefinition, civilDateOf, rowPerStream } from '@shouzheng/kernel';
import type { SpotCheckEvent } from './spot-check.events.js';

export interface SpotCheckRow {
  readonly key: string;
  readonly kind: string;
  readonly year: number;
  readonly organ: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly plannedOn: string;
  readonly types: readonly string[];
  readonly subjects: readonly string[];
  readonly percent: number;
  readonly checkersEach: number;
  readonly drawnOn: string | null;
  readonly population: number | null;
  readonly drawn: number | null;
  readonly seed: string | null;
  /** Of the plan's stream: the draw relies on it. */
  readonly revision: number;
}

export const spotCheckProjection: ProjectionDefinition<SpotCheckRow, SpotCheckEvent> = {
  name: 'spot-check',
  version: 1,
  table: 'spot_check',
  folds: {
    SpotCheckPlanned: rowPerStream((_row, { streamId, revision, data }) => ({
      key: streamId,
      ...data,
      drawnOn: null,
      population: null,
      drawn: null,
      seed: null,
      revision,
    })),
    SpotCheckerSubstituted: rowPerStream((row, { revision }) => row && { ...row, revision }),
    SpotCheckCandidatesListed: rowPerStream((row, { revision }) => row && { ...row, revision }),
    SpotCheckDrawn: rowPerStream(
      (row, { revision, data, meta }) =>
        row && {
          ...row,
          drawnOn: civilDateOf(meta.occurredAt),
          population: data.listed ?? data.candidates.length,
          drawn: data.drawn.length,
          seed: data.seed,
          revision,
        },
    ),
  },
};
