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
import { TraceDigests } from '../trace-digests.js';
import { TRACE_KINDS, type TraceKind } from '../trace.events.js';
import { recordCaseTrace } from './record-trace.decider.js';

export class RecordCaseTraceDto extends TimeOfAct {
  @Choice(TRACE_KINDS)
  kind!: TraceKind;

  @Text({ max: 300, description: 'Address, site or account that the suspected body uses; sealed' })
  value!: string;
}

@ApiTags('cases')
@Controller('cases')
export class RecordCaseTraceEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
    private readonly digests: TraceDigests,
  ) {}

  @CommandRoute(recordCaseTrace, ':id/record-case-trace')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind, ...body }: RecordCaseTraceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const digest = this.digests.of(kind, body.value);
    const value = await this.intake.text(id, body.value);
    return this.door.give(recordCaseTrace, { caller, response, id, payload: { kind, value, digest } });
  }
}
