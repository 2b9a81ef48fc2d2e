import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Id,
  Nested,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { PresentDto, SignatureDto, WithFiles } from '../case-dto.js';
import { CRIME_MATERIALS, CRIME_REVIEWERS, POLICE_OUTCOMES } from './crime.events.js';
import { handOverCrimeItems, recordPoliceReply, requestPoliceReview } from './follow-police.decider.js';
import { decideCrimeTransfer, handOverCrime, proposeCrimeTransfer } from './transfer-crime.decider.js';

export class ProposeCrimeTransferDto extends WithFiles {
  @Nested(() => PresentDto)
  present!: PresentDto;

  @Text({ max: 500, description: 'The suspected offence; sealed' })
  offence!: string;

  @Text({ max: 20_000, lines: true, description: 'What two officers verified; sealed' })
  report!: string;
}

export class DecideCrimeTransferDto extends TimeOfAct {
  @Id({ description: 'Id of the proposed transfer' })
  transfer!: string;

  @Flag()
  approved!: boolean;

  @Text({ max: 4000, lines: true, optional: true, description: 'Needed for a refusal; sealed' })
  reason?: string;
}

export class HandOverCrimeDto extends WithFiles {
  @Id()
  transfer!: string;

  @Text({ max: 60, description: 'Number of the letter of transfer: borne once' })
  docNo!: string;

  @Choices(CRIME_MATERIALS)
  materials!: (typeof CRIME_MATERIALS)[number][];

  @DateField()
  handedOverOn!: string;
}

export class RecordPoliceReplyDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of our letter' })
  ofDocNo!: string;

  @Text({ max: 60, description: 'Number of their answer' })
  replyNo!: string;

  @Choice(POLICE_OUTCOMES)
  outcome!: (typeof POLICE_OUTCOMES)[number];

  @DateField()
  repliedOn!: string;

  @Text({ max: 2000, lines: true, optional: true, description: 'Sealed' })
  note?: string;
}

export class RequestPoliceReviewDto extends TimeOfAct {
  @Id()
  transfer!: string;

  @Choice(CRIME_REVIEWERS)
  reviewer!: (typeof CRIME_REVIEWERS)[number];

  @Text({ max: 60, description: 'Number of the request: borne once' })
  docNo!: string;

  @DateField()
  requestedOn!: string;
}

export class HandOverCrimeItemsDto extends WithFiles {
  @Id()
  transfer!: string;

  @Text({ max: 60, description: 'Number of the list: borne once' })
  docNo!: string;

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('cases')
@Controller('cases')
export class TransferCrimeEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(proposeCrimeTransfer, ':id/propose-crime-transfer')
  async propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ProposeCrimeTransferDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [offence, report, files] = await Promise.all([
      this.intake.text(id, body.offence),
      this.intake.text(id, body.report),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(proposeCrimeTransfer, {
      caller,
      response,
      id,
      payload: { present: body.present, offence, report, files },
    });
  }

  @CommandRoute(decideCrimeTransfer, ':id/decide-crime-transfer')
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideCrimeTransferDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.textIfAny(id, body.reason);
    return this.door.give(decideCrimeTransfer, {
      caller,
      response,
      id,
      payload: { transfer: body.transfer, approved: body.approved, reason },
    });
  }

  @CommandRoute(handOverCrime, ':id/hand-over-crime')
  async handOver(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { files: ids, transfer, docNo, materials, handedOverOn }: HandOverCrimeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, ids);
    return this.door.give(handOverCrime, {
      caller,
      response,
      id,
      payload: { transfer, docNo, materials, handedOverOn, files },
    });
  }

  @CommandRoute(recordPoliceReply, ':id/record-police-reply')
  async recordReply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note: text, ofDocNo, replyNo, outcome, repliedOn }: RecordPoliceReplyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.textIfAny(id, text);
    return this.door.give(recordPoliceReply, {
      caller,
      response,
      id,
      payload: { ofDocNo, replyNo, outcome, repliedOn, note },
    });
  }

  @CommandRoute(requestPoliceReview, ':id/request-police-review')
  requestReview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { transfer, reviewer, docNo, requestedOn }: RequestPoliceReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(requestPoliceReview, {
      caller,
      response,
      id,
      payload: { transfer, reviewer, docNo, requestedOn },
    });
  }

  @CommandRoute(handOverCrimeItems, ':id/hand-over-crime-items')
  async handOverItems(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandOverCrimeItemsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [signature, files] = await Promise.all([
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(handOverCrimeItems, {
      caller,
      response,
      id,
      payload: { transfer: body.transfer, docNo: body.docNo, present: body.present, signature, files },
    });
  }
}
