import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Ids,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LENDING_REASONS, RECALL_REASONS } from './lend.events.js';
import { lendOfficers, recallOfficers, requestOfficers } from './lend-officers.decider.js';

export class RequestOfficersDto extends TimeOfAct {
  @Whole({ min: 1, max: 10 })
  count!: number;

  @Choice(LENDING_REASONS)
  reason!: (typeof LENDING_REASONS)[number];
}

export class LendOfficersDto extends TimeOfAct {
  @Id({ description: 'Id of the request' })
  request!: string;

  @Ids({ min: 1, max: 10, description: 'Accounts of qualified officers' })
  officers!: string[];

  @DateField({ optional: true, description: 'Last day; to the closing of the case where absent' })
  until?: string;
}

export class RecallOfficersDto extends TimeOfAct {
  @Ids({ min: 1, max: 10 })
  accounts!: string[];

  @Choice(RECALL_REASONS)
  reason!: (typeof RECALL_REASONS)[number];
}

@ApiTags('cases')
@Controller('cases')
export class LendOfficersEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(requestOfficers, ':id/request-officers')
  request(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { count, reason }: RequestOfficersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(requestOfficers, { caller, response, id, payload: { count, reason } });
  }

  @CommandRoute(lendOfficers, ':id/lend-officers')
  lend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { request, officers, until }: LendOfficersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(lendOfficers, { caller, response, id, payload: { request, officers, until } });
  }

  @CommandRoute(recallOfficers, ':id/recall-officers')
  recall(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { accounts, reason }: RecallOfficersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(recallOfficers, { caller, response, id, payload: { accounts, reason } });
  }
}
