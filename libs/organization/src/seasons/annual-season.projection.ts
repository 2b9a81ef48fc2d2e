import { type ProjectionDefinition, rowPerStream } from '@shouzheng/kernel';
import type { AnnualSeasonEvent } from './annual-season.events.js';

export interface AnnualSeasonRow {
  readonly key: string;
  readonly year: number;
  readonly organ: string;
  readonly noticeNumber: string;
  readonly status: 'running' | 'complete';
  readonly opened: number | null;
  readonly refused: readonly { readonly code: string; readonly count: number }[];
}

export const annualSeasonProjection: ProjectionDefinition<AnnualSeasonRow, AnnualSeasonEvent> = {
  name: 'annual-season',
  version: 1,
  table: 'annual_season',
  folds: {
    AnnualSeasonOpened: rowPerStream((_row, { streamId, data }) => {
      const { year, organ, noticeNumber } = data;
      return { key: streamId, year, organ, noticeNumber, status: 'running', opened: null, refused: [] };
    }),
    AnnualSeasonCompleted: rowPerStream((row, { data }) => row && { ...row, status: 'complete', ...data }),
  },
};
