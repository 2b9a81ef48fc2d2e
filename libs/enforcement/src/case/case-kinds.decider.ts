import type { Refusal } from '@shouzheng/kernel';
import {
  decideConfiscation,
  dropConfiscation,
  reviewConfiscation,
} from './confiscation/decide-confiscation.decider.js';
import {
  reviewConfiscationDefence,
  submitConfiscationDefence,
} from './confiscation/defend-confiscation.decider.js';
import {
  holdConfiscationHearing,
  requestConfiscationHearing,
  scheduleConfiscationHearing,
} from './confiscation/hear-confiscation.decider.js';
import { openConfiscation, serveConfiscationNotice } from './confiscation/open-confiscation.decider.js';
import { lendOfficers, recallOfficers, requestOfficers } from './lend-officers/lend-officers.decider.js';
import { notifyEnablers } from './notify-enablers/notify-enablers.decider.js';
import {
  applyRecusal,
  grantFileAccess,
  refuseFileAccess,
  requestFileAccess,
} from './party-rights/party-rights.decider.js';
import { recordRelapse } from './record-relapse/record-relapse.decider.js';
import { confirmTakedown, refuseTakedown, requestTakedown } from './takedown/takedown.decider.js';
import {
  handOverCrimeItems,
  recordPoliceReply,
  requestPoliceReview,
} from './transfer-crime/follow-police.decider.js';
import {
  decideCrimeTransfer,
  handOverCrime,
  proposeCrimeTransfer,
} from './transfer-crime/transfer-crime.decider.js';
import { missTermOf, recomputeDeadlineOf } from '@shouzheng/law/contract';
import { announceBan } from './announce-ban/announce-ban.decider.js';
import { assignOfficers } from './assign-officers/assign-officers.decider.js';
import type { CaseCommand } from './case-command.decider.js';
import { type CaseKind, type CaseState, caseStream } from './case.state.js';
import { archiveCase, closeCase } from './close-case/close-case.decider.js';
import { closeInvestigation } from './close-investigation/close-investigation.decider.js';
import { collectSeals } from './collect-seals/collect-seals.decider.js';
import { concludeNotIllegal } from './conclude-not-illegal/conclude-not-illegal.decider.js';
import { approveCorrection, proposeCorrection } from './correct-record/correct-record.decider.js';
import { decideBan, proposeBan } from './decide-ban/decide-ban.decider.js';
import { decideRecusal } from './decide-recusal/decide-recusal.decider.js';
import { dissuade, recordRevisit, recordSelfDissolution } from './dissuade/dissuade.decider.js';
import { fileCase } from './file-case/file-case.decider.js';
import { fixElectronicData } from './fix-data/fix-data.decider.js';
import { guideToRegister } from './guide-to-register/guide-to-register.decider.js';
import { hearParty } from './hear-party/hear-party.decider.js';
import { recordSiteInspection } from './inspect-site/inspect-site.decider.js';
import {
  decideEvidencePreservation,
  proposeEvidencePreservation,
  registerEvidencePreservation,
} from './preserve-evidence/preserve-evidence.decider.js';
import { recordCaseTrace } from './record-trace/record-trace.decider.js';
import { recordInquiry } from './record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from './review-legally/review-legally.decider.js';
import { revokeOwnDecision } from './revoke-decision/revoke-decision.decider.js';
import { AFTERWARDS_COMMANDS, PENALTY_AFTERWARDS } from '../afterwards/afterwards-commands.decider.js';
import { PENALTY_COMMANDS } from '../penalty/penalty-commands.decider.js';
import { referToPolice, transferCase } from './transfer-case/transfer-case.decider.js';

// A table of commands of every payload; each is typed where it is written, and the table never looks inside.
type AnyCaseCommand = CaseCommand<any>;
export type CaseTable = Readonly<Record<CaseKind, readonly AnyCaseCommand[]>>;

/** What belongs to a case of any kind: crimes found in it, officers lent to it, what its party asks for. */
const ACTS_OF_EVERY_KIND: readonly AnyCaseCommand[] = [
  requestOfficers,
  lendOfficers,
  recallOfficers,
  requestFileAccess,
  grantFileAccess,
  refuseFileAccess,
  applyRecusal,
  proposeCrimeTransfer,
  decideCrimeTransfer,
  handOverCrime,
  recordPoliceReply,
  requestPoliceReview,
  handOverCrimeItems,
];

/** What may be done in a case of each kind, in the order of the procedure. Another kind is another row. */
export const CASE_TABLE: CaseTable = {
  illegal: [
    fileCase,
    assignOfficers,
    decideRecusal,
    recordInquiry,
    recordSiteInspection,
    fixElectronicData,
    recordCaseTrace,
    proposeEvidencePreservation,
    registerEvidencePreservation,
    decideEvidencePreservation,
    hearParty,
    closeInvestigation,
    requestLegalReview,
    passLegalReview,
    returnLegalReview,
    proposeBan,
    decideBan,
    collectSeals,
    announceBan,
    dissuade,
    recordSelfDissolution,
    recordRevisit,
    concludeNotIllegal,
    guideToRegister,
    transferCase,
    referToPolice,
    closeCase,
    archiveCase,
    revokeOwnDecision,
    proposeCorrection,
    approveCorrection,
    openConfiscation,
    serveConfiscationNotice,
    submitConfiscationDefence,
    reviewConfiscationDefence,
    requestConfiscationHearing,
    scheduleConfiscationHearing,
    holdConfiscationHearing,
    reviewConfiscation,
    decideConfiscation,
    dropConfiscation,
    requestTakedown,
    confirmTakedown,
    refuseTakedown,
    notifyEnablers,
    recordRelapse,
    ...ACTS_OF_EVERY_KIND,
    ...AFTERWARDS_COMMANDS,
  ],
  penalty: [...PENALTY_COMMANDS, ...ACTS_OF_EVERY_KIND, ...AFTERWARDS_COMMANDS, ...PENALTY_AFTERWARDS],
};

/** One command per name: the kind of the case (of the payload, where it creates) picks the decider. */
export function commandsOf(table: CaseTable): readonly AnyCaseCommand[] {
  const all = Object.values(table).flat();
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const first = all.find((one) => one.name === name);
    return first ? [joined(table, first)] : [];
  });
}

function joined(table: CaseTable, first: AnyCaseCommand): AnyCaseCommand {
  const ofKind = (kind: unknown): AnyCaseCommand | undefined =>
    Object.entries(table)
      .find(([one]) => one === kind)?.[1]
      .find(({ name }) => name === first.name);
  const ofAnyKind = Object.values(table).flatMap((row) => row.filter(({ name }) => name === first.name));
  const pick = (state: CaseState, payload?: { readonly kind?: unknown }): AnyCaseCommand | undefined => {
    if (!first.creates) return ofKind(state.kind);
    // A creation that one kind alone has says by its name which kind it makes.
    return ofAnyKind.length === 1 ? first : ofKind(payload?.kind);
  };
  const otherKind = (state: CaseState): Refusal => ({
    code: 'case.other-kind',
    params: { kind: state.kind ?? '' },
  });
  return {
    ...first,
    reads: (payload, state) => pick(state, payload)?.reads?.(payload, state) ?? [],
    guard(state, context) {
      const command = first.creates ? first : pick(state);
      return command ? command.guard(state, context) : [otherKind(state)];
    },
    decide(payload, state, context) {
      return pick(state, payload)?.decide(payload, state, context) ?? { refusals: [otherKind(state)] };
    },
  };
}

export const caseCommands = [
  ...commandsOf(CASE_TABLE),
  missTermOf(caseStream, (state) => state.terms),
  recomputeDeadlineOf(caseStream, (state) => state.terms),
];
