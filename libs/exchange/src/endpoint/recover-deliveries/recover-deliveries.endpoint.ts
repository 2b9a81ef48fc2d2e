import { Body, Controller, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  CurrentStaff,
  Id,
  InstantField,
  Question,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LANE_RELEASES, RECOVERIES } from '../endpoint.events.js';
import { EndpointQuestions } from '../endpoint-questions.js';
import { type RecoverDeliveries, recoverDeliveries, releaseLane } from './recover-deliveries.decider.js';

const LAST_SEQUENCE = Number.MAX_SAFE_INTEGER;
const WHICH = 'failed: held and withdrawn deliveries; all: received ones too';
const SINCE = 'Deliveries that became due from then on';

export class RecoverDeliveriesDto extends TimeOfAct {
  @Choice(RECOVERIES, { description: WHICH })
  which!: RecoverDeliveries['which'];

  @InstantField({ optional: true, description: SINCE })
  since?: string;

  @Whole({
    optional: true,
    min: 1,
    max: LAST_SEQUENCE,
    description: 'From this sequence number of the endpoint on',
  })
  fromSequence?: number;
}

export class CountRecoverableQuery {
  @Choice(RECOVERIES, { description: WHICH })
  which!: RecoverDeliveries['which'];

  @InstantField({ optional: true, description: SINCE })
  since?: string;

  @Whole({ optional: true, min: 1, max: LAST_SEQUENCE })
  fromSequence?: number;
}

export class RecoverableCount {
  @ApiProperty({ type: 'integer', description: 'Deliveries that recoverDeliveries would send again' })
  count!: number;
}

export class ReleaseLaneDto extends TimeOfAct {
  @Id({ description: 'A held lane: laneId of its deliveries' })
  lane!: string;

  @Choice(LANE_RELEASES, {
    description: 'Try the held delivery again, or withdraw it and go on with the next',
  })
  how!: (typeof LANE_RELEASES)[number];
}

@ApiTags('endpoints')
@Controller('endpoints')
export class RecoverDeliveriesEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly questions: EndpointQuestions,
  ) {}

  @CommandRoute(recoverDeliveries, ':id/recoveries', { status: 202 })
  recover(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { which, since, fromSequence }: RecoverDeliveriesDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { which, fromSequence, since: this.questions.instantOf('since', since) };
    return this.door.give(recoverDeliveries, { caller, response, id, payload });
  }

  @Question('countRecoverable', ':id/recoverable', {
    summary: '补发试算 — What a recovery would send again (dry run)',
    access: ['exchange-officer', 'section-head', 'organ-head'],
  })
  @ApiOkResponse({ type: RecoverableCount })
  count(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { which, since, fromSequence }: CountRecoverableQuery,
    @CurrentStaff() staff: Staff,
  ): Promise<RecoverableCount> {
    const recovery = { which, fromSequence, since: this.questions.instantOf('since', since) };
    return this.questions.countRecoverable(id, recovery, staff);
  }

  @CommandRoute(releaseLane, ':id/lane-releases')
  release(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { lane, how }: ReleaseLaneDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(releaseLane, { caller, response, id, payload: { lane, how } });
  }
}
