import type { CommandBus } from '@nestjs/cqrs';
import type { CheckpointMove, CommandRequest, Position, Recorded } from '@shouzheng/kernel';
import { ExecuteCommand, type CommandResult } from '../commands/execute-command.js';
import type { AnyPolicy } from '../context-definition.js';
import { derivedId } from '../ids.js';
import { SYSTEM_ORGAN, systemStaff } from '../system-staff.js';
import type { Checkpoints } from './checkpoints.js';
import type { Follower } from './follower.js';
import { FollowerPart } from './follower-part.js';

/** Command by which a refused policy command becomes a task for a person. */
const RAISE_TASK = 'raiseTask';

/** Each may cost several commands: so much is done at most in vain when the process must stop before it is noted. */
const BATCH_EVENTS = 100;

export const policyFollowerName = ({ name }: AnyPolicy): string => `policy-${name}`;

/** Turns events into commands through the same door as everyone's. A repeat after a crash appends nothing new. */
export class PolicyFollower implements Follower {
  readonly name: string;
  readonly types: ReadonlySet<string>;
  readonly takesUnparked = true;
  readonly batchEvents = BATCH_EVENTS;

  constructor(
    private readonly policy: AnyPolicy,
    private readonly bus: CommandBus,
    private readonly checkpoints: Checkpoints,
    /** The organ in charge of a record, where one is. */
    private readonly organOf: (streamId: string) => Promise<string | undefined>,
    readonly part = new FollowerPart(policyFollowerName(policy)),
  ) {
    this.name = part.name;
    this.types = new Set(Object.keys(policy.on));
  }

  checkpoint(): Promise<Position> {
    return this.checkpoints.of(this.part);
  }

  async handle(batch: readonly Recorded[], move: CheckpointMove): Promise<void> {
    for (const event of batch) {
      // A fact that was published elsewhere is on record, and moves nothing here.
      if (event.meta.origin !== 'act') continue;
      const react = (
        this.policy.on as Record<string, ((e: Recorded) => readonly CommandRequest[]) | undefined>
      )[event.type];
      for (const [n, request] of (react?.(event) ?? []).entries()) {
        const result = await this.give(request, event, derivedId(this.part.whole, event.eventId, n));
        if (result.kind === 'refused' || result.kind === 'not-found')
          await this.raiseTask(request, event, result, n);
        if (result.kind === 'stale') throw new Error(`${request.command} lost every race`);
      }
    }
    await this.checkpoints.advance(this.name, move);
  }

  private give(request: CommandRequest, event: Recorded, commandId: string): Promise<CommandResult> {
    const caller = {
      actor: systemStaff('policy', SYSTEM_ORGAN),
      commandId,
      correlationId: event.meta.correlationId,
      causationId: event.eventId,
      origin: request.origin ?? ('act' as const),
    };
    return this.bus.execute(new ExecuteCommand(request.command, request.payload, caller, request.streamId));
  }

  private async raiseTask(
    request: CommandRequest,
    event: Recorded,
    result: Extract<CommandResult, { kind: 'refused' | 'not-found' }>,
    n: number,
  ): Promise<void> {
    // A term that passed is the act of no organ: whoever has the record is asked, or else nobody would be.
    const { organ: ofActor } = event.meta.actor;
    const organ = ofActor === SYSTEM_ORGAN ? await this.organOf(event.streamId) : ofActor;
    const task: CommandRequest = {
      command: RAISE_TASK,
      payload: {
        subject: event.streamId,
        organ: organ ?? ofActor,
        cause: {
          policy: this.policy.name,
          command: request.command,
          refusal: result.kind === 'refused' ? (result.refusals[0]?.code ?? 'refused') : 'not-found',
        },
      },
    };
    await this.give(task, event, derivedId(this.part.whole, event.eventId, n, 'task'));
  }
}
