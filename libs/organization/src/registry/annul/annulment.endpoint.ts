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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ANNULLED, STATEMENT_FORMS } from '../life.events.js';
import { OrganizationId, PaperActDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import {
  annulRegistration,
  dropAnnulment,
  hearAnnulmentStatement,
  proposeAnnulment,
} from './annulment.decider.js';

export class ProposeAnnulmentDto extends PaperActDto {
  @Choice(ANNULLED)
  of!: (typeof ANNULLED)[number];

  @Id({ optional: true, description: 'The change that was got by deceit' })
  changeId?: string;

  @Text({ max: 2000, lines: true, description: 'Facts' })
  facts!: string;
}

export class HearAnnulmentStatementDto extends TimeOfAct {
  @Id()
  annulmentId!: string;

  @DateField()
  heardOn!: string;

  @Choice(STATEMENT_FORMS)
  form!: (typeof STATEMENT_FORMS)[number];

  @Text({ max: 2000, lines: true, description: 'What was stated, or that it was waived' })
  statement!: string;
}

export class AnnulRegistrationDto extends PaperActDto {
  @Id()
  annulmentId!: string;
}

export class DropAnnulmentDto extends TimeOfAct {
  @Id()
  annulmentId!: string;

  @Text({ max: 2000, lines: true, description: 'Reasons' })
  reasons!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class AnnulmentEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(proposeAnnulment, 'propose-annulment')
  async propose(
    @Param() { id }: OrganizationId,
    @Body() { of, changeId, documentNumber, issuedOn, servedOn, method, facts }: ProposeAnnulmentDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = {
      of,
      changeId,
      documentNumber,
      issuedOn,
      servedOn,
      method,
      facts: await this.sealer.seal(key, facts),
    };
    return this.door.give(proposeAnnulment, { caller, response, payload, id });
  }

  @CommandRoute(hearAnnulmentStatement, 'hear-annulment-statement')
  async hear(
    @Param() { id }: OrganizationId,
    @Body() { annulmentId, heardOn, form, statement }: HearAnnulmentStatementDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { annulmentId, heardOn, form, statement: await this.sealer.seal(key, statement) };
    return this.door.give(hearAnnulmentStatement, { caller, response, payload, id });
  }

  @CommandRoute(annulRegistration, 'annul-registration')
  annul(
    @Param() { id }: OrganizationId,
    @Body() { annulmentId, documentNumber, issuedOn, servedOn, method }: AnnulRegistrationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { annulmentId, documentNumber, issuedOn, servedOn, method };
    return this.door.give(annulRegistration, { caller, response, payload, id });
  }

  @CommandRoute(dropAnnulment, 'drop-annulment')
  async drop(
    @Param() { id }: OrganizationId,
    @Body() { annulmentId, reasons }: DropAnnulmentDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { annulmentId, reasons: await this.sealer.seal(key, reasons) };
    return this.door.give(dropAnnulment, { caller, response, payload, id });
  }
}
