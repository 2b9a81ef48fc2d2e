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
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { RECORDED_CAUSES } from '../penalty-codes.events.js';
import { CaseIntake, WithFiles } from '../penalty-http.js';
import { excludePeriod, extendDeadline, pauseClock, resumeClock } from './run-clock.decider.js';

const EXTENSIONS = ['first', 'collective'] as const;

export class ExtendDeadlineDto extends TimeOfAct {
  @Choice(EXTENSIONS, { description: 'By the head to 120 days; then by a collective discussion' })
  kind!: (typeof EXTENSIONS)[number];

  @Text({ max: 60, description: 'Number of the approval: borne once' })
  docNo!: string;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  reason!: string;
}

export class ExcludePeriodDto extends WithFiles {
  @Choice(RECORDED_CAUSES)
  cause!: (typeof RECORDED_CAUSES)[number];

  @DateField({ description: 'First day that does not count' })
  from!: string;

  @DateField({ description: 'Last day that does not count' })
  to!: string;
}

export class PauseClockDto extends WithFiles {
  @Choice(RECORDED_CAUSES)
  cause!: (typeof RECORDED_CAUSES)[number];

  @DateField({ description: 'After this day the term runs on, unless resumed before' })
  expectedTo!: string;
}

export class ResumeClockDto extends TimeOfAct {
  @Id({ description: 'Id of the pause' })
  pause!: string;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class RunClockEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(extendDeadline, ':id/extend-deadline')
  async extend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind, docNo, ...body }: ExtendDeadlineDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.text(id, body.reason);
    return this.door.give(extendDeadline, { caller, response, id, payload: { kind, docNo, reason } });
  }

  @CommandRoute(excludePeriod, ':id/exclude-period')
  async exclude(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { cause, from, to, ...body }: ExcludePeriodDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, body.files);
    return this.door.give(excludePeriod, { caller, response, id, payload: { cause, from, to, files } });
  }

  @CommandRoute(pauseClock, ':id/pause-clock')
  async pause(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { cause, expectedTo, ...body }: PauseClockDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, body.files);
    return this.door.give(pauseClock, { caller, response, id, payload: { cause, expectedTo, files } });
  }

  @CommandRoute(resumeClock, ':id/resume-clock')
  resume(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { pause }: ResumeClockDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(resumeClock, { caller, response, id, payload: { pause } });
  }
}
