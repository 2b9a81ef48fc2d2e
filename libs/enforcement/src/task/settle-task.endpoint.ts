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
  settleTask,
} from '@shouzheng/platform';
import type { Response } from 'express';

export class SettleTaskDto extends TimeOfAct {
  @Choice(['done', 'not-needed'])
  outcome!: 'done' | 'not-needed';
}

/** The task is the platform's; its desk is the docket. */
@ApiTags('docket')
@Controller('tasks')
export class SettleTaskEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(settleTask, ':id/settle-task')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome }: SettleTaskDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(settleTask, { caller, response, id, payload: { outcome } });
  }
}
