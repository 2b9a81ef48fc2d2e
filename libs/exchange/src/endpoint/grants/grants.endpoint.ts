import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Pattern,
  Patterns,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { STOP_REASONS } from '../endpoint.events.js';
import { approveGrant, proposeGrant, revokeGrant } from './grants.decider.js';

export class ProposeGrantDto extends TimeOfAct {
  @Patterns({
    pattern: /^shouzheng\.[a-z]+\.[a-z0-9-]+\.v[1-9]\d*$/,
    message: 'is not a public event type',
    max: 50,
    description: 'Public event types, e.g. shouzheng.enforcement.ban-decided.v1',
  })
  eventTypes!: string[];

  @Pattern({ pattern: /^\d{6}(\d{3})?$/, message: 'is not a region code' })
  regionCode!: string;

  @Patterns({
    pattern: /^[A-Z0-9-]+-[A-Za-z0-9-]+$/,
    message: 'is not a rule id',
    max: 20,
    description: 'Rules by which the agency may know, e.g. O77-20',
  })
  legalBasis!: string[];
}

export class ApproveGrantDto extends TimeOfAct {
  @Id()
  grant!: string;
}

export class RevokeGrantDto extends TimeOfAct {
  @Id()
  grant!: string;

  @Choice(STOP_REASONS)
  reason!: (typeof STOP_REASONS)[number];
}

@ApiTags('endpoints')
@Controller('endpoints')
export class GrantsEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(proposeGrant, ':id/grants')
  propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { eventTypes, regionCode, legalBasis }: ProposeGrantDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { eventTypes, regionCode, legalBasis };
    return this.door.give(proposeGrant, { caller, response, id, payload });
  }

  @CommandRoute(approveGrant, ':id/grants/approval')
  approve(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { grant }: ApproveGrantDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveGrant, { caller, response, id, payload: { grant } });
  }

  @CommandRoute(revokeGrant, ':id/grants/revocation')
  revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { grant, reason }: RevokeGrantDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(revokeGrant, { caller, response, id, payload: { grant, reason } });
  }
}
