import { type CommandDefinition, type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '../legal-context.js';
import { type HouseLaw, houseLawOf } from './house-law.js';
import type { LawEvent } from './law.events.js';
import {
  type ChangeContent,
  type ChangeKind,
  type LawChange,
  type LawState,
  lawStream,
} from './law.state.js';

export type LawCommand<P> = CommandDefinition<P, LawState, LawEvent, LegalContext>;

/** A command on the one stream of the law. */
export function lawCommand<P>(
  rest: Omit<LawCommand<P>, 'category' | 'creates' | 'guard'> & Partial<Pick<LawCommand<P>, 'guard'>>,
): LawCommand<P> {
  return { category: lawStream.category, creates: false, guard: () => [], ...rest };
}

/** Whoever proposes is a legal reviewer of the city; whoever approves is the head of its organ. */
export const PROPOSERS = ['legal-reviewer'] as const;
export const APPROVERS = ['organ-head'] as const;

export type ChangeOf<K extends ChangeKind> = Omit<LawChange, 'content'> & {
  readonly content: Extract<ChangeContent, { kind: K }>;
};

/** The open change of that kind, or why there is nothing to decide. */
export function openChange<K extends ChangeKind>(
  state: LawState,
  id: string,
  kind: K,
): ChangeOf<K> | undefined {
  const change = state.changes[id];
  return change?.status === 'proposed' && change.content.kind === kind ? (change as ChangeOf<K>) : undefined;
}

/** Two persons: the one who proposed does not decide, whatever account is used. */
export function secondPerson(change: LawChange, context: LegalContext): readonly Refusal[] {
  return when(change.proposed.person === context.actor.person, 'law.same-person');
}

/** What was proposed, with what whoever approves it says beside: that it reaches back. */
export function statedBy<C extends { readonly retroactive?: true | undefined }>(
  content: C,
  retroactive: boolean | undefined,
): C {
  return retroactive === true ? { ...content, retroactive: true } : content;
}

/** The law as this stream has made it: what a change is checked against. */
export function lawBefore(state: LawState): HouseLaw {
  return houseLawOf(state);
}
