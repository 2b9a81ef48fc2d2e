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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { HeadIntake } from '../head-intake.js';
import { PersonDto } from '../head-fields.js';
import { DocumentDto, OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { REGISTERED_ITEMS } from '../registration.events.js';
import { applyChange, changeRegistration, refuseChange } from './change.decider.js';

export class ApplyChangeDto extends TimeOfAct {
  @Choice(REGISTERED_ITEMS)
  item!: (typeof REGISTERED_ITEMS)[number];

  @Text({ max: 500, optional: true, description: 'The value that stands, as the applicant states it' })
  from?: string;

  @Text({
    max: 500,
    optional: true,
    description: 'The new value; of a legal representative the person in place of it',
  })
  to?: string;

  @Nested(() => PersonDto, { optional: true, description: 'The new legal representative' })
  person?: PersonDto;

  @Nested(() => DocumentDto, { optional: true, description: 'Consent of the competent unit' })
  consent?: DocumentDto;

  @DateField()
  appliedOn!: string;

  @Id({ optional: true, description: 'The audit before a new legal representative' })
  auditId?: string;
}

export class ChangeRegistrationDto extends TimeOfAct {
  @Id()
  changeId!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @Text({ max: 100, optional: true, description: 'Number of the new certificate' })
  certificateNumber?: string;

  @DateField()
  decidedOn!: string;
}

export class RefuseChangeDto extends TimeOfAct {
  @Id()
  changeId!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @Text({ max: 2000, lines: true, description: 'Reasons' })
  reasons!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class ChangeEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
    private readonly heads: HeadIntake,
  ) {}

  @CommandRoute(applyChange, 'apply-change')
  async apply(
    @Param() { id }: OrganizationId,
    @Body() { item, from, to, consent, appliedOn, auditId, person }: ApplyChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { item, from, to, consent, appliedOn, auditId, ...(await this.heads.head(id, person)) };
    return this.door.give(applyChange, { caller, response, payload, id });
  }

  @CommandRoute(changeRegistration, 'change-registration')
  async register(
    @Param() { id }: OrganizationId,
    @Body() { changeId, documentNumber, certificateNumber, decidedOn }: ChangeRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const restrictions = await this.heads.restrictionsOfHead(id);
    const payload = { changeId, documentNumber, certificateNumber, decidedOn, restrictions };
    return this.door.give(changeRegistration, { caller, response, payload, id });
  }

  @CommandRoute(refuseChange, 'refuse-change')
  async refuse(
    @Param() { id }: OrganizationId,
    @Body() { changeId, documentNumber, reasons }: RefuseChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { changeId, documentNumber, reasons: await this.sealer.seal(key, reasons) };
    return this.door.give(refuseChange, { caller, response, payload, id });
  }
}
