import { type ProjectionDefinition, type RowFold, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { ClueEvent } from '../clue/clue.events.js';
import { standingVerdict } from '../clue/clue-screening.state.js';
import type { Screened } from '../clue/screening.events.js';
import type { ClueState } from '../clue/clue.state.js';

export interface ClueRow {
  readonly key: string;
  readonly number: string;
  readonly subjectName: string;
  readonly region: string;
  readonly organ: string;
  readonly source: string;
  readonly status: Exclude<ClueState['status'], 'none'>;
  readonly receivedOn: string;
  /** Of the matches that no person dismissed; null until screened. */
  readonly verdict: string | null;
  /** What the verdict is made of anew when a match is dismissed. */
  readonly screening: Screening | null;
  readonly caseId: string | null;
}

interface Screening {
  readonly found: Pick<Screened, 'verdict' | 'matches' | 'reasons' | 'doubt'> | null;
  readonly judgements: Readonly<Record<string, { readonly judgement: 'confirmed' | 'dismissed' }>>;
}

/** A judgement outlives a later screening, as in the clue's state. */
function screened(
  change: Partial<Screening>,
  before: Screening | null,
): Pick<ClueRow, 'verdict' | 'screening'> {
  const screening = { found: null, judgements: {}, ...before, ...change };
  const { found, judgements } = screening;
  return { screening, verdict: found && standingVerdict(found, judgements).verdict };
}

type Of<T extends ClueEvent['type']> = Extract<ClueEvent, { type: T }>;

function changed<T extends ClueEvent['type']>(
  change: (data: Of<T>['data'], row: ClueRow) => Partial<ClueRow>,
): RowFold<ClueRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data'], row) });
}

export const clueListProjection: ProjectionDefinition<ClueRow, ClueEvent> = {
  name: 'clue-list',
  version: 2,
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
        screening: null,
        caseId: null,
      };
    }),
    NameScreened: changed<'NameScreened'>(({ verdict, matches, reasons, doubt }, { screening }) =>
      screened({ found: { verdict, matches, reasons, doubt } }, screening),
    ),
    MatchJudged: changed<'MatchJudged'>(({ target, judgement }, { screening }) =>
      screened({ judgements: { ...screening?.judgements, [target]: { judgement } } }, screening),
    ),
    ClueVerified: changed<'ClueVerified'>(({ result }) => ({
      status: ['suspect', 'violation', 'not-ours'].includes(result) ? 'verified' : 'rejected',
    })),
    ClueTransferred: changed<'ClueTransferred'>(() => ({ status: 'transferred' })),
    JurisdictionDesignated: changed<'JurisdictionDesignated'>(({ to }, { status }) => ({
      organ: to,
      status: status === 'proposed' ? 'verified' : status,
    })),
    FilingProposed: changed<'FilingProposed'>(() => ({ status: 'proposed' })),
    PenaltyCaseProposed: changed<'PenaltyCaseProposed'>(() => ({ status: 'proposed' })),
    ClueFiled: changed<'ClueFiled'>(({ caseId }) => ({ status: 'filed', caseId })),
    ReporterOpeningRequested: 'ignored',
    ReporterOpeningApproved: 'ignored',
    ReporterIdentityOpened: 'ignored',
    FilingRefused: changed<'FilingRefused'>(() => ({ status: 'verified' })),
    FilingDeclined: changed<'FilingDeclined'>(() => ({ status: 'declined' })),
    ClueJoined: changed<'ClueJoined'>(() => ({ status: 'joined' })),
    ClueSeparated: changed<'ClueSeparated'>(({ backTo }) => ({ status: backTo })),
    FollowerJoined: 'ignored',
    FollowerSeparated: 'ignored',
    FollowersFiled: 'ignored',
    ReporterReplied: 'ignored',
    ...TERMS_IGNORED,
  },
};
