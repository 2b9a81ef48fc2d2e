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
import { FilesEndpoint } from './files/files.endpoint.js';
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
import { DocketRows } from './docket/docket-rows.js';
import { DocketTexts } from './docket/docket-texts.js';
import { Docket } from './docket/docket.service.js';
import { FileStore } from './files/file-store.js';
import { Files } from './files/files.service.js';
import { ViewRight } from './view-right.js';
import { WorkItems } from './work/work-items.js';

@Module({
  controllers: [
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
    GetRequestEndpoint,
    HandleCorrectionEndpoint,
    HandleDisclosureEndpoint,
  ],
  providers: [
    CaseIntake,
    CaseFiles,
    CaseViews,
    ClockViews,
    ReporterVault,
    ClueDesk,
    FilingOfClue,
    DocketRows,
    DocketTexts,
    Docket,
    FileStore,
    Files,
    ViewRight,
    WorkItems,
    FineAccounts,
    RequestDesk,
    RequestIntake,
  ],
})
export class EnforcementHttpModule {}
