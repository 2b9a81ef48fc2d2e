import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DISMISSAL_REASONS } from '../unmatched-fact.events.js';
import { dismissFact, matchFact } from './match-fact.decider.js';

class FactId {
  @Id()
  id!: string;
}

export class MatchFactDto extends TimeOfAct {
  @Id({ description: 'The organization that the fact is about' })
  organizationId!: string;
}

export class DismissFactDto extends TimeOfAct {
  @Choice(DISMISSAL_REASONS)
  reason!: (typeof DISMISSAL_REASONS)[number];
}

@ApiTags('facts')
@Controller('unmatched-facts/:id')
export class MatchFactEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(matchFact, 'match-fact')
  match(
    @Param() { id }: FactId,
    @Body() { organizationId }: MatchFactDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { organization: `organization-${organizationId}` };
    return this.door.give(matchFact, { caller, response, payload, id });
  }

  @CommandRoute(dismissFact, 'dismiss-fact')
  dismiss(
    @Param() { id }: FactId,
    @Body() { reason }: DismissFactDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(dismissFact, { caller, response, payload: { reason }, id });
  }
}
