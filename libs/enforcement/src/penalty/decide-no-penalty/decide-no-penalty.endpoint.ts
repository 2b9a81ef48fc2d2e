import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { EDUCATION_WAYS, NO_PENALTY_GROUNDS } from '../penalty-codes.events.js';
import { CaseIntake, SignatureDto, WithFiles } from '../penalty-http.js';
import { type DecideNoPenalty, decideNoPenalty } from './decide-no-penalty.decider.js';

class EducationDto {
  @Choice(EDUCATION_WAYS)
  way!: (typeof EDUCATION_WAYS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  words!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class DecideNoPenaltyDto extends WithFiles {
  @Text({
    max: 60,
    optional: true,
    description: 'Number of a decision made on paper, borne once; the next of the series if absent',
  })
  docNo?: string;

  @Choice(NO_PENALTY_GROUNDS)
  ground!: (typeof NO_PENALTY_GROUNDS)[number];

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  facts!: string;

  @Nested(() => EducationDto, { optional: true, description: 'Of the party; required by Article 33' })
  education?: EducationDto;

  @Text({
    max: 4000,
    lines: true,
    optional: true,
    description: 'Why it comes after the term of the case; needed then; sealed',
  })
  overdueReason?: string;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class DecideNoPenaltyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(decideNoPenalty, ':id/decide-no-penalty')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, ground, ...body }: DecideNoPenaltyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [facts, education, overdueReason, files] = await Promise.all([
      this.intake.text(id, body.facts),
      this.educationOf(id, body.education),
      this.intake.textIfAny(id, body.overdueReason),
      this.intake.files(id, body.files),
    ]);
    const payload = { docNo, ground, facts, education, overdueReason, files };
    return this.door.give(decideNoPenalty, { caller, response, id, payload });
  }

  private async educationOf(
    id: string,
    given: EducationDto | undefined,
  ): Promise<DecideNoPenalty['education']> {
    return (
      given && {
        way: given.way,
        words: await this.intake.text(id, given.words),
        signature: await this.intake.signature(id, given.signature),
      }
    );
  }
}
