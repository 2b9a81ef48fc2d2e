import { Module } from '@nestjs/common';
import { AnswerReviewEndpoint } from './afterwards/answer-review/answer-review.endpoint.js';
import { OpenReviewEndpoint } from './afterwards/answer-review/open-review.endpoint.js';
import { DivideVolumesEndpoint } from './afterwards/close-penalty/divide-volumes.endpoint.js';
import { EndExecutionEndpoint } from './afterwards/enforce-in-court/end-execution.endpoint.js';
import { EnforceInCourtEndpoint } from './afterwards/enforce-in-court/enforce-in-court.endpoint.js';
import { KeepCustodyEndpoint } from './afterwards/keep-custody/keep-custody.endpoint.js';
import { PlanPaymentEndpoint } from './afterwards/pay-fine/plan-payment.endpoint.js';
import { RecordPaymentEndpoint } from './afterwards/pay-fine/record-payment.endpoint.js';
import { SettleAccountEndpoint } from './afterwards/pay-fine/settle-account.endpoint.js';
import { EndPublicationEndpoint } from './afterwards/publish-decision/end-publication.endpoint.js';
import { PublishDecisionEndpoint } from './afterwards/publish-decision/publish-decision.endpoint.js';
import { RepairCreditEndpoint } from './afterwards/repair-credit/repair-credit.endpoint.js';
import { PrepareServiceEndpoint } from './afterwards/serve-decision/prepare-service.endpoint.js';
import { ServeDecisionEndpoint } from './afterwards/serve-decision/serve-decision.endpoint.js';
import { StayExecutionEndpoint } from './afterwards/stay-execution/stay-execution.endpoint.js';
import { TakeBackEndpoint } from './afterwards/take-back/take-back.endpoint.js';
import { FineAccounts } from './afterwards/fine/fine-accounts.js';
import { GetFineAccountEndpoint } from './afterwards/fine/get-fine-account.endpoint.js';
import { CaseFileEndpoint } from './case-file/case-file.endpoint.js';
import { AnnounceBanEndpoint } from './case/announce-ban/announce-ban.endpoint.js';
import { AssignOfficersEndpoint } from './case/assign-officers/assign-officers.endpoint.js';
import { CloseCaseEndpoint } from './case/close-case/close-case.endpoint.js';
import { CloseInvestigationEndpoint } from './case/close-investigation/close-investigation.endpoint.js';
import { CollectSealsEndpoint } from './case/collect-seals/collect-seals.endpoint.js';
import { ConcludeNotIllegalEndpoint } from './case/conclude-not-illegal/conclude-not-illegal.endpoint.js';
import { CorrectRecordEndpoint } from './case/correct-record/correct-record.endpoint.js';
import { DecideBanEndpoint } from './case/decide-ban/decide-ban.endpoint.js';
import { DecideRecusalEndpoint } from './case/decide-recusal/decide-recusal.endpoint.js';
import { DissuadeEndpoint } from './case/dissuade/dissuade.endpoint.js';
import { FileCaseEndpoint } from './case/file-case/file-case.endpoint.js';
import { RecordCaseTraceEndpoint } from './case/record-trace/record-trace.endpoint.js';
import { TraceDigests } from './case/trace-digests.js';
import { CaseLinks } from './case/find-case-links/case-links.js';
import { FindCaseLinksEndpoint } from './case/find-case-links/find-case-links.endpoint.js';
import { FixElectronicDataEndpoint } from './case/fix-data/fix-electronic-data.endpoint.js';
import { GuideToRegisterEndpoint } from './case/guide-to-register/guide-to-register.endpoint.js';
import { HearPartyEndpoint } from './case/hear-party/hear-party.endpoint.js';
import { RecordSiteInspectionEndpoint } from './case/inspect-site/record-site-inspection.endpoint.js';
import { PreserveEvidenceEndpoint } from './case/preserve-evidence/preserve-evidence.endpoint.js';
import { RecordInquiryEndpoint } from './case/record-inquiry/record-inquiry.endpoint.js';
import { ReviewLegallyEndpoint } from './case/review-legally/review-legally.endpoint.js';
import { RevokeOwnDecisionEndpoint } from './case/revoke-decision/revoke-own-decision.endpoint.js';
import { TransferCaseEndpoint } from './case/transfer-case/transfer-case.endpoint.js';
import { ClueDeskEndpoint } from './clue-desk/clue-desk.endpoint.js';
import { DesignateJurisdictionEndpoint } from './clue/designate-jurisdiction/designate-jurisdiction.endpoint.js';
import { JudgeMatchEndpoint } from './clue/judge-match/judge-match.endpoint.js';
import { OpenReporterEndpoint } from './clue/open-reporter/open-reporter.endpoint.js';
import { ProposeFilingEndpoint } from './clue/propose-filing/propose-filing.endpoint.js';
import { RegisterClueEndpoint } from './clue/register-clue/register-clue.endpoint.js';
import { TransferClueEndpoint } from './clue/transfer-clue/transfer-clue.endpoint.js';
import { VerifyClueEndpoint } from './clue/verify-clue/verify-clue.endpoint.js';
import { DocketEndpoint } from './docket/docket.endpoint.js';
import { TemplatesEndpoint } from './documents/approve-template/templates.endpoint.js';
import { IssueDocumentEndpoint } from './documents/issue-document/issue-document.endpoint.js';
import { DocumentsEndpoint } from './documents/register/documents.endpoint.js';
import { ReturnDocumentEndpoint } from './documents/return-document/return-document.endpoint.js';
import { VoidDocumentEndpoint } from './documents/void-document/void-document.endpoint.js';
import { FilesEndpoint } from './files/files.endpoint.js';
import { AttachPapersEndpoint } from './requests/attach-papers/attach-papers.endpoint.js';
import { GetRequestEndpoint } from './requests/get-request/get-request.endpoint.js';
import { HandleCorrectionEndpoint } from './requests/handle-correction/handle-correction.endpoint.js';
import { HandleDisclosureEndpoint } from './requests/handle-disclosure/handle-disclosure.endpoint.js';
import { RequestDesk } from './requests/request-desk.js';
import { RequestIntake } from './requests/request-intake.js';
import { SettleTaskEndpoint } from './task/settle-task.endpoint.js';
import { WorkEndpoint } from './work/work.endpoint.js';
import { CaseIntake } from './case/case-intake.js';
import { CaseFiles } from './case-file/case-file.js';
import { CaseViews } from './case-file/case-view.js';
import { ClockViews } from './clock-views.js';
import { ReporterVault } from './clue/reporter-vault.js';
import { ClueDesk } from './clue-desk/clue-desk.js';
import { FilingOfClue } from './clue-desk/filing-of-clue.js';
import { ScreeningViews } from './clue-desk/screening-views.js';
import { DocketRows } from './docket/docket-rows.js';
import { DocketItems } from './docket/docket-items.js';
import { StandIns } from './docket/stand-ins.js';
import { Docket } from './docket/docket.service.js';
import { DocketFinder } from './docket/docket-finder.js';
import { RememberedViews } from './docket/remembered-views.js';
import { TemplateViews } from './documents/approve-template/template-views.js';
import { DocumentDrafts } from './documents/document-drafts.js';
import { DocumentIntake } from './documents/document-intake.js';
import { DocumentTypesOfRecord } from './documents/document-types.js';
import { DocumentViews } from './documents/document-views.js';
import { Documents } from './documents/documents.service.js';
import { DocumentRegister } from './documents/register/document-register.js';
import { Subjects } from './documents/subjects.js';
import { TemplateDesk } from './documents/template-desk.js';
import { FileStore } from './files/file-store.js';
import { Files } from './files/files.service.js';
import { ProposePenaltyCaseEndpoint } from './clue/propose-penalty-case/propose-penalty-case.endpoint.js';
import { PENALTY_ENDPOINTS } from './penalty/penalty-endpoints.js';
import { ViewRight } from './view-right.js';
import { WorkItems } from './work/work-items.js';
import { OpenConfiscationEndpoint } from './case/confiscation/open-confiscation.endpoint.js';
import { DecideConfiscationEndpoint } from './case/confiscation/decide-confiscation.endpoint.js';
import { TransferCrimeEndpoint } from './case/transfer-crime/transfer-crime.endpoint.js';
import { TakedownEndpoint } from './case/takedown/takedown.endpoint.js';
import { NotifyEnablersEndpoint } from './case/notify-enablers/notify-enablers.endpoint.js';
import { RecordRelapseEndpoint } from './case/record-relapse/record-relapse.endpoint.js';
import { PartyRightsEndpoint } from './case/party-rights/party-rights.endpoint.js';
import { LendOfficersEndpoint } from './case/lend-officers/lend-officers.endpoint.js';
import { RefuseFilingEndpoint } from './clue/refuse-filing/refuse-filing.endpoint.js';
import { JoinCluesEndpoint } from './clue/join-clues/join-clues.endpoint.js';
import { ReplyToReporterEndpoint } from './clue/reply-to-reporter/reply-to-reporter.endpoint.js';
import { RegisterLeadEndpoint } from './clue/register-lead/register-lead.endpoint.js';
import { CheckProcedureEndpoint } from './procedure/check-procedure.endpoint.js';
import { FindRequestsEndpoint } from './requests/find-requests/find-requests.endpoint.js';
import { RequestList } from './requests/find-requests/request-list.js';
import { FindStuckCasesEndpoint } from './watch/find-stuck-cases.endpoint.js';
import { StuckCases } from './watch/stuck-cases.js';
import { FindWhoMayActEndpoint } from './who-may-act/find-who-may-act.endpoint.js';
import { CheckUp } from './procedure/check-up.js';
import { WhoMayAct } from './who-may-act/who-may-act.js';

@Module({
  controllers: [
    // Before `cases/:id`, which would take its name for an id.
    FindStuckCasesEndpoint,
    CaseFileEndpoint,
    AnnounceBanEndpoint,
    AssignOfficersEndpoint,
    CloseCaseEndpoint,
    CloseInvestigationEndpoint,
    CollectSealsEndpoint,
    ConcludeNotIllegalEndpoint,
    CorrectRecordEndpoint,
    DecideBanEndpoint,
    DecideRecusalEndpoint,
    DissuadeEndpoint,
    FileCaseEndpoint,
    FixElectronicDataEndpoint,
    RecordCaseTraceEndpoint,
    FindCaseLinksEndpoint,
    GuideToRegisterEndpoint,
    HearPartyEndpoint,
    RecordSiteInspectionEndpoint,
    PreserveEvidenceEndpoint,
    RecordInquiryEndpoint,
    ReviewLegallyEndpoint,
    RevokeOwnDecisionEndpoint,
    TransferCaseEndpoint,
    ClueDeskEndpoint,
    DesignateJurisdictionEndpoint,
    JudgeMatchEndpoint,
    OpenReporterEndpoint,
    ProposeFilingEndpoint,
    RegisterClueEndpoint,
    TransferClueEndpoint,
    VerifyClueEndpoint,
    DocketEndpoint,
    FilesEndpoint,
    SettleTaskEndpoint,
    WorkEndpoint,
    IssueDocumentEndpoint,
    VoidDocumentEndpoint,
    ReturnDocumentEndpoint,
    DocumentsEndpoint,
    TemplatesEndpoint,
    OpenConfiscationEndpoint,
    DecideConfiscationEndpoint,
    TransferCrimeEndpoint,
    TakedownEndpoint,
    NotifyEnablersEndpoint,
    RecordRelapseEndpoint,
    PartyRightsEndpoint,
    LendOfficersEndpoint,
    RefuseFilingEndpoint,
    JoinCluesEndpoint,
    ReplyToReporterEndpoint,
    RegisterLeadEndpoint,
    CheckProcedureEndpoint,
    FindWhoMayActEndpoint,
    ProposePenaltyCaseEndpoint,
    ...PENALTY_ENDPOINTS,
    AnswerReviewEndpoint,
    OpenReviewEndpoint,
    DivideVolumesEndpoint,
    EndExecutionEndpoint,
    EnforceInCourtEndpoint,
    KeepCustodyEndpoint,
    PlanPaymentEndpoint,
    RecordPaymentEndpoint,
    SettleAccountEndpoint,
    EndPublicationEndpoint,
    PublishDecisionEndpoint,
    RepairCreditEndpoint,
    PrepareServiceEndpoint,
    ServeDecisionEndpoint,
    StayExecutionEndpoint,
    TakeBackEndpoint,
    GetFineAccountEndpoint,
    FindRequestsEndpoint,
    GetRequestEndpoint,
    HandleCorrectionEndpoint,
    HandleDisclosureEndpoint,
    AttachPapersEndpoint,
  ],
  providers: [
    CaseIntake,
    CaseFiles,
    CaseViews,
    ClockViews,
    ReporterVault,
    ClueDesk,
    FilingOfClue,
    ScreeningViews,
    TraceDigests,
    CaseLinks,
    DocketRows,
    DocketItems,
    StandIns,
    Docket,
    DocketFinder,
    RememberedViews,
    FileStore,
    Files,
    ViewRight,
    WorkItems,
    Documents,
    DocumentDrafts,
    DocumentIntake,
    DocumentRegister,
    DocumentTypesOfRecord,
    DocumentViews,
    Subjects,
    TemplateDesk,
    TemplateViews,
    CheckUp,
    WhoMayAct,
    StuckCases,
    RequestList,
    FineAccounts,
    RequestDesk,
    RequestIntake,
  ],
})
export class EnforcementHttpModule {}
