import type { DomainEvent } from './event.js';

export type RefusalParams = Readonly<Record<string, string | number>>;

/** An unmet condition, as a value with a stable code; its texts, status and rule stand in the refusal catalogue. */
export interface Refusal {
  readonly code: string;
  readonly params?: RefusalParams;
}

export interface Accepted<E extends DomainEvent> {
  readonly events: readonly E[];
  /**
   * Ids of the rules that the act rests on; the runner pins the version in force on the day of the act. A version by its
   * name ('O21-2@2000-04-10') stays as it is: the substance of an earlier day.
   */
  readonly basis: readonly string[];
  /** Names that become this stream's alone, e.g. `uscc/51511800MJ0000026B`; taken with the append, or the act fails. */
  readonly claims?: readonly string[];
}

export interface Refused {
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

export type Decision<E extends DomainEvent> = Accepted<E> | Refused;

export function accept<E extends DomainEvent>(events: readonly E[], ...basis: string[]): Accepted<E> {
  return { events, basis };
}

/** Adds uniqueness claims to an accepted act. */
export function claiming<E extends DomainEvent>(accepted: Accepted<E>, ...claims: string[]): Accepted<E> {
  return { ...accepted, claims: [...(accepted.claims ?? []), ...claims] };
}

export function refuse(code: string, params?: RefusalParams): Refused {
  return { refusals: [params ? { code, params } : { code }] };
}

export function isRefused<E extends DomainEvent>(decision: Decision<E>): decision is Refused {
  return 'refusals' in decision;
}

/** Refuses with every unmet condition at once, or answers undefined when none is unmet. */
export function refuseAll(refusals: readonly Refusal[]): Refused | undefined {
  const [first, ...rest] = refusals;
  return first ? { refusals: [first, ...rest] } : undefined;
}

/** `when(bad, code)` is a refusal if `bad` holds, else nothing: guards are lists of these. */
export function when(unmet: boolean, code: string, params?: RefusalParams): readonly Refusal[] {
  if (!unmet) return [];
  return [params ? { code, params } : { code }];
}

export type RefusalStatus = 403 | 404 | 409 | 422;

export interface RefusalText {
  /** 409: the state does not allow the act; 422: a rule is not met; 403: not this person's act. */
  readonly status: RefusalStatus;
  readonly zh: string;
  readonly en: string;
  /** Rule ids whose articles the refusal cites, in force on the day of the act. Never empty. */
  readonly rules: readonly [string, ...string[]];
}

export type RefusalCatalogue = Readonly<Record<string, RefusalText>>;
