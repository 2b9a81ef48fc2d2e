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
import { DISPOSITIONS, type Disposition } from '../case-codes.js';
import { archiveCase, closeCase } from './close-case.decider.js';

export class CloseCaseDto extends TimeOfAct {
  @Choice(DISPOSITIONS)
  disposition!: Disposition;
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
    @Body() { disposition }: CloseCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(closeCase, { caller, response, id, payload: { disposition } });
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
