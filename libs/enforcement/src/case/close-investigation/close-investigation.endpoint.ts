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
  Text,
  Patterns,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { DISPOSITIONS, type Disposition } from '../case-codes.js';
import { WithFiles } from '../case-dto.js';
import { closeInvestigation } from './close-investigation.decider.js';

export class CloseInvestigationDto extends WithFiles {
  @Text({ max: 4000, lines: true, description: 'The organization: name, persons, place, money; sealed' })
  organization!: string;

  @Text({ max: 10_000, lines: true, description: 'Course of the investigation; sealed' })
  course!: string;

  @Text({ max: 20_000, lines: true, description: 'Facts found; sealed' })
  facts!: string;

  @Patterns({ pattern: /^[A-Z0-9]{2,8}-[A-Za-z0-9-]{1,20}$/, message: 'is not a rule id', min: 1, max: 20 })
  basis!: string[];

  @Flag()
  complex!: boolean;

  @Flag()
  major!: boolean;

  @Choice(DISPOSITIONS)
  proposal!: Disposition;
}

@ApiTags('cases')
@Controller('cases')
export class CloseInvestigationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(closeInvestigation, ':id/close-investigation')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { basis, complex, major, proposal, ...body }: CloseInvestigationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [organization, course, facts, files] = await Promise.all([
      this.intake.text(id, body.organization),
      this.intake.text(id, body.course),
      this.intake.text(id, body.facts),
      this.intake.files(id, body.files),
    ]);
    const report = { organization, course, facts, basis, complex, major, proposal, files };
    return this.door.give(closeInvestigation, { caller, response, id, payload: report });
  }
}
