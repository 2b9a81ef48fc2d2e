import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { END_REASONS } from '../account.events.js';
import { type CloseAccount, closeAccount } from './close-account.decider.js';

export class CloseAccountDto extends TimeOfAct {
  @Choice(END_REASONS)
  reason!: CloseAccount['reason'];
}

@ApiTags('accounts')
@Controller('accounts')
export class CloseAccountEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(closeAccount, ':id/close')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: CloseAccountDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(closeAccount, { id, caller, response, payload: { reason } });
  }
}
