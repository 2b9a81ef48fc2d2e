import { type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { certificateCovers } from '@shouzheng/law/contract';
import { organizationStream, organizationStreamId } from '@shouzheng/organization/contract';
import type { Violation } from '../../penalty/penalty-codes.events.js';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';

export interface ProposePenaltyCase {
  /** Uuid of the registered organization. */
  readonly organization: string;
  readonly violation: Violation;
  /** Last civil date of the act; the end of a continuing one. */
  readonly actOn: string;
  /** Life, health or financial safety harmed: five years of limitation (行政处罚法 Art 36). */
  readonly grave: boolean;
  readonly reason?: Sealed;
}

/**
 * The handler proposes to file a violation by a registered organization (行政处罚法 Art 54; Order 68 Art 7). What annual
 * check, spot check, audit or rating found comes in as a clue of that source: every case begins with a clue on record.
 */
export const proposePenaltyCase = clueCommand<ProposePenaltyCase>({
  name: 'proposePenaltyCase',
  zh: '提请处罚立案',
  en: 'Propose a penalty case',
  roles: ['officer'],
  reads: ({ organization }) => [
    { category: organizationStream.category, id: organizationStreamId(organization) },
  ],
  restsOn: () => ['APL-54', 'O68-7'],
  guard: (state, context) => [
    ...clueMustBe(state, 'verified', 'proposed'),
    ...when(
      state.verification !== undefined && state.verification.result !== 'violation',
      'clue.not-a-violation',
    ),
    ...when(
      !certificateCovers(context.actor.certificate, context.occurredOn),
      'officer.certificate-not-valid',
      { badge: context.actor.badge, on: context.occurredOn },
    ),
    ...notBefore(context, state.verification?.at),
  ],
  decide({ organization, violation, actOn, grave, reason }, _state, context) {
    const id = organizationStreamId(organization);
    if (!context.folded(organizationStream, id)) return refuse('penalty.organization-unknown');
    const barred = refuseAll(when(actOn > context.occurredOn, 'entry.in-the-future'));
    if (barred) return barred;
    const { person } = context.actor;
    const data = { organization: id, violation, actOn, grave, person, ...(reason ? { reason } : {}) };
    return accept([{ type: 'PenaltyCaseProposed', data }], 'APL-54', 'O68-7');
  },
});
