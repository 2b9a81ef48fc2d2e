import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { clueKeys } from '../clue-keys.js';
import { VERIFICATION_RESULTS } from '../clue.events.js';
import { verifyClue } from './verify-clue.decider.js';

export class VerifyClueDto extends TimeOfAct {
  @Choice(VERIFICATION_RESULTS)
  result!: (typeof VERIFICATION_RESULTS)[number];

  @Text({ max: 4000, lines: true, description: 'What was found; sealed' })
  finding!: string;

  @Id({ optional: true, description: 'For `duplicate`: the clue that says the same' })
  duplicateOf?: string;
}

@ApiTags('clues')
@Controller('clues')
export class VerifyClueEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(verifyClue, ':id/verify-clue')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { result, duplicateOf, ...body }: VerifyClueDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const finding = await this.sealer.seal(clueKeys(id).facts, body.finding);
    return this.door.give(verifyClue, { caller, response, id, payload: { result, finding, duplicateOf } });
  }
}
