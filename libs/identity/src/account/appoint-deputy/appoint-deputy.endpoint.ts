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
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { END_REASONS } from '../account.events.js';
import { type EndDeputy, appointDeputy, endDeputy } from './appoint-deputy.decider.js';

export class AppointDeputyDto extends TimeOfAct {
  @DateField()
  from!: string;

  @DateField({ description: 'Last day of the delegation' })
  to!: string;

  @Text({ max: 60, description: 'Number of the delegation in writing' })
  docNo!: string;
}

export class EndDeputyDto extends TimeOfAct {
  @Id({ description: 'Id of the appointment' })
  appointment!: string;

  @Choice(END_REASONS)
  reason!: EndDeputy['reason'];
}

@ApiTags('accounts')
@Controller('accounts')
export class AppointDeputyEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(appointDeputy, ':id/deputy')
  appoint(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from, to, docNo }: AppointDeputyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(appointDeputy, { id, caller, response, payload: { from, to, docNo } });
  }

  @CommandRoute(endDeputy, ':id/deputy/end')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { appointment, reason }: EndDeputyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(endDeputy, { id, caller, response, payload: { appointment, reason } });
  }
}
