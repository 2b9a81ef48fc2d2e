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
import { clueKeys } from '../clue-keys.js';
import { MATCH_REASONS } from '../screening.events.js';
import { judgeMatch } from './judge-match.decider.js';

export class JudgeMatchDto extends TimeOfAct {
  @Text({ max: 100, description: '`target` of the match, or `name` for what the name says by itself' })
  target!: string;

  @Choice(['confirmed', 'dismissed'])
  judgement!: 'confirmed' | 'dismissed';

  @Choice(MATCH_REASONS)
  reason!: (typeof MATCH_REASONS)[number];

  @Text({ max: 500, lines: true, optional: true, description: 'Sealed; required with the reason `other`' })
  note?: string;
}

@ApiTags('clues')
@Controller('clues')
export class JudgeMatchEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(judgeMatch, ':id/judge-match')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { target, judgement, reason, ...body }: JudgeMatchDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.sealer.sealIfAny(clueKeys(id).facts, body.note);
    return this.door.give(judgeMatch, { caller, response, id, payload: { target, judgement, reason, note } });
  }
}
