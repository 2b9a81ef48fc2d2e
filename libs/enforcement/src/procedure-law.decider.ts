import { type Decision, type DomainEvent, isRefused } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';

/** Order 77 in force; before it the steps of a case were Order 21's (reference (f)1: procedure follows each step). */
const ORDER_77_FROM = '2025-05-01';

/** What Order 21 said of a step. Grounds and exclusions of substance have no entry: they follow the act. */
const IN_ORDER_21: Readonly<Record<string, string>> = {
  'O77-3': 'O21-2',
  'O77-3p2': 'O21-2',
  'O77-4': 'O21-4',
  'O77-5': 'O21-4',
  'O77-6': 'O21-4',
  'O77-7': 'O21-procedure',
  'O77-8': 'O21-3',
  'O77-9': 'O21-6',
  'O77-10': 'O21-procedure',
  'O77-11': 'O21-procedure',
  'O77-12': 'O21-procedure',
  'O77-13': 'O21-procedure',
  'O77-14': 'O21-procedure',
  'O77-15': 'O21-decision',
  'O77-16': 'O21-decision',
  'O77-17': 'O21-decision',
  'O77-18': 'O21-3',
  'O77-19': 'O21-3',
  'O77-20': 'O21-procedure',
  'O77-21': 'O21-procedure',
  'O77-22': 'O21-procedure',
};

/** The basis of a step as the law of its day names it: the other rules stay as they are. */
export function basisOn(on: string, basis: readonly string[]): readonly string[] {
  if (on >= ORDER_77_FROM) return basis;
  return [...new Set(basis.map((rule) => IN_ORDER_21[rule] ?? rule))];
}

/** The same decision, resting on the procedure of the day of the step. */
export function underLawOfDay<E extends DomainEvent>(
  decision: Decision<E>,
  { occurredOn }: Pick<LegalContext, 'occurredOn'>,
): Decision<E> {
  return isRefused(decision) ? decision : { ...decision, basis: basisOn(occurredOn, decision.basis) };
}
