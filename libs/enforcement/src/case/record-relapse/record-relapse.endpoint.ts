import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { recordRelapse } from './record-relapse.decider.js';
import { RELAPSE_SOURCES } from './relapse.events.js';

export class RecordRelapseDto extends TimeOfAct {
  @Choice(RELAPSE_SOURCES)
  source!: (typeof RELAPSE_SOURCES)[number];

  @DateField({ description: 'Day on which it was seen to act on' })
  seenOn!: string;

  @Pattern({ pattern: /^\d{6}(\d{3})?$/, message: 'is not a region code', description: 'Where' })
  seenIn!: string;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  facts!: string;
}

@ApiTags('cases')
@Controller('cases')
export class RecordRelapseEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordRelapse, ':id/record-relapse')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { facts: text, source, seenOn, seenIn }: RecordRelapseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const facts = await this.intake.text(id, text);
    return this.door.give(recordRelapse, {
      caller,
      response,
      id,
      payload: { source, seenOn, seenIn, facts },
    });
  }
}
