import { type ProjectionDefinition, type RowFold, civilDateOf, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { CaseEvent } from '../case/case.events.js';

export interface CaseRow {
  readonly key: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: 'filed' | 'investigating' | 'reported' | 'banned' | 'disposed' | 'closed' | 'archived';
  readonly disposition: string | null;
  readonly subjectName: string;
  readonly region: string;
  readonly organ: string;
  readonly ground: string;
  readonly filedOn: string;
  readonly officers: readonly { readonly badge: string; readonly role: string }[];
  readonly docNo: string | null;
}

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

function changed<T extends CaseEvent['type']>(
  change: (data: Of<T>['data'], row: CaseRow) => Partial<CaseRow>,
): RowFold<CaseRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data'], row) });
}

const disposed = (disposition: string) => (): Partial<CaseRow> => ({ stage: 'disposed', disposition });

export const caseListProjection: ProjectionDefinition<CaseRow, CaseEvent> = {
  name: 'case-list',
  version: 1,
  table: 'case_row',
  folds: {
    CaseFiled: rowPerStream((_row, event) => {
      const { number, kind, subjectName, regionCode, organ, ground } = event.data;
      return {
        key: event.streamId,
        number,
        kind,
        stage: 'filed',
        disposition: null,
        subjectName,
        region: regionCode,
        organ,
        ground,
        filedOn: civilDateOf(event.meta.occurredAt),
        officers: [],
        docNo: null,
      };
    }),
    OfficersAssigned: changed<'OfficersAssigned'>(({ officers }, { stage }) => ({
      officers: officers.map(({ badge, role }) => ({ badge, role })),
      stage: stage === 'filed' ? 'investigating' : stage,
    })),
    RecusalDecided: changed<'RecusalDecided'>(({ granted, badge }, { officers }) => ({
      officers: granted ? officers.filter((one) => one.badge !== badge) : officers,
    })),
    InquiryRecorded: 'ignored',
    SiteInspected: 'ignored',
    ElectronicDataFixed: 'ignored',
    EvidencePreservationProposed: 'ignored',
    EvidencePreserved: 'ignored',
    EvidencePreservationDecided: 'ignored',
    PartyHeard: 'ignored',
    InvestigationReported: changed<'InvestigationReported'>(() => ({ stage: 'reported' })),
    LegalReviewRequested: 'ignored',
    LegalReviewPassed: 'ignored',
    LegalReviewReturned: 'ignored',
    BanProposed: 'ignored',
    BanDecided: changed<'BanDecided'>(({ docNo }) => ({ stage: 'banned', docNo })),
    SealsCollected: 'ignored',
    BanAnnounced: changed<'BanAnnounced'>(disposed('BANNED')),
    DissuasionGiven: 'ignored',
    SelfDissolved: changed<'SelfDissolved'>(disposed('DISSUADED')),
    DissuasionRevisited: 'ignored',
    RegistrationGuided: changed<'RegistrationGuided'>(disposed('GUIDED_TO_REGISTER')),
    CaseTransferred: changed<'CaseTransferred'>(({ addressee }) =>
      disposed(addressee === 'PSB' ? 'TRANSFERRED_POLICE' : 'TRANSFERRED_ORGAN')(),
    ),
    ReferredToPolice: 'ignored',
    NotIllegalConcluded: changed<'NotIllegalConcluded'>(disposed('NOT_ILLEGAL')),
    CaseClosed: changed<'CaseClosed'>(({ disposition }) => ({ stage: 'closed', disposition })),
    CaseArchived: changed<'CaseArchived'>(() => ({ stage: 'archived' })),
    BanRevoked: changed<'BanRevoked'>(({ reopens }) =>
      reopens ? { disposition: null, stage: 'reported' } : { disposition: null },
    ),
    CorrectionProposed: 'ignored',
    RecordCorrected: 'ignored',
    ...TERMS_IGNORED,
  },
};
