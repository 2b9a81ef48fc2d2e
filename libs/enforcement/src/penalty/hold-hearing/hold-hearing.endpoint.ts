import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Flag,
  Ids,
  InstantField,
  Nested,
  NestedList,
  Text,
  derivedId,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CLOSED_HEARING_REASONS, HEARING_END_REASONS, HEARING_OPINIONS } from '../penalty-codes.events.js';
import { CaseIntake, SignatureDto, WithFiles, endOf } from '../penalty-http.js';
import { holdHearing, submitHearingReport, terminateHearing } from './hold-hearing.decider.js';

class AgentDto {
  @Text({ max: 200, description: 'Sealed under a key of that person alone' })
  name!: string;
}

export class HoldHearingDto extends WithFiles {
  @InstantField({ optional: true, description: 'When it ended; `occurredAt` is when it began' })
  endedAt?: string;

  @Flag({ description: 'Held in public' })
  open!: boolean;

  @Choice(CLOSED_HEARING_REASONS, { optional: true })
  closedReason?: (typeof CLOSED_HEARING_REASONS)[number];

  @NestedList(() => AgentDto, { max: 2, description: 'Agents of the party' })
  agents!: AgentDto[];

  @Ids({ min: 1, max: 10, description: 'Accounts of the investigators who presented' })
  presenters!: string[];

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class TerminateHearingDto extends WithFiles {
  @Choice(HEARING_END_REASONS)
  reason!: (typeof HEARING_END_REASONS)[number];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  note!: string;
}

export class SubmitHearingReportDto extends WithFiles {
  @Choice(HEARING_OPINIONS)
  opinion!: (typeof HEARING_OPINIONS)[number];

  @Text({ max: 20_000, lines: true, description: 'What the record holds; sealed' })
  summary!: string;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class HoldHearingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(holdHearing, ':id/hold-hearing')
  async hold(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { endedAt, open, closedReason, presenters, ...body }: HoldHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [agents, signature, files] = await Promise.all([
      Promise.all(
        body.agents.map(({ name }, index) =>
          this.intake.person(id, derivedId(caller.commandId, 'agent', index), name),
        ),
      ),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const ended = endOf(endedAt);
    const payload = { endedAt: ended, open, closedReason, presenters, agents, signature, files };
    return this.door.give(holdHearing, { caller, response, id, payload });
  }

  @CommandRoute(terminateHearing, ':id/terminate-hearing')
  async terminate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, ...body }: TerminateHearingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [note, files] = await Promise.all([
      this.intake.text(id, body.note),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(terminateHearing, { caller, response, id, payload: { reason, note, files } });
  }

  @CommandRoute(submitHearingReport, ':id/submit-hearing-report')
  async report(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { opinion, ...body }: SubmitHearingReportDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [summary, files] = await Promise.all([
      this.intake.text(id, body.summary),
      this.intake.files(id, body.files),
    ]);
    const payload = { opinion, summary, files };
    return this.door.give(submitHearingReport, { caller, response, id, payload });
  }
}
