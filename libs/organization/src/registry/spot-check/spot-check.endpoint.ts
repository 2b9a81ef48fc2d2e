import { Body, Controller, Param, Res } from '@nestjs/common';
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
  Id,
  Sealer,
  Text,
  Texts,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { SPOT_CHECK_MODES, SPOT_CHECK_RESULTS, SPOT_CHECK_SUBJECTS } from '../annual.events.js';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { publishSpotCheckResult, recordSpotCheck } from './spot-check.decider.js';

export class RecordSpotCheckDto extends TimeOfAct {
  @Id()
  spotCheckId!: string;

  @Choice(SPOT_CHECK_MODES)
  mode!: (typeof SPOT_CHECK_MODES)[number];

  @Text({ max: 100, description: 'Number of the inspection notice (检查通知书)' })
  noticeNumber!: string;

  @DateField()
  noticeServedOn!: string;

  @Texts({ max: 30, min: 1, most: 20, description: 'Service numbers of those who looked' })
  checkers!: string[];

  @Flag({ description: 'Work cards were shown' })
  cardsShown!: boolean;

  @Choices(SPOT_CHECK_SUBJECTS)
  subjects!: (typeof SPOT_CHECK_SUBJECTS)[number][];

  @Choice(SPOT_CHECK_RESULTS)
  result!: (typeof SPOT_CHECK_RESULTS)[number];

  @Text({ max: 2000, lines: true, description: 'What was found' })
  findings!: string;
}

export class PublishSpotCheckResultDto extends TimeOfAct {
  @Id()
  spotCheckId!: string;

  @DateField()
  publishedOn!: string;

  @Text({ max: 200 })
  medium!: string;
}

@ApiTags('spot checks')
@Controller('organizations/:id')
export class SpotCheckEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(recordSpotCheck, 'record-spot-check')
  async record(
    @Param() { id }: OrganizationId,
    @Body()
    {
      spotCheckId,
      mode,
      noticeNumber,
      noticeServedOn,
      checkers,
      cardsShown,
      subjects,
      result,
      findings,
    }: RecordSpotCheckDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = {
      spotCheckId,
      mode,
      noticeNumber,
      noticeServedOn,
      checkers,
      cardsShown,
      subjects,
      result,
      findings: await this.sealer.seal(key, findings),
    };
    return this.door.give(recordSpotCheck, { caller, response, payload, id });
  }

  @CommandRoute(publishSpotCheckResult, 'publish-spot-check-result')
  publish(
    @Param() { id }: OrganizationId,
    @Body() { spotCheckId, publishedOn, medium }: PublishSpotCheckResultDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { spotCheckId, publishedOn, medium };
    return this.door.give(publishSpotCheckResult, { caller, response, payload, id });
  }
}
