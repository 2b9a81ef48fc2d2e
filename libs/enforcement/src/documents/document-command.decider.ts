import { type CommandDefinition, type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { DocumentEvent } from './document.events.js';
import { type DocumentState, documentStream } from './document.state.js';

export type DocumentCommand<P> = CommandDefinition<P, DocumentState, DocumentEvent, LegalContext>;

/** A command on a document that is there. */
export function documentCommand<P>(
  command: Omit<DocumentCommand<P>, 'category' | 'creates'>,
): DocumentCommand<P> {
  return { ...command, category: documentStream.category, creates: false };
}

/** Refuses for a document that was voided, and for a number that was passed over. */
export function inForce({ status }: DocumentState): readonly Refusal[] {
  return when(status !== 'issued', 'document.not-in-force', { status });
}
