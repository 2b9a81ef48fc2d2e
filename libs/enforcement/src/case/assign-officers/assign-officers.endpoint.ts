import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Ids,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { assignOfficers } from './assign-officers.decider.js';

export class AssignOfficersDto extends TimeOfAct {
  @Ids({ min: 1, max: 10, description: 'Accounts of all handlers from now on' })
  officers!: string[];
}

@ApiTags('cases')
@Controller('cases')
export class AssignOfficersEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(assignOfficers, ':id/assign-officers')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { officers }: AssignOfficersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(assignOfficers, { caller, response, id, payload: { officers } });
  }
}
