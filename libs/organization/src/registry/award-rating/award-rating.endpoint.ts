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
  Flag,
  Nested,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { NoticePeriodDto, OrganizationId, VotesDto } from '../organization-fields.js';
import { RATING_LEVELS } from '../organization.events.js';
import { awardRating } from './award-rating.decider.js';

const PREPARED = 'Like votes, notice and reviewsClosed: only where no application was prepared here';

export class AwardRatingDto extends TimeOfAct {
  @Choice(RATING_LEVELS, { optional: true, description: PREPARED })
  level?: (typeof RATING_LEVELS)[number];

  @Text({ max: 100, description: 'Number of the announcement' })
  documentNumber!: string;

  @DateField({ optional: true, description: 'Day of the certificate, where the record does not state it' })
  certificateOn?: string;

  @Nested(() => VotesDto, { optional: true })
  votes?: VotesDto;

  @Nested(() => NoticePeriodDto, {
    optional: true,
    description: 'Public notice of the initial level, both days inclusive',
  })
  notice?: NoticePeriodDto;

  @Flag({ optional: true, description: 'No review or complaint is open' })
  reviewsClosed?: boolean;
}

@ApiTags('organizations')
@Controller('organizations/:id/award-rating')
export class AwardRatingEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(awardRating, '')
  handle(
    @Param() { id }: OrganizationId,
    @Body() { level, documentNumber, certificateOn, votes, notice, reviewsClosed }: AwardRatingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { level, documentNumber, certificateOn, votes, notice, reviewsClosed };
    return this.door.give(awardRating, { caller, response, payload, id });
  }
}
