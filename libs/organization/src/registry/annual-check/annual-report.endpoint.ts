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
  Flag,
  Sealer,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ANNUAL_RECIPIENTS, FIRST_REVIEW_OPINIONS } from '../annual.events.js';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import {
  markAnnualMissed,
  openAnnualCheck,
  recordFirstReview,
  submitAnnualReport,
} from './annual-report.decider.js';

export class OpenAnnualCheckDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @DateField({ optional: true, description: 'Day of the certificate, where the record does not state it' })
  certificateOn?: string;
}

export class SubmitAnnualReportDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Choice(ANNUAL_RECIPIENTS)
  to!: (typeof ANNUAL_RECIPIENTS)[number];

  @DateField()
  receivedOn!: string;

  @Flag({ description: 'Of a charity: work report and accounts are with it' })
  charityReport!: boolean;

  @Text({ max: 100, optional: true, description: 'Audit report; required of a foundation' })
  auditReportNumber?: string;
}

export class RecordFirstReviewDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;

  @Choice(FIRST_REVIEW_OPINIONS)
  opinion!: (typeof FIRST_REVIEW_OPINIONS)[number];

  @DateField()
  reviewedOn!: string;

  @Text({ max: 2000, lines: true, optional: true, description: 'Remarks' })
  remarks?: string;
}

export class MarkAnnualMissedDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;
}

@ApiTags('annual checks')
@Controller('organizations/:id')
export class AnnualReportEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(openAnnualCheck, 'open-annual-check')
  open(
    @Param() { id }: OrganizationId,
    @Body() { year, certificateOn }: OpenAnnualCheckDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { year, certificateOn };
    return this.door.give(openAnnualCheck, { caller, response, payload, id });
  }

  @CommandRoute(submitAnnualReport, 'submit-annual-report')
  submit(
    @Param() { id }: OrganizationId,
    @Body() { year, to, receivedOn, charityReport, auditReportNumber }: SubmitAnnualReportDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { year, to, receivedOn, charityReport, auditReportNumber };
    return this.door.give(submitAnnualReport, { caller, response, payload, id });
  }

  @CommandRoute(recordFirstReview, 'record-first-review')
  async firstReview(
    @Param() { id }: OrganizationId,
    @Body() { year, opinion, reviewedOn, remarks }: RecordFirstReviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { year, opinion, reviewedOn, remarks: await this.sealer.sealIfAny(key, remarks) };
    return this.door.give(recordFirstReview, { caller, response, payload, id });
  }

  @CommandRoute(markAnnualMissed, 'mark-annual-missed')
  missed(
    @Param() { id }: OrganizationId,
    @Body() { year }: MarkAnnualMissedDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { year };
    return this.door.give(markAnnualMissed, { caller, response, payload, id });
  }
}
