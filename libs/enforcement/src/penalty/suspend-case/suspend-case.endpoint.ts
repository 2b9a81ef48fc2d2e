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
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { SUSPENSION_REASONS, TERMINATION_REASONS } from '../penalty-codes.events.js';
import { CaseIntake } from '../penalty-http.js';
import { resumeCase, suspendCase, terminateCase } from './suspend-case.decider.js';

export class SuspendCaseDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the decision: borne once' })
  docNo!: string;

  @Choice(SUSPENSION_REASONS)
  reason!: (typeof SUSPENSION_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  note!: string;

  @DateField({ description: 'By which the reason is expected to be gone' })
  expectedTo!: string;
}

export class TerminateCaseDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the decision: borne once' })
  docNo!: string;

  @Choice(TERMINATION_REASONS)
  reason!: (typeof TERMINATION_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  note!: string;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class SuspendCaseEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(suspendCase, ':id/suspend-case')
  async suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, reason, expectedTo, ...body }: SuspendCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.text(id, body.note);
    const payload = { docNo, reason, expectedTo, note };
    return this.door.give(suspendCase, { caller, response, id, payload });
  }

  @CommandRoute(resumeCase, ':id/resume-case')
  resume(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() _body: TimeOfAct,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(resumeCase, { caller, response, id, payload: {} });
  }

  @CommandRoute(terminateCase, ':id/terminate-case')
  async terminate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, reason, ...body }: TerminateCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.text(id, body.note);
    return this.door.give(terminateCase, { caller, response, id, payload: { docNo, reason, note } });
  }
}
