import { type Sealed, accept, refuse, when } from '@shouzheng/kernel';
import type { CORRECTION_REASONS } from '../case-codes.events.js';
import { caseCommand } from '../case-command.decider.js';

export interface ProposeCorrection {
  readonly ofEventId: string;
  readonly reason: (typeof CORRECTION_REASONS)[number];
  readonly correct: Sealed;
}

export interface ApproveCorrection {
  readonly correction: string;
}

/** What was recorded is neither edited nor deleted: a new event says what is right, and two persons stand for it. */
export const proposeCorrection = caseCommand<ProposeCorrection>({
  name: 'proposeCorrection',
  zh: '提请更正记录',
  en: 'Propose a correction',
  roles: ['officer', 'section-head', 'clue-clerk'],
  restsOn: () => ['SZ-record-1'],
  guard: () => [],
  decide({ ofEventId, reason, correct }, state, context) {
    if (state.events[ofEventId] === undefined) return refuse('correction.event-unknown');
    const correction = context.id('correction');
    const data = { correction, ofEventId, reason, person: context.actor.person, correct };
    return accept([{ type: 'CorrectionProposed', data }], 'SZ-record-1');
  },
});

export const approveCorrection = caseCommand<ApproveCorrection>({
  name: 'approveCorrection',
  zh: '批准更正记录',
  en: 'Approve a correction',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SZ-record-1', 'SZ-sod-7'],
  guard: (state) =>
    when(!Object.values(state.corrections).some((one) => !one.approved), 'correction.not-proposed'),
  decide({ correction }, state, context) {
    const proposed = state.corrections[correction];
    if (!proposed || proposed.approved) return refuse('correction.not-proposed');
    const { person } = context.actor;
    if (context.settings.separateCorrectionApprover && proposed.person === person) {
      return refuse('correction.needs-two-persons');
    }
    const { ofEventId, reason } = proposed;
    const { number = '', regionCode = '' } = state;
    const data = {
      caseNumber: number,
      regionCode,
      correction,
      ofEventId,
      reason,
      proposer: proposed.person,
      approver: person,
    };
    return accept([{ type: 'RecordCorrected', data }], 'SZ-record-1', 'SZ-sod-7');
  },
});
