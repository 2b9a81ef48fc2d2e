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
import { divideVolumes } from './close-penalty.decider.js';

export class DivideVolumesDto extends TimeOfAct {
  @Ids({ min: 0, max: 1000, description: 'Ids of the events whose papers lie in the inner volume' })
  inner!: string[];
}

@ApiTags('cases')
@Controller('cases')
export class DivideVolumesEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(divideVolumes, ':id/divide-volumes')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { inner }: DivideVolumesDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(divideVolumes, { caller, response, id, payload: { inner } });
  }
}
