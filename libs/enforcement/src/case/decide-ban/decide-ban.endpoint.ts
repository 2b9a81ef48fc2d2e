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
import { CaseIntake } from '../case-intake.js';
import { BAN_POWERS, type BanPower } from '../case-codes.events.js';
import { WithFiles } from '../case-dto.js';
import { decideBan, proposeBan } from './decide-ban.decider.js';

export class ProposeBanDto extends TimeOfAct {
  @Choice(BAN_POWERS, { description: 'Article that gives the power, by the form of the body' })
  power!: BanPower;

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  reason!: string;

  @Text({
    max: 4000,
    lines: true,
    optional: true,
    description: 'Why it is not left at admonition (Order 77 Art 18); sealed',
  })
  leniency?: string;
}

export class DecideBanDto extends WithFiles {
  @Text({
    max: 60,
    optional: true,
    description: 'Number of a decision made on paper, borne once; the next of the series if absent',
  })
  docNo?: string;

  @Choice(BAN_POWERS)
  power!: BanPower;

  @Text({ max: 20_000, lines: true, description: 'Facts and evidence that the decision states; sealed' })
  facts!: string;

  @Text({
    max: 4000,
    lines: true,
    optional: true,
    description: 'Why it comes after the term of the case; needed then; sealed',
  })
  overdueReason?: string;
}

@ApiTags('cases')
@Controller('cases')
export class DecideBanEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(proposeBan, ':id/propose-ban')
  async propose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { power, ...body }: ProposeBanDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [reason, leniency] = await Promise.all([
      this.intake.text(id, body.reason),
      this.intake.textIfAny(id, body.leniency),
    ]);
    return this.door.give(proposeBan, { caller, response, id, payload: { power, reason, leniency } });
  }

  @CommandRoute(decideBan, ':id/decide-ban')
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { docNo, power, ...body }: DecideBanDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [facts, overdueReason, files] = await Promise.all([
      this.intake.text(id, body.facts),
      this.intake.textIfAny(id, body.overdueReason),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(decideBan, {
      caller,
      response,
      id,
      payload: { docNo, power, facts, overdueReason, files },
    });
  }
}
