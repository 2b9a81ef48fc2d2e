import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Ids,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ILLEGAL_GROUNDS, type IllegalGround } from '../case-codes.js';
import { fileCase } from './file-case.decider.js';

export class FileCaseDto extends TimeOfAct {
  @Choice(['illegal'], { description: 'Kind of the case' })
  kind!: 'illegal';

  @Ids({ min: 1, max: 20, description: 'Verified clues with a proposal to file' })
  clueIds!: string[];

  @Choice(ILLEGAL_GROUNDS)
  ground!: IllegalGround;

  @DateField({ optional: true, description: 'Last known day of the act; the first clue’s day if absent' })
  actOn?: string;
}

@ApiTags('cases')
@Controller('cases')
export class FileCaseEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(fileCase, '')
  handle(
    @Body() { kind, clueIds, ground, actOn }: FileCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(fileCase, { caller, response, payload: { kind, clueIds, ground, actOn } });
  }
}
