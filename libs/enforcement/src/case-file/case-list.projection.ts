import { type ProjectionDefinition, type RowFold, civilDateOf, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { CaseEvent } from '../case/case.events.js';

export interface CaseRow {
  readonly key: string;
  readonly number: string;
  readonly kind: string;
  readonly stage:
    'filed' | 'investigating' | 'reported' | 'banned' | 'decided' | 'disposed' | 'closed' | 'archived';
  readonly disposition: string | null;
  readonly subjectName: string;
  readonly region: string;
  readonly organ: string;
  readonly ground: string;
  readonly filedOn: string;
  readonly officers: readonly { readonly badge: string; readonly role: string }[];
  readonly docNo: string | null;
  /** Accounts of other organs that were lent to the case: it stands in their list too. */
  readonly lent: readonly string[];
  /** `<kind>:<keyed digest>` of places, sites and accounts: by them cases are linked. */
  readonly traces: readonly string[];
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
  version: 2,
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
        lent: [],
        traces: [],
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
    CaseTraceRecorded: changed<'CaseTraceRecorded'>(({ kind, digest }, { traces }) => ({
      traces: [...traces, `${kind}:${digest}`],
    })),
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
    CaseClosed: changed<'CaseClosed'>(({ disposition }) => ({ stage: 'closed', disposition, lent: [] })),
    CaseArchived: changed<'CaseArchived'>(() => ({ stage: 'archived' })),
    BanRevoked: changed<'BanRevoked'>(({ reopens }) =>
      reopens ? { disposition: null, stage: 'reported' } : { disposition: null },
    ),
    PenaltyCaseFiled: rowPerStream((_row, event) => {
      const { number, kind, subjectName, regionCode, organ, violation } = event.data;
      return {
        key: event.streamId,
        number,
        kind,
        stage: 'filed',
        disposition: null,
        subjectName,
        region: regionCode,
        organ,
        ground: violation,
        filedOn: civilDateOf(event.meta.occurredAt),
        officers: [],
        lent: [],
        traces: [],
        docNo: null,
      };
    }),
    PenaltyReportSubmitted: changed<'PenaltyReportSubmitted'>(() => ({ stage: 'reported' })),
    PriorNoticeServed: 'ignored',
    DefenceSubmitted: 'ignored',
    DefenceWaived: 'ignored',
    DefenceReviewed: 'ignored',
    HearingRequested: 'ignored',
    HearingScheduled: 'ignored',
    ChairObjected: 'ignored',
    ChairRecusalDecided: 'ignored',
    HearingHeld: 'ignored',
    HearingTerminated: 'ignored',
    HearingReported: 'ignored',
    CollectivelyDiscussed: 'ignored',
    DeadlineExtended: 'ignored',
    DeadlineExcluded: 'ignored',
    ClockPaused: 'ignored',
    ClockResumed: 'ignored',
    CaseSuspended: 'ignored',
    CaseResumed: 'ignored',
    CaseTerminated: changed<'CaseTerminated'>(() => ({ stage: 'disposed' })),
    EducationGiven: 'ignored',
    DecidedOnSpot: 'ignored',
    OnSpotDecisionRecorded: 'ignored',
    PenaltyDecided: changed<'PenaltyDecided'>(({ docNo }) => ({ stage: 'decided', docNo })),
    NoPenaltyDecided: changed<'NoPenaltyDecided'>(({ docNo }) => ({ stage: 'decided', docNo })),
    PenaltyTookEffect: 'ignored',
    DecisionAnnulled: changed<'DecisionAnnulled'>(({ ofKind, procedureOnly }, { stage }) => ({
      stage: ofKind === 'penalty' && procedureOnly && stage === 'decided' ? 'reported' : stage,
    })),
    DecisionChanged: 'ignored',
    ServiceConsentRecorded: 'ignored',
    ServiceAttempted: 'ignored',
    ServiceAnnounced: 'ignored',
    DecisionServed: 'ignored',
    SocialInfluenceTested: 'ignored',
    PublicationDrafted: 'ignored',
    DecisionPublished: 'ignored',
    PublicationWithdrawn: 'ignored',
    PublicationEnded: 'ignored',
    CreditInformationEntered: 'ignored',
    CreditRepairApplied: 'ignored',
    CreditRepairVerified: 'ignored',
    CreditRepaired: 'ignored',
    CreditRepairRefused: 'ignored',
    PaymentRecorded: 'ignored',
    FineCollectedOnSpot: 'ignored',
    SpotFineRemitted: 'ignored',
    InstalmentsApproved: 'ignored',
    InstalmentsEnded: 'ignored',
    AddOnAccrued: 'ignored',
    RefundRecorded: 'ignored',
    PerformanceDemanded: 'ignored',
    DemandDefenceHeard: 'ignored',
    CourtEnforcementApplied: 'ignored',
    CourtReplied: 'ignored',
    CourtRefusalContested: 'ignored',
    ExecutionEnded: 'ignored',
    ExecutionStayed: 'ignored',
    StayEnded: 'ignored',
    ItemsSealed: 'ignored',
    SealedItemsReturned: 'ignored',
    CertificateCollected: 'ignored',
    DeclaredVoid: 'ignored',
    ConfiscatedItemsDisposed: 'ignored',
    ReviewOpened: 'ignored',
    StatutoryLeaveRecorded: 'ignored',
    EvidenceSupplemented: 'ignored',
    ReviewAnswered: 'ignored',
    ReviewClosed: 'ignored',
    ReviewOpinionReported: 'ignored',
    PenaltyCaseClosed: changed<'PenaltyCaseClosed'>(({ outcome }) => ({
      stage: 'closed',
      disposition: `PENALTY_${outcome.toUpperCase().replaceAll('-', '_')}`,
    })),
    VolumesDivided: 'ignored',
    CorrectionProposed: 'ignored',
    RecordCorrected: 'ignored',
    OfficersLent: changed<'OfficersLent'>(({ officers }, { lent }) => ({
      lent: [...new Set([...lent, ...officers.map(({ account }) => account)])],
    })),
    OfficersRecalled: changed<'OfficersRecalled'>(({ accounts }, { lent }) => ({
      lent: lent.filter((account) => !accounts.includes(account)),
    })),
    ConfiscationOpened: 'ignored',
    ConfiscationNoticeServed: 'ignored',
    ConfiscationDefenceSubmitted: 'ignored',
    ConfiscationDefenceReviewed: 'ignored',
    ConfiscationHearingRequested: 'ignored',
    ConfiscationHearingScheduled: 'ignored',
    ConfiscationHearingHeld: 'ignored',
    ConfiscationReviewed: 'ignored',
    ConfiscationDecided: 'ignored',
    ConfiscationDropped: 'ignored',
    CrimeTransferProposed: 'ignored',
    CrimeTransferDecided: 'ignored',
    CrimeHandedOver: 'ignored',
    PoliceReplied: 'ignored',
    PoliceReviewRequested: 'ignored',
    CrimeItemsHandedOver: 'ignored',
    TakedownRequested: 'ignored',
    TakedownConfirmed: 'ignored',
    TakedownRefused: 'ignored',
    EnablerReported: 'ignored',
    ActingAfterBanDetected: 'ignored',
    FileAccessRequested: 'ignored',
    FileAccessGranted: 'ignored',
    FileAccessRefused: 'ignored',
    RecusalApplied: 'ignored',
    OfficersRequested: 'ignored',
    ...TERMS_IGNORED,
  },
};
