import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { sendTestEvent } from './send-test-event.decider.js';

export class SendTestEventDto extends TimeOfAct {}

@ApiTags('endpoints')
@Controller('endpoints')
export class SendTestEventEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(sendTestEvent, ':id/test-events', { status: 202 })
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _body: SendTestEventDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(sendTestEvent, { caller, response, id, payload: {} });
  }
}
