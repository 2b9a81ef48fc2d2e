import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Response } from 'express';
import { type Caller, type CommandResult, ExecuteCommand } from '../commands/execute-command.js';
import { derivedId, entityIdOf } from '../ids.js';
import type { CommandReceipt } from './command-route.js';
import { ProblemError, RefusalError } from './problem.js';

type Done = Extract<CommandResult, { kind: 'done' }>;

/** What an endpoint hands in; `id` is the record's uuid, absent for a creation. */
interface Handed<P> {
  readonly caller: Caller;
  readonly response: Response;
  readonly payload: P;
  readonly id?: string;
}

/** The HTTP side of the command bus: gives a command, and turns its result into a receipt or a problem. */
@Injectable()
export class CommandDoor {
  constructor(private readonly bus: CommandBus) {}

  async give<P>(
    command: {
      readonly name: string;
      readonly category: string;
      readonly creates: boolean;
      decide(payload: P, state: never, context: never): unknown;
    },
    handed: Handed<NoInfer<P>>,
  ): Promise<CommandReceipt> {
    const { caller, response, payload, id } = handed;
    const streamId = id === undefined ? undefined : `${command.category}-${id}`;
    const done = unwrap(await this.bus.execute(new ExecuteCommand(command.name, payload, caller, streamId)));
    response.setHeader('ETag', `"${done.revision}"`);
    return { id: entityIdOf(done.streamId), revision: done.revision, position: done.position.toString() };
  }
}

/** Id of the record that a creation will make: what is sealed before the command bears the record's name. */
export function idOfCreation(command: { readonly category: string }, caller: Caller): string {
  return derivedId(caller.commandId, command.category);
}

/** @throws RefusalError, ProblemError `precondition.stale`, `not-found` */
export function unwrap(result: CommandResult): Done {
  switch (result.kind) {
    case 'done':
      return result;
    case 'refused':
      throw new RefusalError(result.refusals, result.on);
    case 'stale':
      throw new ProblemError('precondition.stale', { actualRevision: result.actual });
    case 'not-found':
      throw new ProblemError('not-found');
  }
}
