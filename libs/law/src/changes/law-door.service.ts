import { Injectable } from '@nestjs/common';
import { type Caller, CommandDoor, type CommandReceipt } from '@shouzheng/platform';
import type { Response } from 'express';
import { LAW_ID } from './law.events.js';
import type { LawCommand } from './law-command.decider.js';

/** The command door on the one stream of the law. */
@Injectable()
export class LawDoor {
  constructor(private readonly door: CommandDoor) {}

  give<P>(
    command: LawCommand<P>,
    payload: NoInfer<P>,
    caller: Caller,
    response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(command, { caller, response, id: LAW_ID, payload });
  }
}
