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
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LEAVE_REASONS } from '../account.events.js';
import { endLeave, recordLeave } from './record-leave.decider.js';

export class RecordLeaveDto extends TimeOfAct {
  @DateField()
  from!: string;

  @DateField({ description: 'Last day of the leave' })
  to!: string;

  @Choice(LEAVE_REASONS)
  reason!: (typeof LEAVE_REASONS)[number];

  @Id({ optional: true, description: 'Account of who takes the work over' })
  deputy?: string;
}

export class EndLeaveDto extends TimeOfAct {
  @Id({ description: 'Id of the leave' })
  leave!: string;

  @DateField({ optional: true, description: 'Last day of absence; none where the leave was not taken' })
  lastDay?: string;
}

@ApiTags('accounts')
@Controller('accounts')
export class RecordLeaveEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(recordLeave, ':id/leave')
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from, to, reason, deputy }: RecordLeaveDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(recordLeave, { id, caller, response, payload: { from, to, reason, deputy } });
  }

  @CommandRoute(endLeave, ':id/leave/end')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { leave, lastDay }: EndLeaveDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(endLeave, { id, caller, response, payload: { leave, lastDay } });
  }
}
