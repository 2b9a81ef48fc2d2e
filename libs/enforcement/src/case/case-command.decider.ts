import { type CommandDefinition, type Instant, type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext, Settings } from '@shouzheng/law/contract';
import { underLawOfDay } from '../procedure-law.decider.js';
import { withClosingTerms } from './closing-terms.decider.js';
import type { CaseEvent } from './case.events.js';
import { penaltyReviewIsMandatory } from '../penalty/penalty-readiness.decider.js';
import { type CaseState, type Preservation, caseStream } from './case.state.js';

export type CaseCommand<P> = CommandDefinition<P, CaseState, CaseEvent, LegalContext>;

/** A command on a case that is there. Whoever was recused from the case does nothing in it any more. */
export function caseCommand<P>(command: Omit<CaseCommand<P>, 'category' | 'creates'>): CaseCommand<P> {
  return {
    ...command,
    category: caseStream.category,
    creates: false,
    guard: (state, context) => [
      ...when(state.recused.includes(context.actor.person), 'case.actor-recused'),
      ...command.guard(state, context),
    ],
    // A step entered for a day before Order 77 rests on Order 21.
    decide: (payload, state, context) =>
      underLawOfDay(withClosingTerms(command.decide(payload, state, context), state, context), context),
  };
}

/** Refuses unless the case stands in one of the states. */
export function caseMustBe(state: CaseState, ...allowed: readonly CaseState['status'][]): readonly Refusal[] {
  return when(!allowed.includes(state.status), 'case.wrong-state', { status: state.status });
}

/** An act cannot have taken place before the steps that it rests on. */
export function notBefore(
  context: LegalContext,
  ...steps: readonly (Instant | undefined)[]
): readonly Refusal[] {
  const early = steps.some((at) => at !== undefined && context.occurredAt < at);
  return when(early, 'entry.before-its-prerequisite');
}

/** Only those assigned act in the investigation. */
export function handlersOnly(state: CaseState, { actor }: LegalContext): readonly Refusal[] {
  return when(!state.officers.some(({ person }) => person === actor.person), 'case.not-a-handler');
}

/** Whoever ever handled the case neither approves, reviews nor decides in it: persons, not accounts, are compared. */
export function noHandler(state: CaseState, { actor }: LegalContext): readonly Refusal[] {
  return when(state.everHandled.includes(actor.person), 'case.handler-may-not-decide');
}

/** Who decides neither handled the case, nor reviewed it, nor was to chair a hearing in it (reference (d)). */
export function deciderRefusals(state: CaseState, context: LegalContext): readonly Refusal[] {
  const { person } = context.actor;
  return [
    ...noHandler(state, context),
    ...when(state.reviewers.includes(person), 'case.reviewer-may-not-decide'),
    ...when(state.chairs.includes(person), 'hearing.chair-may-not-decide'),
  ];
}

/** What is gathered once the decision is made does not prove it (REC-46, LIT-35), whatever it decided: the record is frozen. */
export function notFrozen(state: CaseState): readonly Refusal[] {
  const stands = Object.values(state.decisions).some(({ status }) => status !== 'annulled');
  return when(stands, 'case.record-frozen');
}

/** Preserved items on which nothing has been decided. */
export function undecidedItems({ items, outcomes }: Preservation): readonly number[] {
  return items.map(({ no }) => no).filter((no) => outcomes?.[no] === undefined);
}

export function undecidedPreservations(state: CaseState): readonly Preservation[] {
  return Object.values(state.preservations).filter((one) => undecidedItems(one).length > 0);
}

/**
 * Complex or major cases need legal review (Order 77 Art 14), and a bureau may ask it of every ban; a penalty case by its
 * own article (行政处罚法 Art 58).
 */
export function reviewIsMandatory(
  state: CaseState,
  { legalReviewAlways }: Pick<Settings, 'legalReviewAlways'>,
): boolean {
  if (state.penalty) return penaltyReviewIsMandatory(state.penalty);
  return Boolean(state.report?.complex || state.report?.major || legalReviewAlways);
}

export function reviewRefusals(state: CaseState, context: LegalContext): readonly Refusal[] {
  const { status } = state.review;
  const mandatory = reviewIsMandatory(state, context.settings);
  return [
    ...when(mandatory && status !== 'passed', 'case.review-not-passed'),
    ...when(!mandatory && status === 'requested', 'case.review-under-way'),
  ];
}
