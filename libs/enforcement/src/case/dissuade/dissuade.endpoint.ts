import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { PresentDto, SignatureDto, WithFiles } from '../case-dto.js';
import { dissuade, recordRevisit, recordSelfDissolution } from './dissuade.decider.js';

export class DissuadeDto extends WithFiles {
  @Flag({ description: '情节轻微' })
  minor!: boolean;

  @Flag({ description: '社会危害不大' })
  littleHarm!: boolean;

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Text({ max: 10_000, lines: true, description: 'Sealed' })
  admonition!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class RecordSelfDissolutionDto extends WithFiles {
  @DateField()
  dissolvedOn!: string;

  @Text({ max: 4000, lines: true, description: 'What proves it; sealed. At least one file goes with it' })
  evidence!: string;
}

export class RecordRevisitDto extends WithFiles {
  @Nested(() => PresentDto)
  present!: PresentDto;

  @Flag({ description: 'Whether the body was found acting again' })
  relapsed!: boolean;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  finding!: string;
}

@ApiTags('cases')
@Controller('cases')
export class DissuadeEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(dissuade, ':id/dissuade')
  async admonish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { minor, littleHarm, present, ...body }: DissuadeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [admonition, signature, files] = await Promise.all([
      this.intake.text(id, body.admonition),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(dissuade, {
      caller,
      response,
      id,
      payload: { minor, littleHarm, present, admonition, signature, files },
    });
  }

  @CommandRoute(recordSelfDissolution, ':id/record-self-dissolution')
  async dissolved(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dissolvedOn, ...body }: RecordSelfDissolutionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [evidence, files] = await Promise.all([
      this.intake.text(id, body.evidence),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(recordSelfDissolution, {
      caller,
      response,
      id,
      payload: { dissolvedOn, evidence, files },
    });
  }

  @CommandRoute(recordRevisit, ':id/record-revisit')
  async revisited(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { present, relapsed, ...body }: RecordRevisitDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [finding, files] = await Promise.all([
      this.intake.text(id, body.finding),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(recordRevisit, {
      caller,
      response,
      id,
      payload: { present, relapsed, finding, files },
    });
  }
}
