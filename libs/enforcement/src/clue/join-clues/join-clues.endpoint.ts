import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { joinClues, separateClue } from './join-clues.decider.js';

export class JoinCluesDto extends TimeOfAct {
  @Id({ description: 'The clue to follow' })
  lead!: string;
}

export class SeparateClueDto extends TimeOfAct {}

@ApiTags('clues')
@Controller('clues')
export class JoinCluesEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(joinClues, ':id/join-clues')
  join(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { lead }: JoinCluesDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(joinClues, { caller, response, id, payload: { lead } });
  }

  @CommandRoute(separateClue, ':id/separate-clue')
  separate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _body: SeparateClueDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(separateClue, { caller, response, id, payload: {} });
  }
}
