import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Id,
  Patterns,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId, PaperActDto } from '../organization-fields.js';
import { endSuspension, sealCertificate, suspendActivities } from './suspension.decider.js';
import { SEALED_ITEMS } from './suspension.events.js';

const SERVICE_NUMBER = /^[0-9A-Za-z-]{1,30}$/;
type SealedItem = (typeof SEALED_ITEMS)[number];

export class SuspendActivitiesDto extends PaperActDto {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @Flag({ description: 'The party was told of its right to a hearing' })
  hearingOffered!: boolean;
}

export class SealCertificateDto extends TimeOfAct {
  @Id()
  suspensionId!: string;

  @Choices(SEALED_ITEMS)
  items!: SealedItem[];

  @Text({ max: 100, description: 'Number of the list that both sides signed' })
  listNumber!: string;

  @Patterns({
    pattern: SERVICE_NUMBER,
    message: 'is not a service number',
    max: 10,
    description: 'Service numbers, the actor’s among them',
  })
  officers!: string[];
}

export class EndSuspensionDto extends TimeOfAct {
  @Id()
  suspensionId!: string;

  @DateField()
  endedOn!: string;

  @DateField({ optional: true, description: 'Rectification report received' })
  reportReceivedOn?: string;

  @Choices(SEALED_ITEMS, { min: 0 })
  returned!: SealedItem[];
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class SuspensionEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(suspendActivities, 'suspend-activities')
  suspendActivities(
    @Param() { id }: OrganizationId,
    @Body() body: SuspendActivitiesDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { documentNumber, issuedOn, servedOn, method, from, to, hearingOffered } = body;
    const payload = { documentNumber, issuedOn, servedOn, method, from, to, hearingOffered };
    return this.door.give(suspendActivities, { caller, response, payload, id });
  }

  @CommandRoute(sealCertificate, 'seal-certificate')
  sealCertificate(
    @Param() { id }: OrganizationId,
    @Body() body: SealCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { suspensionId, items, listNumber, officers } = body;
    const payload = { suspensionId, items, listNumber, officers };
    return this.door.give(sealCertificate, { caller, response, payload, id });
  }

  @CommandRoute(endSuspension, 'end-suspension')
  endSuspension(
    @Param() { id }: OrganizationId,
    @Body() body: EndSuspensionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { suspensionId, endedOn, reportReceivedOn, returned } = body;
    const payload = { suspensionId, endedOn, reportReceivedOn, returned };
    return this.door.give(endSuspension, { caller, response, payload, id });
  }
}
