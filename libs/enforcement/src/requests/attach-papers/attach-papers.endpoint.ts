import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Ids,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { PAPERS } from '../request.events.js';
import { RequestIntake } from '../request-intake.js';
import { attachRequestPapers } from './attach-papers.decider.js';

export class AttachRequestPapersDto extends TimeOfAct {
  @Choice(PAPERS, { description: 'What the papers are' })
  paper!: (typeof PAPERS)[number];

  @Ids({ min: 1, max: 20, description: 'Ids of files uploaded for this request' })
  files!: string[];
}

@ApiTags('requests')
@Controller('requests')
export class AttachPapersEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: RequestIntake,
  ) {}

  @CommandRoute(attachRequestPapers, ':id/attach-request-papers')
  async attach(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { paper, files }: AttachRequestPapersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { paper, files: await this.intake.files(id, files) };
    return this.door.give(attachRequestPapers, { caller, response, id, payload });
  }
}
