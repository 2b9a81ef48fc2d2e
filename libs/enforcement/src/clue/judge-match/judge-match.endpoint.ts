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
import { MATCH_REASONS } from '../clue.events.js';
import { judgeMatch } from './judge-match.decider.js';

export class JudgeMatchDto extends TimeOfAct {
  @Text({ max: 100, description: '`target` of the match' })
  target!: string;

  @Choice(['confirmed', 'dismissed'])
  judgement!: 'confirmed' | 'dismissed';

  @Choice(MATCH_REASONS)
  reason!: (typeof MATCH_REASONS)[number];
}

@ApiTags('clues')
@Controller('clues')
export class JudgeMatchEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(judgeMatch, ':id/judge-match')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { target, judgement, reason }: JudgeMatchDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(judgeMatch, { caller, response, id, payload: { target, judgement, reason } });
  }
}
