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
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionWithFiles } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { COURT_REPLIES, SERVED_BY } from '../afterwards-codes.events.js';
import { contestCourtRefusal, recordCourtReply } from './court-reply.decider.js';
import { applyCourtEnforcement, demandPerformance, hearDemandDefence } from './enforce-in-court.decider.js';

export class DemandPerformanceDto extends OnDecisionWithFiles {
  @Text({
    max: 60,
    optional: true,
    description: 'Number of a demand made on paper, borne once; the next of the series if absent',
  })
  demandDocNo?: string;

  @Choice(SERVED_BY)
  method!: (typeof SERVED_BY)[number];

  @DateField()
  servedOn!: string;
}

export class HearDemandDefenceDto extends OnDecisionWithFiles {
  @Text({ max: 10000, lines: true, description: 'Sealed' })
  statement!: string;

  @Flag({ description: 'What the party says is sound' })
  accepted!: boolean;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  reason!: string;
}

export class ApplyCourtEnforcementDto extends OnDecisionWithFiles {
  @Text({ max: 60 })
  applicationNo!: string;

  @Text({ max: 100 })
  court!: string;

  @Flag({ description: 'The add-on is asked for as well' })
  withAddOn!: boolean;
}

export class RecordCourtReplyDto extends OnDecisionWithFiles {
  @Choice(COURT_REPLIES)
  reply!: (typeof COURT_REPLIES)[number];

  @Text({ max: 60 })
  rulingNo!: string;

  @DateField()
  receivedOn!: string;
}

export class ContestCourtRefusalDto extends OnDecisionWithFiles {
  @Text({ max: 60 })
  requestNo!: string;
}

@ApiTags('cases')
@Controller('cases')
export class EnforceInCourtEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(demandPerformance, ':id/demand-performance')
  async demand(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DemandPerformanceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, demandDocNo, method, servedOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, demandDocNo, method, servedOn, files };
    return this.door.give(demandPerformance, { caller, response, id, payload });
  }

  @CommandRoute(hearDemandDefence, ':id/hear-demand-defence')
  async hear(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HearDemandDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, accepted } = body;
    const [statement, reason, files] = await Promise.all([
      this.intake.text(id, body.statement),
      this.intake.text(id, body.reason),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, accepted, statement, reason, files };
    return this.door.give(hearDemandDefence, { caller, response, id, payload });
  }

  @CommandRoute(applyCourtEnforcement, ':id/apply-court-enforcement')
  async apply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApplyCourtEnforcementDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, applicationNo, court, withAddOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, applicationNo, court, withAddOn, files };
    return this.door.give(applyCourtEnforcement, { caller, response, id, payload });
  }

  @CommandRoute(recordCourtReply, ':id/record-court-reply')
  async reply(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordCourtReplyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, reply, rulingNo, receivedOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, reply, rulingNo, receivedOn, files };
    return this.door.give(recordCourtReply, { caller, response, id, payload });
  }

  @CommandRoute(contestCourtRefusal, ':id/contest-court-refusal')
  async contest(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ContestCourtRefusalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, requestNo } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, requestNo, files };
    return this.door.give(contestCourtRefusal, { caller, response, id, payload });
  }
}
