import { type Instant, type Refusal, type Sealed, accept, claiming, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';
import type { FILING_REFUSALS, NOT_FILING_REASONS } from '../clue.events.js';
import type { ClueState } from '../clue.state.js';

export interface RefuseFiling {
  readonly reason: (typeof FILING_REFUSALS)[number];
  readonly note?: Sealed;
}

export interface DeclineToFile {
  readonly docNo: string;
  readonly reason: (typeof NOT_FILING_REASONS)[number];
  readonly finding: Sealed;
}

/** The proposal to file a case of either kind. */
const proposalOf = (state: ClueState): { readonly person: string; readonly at: Instant } | undefined =>
  state.proposal ?? state.penaltyProposal;

/** The article under which the filing is decided on: a violation by a registered organization has its own. */
const filingRule = ({ verification }: ClueState): string =>
  verification?.result === 'violation' ? 'O68-7' : 'O77-8';

/** Who decides on filing neither proposed it nor, if the bureau holds so, took the clue in (Order 77 Art 8). */
function apart(state: ClueState, { actor, settings }: LegalContext): readonly Refusal[] {
  return [
    ...when(proposalOf(state)?.person === actor.person, 'case.approver-is-proposer'),
    ...when(settings.separateClueClerk && state.clerk === actor.person, 'case.approver-is-clerk'),
  ];
}

/** The head does not approve: the proposal goes back with its reason, and may be made anew. */
export const refuseFiling = clueCommand<RefuseFiling>({
  name: 'refuseFiling',
  zh: '退回立案呈请',
  en: 'Refuse a proposal to file',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...clueMustBe(state, 'proposed'),
    ...apart(state, context),
    ...notBefore(context, proposalOf(state)?.at),
  ],
  decide({ reason, note }, state, { actor }) {
    const proposer = proposalOf(state)?.person ?? '';
    const data = { person: actor.person, proposer, reason, ...(note ? { note } : {}) };
    return accept([{ type: 'FilingRefused', data }], filingRule(state));
  },
});

/** No case at all (不予立案): the head says why, by a form of its own; whoever reported is told. */
export const declineToFile = clueCommand<DeclineToFile>({
  name: 'declineToFile',
  zh: '决定不予立案',
  en: 'Decide not to file',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...clueMustBe(state, 'verified', 'proposed'),
    ...when(state.verification?.result === 'not-ours', 'clue.not-suspect'),
    ...apart(state, context),
    ...notBefore(context, state.verification?.at, proposalOf(state)?.at),
  ],
  decide(payload, state, { actor, occurredOn }) {
    const data = { ...payload, person: actor.person, declinedOn: occurredOn };
    return claiming(accept([{ type: 'FilingDeclined', data }], filingRule(state)), `doc/${payload.docNo}`);
  },
});
