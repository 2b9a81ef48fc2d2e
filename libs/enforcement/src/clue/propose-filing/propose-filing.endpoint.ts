import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ILLEGAL_GROUNDS, type IllegalGround } from '../clue-codes.js';
import { clueKeys } from '../clue-keys.js';
import { proposeFiling } from './propose-filing.decider.js';

export class ProposeFilingDto extends TimeOfAct {
  @Choice(ILLEGAL_GROUNDS)
  ground!: IllegalGround;

  @Text({ max: 2000, lines: true, optional: true, description: 'Why; sealed' })
  reason?: string;
}

@ApiTags('clues')
@Controller('clues')
export class ProposeFilingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(proposeFiling, ':id/propose-filing')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ground, ...body }: ProposeFilingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.sealer.sealIfAny(clueKeys(id).facts, body.reason);
    return this.door.give(proposeFiling, { caller, response, id, payload: { ground, reason } });
  }
}
