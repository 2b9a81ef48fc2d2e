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
import { NOTICE_METHODS } from '../penalty-codes.events.js';
import { CaseIntake, PresentDto, SignatureDto, WithFiles } from '../penalty-http.js';
import { servePriorNotice } from './serve-prior-notice.decider.js';

export class ServePriorNoticeDto extends WithFiles {
  @Text({
    max: 60,
    optional: true,
    description: 'Number of a notice made on paper, borne once; the next of the series if absent',
  })
  docNo?: string;

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  facts!: string;

  @Text({ max: 10_000, lines: true, description: 'Sealed' })
  reasons!: string;

  @Choice(NOTICE_METHODS)
  method!: (typeof NOTICE_METHODS)[number];

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('penalty-cases')
@Controller('cases')
export class ServePriorNoticeEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(servePriorNotice, ':id/serve-prior-notice')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, method, present, ...body }: ServePriorNoticeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [facts, reasons, signature, files] = await Promise.all([
      this.intake.text(id, body.facts),
      this.intake.text(id, body.reasons),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const payload = { docNo, method, present, facts, reasons, signature, files };
    return this.door.give(servePriorNotice, { caller, response, id, payload });
  }
}
