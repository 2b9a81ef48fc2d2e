import { type FileRef, type Sealed, accept, refuse, when } from '@shouzheng/kernel';
import type { Disposition } from '../../codes.events.js';
import { caseCommand, notBefore, undecidedPreservations } from '../case-command.decider.js';
import { fieldworkGuard } from '../fieldwork.decider.js';

export interface CloseInvestigation {
  readonly organization: Sealed;
  readonly course: Sealed;
  readonly facts: Sealed;
  /** Rule ids of the law applied. */
  readonly basis: readonly string[];
  readonly complex: boolean;
  readonly major: boolean;
  readonly proposal: Disposition;
  readonly files: readonly FileRef[];
}

/** The report with its five contents (Order 77 Art 13): nothing is left open behind it, and the party was heard. */
export const closeInvestigation = caseCommand<CloseInvestigation>({
  name: 'closeInvestigation',
  zh: '调查终结报告',
  en: 'Close the investigation',
  roles: ['officer'],
  restsOn: () => ['O77-13'],
  guard: (state, context) => [
    ...fieldworkGuard(state, context),
    ...when(state.records.length === 0, 'case.nothing-investigated'),
    ...when(state.heard === undefined, 'case.party-not-heard'),
    ...when(undecidedPreservations(state).length > 0, 'case.evidence-undecided'),
    ...when(state.status === 'reported' && state.review.status !== 'returned', 'case.already-reported'),
    ...notBefore(context, state.heard?.at, state.review.at, ...state.records.map(({ at }) => at)),
  ],
  decide(payload, _state, context) {
    const unknown = payload.basis.find((rule) => !context.law.rule(rule, context.occurredOn));
    if (unknown !== undefined) return refuse('case.basis-unknown', { rule: unknown });
    if (payload.basis.length === 0) return refuse('case.basis-unknown', { rule: '' });
    const data = { ...payload, basis: [...payload.basis], files: [...payload.files] };
    return accept([{ type: 'InvestigationReported', data }], 'O77-13');
  },
});
