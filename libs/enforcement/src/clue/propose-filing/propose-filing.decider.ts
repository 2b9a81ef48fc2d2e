import { type Sealed, accept, when } from '@shouzheng/kernel';
import { certificateCovers } from '@shouzheng/law/contract';
import type { IllegalGround } from '../../codes.events.js';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';

export interface ProposeFiling {
  readonly ground: IllegalGround;
  readonly reason?: Sealed;
}

/** The handler proposes, the head of the organ files (Order 77 Art 8); a later proposal stands in place of an earlier. */
export const proposeFiling = clueCommand<ProposeFiling>({
  name: 'proposeFiling',
  zh: '提请立案',
  en: 'Propose filing',
  roles: ['officer'],
  restsOn: () => ['O77-8'],
  guard: (state, context) => [
    ...clueMustBe(state, 'verified', 'proposed'),
    ...when(state.verification !== undefined && state.verification.result !== 'suspect', 'clue.not-suspect'),
    ...when(
      !certificateCovers(context.actor.certificate, context.occurredOn),
      'officer.certificate-not-valid',
      { badge: context.actor.badge, on: context.occurredOn },
    ),
    ...notBefore(context, state.verification?.at),
  ],
  decide: ({ ground, reason }, _state, context) =>
    accept(
      [
        {
          type: 'FilingProposed',
          data: { ground, person: context.actor.person, ...(reason ? { reason } : {}) },
        },
      ],
      'O77-8',
    ),
});
