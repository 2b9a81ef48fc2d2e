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
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId } from '../organization-fields.js';
import {
  enterOrganizationCredit,
  recordDomicileLetter,
  repairOrganizationCredit,
} from './credit-records.decider.js';

export class RecordDomicileLetterDto extends TimeOfAct {
  @Text({ max: 100, description: 'Number of the letter' })
  documentNumber!: string;

  @DateField()
  sentOn!: string;

  @Choice(['signed', 'unsigned'])
  result!: 'signed' | 'unsigned';
}

export class EnterOrganizationCreditDto extends TimeOfAct {
  @Text({ max: 150, description: 'Listing id, <listing id>-removal, or event id of a decision' })
  entry!: string;

  @Text({ max: 200, description: 'System in which it was entered' })
  channel!: string;
}

export class RepairOrganizationCreditDto extends TimeOfAct {
  @Text({ max: 100, description: 'Event id of the penalty decision' })
  ofEventId!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  repairedOn!: string;
}

@ApiTags('credit lists')
@Controller('organizations/:id')
export class CreditRecordsEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(recordDomicileLetter, 'record-domicile-letter')
  letter(
    @Param() { id }: OrganizationId,
    @Body() { documentNumber, sentOn, result }: RecordDomicileLetterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { documentNumber, sentOn, result };
    return this.door.give(recordDomicileLetter, { caller, response, payload, id });
  }

  @CommandRoute(enterOrganizationCredit, 'enter-credit-information')
  enter(
    @Param() { id }: OrganizationId,
    @Body() { entry, channel }: EnterOrganizationCreditDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(enterOrganizationCredit, { caller, response, payload: { entry, channel }, id });
  }

  @CommandRoute(repairOrganizationCredit, 'repair-credit')
  repair(
    @Param() { id }: OrganizationId,
    @Body() { ofEventId, documentNumber, repairedOn }: RepairOrganizationCreditDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { ofEventId, documentNumber, repairedOn };
    return this.door.give(repairOrganizationCredit, { caller, response, payload, id });
  }
}
