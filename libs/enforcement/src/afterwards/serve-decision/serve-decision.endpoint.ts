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
  Flag,
  Id,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake, SignatureDto } from '../afterwards-intake.js';
import { SERVED_BY } from '../afterwards-codes.events.js';
import { recordDeemedService, serveDecision } from './serve-decision.decider.js';

export class ServeDecisionDto extends OnDecisionWithFiles {
  @Choice(SERVED_BY)
  method!: (typeof SERVED_BY)[number];

  @DateField()
  servedOn!: string;

  @Text({ max: 200, optional: true, description: 'Who signed, or in whose place it was left; sealed' })
  recipient?: string;

  @Nested(() => SignatureDto, { optional: true })
  signature?: SignatureDto;

  @Text({ max: 500, lines: true, optional: true, description: 'Who saw it left behind; sealed' })
  witnesses?: string;

  @Flag({ description: 'Left at the address and filmed' })
  filmed!: boolean;

  @Id({ optional: true, description: 'The consent to electronic service' })
  consent?: string;

  @Flag({ description: 'The document printed right, organ and term of the remedies' })
  remediesTold!: boolean;
}

@ApiTags('cases')
@Controller('cases')
export class ServeDecisionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(serveDecision, ':id/serve-decision')
  async serve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ServeDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, method, servedOn, filmed, consent, remediesTold } = body;
    const [recipient, signature, witnesses, files] = await Promise.all([
      this.intake.textIfAny(id, body.recipient),
      body.signature ? this.intake.signature(id, body.signature) : undefined,
      this.intake.textIfAny(id, body.witnesses),
      this.intake.files(id, body.files),
    ]);
    const payload = {
      decision,
      method,
      servedOn,
      filmed,
      consent,
      remediesTold,
      recipient,
      signature,
      witnesses,
      files,
    };
    return this.door.give(serveDecision, { caller, response, id, payload });
  }

  @CommandRoute(recordDeemedService, ':id/record-deemed-service')
  deem(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision } = body;
    const payload = { decision };
    return this.door.give(recordDeemedService, { caller, response, id, payload });
  }
}
