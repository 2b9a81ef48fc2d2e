import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Id,
  Nested,
  Sealer,
  Text,
  TimeOfAct,
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { PersonDto } from '../head-fields.js';
import { HeadIntake } from '../head-intake.js';
import { DocumentDto, MeansDto, OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { ORGANIZATION_TYPES, REGISTRATION_REFUSAL_GROUNDS, SUPERVISION } from '../organization.events.js';
import { APPLICATION_PAPERS, CERTIFICATE_KINDS, FOUNDATION_KINDS } from '../registration.events.js';
import { applyRegistration, approveRegistration, refuseRegistration } from './registration.decider.js';

export class ApplyRegistrationDto extends TimeOfAct {
  @Id({ optional: true, description: 'The incubated body that applies; absent where none was incubated' })
  incubatee?: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(ORGANIZATION_TYPES)
  type!: (typeof ORGANIZATION_TYPES)[number];

  @DateField({ description: 'Day on which the papers came in: all of them, or all but those in `missing`' })
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

  @Choices(APPLICATION_PAPERS, { optional: true, min: 0, description: 'Papers that are not there yet' })
  missing?: (typeof APPLICATION_PAPERS)[number][];

  @Nested(() => PersonDto, { optional: true, description: 'The legal representative to be' })
  person?: PersonDto;

  @Choice(CERTIFICATE_KINDS, { optional: true, description: 'Required of a service unit (PNE Art 12)' })
  certificateKind?: (typeof CERTIFICATE_KINDS)[number];

  @Choice(FOUNDATION_KINDS, { optional: true, description: 'Of a foundation, where one is registered here' })
  foundationKind?: (typeof FOUNDATION_KINDS)[number];

  @Flag({ optional: true, description: 'Applies to be registered as a charity' })
  charity?: boolean;

  @Nested(() => DocumentDto, {
    optional: true,
    description: 'Approval of a body that is a legal person from it (SG Art 15)',
  })
  approvedByLaw?: DocumentDto;
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
    private readonly heads: HeadIntake,
  ) {}

  @CommandRoute(applyRegistration, 'apply-registration')
  async apply(
    @Body() body: ApplyRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { incubatee: id, name, type, receivedOn, supervision, competentUnit, consent, means } = body;
    const { missing, certificateKind, foundationKind, charity, approvedByLaw, person } = body;
    const said = { name, type, receivedOn, supervision, competentUnit, consent, means };
    const more = { missing, certificateKind, foundationKind, charity, approvedByLaw };
    const head = await this.heads.head(id ?? idOfCreation(applyRegistration, caller), person);
    return this.door.give(applyRegistration, {
      caller,
      response,
      payload: { ...said, ...more, ...head },
      id,
    });
  }

  @CommandRoute(approveRegistration, ':id/approve-registration')
  async approve(
    @Param() { id }: OrganizationId,
    @Body() { uscc, certificateNumber, decidedOn }: ApproveRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const otherHeadships = await this.heads.othersOfHead(id);
    const restrictions = await this.heads.restrictionsOfHead(id);
    const payload = { uscc, certificateNumber, decidedOn, otherHeadships, restrictions };
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
