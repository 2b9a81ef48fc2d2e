import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { PenaltyCaseOutcome } from '../../afterwards/afterwards-codes.events.js';
import type { Disposition } from '../../codes.events.js';
import type { RETENTIONS } from '../case-codes.events.js';
import {
  caseCommand,
  caseMustBe,
  noHandler,
  notBefore,
  undecidedPreservations,
} from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { isUnderWay } from '../confiscation/confiscation.state.js';
import type { CrimeTransfer } from '../transfer-crime/crime.state.js';
import { DISPOSAL_TERM } from '../file-case/file-case.decider.js';

export interface CloseCase {
  /** Required of a case of this kind. */
  readonly disposition?: Disposition;
  /** Of a penalty case, which has its own decider. */
  readonly outcome?: PenaltyCaseOutcome;
}

export interface ArchiveCase {
  readonly volume: string;
  readonly retention: (typeof RETENTIONS)[number];
}

/** Dispositions that the case has reached: only one of them can close it. */
export function reachedDispositions(state: CaseState): readonly Disposition[] {
  if (state.ban && !state.ban.revoked) return state.announced ? ['BANNED'] : [];
  return [
    ...(state.dissolvedAt ? (['DISSUADED'] as const) : []),
    ...(state.guided ? (['GUIDED_TO_REGISTER'] as const) : []),
    ...(state.transferred?.addressee === 'PSB' ? (['TRANSFERRED_POLICE'] as const) : []),
    ...(state.transferred && state.transferred.addressee !== 'PSB' ? (['TRANSFERRED_ORGAN'] as const) : []),
    ...(state.notIllegalAt ? (['NOT_ILLEGAL'] as const) : []),
  ];
}

/** What the file of a case must hold by its disposition (Order 77 Art 22). */
function missingDocuments(state: CaseState, disposition: Disposition): readonly Refusal[] {
  const transferred = disposition === 'TRANSFERRED_POLICE' || disposition === 'TRANSFERRED_ORGAN';
  const missing = [
    ...(!transferred && state.records.length === 0 ? ['investigation-record'] : []),
    ...(!transferred && !state.heard ? ['hearing-record'] : []),
    ...(!transferred && !state.report ? ['investigation-report'] : []),
    ...(disposition === 'BANNED' && !state.ban ? ['ban-decision'] : []),
    ...(disposition === 'BANNED' && !state.announced ? ['announcement'] : []),
    ...(disposition === 'DISSUADED' && !state.dissuadedAt ? ['dissuasion-record'] : []),
  ];
  return missing.flatMap((document) => when(true, 'case.document-missing', { document }));
}

const banStands = ({ ban }: CaseState): boolean => ban !== undefined && !ban.revoked;

/** A confiscation that stands, and is neither carried out nor lawfully ended. */
const unexecuted = ({ decisions, afterwards }: CaseState): boolean =>
  Object.values(decisions).some(
    ({ kind, status, eventId }) =>
      kind === 'confiscation' && status !== 'annulled' && afterwards[eventId]?.execution === undefined,
  );

/** A suspected crime that the chief has not decided on, or that was not handed over though approved. */
const awaitsHandOver = ({ decision, handedOver }: CrimeTransfer): boolean =>
  decision === undefined || (decision.approved && handedOver === undefined);

export const closeCase = caseCommand<CloseCase>({
  name: 'closeCase',
  zh: '批准结案',
  en: 'Close the case',
  roles: ['organ-head'],
  restsOn: () => ['O77-22'],
  guard: (state, context) => [
    ...caseMustBe(state, 'banned', 'disposed'),
    ...when(reachedDispositions(state).length === 0, 'case.not-disposed'),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...when(banStands(state) && state.seals === undefined, 'case.seals-not-collected'),
    ...when(banStands(state) && isUnderWay(state.confiscation), 'case.confiscation-open'),
    ...when(unexecuted(state), 'case.confiscation-not-executed'),
    ...when(Object.values(state.crime.transfers).some(awaitsHandOver), 'case.crime-open'),
    ...noHandler(state, context),
    ...notBefore(context, state.announced?.at, state.dissolvedAt, state.notIllegalAt, state.transferred?.at),
  ],
  decide({ disposition }, state, context) {
    if (disposition === undefined || !reachedDispositions(state).includes(disposition)) {
      return refuse('case.other-disposition', { disposition: disposition ?? '' });
    }
    const barred = refuseAll(missingDocuments(state, disposition));
    if (barred) return barred;
    const { number = '', subjectName = '', regionCode = '', organ = '', ban } = state;
    const closed = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      disposition,
      ...(disposition === 'BANNED' && ban ? { docNo: ban.docNo } : {}),
      closedOn: context.occurredOn,
    };
    return accept(
      [{ type: 'CaseClosed', data: closed }, ...meetTerm(state.terms, DISPOSAL_TERM, context.occurredOn)],
      'O77-22',
    );
  },
});

export const archiveCase = caseCommand<ArchiveCase>({
  name: 'archiveCase',
  zh: '立卷归档',
  en: 'Archive the case',
  roles: ['officer', 'section-head'],
  restsOn: () => ['O77-22'],
  guard: (state, context) => [...caseMustBe(state, 'closed'), ...notBefore(context, state.closedAt)],
  decide: (payload) => accept([{ type: 'CaseArchived', data: payload }], 'O77-22'),
});
