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
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { MOST_FEN, OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { PAYMENT_CHANNELS, PAYMENT_PURPOSES, SPOT_GROUNDS } from '../afterwards-codes.events.js';
import { collectFineOnSpot, recordPayment, remitSpotFine } from './record-payment.decider.js';

const REMITTED_TO = ['organ', 'bank'] as const;

export class RecordPaymentDto extends OnDecisionWithFiles {
  @Choice(PAYMENT_PURPOSES)
  purpose!: (typeof PAYMENT_PURPOSES)[number];

  @Whole({ min: 1, max: MOST_FEN, description: 'Fen' })
  amountFen!: number;

  @Choice(PAYMENT_CHANNELS)
  channel!: (typeof PAYMENT_CHANNELS)[number];

  @Text({ max: 60, description: 'Receipt of the bank or the non-tax system: borne once' })
  receiptNo!: string;

  @DateField()
  paidOn!: string;
}

export class CollectFineOnSpotDto extends OnDecisionWithFiles {
  @Whole({ min: 1, max: MOST_FEN, description: 'Fen' })
  amountFen!: number;

  @Choice(SPOT_GROUNDS)
  ground!: (typeof SPOT_GROUNDS)[number];

  @Text({ max: 60 })
  receiptNo!: string;

  @DateField()
  collectedOn!: string;
}

export class RemitSpotFineDto extends OnDecisionDto {
  @Choice(REMITTED_TO)
  to!: (typeof REMITTED_TO)[number];

  @Text({ max: 60 })
  receiptNo!: string;

  @DateField()
  remittedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class RecordPaymentEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordPayment, ':id/record-payment')
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordPaymentDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, purpose, amountFen, channel, receiptNo, paidOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, purpose, amountFen, channel, receiptNo, paidOn, files };
    return this.door.give(recordPayment, { caller, response, id, payload });
  }

  @CommandRoute(collectFineOnSpot, ':id/collect-fine-on-spot')
  async collect(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CollectFineOnSpotDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, amountFen, ground, receiptNo, collectedOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, amountFen, ground, receiptNo, collectedOn, files };
    return this.door.give(collectFineOnSpot, { caller, response, id, payload });
  }

  @CommandRoute(remitSpotFine, ':id/remit-spot-fine')
  remit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemitSpotFineDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, to, receiptNo, remittedOn } = body;
    const payload = { decision, to, receiptNo, remittedOn };
    return this.door.give(remitSpotFine, { caller, response, id, payload });
  }
}
