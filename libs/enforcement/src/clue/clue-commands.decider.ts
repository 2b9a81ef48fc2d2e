import { missTermOf, recomputeDeadlineOf } from '@shouzheng/law/contract';
import { clueStream } from './clue.state.js';
import {
  designateJurisdiction,
  escalateJurisdiction,
} from './designate-jurisdiction/designate-jurisdiction.decider.js';
import { dropFollower, joinClues, noteFollower, separateClue } from './join-clues/join-clues.decider.js';
import { openClueOfLead } from './register-lead/clue-of-lead.decider.js';
import { registerLeadClue } from './register-lead/register-lead.decider.js';
import { declineToFile, refuseFiling } from './refuse-filing/refuse-filing.decider.js';
import { replyToReporter } from './reply-to-reporter/reply-to-reporter.decider.js';
import { judgeMatch } from './judge-match/judge-match.decider.js';
import { markClueFiled } from './mark-clue-filed/mark-clue-filed.decider.js';
import {
  approveReporterOpening,
  openReporterIdentity,
  requestReporterOpening,
} from './open-reporter/open-reporter.decider.js';
import { proposePenaltyCase } from './propose-penalty-case/propose-penalty-case.decider.js';
import { proposeFiling } from './propose-filing/propose-filing.decider.js';
import { recordNameScreening } from './record-name-screening/record-name-screening.decider.js';
import { registerClue } from './register-clue/register-clue.decider.js';
import { transferClue } from './transfer-clue/transfer-clue.decider.js';
import { verifyClue } from './verify-clue/verify-clue.decider.js';

/** What may be done with a clue, in the order of its life. */
export const clueCommands = [
  registerClue,
  recordNameScreening,
  judgeMatch,
  verifyClue,
  transferClue,
  escalateJurisdiction,
  designateJurisdiction,
  proposeFiling,
  proposePenaltyCase,
  markClueFiled,
  requestReporterOpening,
  approveReporterOpening,
  openReporterIdentity,
  registerLeadClue,
  openClueOfLead,
  refuseFiling,
  declineToFile,
  joinClues,
  separateClue,
  noteFollower,
  dropFollower,
  replyToReporter,
  missTermOf(clueStream, (state) => state.terms),
  recomputeDeadlineOf(clueStream, (state) => state.terms),
];
