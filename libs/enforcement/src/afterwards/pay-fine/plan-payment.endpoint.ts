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
  NestedList,
  Text,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { MOST_FEN, OnDecisionDto, OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { PLAN_ENDS } from '../afterwards-codes.events.js';
import { approveInstalments, endInstalments } from './plan-payment.decider.js';

class InstalmentDto {
  @DateField()
  dueOn!: string;

  @Whole({ min: 1, max: MOST_FEN, description: 'Fen' })
  amountFen!: number;
}

export class ApproveInstalmentsDto extends OnDecisionWithFiles {
  @Text({ max: 60 })
  approvalDocNo!: string;

  @DateField()
  requestedOn!: string;

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;

  @NestedList(() => InstalmentDto, { min: 1, max: 36 })
  plan!: InstalmentDto[];
}

export class EndInstalmentsDto extends OnDecisionDto {
  @Choice(PLAN_ENDS)
  cause!: (typeof PLAN_ENDS)[number];
}

@ApiTags('cases')
@Controller('cases')
export class PlanPaymentEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(approveInstalments, ':id/approve-instalments')
  async approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveInstalmentsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, approvalDocNo, requestedOn, plan } = body;
    const [reason, files] = await Promise.all([
      this.intake.text(id, body.reason),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, approvalDocNo, requestedOn, plan, reason, files };
    return this.door.give(approveInstalments, { caller, response, id, payload });
  }

  @CommandRoute(endInstalments, ':id/end-instalments')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndInstalmentsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, cause } = body;
    const payload = { decision, cause };
    return this.door.give(endInstalments, { caller, response, id, payload });
  }
}
