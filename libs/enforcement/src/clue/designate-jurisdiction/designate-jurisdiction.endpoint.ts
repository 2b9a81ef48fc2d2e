import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Pattern,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DESIGNATION_REASONS } from '../clue.events.js';
import { designateJurisdiction, escalateJurisdiction } from './designate-jurisdiction.decider.js';

export class EscalateJurisdictionDto extends TimeOfAct {
  @Choice(DESIGNATION_REASONS)
  reason!: (typeof DESIGNATION_REASONS)[number];
}

export class DesignateJurisdictionDto extends EscalateJurisdictionDto {
  @Pattern({ pattern: /^\d{6}$/, message: 'is not the code of a county', description: 'County organ to act' })
  to!: string;
}

@ApiTags('clues')
@Controller('clues')
export class DesignateJurisdictionEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(escalateJurisdiction, ':id/escalate-jurisdiction')
  escalate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EscalateJurisdictionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(escalateJurisdiction, { caller, response, id, payload: { reason } });
  }

  @CommandRoute(designateJurisdiction, ':id/designate-jurisdiction')
  designate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason }: DesignateJurisdictionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(designateJurisdiction, { caller, response, id, payload: { to, reason } });
  }
}
