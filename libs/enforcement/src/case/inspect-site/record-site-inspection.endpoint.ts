import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  InstantField,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { PresentDto, SignatureDto, WithFiles, endOf } from '../case-dto.js';
import { recordSiteInspection } from './inspect-site.decider.js';

export class RecordSiteInspectionDto extends WithFiles {
  @InstantField({ optional: true, description: 'When it ended; `occurredAt` is when it began' })
  endedAt?: string;

  @Text({ max: 300, description: 'Sealed' })
  place!: string;

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  findings!: string;

  @Text({ max: 200, optional: true, description: 'Sealed' })
  witness?: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('cases')
@Controller('cases')
export class RecordSiteInspectionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordSiteInspection, ':id/record-site-inspection')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { endedAt, present, ...body }: RecordSiteInspectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [place, findings, witness, signature, files] = await Promise.all([
      this.intake.text(id, body.place),
      this.intake.text(id, body.findings),
      this.intake.textIfAny(id, body.witness),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const record = { endedAt: endOf(endedAt), place, present, findings, witness, signature, files };
    return this.door.give(recordSiteInspection, { caller, response, id, payload: record });
  }
}
