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
  Id,
  Ids,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ILLEGAL_GROUNDS, type IllegalGround } from '../case-codes.js';
import { type Filing, fileCase } from './file-case.decider.js';

/** Which kind it is picks the law that judges the filing. */
const CASE_KINDS = ['illegal', 'penalty'] as const;

export class FileCaseDto extends TimeOfAct {
  @Choice(CASE_KINDS)
  kind!: (typeof CASE_KINDS)[number];

  @Ids({ min: 1, max: 20, description: 'Verified clues with a proposal to file' })
  clueIds!: string[];

  @Choice(ILLEGAL_GROUNDS, { optional: true, description: 'For `illegal`' })
  ground?: IllegalGround;

  @DateField({
    optional: true,
    description: 'For `illegal`: last known day of the act; the first clue’s day if absent',
  })
  actOn?: string;

  @Id({ optional: true, description: 'For `penalty`: the registered organization' })
  organization?: string;
}

@ApiTags('cases')
@Controller('cases')
export class FileCaseEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(fileCase, '')
  handle(
    @Body() { kind, clueIds, ground, actOn, organization }: FileCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { kind, clueIds, ground, actOn, organization };
    return this.door.give<Filing>(fileCase, { caller, response, payload });
  }
}
