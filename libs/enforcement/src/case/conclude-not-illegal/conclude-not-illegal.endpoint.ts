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
import { CaseIntake } from '../case-intake.js';
import { NOT_ILLEGAL_REASONS } from '../case-codes.events.js';
import { concludeNotIllegal } from './conclude-not-illegal.decider.js';

export class ConcludeNotIllegalDto extends TimeOfAct {
  @Choice(NOT_ILLEGAL_REASONS)
  reason!: (typeof NOT_ILLEGAL_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  finding!: string;
}

@ApiTags('cases')
@Controller('cases')
export class ConcludeNotIllegalEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(concludeNotIllegal, ':id/conclude-not-illegal')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, ...body }: ConcludeNotIllegalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const finding = await this.intake.text(id, body.finding);
    return this.door.give(concludeNotIllegal, { caller, response, id, payload: { reason, finding } });
  }
}
