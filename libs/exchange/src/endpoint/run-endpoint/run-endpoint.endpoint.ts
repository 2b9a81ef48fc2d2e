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
import { STOP_REASONS } from '../endpoint.events.js';
import { activateEndpoint, suspendEndpoint } from './run-endpoint.decider.js';

export class ActivateEndpointDto extends TimeOfAct {}

export class SuspendEndpointDto extends TimeOfAct {
  @Choice(STOP_REASONS)
  reason!: (typeof STOP_REASONS)[number];
}

@ApiTags('endpoints')
@Controller('endpoints')
export class RunEndpointEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(activateEndpoint, ':id/activation')
  activate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _body: ActivateEndpointDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(activateEndpoint, { caller, response, id, payload: {} });
  }

  @CommandRoute(suspendEndpoint, ':id/suspension')
  suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: SuspendEndpointDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(suspendEndpoint, { caller, response, id, payload: { reason } });
  }
}
