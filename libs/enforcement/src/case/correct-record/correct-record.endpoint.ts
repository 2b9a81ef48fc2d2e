import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { CORRECTION_REASONS } from '../case-codes.events.js';
import { approveCorrection, proposeCorrection } from './correct-record.decider.js';

export class ProposeCorrectionDto extends TimeOfAct {
  @Id({ description: 'Event that is to be corrected' })
  ofEventId!: string;

  @Choice(CORRECTION_REASONS)
  reason!: (typeof CORRECTION_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'What should have been recorded; sealed' })
  correct!: string;
}

export class ApproveCorrectionDto extends TimeOfAct {
  @Id({ description: 'Id of the correction' })
  correction!: string;
}

@ApiTags('cases')
@Controller('cases')
export class CorrectRecordEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(proposeCorrection, ':id/propose-correction')
  async propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ofEventId, reason, ...body }: ProposeCorrectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const correct = await this.intake.text(id, body.correct);
    return this.door.give(proposeCorrection, {
      caller,
      response,
      id,
      payload: { ofEventId, reason, correct },
    });
  }

  @CommandRoute(approveCorrection, ':id/approve-correction')
  approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { correction }: ApproveCorrectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveCorrection, { caller, response, id, payload: { correction } });
  }
}
