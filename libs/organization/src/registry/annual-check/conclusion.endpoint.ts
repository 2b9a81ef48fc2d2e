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
  Sealer,
  Text,
  Texts,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ANNUAL_CONCLUSIONS } from '../annual.events.js';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { RECTIFICATION_RESULTS, SERVICE_METHODS } from '../organization.events.js';
import {
  concludeAnnualCheck,
  reportAnnualRectification,
  reviseAnnualConclusion,
  verifyAnnualRectification,
} from './conclusion.decider.js';

export class ConcludeAnnualCheckDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Choice(ANNUAL_CONCLUSIONS)
  conclusion!: (typeof ANNUAL_CONCLUSIONS)[number];

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  servedOn!: string;

  @Choice(SERVICE_METHODS)
  method!: (typeof SERVICE_METHODS)[number];

  @Text({
    max: 2000,
    lines: true,
    optional: true,
    description: 'Reasons; required of any conclusion but PASSED',
  })
  reasons?: string;
}

export class ReviseAnnualConclusionDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Choice(ANNUAL_CONCLUSIONS)
  to!: (typeof ANNUAL_CONCLUSIONS)[number];

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  servedOn!: string;

  @Choice(SERVICE_METHODS)
  method!: (typeof SERVICE_METHODS)[number];

  @Text({ max: 2000, lines: true, description: 'Reasons' })
  reasons!: string;
}

export class ReportAnnualRectificationDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @DateField()
  receivedOn!: string;

  @Text({ max: 2000, lines: true, description: 'What the organization reports' })
  report!: string;
}

export class VerifyAnnualRectificationDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Choice(RECTIFICATION_RESULTS)
  result!: (typeof RECTIFICATION_RESULTS)[number];

  @Texts({ max: 30, min: 1, most: 20, description: 'Service numbers, the actor’s among them' })
  officers!: string[];

  @Text({ max: 2000, lines: true, description: 'What was found' })
  finding!: string;
}

@ApiTags('annual checks')
@Controller('organizations/:id')
export class ConclusionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(concludeAnnualCheck, 'conclude-annual-check')
  async conclude(
    @Param() { id }: OrganizationId,
    @Body() { year, conclusion, documentNumber, servedOn, method, reasons }: ConcludeAnnualCheckDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = {
      year,
      conclusion,
      documentNumber,
      servedOn,
      method,
      reasons: await this.sealer.sealIfAny(key, reasons),
    };
    return this.door.give(concludeAnnualCheck, { caller, response, payload, id });
  }

  @CommandRoute(reviseAnnualConclusion, 'revise-annual-conclusion')
  async revise(
    @Param() { id }: OrganizationId,
    @Body() { year, to, documentNumber, servedOn, method, reasons }: ReviseAnnualConclusionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = {
      year,
      to,
      documentNumber,
      servedOn,
      method,
      reasons: await this.sealer.seal(key, reasons),
    };
    return this.door.give(reviseAnnualConclusion, { caller, response, payload, id });
  }

  @CommandRoute(reportAnnualRectification, 'report-annual-rectification')
  async report(
    @Param() { id }: OrganizationId,
    @Body() { year, receivedOn, report }: ReportAnnualRectificationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { year, receivedOn, report: await this.sealer.seal(key, report) };
    return this.door.give(reportAnnualRectification, { caller, response, payload, id });
  }

  @CommandRoute(verifyAnnualRectification, 'verify-annual-rectification')
  async verify(
    @Param() { id }: OrganizationId,
    @Body() { year, result, officers, finding }: VerifyAnnualRectificationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { year, result, officers, finding: await this.sealer.seal(key, finding) };
    return this.door.give(verifyAnnualRectification, { caller, response, payload, id });
  }
}
