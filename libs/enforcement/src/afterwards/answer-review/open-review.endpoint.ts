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
import { LEAVE_GROUNDS } from '../afterwards-codes.events.js';
import {
  recordLitigation,
  recordReconsideration,
  recordStatutoryLeave,
  supplementEvidence,
} from './open-review.decider.js';

export class RecordReconsiderationDto extends OnDecisionWithFiles {
  @Text({ max: 100 })
  organ!: string;

  @Text({ max: 60 })
  number!: string;

  @DateField()
  appliedOn!: string;

  @DateField()
  receivedOn!: string;

  @Flag({ description: 'Simplified procedure: five working days' })
  simplified!: boolean;
}

export class RecordLitigationDto extends OnDecisionWithFiles {
  @Text({ max: 100, description: 'The court' })
  organ!: string;

  @Text({ max: 60 })
  number!: string;

  @DateField()
  appliedOn!: string;

  @DateField()
  receivedOn!: string;
}

export class RecordStatutoryLeaveDto extends OnDecisionWithFiles {
  @Choice(LEAVE_GROUNDS)
  ground!: (typeof LEAVE_GROUNDS)[number];

  @Text({ max: 60 })
  leaveDocNo!: string;

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  scope!: string;

  @DateField()
  grantedOn!: string;
}

export class SupplementEvidenceDto extends OnDecisionWithFiles {
  @Text({ max: 100, description: 'Id of the leave' })
  leave!: string;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  description!: string;
}

@ApiTags('cases')
@Controller('cases')
export class OpenReviewEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(recordReconsideration, ':id/record-reconsideration')
  async reconsideration(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordReconsiderationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, organ, number, appliedOn, receivedOn, simplified } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, organ, number, appliedOn, receivedOn, simplified, files };
    return this.door.give(recordReconsideration, { caller, response, id, payload });
  }

  @CommandRoute(recordLitigation, ':id/record-litigation')
  async litigation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordLitigationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, organ, number, appliedOn, receivedOn } = body;
    const files = await this.intake.files(id, body.files);
    const payload = { decision, organ, number, appliedOn, receivedOn, files };
    return this.door.give(recordLitigation, { caller, response, id, payload });
  }

  @CommandRoute(recordStatutoryLeave, ':id/record-statutory-leave')
  async leave(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordStatutoryLeaveDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, ground, leaveDocNo, grantedOn } = body;
    const [scope, files] = await Promise.all([
      this.intake.text(id, body.scope),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, ground, leaveDocNo, grantedOn, scope, files };
    return this.door.give(recordStatutoryLeave, { caller, response, id, payload });
  }

  @CommandRoute(supplementEvidence, ':id/supplement-evidence')
  async supplement(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SupplementEvidenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, leave } = body;
    const [description, files] = await Promise.all([
      this.intake.text(id, body.description),
      this.intake.files(id, body.files),
    ]);
    const payload = { decision, leave, description, files };
    return this.door.give(supplementEvidence, { caller, response, id, payload });
  }
}
