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
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { RECORDED_OUTCOMES } from '../afterwards-codes.events.js';
import { recordExecution } from './end-execution.decider.js';

export class RecordExecutionDto extends OnDecisionWithFiles {
  @Choice(RECORDED_OUTCOMES)
  outcome!: (typeof RECORDED_OUTCOMES)[number];

  @Text({ max: 2000, lines: true, optional: true, description: 'Sealed' })
  reason?: string;
}

@ApiTags('cases')
@Controller('cases')
export class EndExecutionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordExecution, ':id/record-execution')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordExecutionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, outcome } = body;
    const [reason, files] = await Promise.all([
      this.intake.textIfAny(id, body.reason),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, outcome, reason, files };
    return this.door.give(recordExecution, { caller, response, id, payload });
  }
}
