import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Nested,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationCases } from '../organization-cases.js';
import { DocumentDto, OrganizationId } from '../organization-fields.js';
import { DISPOSALS, LIQUIDATION_CAUSES } from '../organization.events.js';
import { deregister, endLiquidation, startLiquidation } from './exit.decider.js';

/** `outstanding` can be said, and is refused with its article. */
const PAPERS = [...DISPOSALS, 'outstanding'] as const;
type Papers = (typeof PAPERS)[number];

export class StartLiquidationDto extends TimeOfAct {
  @Choice(LIQUIDATION_CAUSES)
  cause!: (typeof LIQUIDATION_CAUSES)[number];

  @Nested(() => DocumentDto, {
    optional: true,
    description: 'Consent of the competent unit; not after a revocation',
  })
  consent?: DocumentDto;

  @DateField({ description: 'Day on which the liquidation group was formed' })
  groupFormedOn!: string;

  @DateField({ optional: true, description: 'Day of the terminating event; required of a charity' })
  terminatedOn?: string;
}

export class EndLiquidationDto extends TimeOfAct {
  @DateField()
  endedOn!: string;

  @Text({ max: 100, description: 'Number of the liquidation report' })
  reportNumber!: string;
}

export class DeregisterDto extends TimeOfAct {
  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  liquidationEndedOn!: string;

  @DateField()
  appliedOn!: string;

  @Text({ max: 100, optional: true, description: 'Number of the liquidation report' })
  reportNumber?: string;

  @Choice(PAPERS)
  certificate!: Papers;

  @Choice(PAPERS)
  seal!: Papers;

  @Choice(PAPERS, { description: 'Financial vouchers' })
  vouchers!: Papers;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class ExitEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly cases: OrganizationCases,
  ) {}

  @CommandRoute(startLiquidation, 'start-liquidation')
  async start(
    @Param() { id }: OrganizationId,
    @Body() { cause, consent, groupFormedOn, terminatedOn }: StartLiquidationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const cases = await this.cases.streamsOf(id);
    const payload = { cause, consent, groupFormedOn, terminatedOn, cases };
    return this.door.give(startLiquidation, { caller, response, payload, id });
  }

  @CommandRoute(endLiquidation, 'end-liquidation')
  endGroup(
    @Param() { id }: OrganizationId,
    @Body() { endedOn, reportNumber }: EndLiquidationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(endLiquidation, { caller, response, payload: { endedOn, reportNumber }, id });
  }

  @CommandRoute(deregister, 'deregister')
  end(
    @Param() { id }: OrganizationId,
    @Body() body: DeregisterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, liquidationEndedOn, appliedOn, reportNumber, certificate, seal, vouchers } = body;
    const payload = {
      documentNumber,
      liquidationEndedOn,
      appliedOn,
      reportNumber,
      certificate,
      seal,
      vouchers,
    };
    return this.door.give(deregister, { caller, response, payload, id });
  }
}
