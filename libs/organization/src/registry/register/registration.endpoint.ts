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
import { DocumentDto, MeansDto, OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { ORGANIZATION_TYPES, REGISTRATION_REFUSAL_GROUNDS, SUPERVISION } from '../organization.events.js';
import { applyRegistration, approveRegistration, refuseRegistration } from './registration.decider.js';

export class ApplyRegistrationDto extends TimeOfAct {
  @Id({ optional: true, description: 'The incubated body that applies; absent where none was incubated' })
  incubatee?: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(ORGANIZATION_TYPES)
  type!: (typeof ORGANIZATION_TYPES)[number];

  @DateField({ description: 'Day on which all valid documents were there' })
  receivedOn!: string;

  @Choice(SUPERVISION)
  supervision!: (typeof SUPERVISION)[number];

  @Text({ max: 200, optional: true, description: 'Competent unit (业务主管单位)' })
  competentUnit?: string;

  @Nested(() => DocumentDto, {
    optional: true,
    description: 'Its consent; required where supervision is DUAL',
  })
  consent?: DocumentDto;

  @Nested(() => MeansDto)
  means!: MeansDto;
}

export class ApproveRegistrationDto extends TimeOfAct {
  @Text({ max: 40, description: 'Unified social credit code' })
  uscc!: string;

  @Text({ max: 100 })
  certificateNumber!: string;

  @DateField()
  decidedOn!: string;
}

export class RefuseRegistrationDto extends TimeOfAct {
  @Choice(REGISTRATION_REFUSAL_GROUNDS)
  ground!: (typeof REGISTRATION_REFUSAL_GROUNDS)[number];

  @Text({ max: 100 })
  documentNumber!: string;

  @Text({ max: 2000, lines: true, description: 'Reasons, as the refusal states them' })
  reasons!: string;
}

@ApiTags('organizations')
@Controller('organizations')
export class RegistrationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(applyRegistration, 'apply-registration')
  apply(
    @Body() body: ApplyRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { incubatee: id, name, type, receivedOn, supervision, competentUnit, consent, means } = body;
    const payload = { name, type, receivedOn, supervision, competentUnit, consent, means };
    return this.door.give(applyRegistration, { caller, response, payload, id });
  }

  @CommandRoute(approveRegistration, ':id/approve-registration')
  approve(
    @Param() { id }: OrganizationId,
    @Body() { uscc, certificateNumber, decidedOn }: ApproveRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { uscc, certificateNumber, decidedOn };
    return this.door.give(approveRegistration, { caller, response, payload, id });
  }

  @CommandRoute(refuseRegistration, ':id/refuse-registration')
  async refuse(
    @Param() { id }: OrganizationId,
    @Body() { ground, documentNumber, reasons }: RefuseRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), reasons);
    const payload = { ground, documentNumber, reasons: sealed };
    return this.door.give(refuseRegistration, { caller, response, payload, id });
  }
}
