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
  Flag,
  Id,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { VIOLATIONS, type Violation } from '../clue-codes.js';
import { clueKeys } from '../clue-keys.js';
import { proposePenaltyCase } from './propose-penalty-case.decider.js';

export class ProposePenaltyCaseDto extends TimeOfAct {
  @Id({ description: 'The registered organization' })
  organization!: string;

  @Choice(VIOLATIONS)
  violation!: Violation;

  @DateField({ description: 'Last day of the act; the end of a continuing one' })
  actOn!: string;

  @Flag({ description: 'Life, health or financial safety harmed: five years of limitation' })
  grave!: boolean;

  @Text({ max: 2000, lines: true, optional: true, description: 'Why; sealed' })
  reason?: string;
}

@ApiTags('clues')
@Controller('clues')
export class ProposePenaltyCaseEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(proposePenaltyCase, ':id/propose-penalty-case')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { organization, violation, actOn, grave, ...body }: ProposePenaltyCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.sealer.sealIfAny(clueKeys(id).facts, body.reason);
    const payload = { organization, violation, actOn, grave, reason };
    return this.door.give(proposePenaltyCase, { caller, response, id, payload });
  }
}
