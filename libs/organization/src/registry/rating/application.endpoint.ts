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
  Nested,
  NestedList,
  Pattern,
  Patterns,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId, VotesDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { RATING_LEVELS, type RatingLevel } from '../registry-codes.events.js';
import {
  applyRating,
  checkRatingEligibility,
  closeRatingApplication,
  proposeInitialLevel,
  publishInitialLevel,
  reportExperts,
} from './application.decider.js';
import { APPLICATION_ENDS } from './rating.events.js';

const LIST_NUMBER = /^[0-9A-Za-z-]{1,60}$/;

export class ApplyRatingDto extends TimeOfAct {
  @DateField()
  receivedOn!: string;

  @DateField({ optional: true, description: 'Day of the certificate, where the record does not state it' })
  certificateOn?: string;
}

export class ExpertDto {
  @Pattern({ pattern: LIST_NUMBER, message: 'is not a service or list number', description: 'Never a name' })
  person!: string;

  @DateField({ optional: true, description: 'When a former post at the organization ended' })
  leftOn?: string;
}

export class ReportExpertsDto extends TimeOfAct {
  @NestedList(() => ExpertDto, { min: 1, max: 30 })
  experts!: ExpertDto[];

  @Patterns({
    pattern: LIST_NUMBER,
    message: 'is not a service or list number',
    min: 0,
    max: 30,
    description: 'Who stood back',
  })
  recused!: string[];

  @DateField()
  visitedOn!: string;

  @Choice(RATING_LEVELS)
  suggested!: RatingLevel;

  @Text({ max: 4000, lines: true })
  report!: string;
}

export class ProposeInitialLevelDto extends TimeOfAct {
  @Choice(RATING_LEVELS)
  level!: RatingLevel;

  @Nested(() => VotesDto, { description: 'Open ballot' })
  votes!: VotesDto;

  @Patterns({
    pattern: LIST_NUMBER,
    message: 'is not a service or list number',
    min: 0,
    max: 30,
    description: 'Members who stood back',
  })
  recused!: string[];
}

export class PublishInitialLevelDto extends TimeOfAct {
  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @DateField()
  from!: string;

  @DateField()
  to!: string;
}

export class CloseRatingApplicationDto extends TimeOfAct {
  @Choice(APPLICATION_ENDS)
  reason!: (typeof APPLICATION_ENDS)[number];

  @Text({ max: 4000, lines: true })
  explanation!: string;
}

@ApiTags('ratings')
@Controller('organizations/:id')
export class RatingApplicationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(applyRating, 'apply-rating')
  applyRating(
    @Param() { id }: OrganizationId,
    @Body() body: ApplyRatingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { receivedOn, certificateOn } = body;
    const payload = { receivedOn, certificateOn };
    return this.door.give(applyRating, { caller, response, payload, id });
  }

  @CommandRoute(checkRatingEligibility, 'check-rating-eligibility')
  checkRatingEligibility(
    @Param() { id }: OrganizationId,
    @Body() _body: TimeOfAct,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = {};
    return this.door.give(checkRatingEligibility, { caller, response, payload, id });
  }

  @CommandRoute(reportExperts, 'report-experts')
  async reportExperts(
    @Param() { id }: OrganizationId,
    @Body() body: ReportExpertsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { experts, recused, visitedOn, suggested } = body;
    const report = await this.sealer.seal(key, body.report);
    const payload = { experts, recused, visitedOn, suggested, report };
    return this.door.give(reportExperts, { caller, response, payload, id });
  }

  @CommandRoute(proposeInitialLevel, 'propose-initial-level')
  proposeInitialLevel(
    @Param() { id }: OrganizationId,
    @Body() body: ProposeInitialLevelDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { level, votes, recused } = body;
    const payload = { level, votes, recused };
    return this.door.give(proposeInitialLevel, { caller, response, payload, id });
  }

  @CommandRoute(publishInitialLevel, 'publish-initial-level')
  publishInitialLevel(
    @Param() { id }: OrganizationId,
    @Body() body: PublishInitialLevelDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, from, to } = body;
    const payload = { documentNumber, from, to };
    return this.door.give(publishInitialLevel, { caller, response, payload, id });
  }

  @CommandRoute(closeRatingApplication, 'close-rating-application')
  async closeRatingApplication(
    @Param() { id }: OrganizationId,
    @Body() body: CloseRatingApplicationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { reason } = body;
    const explanation = await this.sealer.seal(key, body.explanation);
    const payload = { reason, explanation };
    return this.door.give(closeRatingApplication, { caller, response, payload, id });
  }
}
