import { type CommandDefinition, type Instant, type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { underLawOfDay } from '../procedure-law.decider.js';
import type { ClueEvent } from './clue.events.js';
import { type ClueState, clueStream } from './clue.state.js';

export type ClueCommand<P> = CommandDefinition<P, ClueState, ClueEvent, LegalContext>;

/** A command on a clue that is there. */
export function clueCommand<P>(command: Omit<ClueCommand<P>, 'category' | 'creates'>): ClueCommand<P> {
  return {
    ...command,
    category: clueStream.category,
    creates: false,
    decide: (payload, state, context) => underLawOfDay(command.decide(payload, state, context), context),
  };
}

/** Refuses unless the clue stands in one of the states. */
export function clueMustBe(state: ClueState, ...allowed: readonly ClueState['status'][]): readonly Refusal[] {
  return when(!allowed.includes(state.status), 'clue.wrong-state', { status: state.status });
}

/** An act cannot have taken place before the step that it rests on. */
export function notBefore(
  context: LegalContext,
  ...steps: readonly (Instant | undefined)[]
): readonly Refusal[] {
  const early = steps.some((at) => at !== undefined && context.occurredAt < at);
  return when(early, 'entry.before-its-prerequisite');
}
