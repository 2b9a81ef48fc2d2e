import type { CaseCommand } from '../case/case-command.decider.js';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import { approveCorrection, proposeCorrection } from '../case/correct-record/correct-record.decider.js';
import { decideRecusal } from '../case/decide-recusal/decide-recusal.decider.js';
import { fixElectronicData } from '../case/fix-data/fix-data.decider.js';
import { recordSiteInspection } from '../case/inspect-site/inspect-site.decider.js';
import {
  decideEvidencePreservation,
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from '../case/preserve-evidence/preserve-evidence.decider.js';
import { recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from '../case/review-legally/review-legally.decider.js';
import { transferCase } from '../case/transfer-case/transfer-case.decider.js';
import { reviewDefence, submitDefence, waiveDefence } from './answer-notice/answer-notice.decider.js';
import { decidePenalty } from './decide-penalty/decide-penalty.decider.js';
import { decideNoPenalty } from './decide-no-penalty/decide-no-penalty.decider.js';
import { decideOnSpot, recordOnSpotDecision } from './decide-on-spot/decide-on-spot.decider.js';
import { recordServiceOnSpot } from './decide-on-spot/serve-on-spot.decider.js';
import { holdCollectiveDiscussion } from './discuss-collectively/discuss-collectively.decider.js';
import { filePenaltyCase } from './file-penalty-case/file-penalty-case.decider.js';
import { holdHearing, submitHearingReport, terminateHearing } from './hold-hearing/hold-hearing.decider.js';
import {
  decideChairRecusal,
  objectToChair,
  requestHearing,
  scheduleHearing,
} from './hold-hearing/prepare-hearing.decider.js';
import { excludePeriod, extendDeadline, pauseClock, resumeClock } from './run-clock/run-clock.decider.js';
import { servePriorNotice } from './serve-prior-notice/serve-prior-notice.decider.js';
import { submitReport } from './submit-report/submit-report.decider.js';
import { resumeCase, suspendCase, terminateCase } from './suspend-case/suspend-case.decider.js';

/** What may be done in a case about a registered organization, in the order of the procedure. */
// A list of commands of every payload; each is typed where it is written.
export const PENALTY_COMMANDS: readonly CaseCommand<any>[] = [
  filePenaltyCase,
  assignOfficers,
  decideRecusal,
  recordInquiry,
  recordSiteInspection,
  fixElectronicData,
  proposeEvidencePreservation,
  registerEvidencePreservation,
  decideEvidencePreservation,
  submitReport,
  servePriorNotice,
  submitDefence,
  waiveDefence,
  reviewDefence,
  requestHearing,
  scheduleHearing,
  objectToChair,
  decideChairRecusal,
  holdHearing,
  terminateHearing,
  submitHearingReport,
  requestLegalReview,
  passLegalReview,
  returnLegalReview,
  holdCollectiveDiscussion,
  extendDeadline,
  excludePeriod,
  pauseClock,
  resumeClock,
  suspendCase,
  resumeCase,
  terminateCase,
  decidePenalty,
  decideNoPenalty,
  decideOnSpot,
  recordServiceOnSpot,
  recordOnSpotDecision,
  transferCase,
  proposeCorrection,
  approveCorrection,
];
