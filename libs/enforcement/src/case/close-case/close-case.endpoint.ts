import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { RETENTIONS } from '../case-codes.events.js';
import {
  DISPOSITIONS,
  type Disposition,
  PENALTY_CASE_OUTCOMES,
  type PenaltyCaseOutcome,
} from '../case-codes.js';
import { archiveCase, closeCase } from './close-case.decider.js';

export class CloseCaseDto extends TimeOfAct {
  @Choice(DISPOSITIONS, { optional: true, description: 'Of an illegal-organization case' })
  disposition?: Disposition;

  @Choice(PENALTY_CASE_OUTCOMES, { optional: true, description: 'Of a penalty case' })
  outcome?: PenaltyCaseOutcome;
}

export class ArchiveCaseDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the volume' })
  volume!: string;

  @Choice(RETENTIONS)
  retention!: (typeof RETENTIONS)[number];
}

@ApiTags('cases')
@Controller('cases')
export class CloseCaseEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(closeCase, ':id/close-case')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { disposition, outcome }: CloseCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(closeCase, { caller, response, id, payload: { disposition, outcome } });
  }

  @CommandRoute(archiveCase, ':id/archive-case')
  archive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { volume, retention }: ArchiveCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(archiveCase, { caller, response, id, payload: { volume, retention } });
  }
}
