import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
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
import { END_REASONS } from '../account.events.js';
import { type EndCertificate, endCertificate, issueCertificate } from './keep-certificate.decider.js';

export class IssueCertificateDto extends TimeOfAct {
  @Text({ max: 40, description: 'Number of the law-enforcement certificate' })
  number!: string;

  @DateField()
  from!: string;

  @DateField({ description: 'Last day on which it is valid' })
  to!: string;
}

export class EndCertificateDto extends TimeOfAct {
  @Choice(END_REASONS)
  reason!: EndCertificate['reason'];
}

@ApiTags('accounts')
@Controller('accounts')
export class KeepCertificateEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(issueCertificate, ':id/certificate')
  async issue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { number, from, to }: IssueCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(issueCertificate, { id, caller, response, payload: { number, from, to } });
  }

  @CommandRoute(endCertificate, ':id/certificate/end')
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EndCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(endCertificate, { id, caller, response, payload: { reason } });
  }
}
