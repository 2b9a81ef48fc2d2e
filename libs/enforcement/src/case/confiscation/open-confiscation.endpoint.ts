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
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { WithFiles } from '../case-dto.js';
import { ConfiscationPointDto, ValuedDto, pointsOf, valuedOf } from './confiscation-dto.js';
import { CONFISCATED_PARTIES, DEFENCE_WAYS } from './confiscation.events.js';
import { reviewConfiscationDefence, submitConfiscationDefence } from './defend-confiscation.decider.js';
import { openConfiscation, serveConfiscationNotice } from './open-confiscation.decider.js';

export class OpenConfiscationDto extends ValuedDto {
  @Choice(CONFISCATED_PARTIES, { description: 'Whose property: the threshold of a hearing differs' })
  party!: (typeof CONFISCATED_PARTIES)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  reason!: string;
}

export class ServeConfiscationNoticeDto extends WithFiles {
  @Text({ max: 60, description: 'Number of the notice: borne once' })
  docNo!: string;

  @DateField({ description: 'Day on which it was served' })
  servedOn!: string;
}

export class SubmitConfiscationDefenceDto extends TimeOfAct {
  @Choice(DEFENCE_WAYS)
  way!: (typeof DEFENCE_WAYS)[number];

  @DateField()
  submittedOn!: string;

  @Text({ max: 20_000, lines: true, optional: true, description: 'Sealed' })
  statement?: string;
}

export class ReviewConfiscationDefenceDto extends ValuedDto {
  @NestedList(() => ConfiscationPointDto, { min: 1, max: 50 })
  points!: ConfiscationPointDto[];
}

@ApiTags('cases')
@Controller('cases')
export class OpenConfiscationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(openConfiscation, ':id/open-confiscation')
  async open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenConfiscationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [valued, reason] = await Promise.all([
      valuedOf(this.intake, id, body),
      this.intake.text(id, body.reason),
    ]);
    return this.door.give(openConfiscation, {
      caller,
      response,
      id,
      payload: { ...valued, party: body.party, reason },
    });
  }

  @CommandRoute(serveConfiscationNotice, ':id/serve-confiscation-notice')
  async notify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ServeConfiscationNoticeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, body.files);
    return this.door.give(serveConfiscationNotice, {
      caller,
      response,
      id,
      payload: { docNo: body.docNo, servedOn: body.servedOn, files },
    });
  }

  @CommandRoute(submitConfiscationDefence, ':id/submit-confiscation-defence')
  async submitDefence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SubmitConfiscationDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const statement = await this.intake.textIfAny(id, body.statement);
    return this.door.give(submitConfiscationDefence, {
      caller,
      response,
      id,
      payload: { way: body.way, submittedOn: body.submittedOn, statement },
    });
  }

  @CommandRoute(reviewConfiscationDefence, ':id/review-confiscation-defence')
  async reviewDefence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewConfiscationDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [valued, points] = await Promise.all([
      valuedOf(this.intake, id, body),
      pointsOf(this.intake, id, body.points),
    ]);
    return this.door.give(reviewConfiscationDefence, {
      caller,
      response,
      id,
      payload: { ...valued, points },
    });
  }
}
