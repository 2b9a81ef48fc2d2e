import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  derivedId,
  InstantField,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { INQUIRY_KINDS } from '../case-codes.events.js';
import { PresentDto, SignatureDto, WithFiles, endOf } from '../case-dto.js';
import { recordInquiry } from './record-inquiry.decider.js';

export class RecordInquiryDto extends WithFiles {
  @Choice(INQUIRY_KINDS)
  inquiryKind!: (typeof INQUIRY_KINDS)[number];

  @InstantField({ optional: true, description: 'When it ended; `occurredAt` is when it began' })
  endedAt?: string;

  @Text({ max: 300, description: 'Sealed' })
  place!: string;

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Text({ max: 200, description: 'Who was asked; sealed under a key of that person alone' })
  person!: string;

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  statement!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('cases')
@Controller('cases')
export class RecordInquiryEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordInquiry, ':id/record-inquiry')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { inquiryKind, endedAt, present, ...body }: RecordInquiryDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [place, person, statement, signature, files] = await Promise.all([
      this.intake.text(id, body.place),
      this.intake.person(id, derivedId(caller.commandId, 'record'), body.person),
      this.intake.text(id, body.statement),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const record = {
      inquiryKind,
      endedAt: endOf(endedAt),
      place,
      present,
      person,
      statement,
      signature,
      files,
    };
    return this.door.give(recordInquiry, { caller, response, id, payload: record });
  }
}
