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
  Id,
  Nested,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DocumentDto, OrganizationId } from '../organization-fields.js';
import { AUDIT_PURPOSES } from '../registration.events.js';
import { amendCharter } from './charter.decider.js';
import { recordFinancialAudit, recordReElection } from './election.decider.js';

export class AmendCharterDto extends TimeOfAct {
  @DateField({ description: 'Day on which the assembly adopted it' })
  adoptedOn!: string;

  @Nested(() => DocumentDto, { optional: true, description: 'Consent of the competent unit' })
  consent?: DocumentDto;

  @DateField()
  appliedOn!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  decidedOn!: string;
}

export class RecordFinancialAuditDto extends TimeOfAct {
  @Choice(AUDIT_PURPOSES)
  purpose!: (typeof AUDIT_PURPOSES)[number];

  @Text({ max: 100 })
  reportNumber!: string;

  @DateField()
  concludedOn!: string;
}

export class RecordReElectionDto extends TimeOfAct {
  @DateField()
  heldOn!: string;

  @Id({ optional: true })
  auditId?: string;

  @Whole({ min: 1, max: 10 })
  termYears!: number;

  @Whole({ min: 1, max: 2000 })
  councilMembers!: number;

  @Text({ max: 100, optional: true })
  noticeNumber?: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class CharterEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(amendCharter, 'amend-charter')
  charter(
    @Param() { id }: OrganizationId,
    @Body() { adoptedOn, consent, appliedOn, documentNumber, decidedOn }: AmendCharterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { adoptedOn, consent, appliedOn, documentNumber, decidedOn };
    return this.door.give(amendCharter, { caller, response, payload, id });
  }

  @CommandRoute(recordFinancialAudit, 'record-financial-audit')
  audit(
    @Param() { id }: OrganizationId,
    @Body() { purpose, reportNumber, concludedOn }: RecordFinancialAuditDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { purpose, reportNumber, concludedOn };
    return this.door.give(recordFinancialAudit, { caller, response, payload, id });
  }

  @CommandRoute(recordReElection, 'record-re-election')
  election(
    @Param() { id }: OrganizationId,
    @Body() { heldOn, auditId, termYears, councilMembers, noticeNumber }: RecordReElectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { heldOn, auditId, termYears, councilMembers, noticeNumber };
    return this.door.give(recordReElection, { caller, response, payload, id });
  }
}
