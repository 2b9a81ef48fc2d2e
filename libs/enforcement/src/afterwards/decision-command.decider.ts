import { type Decision as Outcome, type Refusal, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext, Role, Terms } from '@shouzheng/law/contract';
import { type CaseCommand, caseCommand, notBefore } from '../case/case-command.decider.js';
import type { CaseEvent } from '../case/case.events.js';
import type { CaseState } from '../case/case.state.js';
import type { Decision } from '../penalty/penalty.state.js';
import { type Aftermath, NOTHING_YET, type Review } from './afterwards.state.js';

/** Which decision of the case the act follows: the id of its event, or its number, which is borne once. */
export interface OnDecision {
  readonly decision: string;
}

/** A decision with everything that has followed it. */
export interface Target {
  readonly decision: Decision;
  readonly after: Aftermath;
  readonly state: CaseState;
  readonly terms: Terms;
}

export function targetOf(state: CaseState, id: string): Target | undefined {
  const decision = state.decisions[id] ?? Object.values(state.decisions).find(({ docNo }) => docNo === id);
  if (!decision) return undefined;
  return { decision, after: state.afterwards[decision.eventId] ?? NOTHING_YET, state, terms: state.terms };
}

export function targetsOf(state: CaseState): readonly Target[] {
  return Object.keys(state.decisions).flatMap((id) => targetOf(state, id) ?? []);
}

/** The payload without the decision that it names. */
export type Beside<P> = Omit<P, 'decision'>;

interface DecisionAct<P> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly roles: readonly Role[];
  /** Series of the number that the act draws, as a command has it. */
  readonly serial?: CaseCommand<P>['serial'];
  readonly reads?: CaseCommand<P>['reads'];
  /** What bars the act on one decision, whatever the payload. */
  bars(target: Target, context: LegalContext): readonly Refusal[];
  /** Called with what the payload says beside the decision that it names. */
  decide(payload: Beside<P>, target: Target, context: LegalContext): Outcome<CaseEvent>;
}

/**
 * An act on one decision of a case of any kind. It is open while some decision of the case admits it; the payload says
 * which. No act takes place before the decision that it follows.
 */
export function decisionCommand<P extends OnDecision>(act: DecisionAct<P>): CaseCommand<P> {
  const { name, zh, en, roles, serial, reads } = act;
  const barsOf = (target: Target, context: LegalContext): readonly Refusal[] => [
    ...act.bars(target, context),
    ...notBefore(context, target.decision.at),
  ];
  return caseCommand<P>({
    name,
    zh,
    en,
    roles,
    ...(serial ? { serial } : {}),
    ...(reads ? { reads } : {}),
    guard(state, context) {
      const barred = targetsOf(state).map((target) => barsOf(target, context));
      const [first] = barred;
      if (!first) return when(true, 'decision.none');
      return barred.some((refusals) => refusals.length === 0) ? [] : (barred.at(-1) ?? first);
    },
    decide({ decision, ...payload }, state, context) {
      const target = targetOf(state, decision);
      if (!target) return refuse('decision.unknown');
      return refuseAll(barsOf(target, context)) ?? act.decide(payload, target, context);
    },
  });
}

/** What every event after a decision names it by. */
export const ofDecision = ({ decision }: Target): { readonly ofEventId: string; readonly docNo: string } => ({
  ofEventId: decision.eventId,
  docNo: decision.docNo,
});

/** What the public form of an event needs of the case. */
export const subjectOf = ({
  number = '',
  subjectName = '',
  regionCode = '',
  organ = '',
}: CaseState): {
  readonly caseNumber: string;
  readonly subjectName: string;
  readonly regionCode: string;
  readonly organ: string;
} => ({ caseNumber: number, subjectName, regionCode, organ });

export const organOf = ({ state }: Target): string => state.organ ?? '';

export function mustStand({ decision }: Target): readonly Refusal[] {
  return when(decision.status === 'annulled', 'decision.annulled');
}

export function mustBeServed({ after }: Target): readonly Refusal[] {
  return when(after.served === undefined, 'decision.not-served');
}

export function mustBe({ decision }: Target, ...kinds: readonly Decision['kind'][]): readonly Refusal[] {
  return when(!kinds.includes(decision.kind), 'decision.other-kind', { kind: decision.kind });
}

/** A day of the payload: not to come, and not before any of the given days. */
export function dayRefusals(
  on: string,
  { today }: LegalContext,
  ...after: readonly (string | undefined)[]
): readonly Refusal[] {
  return [
    ...when(on > today, 'entry.in-the-future'),
    ...when(
      after.some((day) => day !== undefined && on < day),
      'entry.before-its-prerequisite',
    ),
  ];
}

export const openReviews = ({ after }: Target): readonly Review[] =>
  after.reviews.filter(({ closed }) => closed === undefined);

/** Execution rests while a stay lasts (REC 42, LIT 56). */
export function notStayed({ after }: Target): readonly Refusal[] {
  return when(
    after.stays.some(({ until }) => until === undefined),
    'execution.stayed',
  );
}
