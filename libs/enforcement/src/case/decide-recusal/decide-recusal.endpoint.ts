import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Flag,
  Id,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { RECUSAL_GROUNDS } from '../case-codes.events.js';
import { decideRecusal } from './decide-recusal.decider.js';

export class DecideRecusalDto extends TimeOfAct {
  @Id({ description: 'Account of the person' })
  account!: string;

  @Flag()
  granted!: boolean;

  @Choice(RECUSAL_GROUNDS)
  ground!: (typeof RECUSAL_GROUNDS)[number];
}

@ApiTags('cases')
@Controller('cases')
export class DecideRecusalEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(decideRecusal, ':id/decide-recusal')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { account, granted, ground }: DecideRecusalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(decideRecusal, { caller, response, id, payload: { account, granted, ground } });
  }
}
