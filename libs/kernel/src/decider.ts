import { type Decision, type Refusal, refuseAll } from './decision.js';
import type { ActorRef, DomainEvent, EventDefinition, Recorded } from './event.js';
import type { CivilDate, Instant } from './time.js';

/** All that a decision may know besides the command and the state. Nothing here is read from a global. */
export interface DecisionContext {
  readonly actor: ActorRef;
  /** When the command is decided, and its civil date in Asia/Shanghai. */
  readonly now: Instant;
  readonly today: CivilDate;
  /** When the act took place; equal to `now` unless it is entered afterwards. */
  readonly occurredAt: Instant;
  readonly occurredOn: CivilDate;
  /** Id of the stream that the command writes to. */
  readonly streamId: string;
  /** The next number of the series that the command names in `serial`; 0 where it names none. Gapless per series. */
  readonly serial: number;
  /** The same id for the same command and name, at every retry. */
  id(name: string): string;
  /** The folded state of a stream that the command named in `reads`, or undefined when it has no event. */
  folded<S>(stream: StreamDefinition<S, never>, id: string): S | undefined;
}

/** A stream that a decision reads beside its own. */
export interface StreamRef {
  readonly category: string;
  readonly id: string;
}

/** A kind of stream: its events, its initial state and the total fold over them. */
export interface StreamDefinition<S, E extends DomainEvent> {
  readonly category: string;
  readonly events: readonly EventDefinition[];
  readonly initial: S;
  /** Total, never throws: history cannot be refused. A method, so that streams of any event fit one registry. */
  evolve(state: S, event: Recorded<E>): S;
  /** Region code in whose jurisdiction the subject lies, if it lies in one: rights and grants depend on it. */
  region(state: S): string | undefined;
  /**
   * Whether an account of another organ was let in on this record alone, on a civil date: a lent officer. Absent where
   * nobody ever is.
   */
  admits?(state: S, account: string, on: CivilDate): boolean;
  /** Nobody outside is told that such a record is there: to them it is not found, whatever they ask or try. */
  readonly confidential?: true;
}

/**
 * One act: who may do it, when it is barred, and what follows from it. Pure; the file that holds one is the law of
 * that act, and reads like it.
 */
export interface CommandDefinition<P, S, E extends DomainEvent, C extends DecisionContext = DecisionContext> {
  /** camelCase, the operationId of its route. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly category: string;
  /** A creation makes its stream: its id follows from the command id, and no `If-Match` is asked. */
  readonly creates: boolean;
  readonly roles: readonly string[];
  /** A decision on somebody's rights: it rests on no article whose text nobody has verified. */
  readonly decides?: true;
  /**
   * The rules that the act will rest on as far as the state alone tells; its payload may add to them. `allowedCommands`
   * shows them, and of a decision which of them still bar it.
   */
  restsOn?(state: S, context: C): readonly string[];
  /** Whose act it is: the organ's that has the subject in charge (the default), or that organ's or one's above it. */
  readonly jurisdiction?: 'in-charge' | 'in-charge-or-above';
  /** Streams read beside the command's own, named from the payload. */
  reads?(payload: P, state: S): readonly StreamRef[];
  /**
   * The series that the act takes a number of, e.g. `clue/511803/2026`: numbers of one series have no gap. Undefined
   * where this one takes none, because it bears a number already.
   */
  serial?(payload: P, state: S, context: Pick<C, 'actor' | 'occurredOn'>): string | undefined;
  /** Every unmet condition that does not depend on the payload. `allowedCommands` is this, asked for every command. */
  guard(state: S, context: C): readonly Refusal[];
  /** Called only when the guard is content. */
  decide(payload: P, state: S, context: C): Decision<E>;
}

/** Guard first, then the act's own decision: the one way in which a command is judged, by the runner and by tests. */
export function judge<P, S, E extends DomainEvent, C extends DecisionContext>(
  command: CommandDefinition<P, S, E, C>,
  payload: P,
  state: S,
  context: C,
): Decision<E> {
  return refuseAll(command.guard(state, context)) ?? command.decide(payload, state, context);
}
