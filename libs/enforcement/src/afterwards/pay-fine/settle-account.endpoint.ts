import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
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
import { accrueAddOn, recordRefund } from './settle-account.decider.js';

export class RecordRefundDto extends OnDecisionWithFiles {
  @Whole({ min: 1, max: MOST_FEN, description: 'Fen' })
  amountFen!: number;

  @Text({ max: 60 })
  receiptNo!: string;

  @DateField()
  refundedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class SettleAccountEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(accrueAddOn, ':id/accrue-add-on')
  accrue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision } = body;
    const payload = { decision };
    return this.door.give(accrueAddOn, { caller, response, id, payload });
  }

  @CommandRoute(recordRefund, ':id/record-refund')
  async refund(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordRefundDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, amountFen, receiptNo, refundedOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, amountFen, receiptNo, refundedOn, files };
    return this.door.give(recordRefund, { caller, response, id, payload });
  }
}
