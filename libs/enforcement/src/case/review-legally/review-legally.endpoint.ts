import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { RETURN_REASONS } from '../case-codes.events.js';
import { passLegalReview, requestLegalReview, returnLegalReview } from './review-legally.decider.js';

export class RequestLegalReviewDto extends TimeOfAct {
  @Text({ max: 2000, lines: true, optional: true, description: 'Sealed' })
  note?: string;
}

export class PassLegalReviewDto extends TimeOfAct {
  @Text({ max: 4000, lines: true, description: 'Sealed' })
  opinion!: string;
}

export class ReturnLegalReviewDto extends PassLegalReviewDto {
  @Choice(RETURN_REASONS)
  reason!: (typeof RETURN_REASONS)[number];
}

@ApiTags('cases')
@Controller('cases')
export class ReviewLegallyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(requestLegalReview, ':id/request-legal-review')
  async request(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequestLegalReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.textIfAny(id, body.note);
    return this.door.give(requestLegalReview, { caller, response, id, payload: { note } });
  }

  @CommandRoute(passLegalReview, ':id/pass-legal-review')
  async pass(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PassLegalReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const opinion = await this.intake.text(id, body.opinion);
    return this.door.give(passLegalReview, { caller, response, id, payload: { opinion } });
  }

  @CommandRoute(returnLegalReview, ':id/return-legal-review')
  async sendBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, ...body }: ReturnLegalReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const opinion = await this.intake.text(id, body.opinion);
    return this.door.give(returnLegalReview, { caller, response, id, payload: { reason, opinion } });
  }
}
