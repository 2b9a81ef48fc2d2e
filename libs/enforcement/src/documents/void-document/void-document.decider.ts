import { type Sealed, accept, when } from '@shouzheng/kernel';
import type { VoidReason } from '../document-codes.events.js';
import { documentCommand, inForce } from '../document-command.decider.js';

export interface VoidDocument {
  readonly reason: VoidReason;
  readonly note?: Sealed;
}

/** A document that reached the party is mended by an act on its case, not by tearing it up: the heads void. */
export const voidDocument = documentCommand<VoidDocument>({
  name: 'voidDocument',
  zh: '作废文书',
  en: 'Void a document',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SZ-document-1'],
  guard: (state, context) => [
    ...inForce(state),
    ...when(state.service !== undefined, 'document.already-served'),
    ...when(
      state.issuedAt !== undefined && context.occurredAt < state.issuedAt,
      'entry.before-its-prerequisite',
    ),
  ],
  decide({ reason, note }, { docNo = '' }, { occurredOn }) {
    const voided = { docNo, reason, ...(note ? { note } : {}), voidedOn: occurredOn };
    return accept([{ type: 'DocumentVoided', data: voided }], 'SZ-document-1');
  },
});
