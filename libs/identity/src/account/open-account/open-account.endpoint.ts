import { Body, Controller, Res } from '@nestjs/common';
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
  Nested,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ACCOUNT_ROLES } from '../account.events.js';
import { Credentials } from '../credentials.js';
import { type OpenAccount, openAccount } from './open-account.decider.js';

export const USERNAME = /^[a-z][a-z0-9-]{2,39}$/;
const CODE = /^[A-Za-z0-9-]{2,40}$/;

export class CertificateDto {
  @Text({ max: 40, description: 'Number of the law-enforcement certificate' })
  number!: string;

  @DateField()
  from!: string;

  @DateField({ description: 'Last day on which it is valid' })
  to!: string;
}

export class OpenAccountDto extends TimeOfAct {
  @Pattern({ pattern: USERNAME, message: 'takes 3 to 40 of a-z, 0-9 and -', max: 40 })
  username!: string;

  @Text({ min: 10, max: 200 })
  password!: string;

  @Pattern({
    pattern: CODE,
    message: 'is not a code',
    max: 40,
    description: 'The same for all accounts of one human being; never a name',
  })
  person!: string;

  @Choice(ACCOUNT_ROLES)
  role!: OpenAccount['role'];

  @Pattern({
    pattern: /^[A-Z0-9]{2,12}$/,
    message: 'is not a code',
    description: 'Region code of the organ, or code of the agency',
  })
  organ!: string;

  @Pattern({ pattern: CODE, message: 'is not a service number', max: 20 })
  badge!: string;

  @Flag({ optional: true, description: 'National legal qualification (行政处罚法 Art 58)' })
  legalQualification?: boolean;

  @Nested(() => CertificateDto, { optional: true })
  certificate?: CertificateDto;
}

@ApiTags('accounts')
@Controller('accounts')
export class OpenAccountEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly credentials: Credentials,
  ) {}

  @CommandRoute(openAccount, '')
  async handle(
    @Body() body: OpenAccountDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { username, password, person, role, organ, badge, legalQualification } = body;
    const certificate = body.certificate && { ...body.certificate };
    const payload = { username, person, role, organ, badge, legalQualification, certificate };
    const receipt = await this.door.give(openAccount, { caller, response, payload });
    await this.credentials.set(receipt.id, password);
    return receipt;
  }
}
