import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { openAnnualSeason } from './open-season.decider.js';

export class OpenAnnualSeasonDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Text({ max: 100, description: 'Number of the notice' })
  noticeNumber!: string;

  @DateField()
  noticeOn!: string;
}

@ApiTags('annual checks')
@Controller('annual-seasons/open')
export class OpenSeasonEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(openAnnualSeason, '')
  open(
    @Body() { year, noticeNumber, noticeOn }: OpenAnnualSeasonDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { year, noticeNumber, noticeOn };
    return this.door.give(openAnnualSeason, { caller, response, payload });
  }
}
