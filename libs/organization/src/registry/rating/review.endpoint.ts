import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { COMPLAINT_OUTCOMES } from './rating.events.js';
import { recordRatingComplaint, requestReview, settleRatingComplaint } from './review.decider.js';

export class RequestReviewDto extends TimeOfAct {
  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

export class RecordRatingComplaintDto extends TimeOfAct {
  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  matter!: string;
}

export class SettleRatingComplaintDto extends TimeOfAct {
  @Id()
  complaintId!: string;

  @Choice(COMPLAINT_OUTCOMES)
  outcome!: (typeof COMPLAINT_OUTCOMES)[number];

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

@ApiTags('ratings')
@Controller('organizations/:id')
export class RatingReviewEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(requestReview, 'request-review')
  async requestReview(
    @Param() { id }: OrganizationId,
    @Body() body: RequestReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { receivedOn } = body;
    const reasons = await this.sealer.seal(key, body.reasons);
    const payload = { receivedOn, reasons };
    return this.door.give(requestReview, { caller, response, payload, id });
  }

  @CommandRoute(recordRatingComplaint, 'record-rating-complaint')
  async recordRatingComplaint(
    @Param() { id }: OrganizationId,
    @Body() body: RecordRatingComplaintDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { receivedOn } = body;
    const matter = await this.sealer.seal(key, body.matter);
    const payload = { receivedOn, matter };
    return this.door.give(recordRatingComplaint, { caller, response, payload, id });
  }

  @CommandRoute(settleRatingComplaint, 'settle-rating-complaint')
  async settleRatingComplaint(
    @Param() { id }: OrganizationId,
    @Body() body: SettleRatingComplaintDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { complaintId, outcome } = body;
    const reasons = await this.sealer.seal(key, body.reasons);
    const payload = { complaintId, outcome, reasons };
    return this.door.give(settleRatingComplaint, { caller, response, payload, id });
  }
}
