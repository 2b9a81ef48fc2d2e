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
import { REVOCATION_BASES } from '../case-codes.events.js';
import { revokeOwnDecision } from './revoke-decision.decider.js';

export class RevokeOwnDecisionDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the decision that revokes' })
  revocationDocNo!: string;

  @Choice(REVOCATION_BASES, { description: 'Own error, annulled on review, annulled by a court' })
  basis!: (typeof REVOCATION_BASES)[number];

  @Text({ max: 60, optional: true, description: 'Of a penalty case: the decision, by its id or number' })
  decision?: string;
}

@ApiTags('cases')
@Controller('cases')
export class RevokeOwnDecisionEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(revokeOwnDecision, ':id/revoke-own-decision')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revocationDocNo, basis, decision }: RevokeOwnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { revocationDocNo, basis, ...(decision === undefined ? {} : { decision }) };
    return this.door.give(revokeOwnDecision, { caller, response, id, payload });
  }
}
