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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { LEAD_RESULTS } from '../registration.events.js';
import { settleLead } from './leads.decider.js';

export class SettleLeadDto extends TimeOfAct {
  @Id()
  leadId!: string;

  @Choice(LEAD_RESULTS)
  result!: (typeof LEAD_RESULTS)[number];

  @Id({
    optional: true,
    description: 'The clue that was opened on it already; `clue-opened` without it opens one',
  })
  clueId?: string;

  @Text({ max: 2000, lines: true, description: 'Reasons' })
  reasons!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class LeadsEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(settleLead, 'settle-lead')
  async settle(
    @Param() { id }: OrganizationId,
    @Body() { leadId, result, clueId, reasons }: SettleLeadDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { leadId, result, clueId, reasons: await this.sealer.seal(key, reasons) };
    return this.door.give(settleLead, { caller, response, payload, id });
  }
}
