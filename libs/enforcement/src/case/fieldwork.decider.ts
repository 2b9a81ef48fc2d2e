import { type Refusal, type Sealed, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { SIGNATURES } from './case-codes.events.js';
import { caseMustBe, handlersOnly, notBefore, notFrozen } from './case-command.decider.js';
import { type CaseState } from './case.state.js';
import { MIN_OFFICERS } from './officers.decider.js';

export interface Signature {
  readonly kind: (typeof SIGNATURES)[number];
  /** Why there is none, and who saw it. */
  readonly note?: Sealed;
}

/** What every act of the investigation needs: an open case, two handlers, one of them writing. */
export function fieldworkGuard(state: CaseState, context: LegalContext): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'investigating', 'reported'),
    ...notFrozen(state),
    ...when(state.penalty?.suspended !== undefined, 'penalty.suspended'),
    ...when(state.officers.length < MIN_OFFICERS, 'officer.two-required'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.assignedAt),
  ];
}

/** A record is signed, or says why not. */
export function signatureRefusals({ kind, note }: Signature): readonly Refusal[] {
  return when(kind !== 'signed' && note === undefined, 'record.refusal-not-noted');
}
