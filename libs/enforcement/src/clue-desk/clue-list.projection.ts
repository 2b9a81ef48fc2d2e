import { type ProjectionDefinition, type RowFold, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { ClueEvent } from '../clue/clue.events.js';

export interface ClueRow {
  readonly key: string;
  readonly number: string;
  readonly subjectName: string;
  readonly region: string;
  readonly organ: string;
  readonly source: string;
  readonly status: 'received' | 'verified' | 'proposed' | 'transferred' | 'filed' | 'rejected';
  readonly receivedOn: string;
  readonly verdict: string | null;
  readonly caseId: string | null;
}

type Of<T extends ClueEvent['type']> = Extract<ClueEvent, { type: T }>;

function changed<T extends ClueEvent['type']>(
  change: (data: Of<T>['data'], row: ClueRow) => Partial<ClueRow>,
): RowFold<ClueRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data'], row) });
}

export const clueListProjection: ProjectionDefinition<ClueRow, ClueEvent> = {
  name: 'clue-list',
  version: 1,
  table: 'clue',
  folds: {
    ClueReceived: rowPerStream((_row, event) => {
      const { number, subjectName, region, organ, source, receivedOn } = event.data;
      return {
        key: event.streamId,
        number,
        subjectName,
        region,
        organ,
        source,
        status: 'received',
        receivedOn,
        verdict: null,
        caseId: null,
      };
    }),
    NameScreened: changed<'NameScreened'>(({ verdict }) => ({ verdict })),
    MatchJudged: 'ignored',
    ClueVerified: changed<'ClueVerified'>(({ result }) => ({
      status: result === 'suspect' || result === 'not-ours' ? 'verified' : 'rejected',
    })),
    ClueTransferred: changed<'ClueTransferred'>(() => ({ status: 'transferred' })),
    JurisdictionDesignated: changed<'JurisdictionDesignated'>(({ to }, { status }) => ({
      organ: to,
      status: status === 'proposed' ? 'verified' : status,
    })),
    FilingProposed: changed<'FilingProposed'>(() => ({ status: 'proposed' })),
    ClueFiled: changed<'ClueFiled'>(({ caseId }) => ({ status: 'filed', caseId })),
    ReporterOpeningRequested: 'ignored',
    ReporterOpeningApproved: 'ignored',
    ReporterIdentityOpened: 'ignored',
    ...TERMS_IGNORED,
  },
};
