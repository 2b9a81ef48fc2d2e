import { type Sealed, accept, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { NOT_ILLEGAL_REASONS } from '../case-codes.events.js';
import { caseCommand, caseMustBe, noHandler, notBefore } from '../case-command.decider.js';
import { DISPOSAL_TERM } from '../file-case/file-case.decider.js';

export interface ConcludeNotIllegal {
  readonly reason: (typeof NOT_ILLEGAL_REASONS)[number];
  readonly finding: Sealed;
}

/** Excluded by Art 3 ¶2, registered, or not proven: the head concludes on the report. */
export const concludeNotIllegal = caseCommand<ConcludeNotIllegal>({
  name: 'concludeNotIllegal',
  zh: '认定不属于非法社会组织',
  en: 'Conclude: not illegal',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...when(state.ban !== undefined && !state.ban.revoked, 'ban.already-decided'),
    ...noHandler(state, context),
    ...notBefore(context, state.report?.at),
  ],
  decide: ({ reason, finding }, state, context) =>
    accept(
      [
        { type: 'NotIllegalConcluded', data: { reason, finding } },
        ...meetTerm(state.terms, DISPOSAL_TERM, context.occurredOn),
      ],
      reason === 'unproven' || reason === 'registered' ? 'O77-3' : 'O77-3p2',
    ),
});
