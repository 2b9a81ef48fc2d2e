import type { DomainEvent, Recorded } from './event.js';

/** A command that a policy asks for. Its id follows from policy, event and index: a repeat appends nothing. */
export interface CommandRequest {
  readonly command: string;
  /** Absent for a creation. */
  readonly streamId?: string;
  readonly payload: unknown;
  /** `import` where the command records a fact published elsewhere, which then moves nothing; `act` when absent. */
  readonly origin?: 'act' | 'import';
}

/**
 * Event → commands, pure. It acts on events of origin `act` only, and a command of its that is refused becomes a
 * task for a person; the follower goes on.
 */
export interface PolicyDefinition<E extends DomainEvent> {
  readonly name: string;
  /**
   * Into how many parts its work is split by the streams of its events, for several workers at once (ADR 14): only where
   * no event waits for one of another stream. Another number takes a migration that calls split_follower.
   */
  readonly splitInto?: number;
  readonly on: {
    readonly [T in E['type']]?: (event: Recorded<Extract<E, { type: T }>>) => readonly CommandRequest[];
  };
}
