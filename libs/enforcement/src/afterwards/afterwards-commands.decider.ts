import type { CaseCommand } from '../case/case-command.decider.js';
import { answerReview, closeReview } from './answer-review/answer-review.decider.js';
import { reportReviewOpinion } from './answer-review/report-opinion.decider.js';
import {
  recordLitigation,
  recordReconsideration,
  recordStatutoryLeave,
  supplementEvidence,
} from './answer-review/open-review.decider.js';
import {
  archivePenaltyCase,
  closePenaltyCase,
  divideVolumes,
} from './close-penalty/close-penalty.decider.js';
import { recordExecution } from './enforce-in-court/end-execution.decider.js';
import { contestCourtRefusal, recordCourtReply } from './enforce-in-court/court-reply.decider.js';
import {
  applyCourtEnforcement,
  demandPerformance,
  hearDemandDefence,
} from './enforce-in-court/enforce-in-court.decider.js';
import {
  collectCertificate,
  declareVoid,
  disposeConfiscated,
  returnSealedItems,
  sealItems,
} from './keep-custody/keep-custody.decider.js';
import { approveInstalments, endInstalments } from './pay-fine/plan-payment.decider.js';
import { collectFineOnSpot, recordPayment, remitSpotFine } from './pay-fine/record-payment.decider.js';
import { accrueAddOn, recordRefund } from './pay-fine/settle-account.decider.js';
import { endPublication, withdrawPublication } from './publish-decision/end-publication.decider.js';
import {
  draftPublication,
  publishDecision,
  testSocialInfluence,
} from './publish-decision/publish-decision.decider.js';
import {
  applyCreditRepair,
  enterCreditInformation,
  refuseCreditRepair,
  repairCredit,
  verifyCreditRepair,
} from './repair-credit/repair-credit.decider.js';
import {
  announceService,
  recordServiceAttempt,
  recordServiceConsent,
} from './serve-decision/prepare-service.decider.js';
import { recordDeemedService, serveDecision } from './serve-decision/serve-decision.decider.js';
import { endStay, stayExecution } from './stay-execution/stay-execution.decider.js';
import { changeOwnDecision, revokePenalty } from './take-back/take-back.decider.js';

// Lists of commands of every payload; each is typed where it is written.

/** What may follow a decision of any kind, in cases of every kind. */
export const AFTERWARDS_COMMANDS: readonly CaseCommand<any>[] = [
  recordServiceConsent,
  recordServiceAttempt,
  announceService,
  serveDecision,
  recordDeemedService,
  testSocialInfluence,
  draftPublication,
  publishDecision,
  withdrawPublication,
  endPublication,
  enterCreditInformation,
  applyCreditRepair,
  verifyCreditRepair,
  repairCredit,
  refuseCreditRepair,
  recordPayment,
  approveInstalments,
  endInstalments,
  accrueAddOn,
  demandPerformance,
  hearDemandDefence,
  applyCourtEnforcement,
  recordCourtReply,
  contestCourtRefusal,
  recordExecution,
  recordRefund,
  disposeConfiscated,
  stayExecution,
  endStay,
  recordReconsideration,
  recordLitigation,
  recordStatutoryLeave,
  supplementEvidence,
  answerReview,
  closeReview,
  reportReviewOpinion,
  changeOwnDecision,
];

/** What only a penalty on a registered organization brings with it. */
export const PENALTY_AFTERWARDS: readonly CaseCommand<any>[] = [
  collectFineOnSpot,
  remitSpotFine,
  sealItems,
  returnSealedItems,
  collectCertificate,
  declareVoid,
  revokePenalty,
  closePenaltyCase,
  divideVolumes,
  archivePenaltyCase,
];
