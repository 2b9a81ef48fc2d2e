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
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { STAY_BY } from '../afterwards-codes.events.js';
import { endStay, stayExecution } from './stay-execution.decider.js';

export class StayExecutionDto extends OnDecisionDto {
  @Choice(STAY_BY)
  by!: (typeof STAY_BY)[number];

  @Text({ max: 60 })
  stayDocNo!: string;

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;

  @DateField()
  from!: string;
}

export class EndStayDto extends OnDecisionDto {
  @DateField()
  endedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class StayExecutionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(stayExecution, ':id/stay-execution')
  async stay(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StayExecutionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, by, stayDocNo, from } = body;
    const reason = await this.intake.text(id, body.reason);
    const payload = { decision, by, stayDocNo, from, reason };
    return this.door.give(stayExecution, { caller, response, id, payload });
  }

  @CommandRoute(endStay, ':id/end-stay')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndStayDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, endedOn } = body;
    const payload = { decision, endedOn };
    return this.door.give(endStay, { caller, response, id, payload });
  }
}
