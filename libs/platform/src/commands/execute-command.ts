import { Command } from '@nestjs/cqrs';
import type { Instant, LateReason, Recorded, Refusal } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';

/** On whose behalf, and as which step of which request, a command is given. */
export interface Caller {
  readonly actor: Staff;
  /** The same id for every retry of the same request; stream and event ids follow from it. */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** From `If-Match`; absent for internal callers, who retry lost races. */
  readonly expectedRevision?: number;
  readonly occurredAt?: Instant;
  readonly late?: LateReason;
  readonly origin: 'act' | 'import';
}

export type CommandResult =
  | {
      readonly kind: 'done';
      readonly streamId: string;
      readonly revision: number;
      readonly position: bigint;
      /** Its events as the store has them; read only when they are asked for. */
      events(): Promise<readonly Recorded[]>;
      /** Whether this very command had been done before, so that nothing was appended now. */
      readonly repeated: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly streamId: string;
      readonly refusals: readonly Refusal[];
      /** The day by whose rules the act was judged. */
      readonly on: string;
    }
  | { readonly kind: 'stale'; readonly streamId: string; readonly expected: number; readonly actual: number }
  | { readonly kind: 'not-found'; readonly streamId: string };

/** The one command that travels on the CommandBus; which act it is, is data. */
export class ExecuteCommand extends Command<CommandResult> {
  constructor(
    readonly command: string,
    readonly payload: unknown,
    readonly caller: Caller,
    /** Absent for a creation. */
    readonly streamId?: string,
  ) {
    super();
  }
}
