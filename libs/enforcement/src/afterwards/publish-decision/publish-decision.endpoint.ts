import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Pattern,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { INFLUENCE_GROUNDS, PUBLICATION_MEDIA } from '../afterwards-codes.events.js';
import { draftPublication, publishDecision, testSocialInfluence } from './publish-decision.decider.js';

const TEST_OUTCOMES = ['publish', 'withhold'] as const;

export class TestSocialInfluenceDto extends OnDecisionDto {
  @Choice(TEST_OUTCOMES)
  outcome!: (typeof TEST_OUTCOMES)[number];

  @Choices(INFLUENCE_GROUNDS)
  grounds!: (typeof INFLUENCE_GROUNDS)[number][];

  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;
}

export class DraftPublicationDto extends OnDecisionDto {
  @Text({ max: 4000, lines: true, description: 'Without a person’s name; sealed until it is published' })
  summary!: string;

  @Flag({ description: 'No person is named or can be recognised' })
  personsMasked!: boolean;

  @Flag({ description: 'State and trade secrets were checked' })
  secretsChecked!: boolean;
}

export class PublishDecisionDto extends OnDecisionDto {
  @Choices(PUBLICATION_MEDIA)
  media!: (typeof PUBLICATION_MEDIA)[number][];

  @Pattern({ pattern: /^https?:\/\/[^\s]+$/, message: 'is not a web address', max: 500, optional: true })
  url?: string;

  @DateField()
  publishedOn!: string;

  @DateField({
    optional: true,
    description: 'Last day of publication; the longest admitted where it is not given',
  })
  publishUntil?: string;
}

@ApiTags('cases')
@Controller('cases')
export class PublishDecisionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(testSocialInfluence, ':id/test-social-influence')
  async test(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TestSocialInfluenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, outcome, grounds } = body;
    const reason = await this.intake.text(id, body.reason);
    const payload = { decision, outcome, grounds, reason };
    return this.door.give(testSocialInfluence, { caller, response, id, payload });
  }

  @CommandRoute(draftPublication, ':id/draft-publication')
  async draft(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DraftPublicationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, personsMasked, secretsChecked } = body;
    const summary = await this.intake.text(id, body.summary);
    const payload = { decision, personsMasked, secretsChecked, summary };
    return this.door.give(draftPublication, { caller, response, id, payload });
  }

  @CommandRoute(publishDecision, ':id/publish-decision')
  publish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, media, url, publishedOn, publishUntil } = body;
    const payload = { decision, media, url, publishedOn, publishUntil };
    return this.door.give(publishDecision, { caller, response, id, payload });
  }
}
