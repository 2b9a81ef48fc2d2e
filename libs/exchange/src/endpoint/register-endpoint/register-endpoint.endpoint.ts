import { Body, Controller, Res, SetMetadata } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  ANSWER_NOT_KEPT,
  type Caller,
  Choice,
  CommandDoor,
  CommandRoute,
  CurrentCaller,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { EndpointAddress } from '../endpoint-address.js';
import { SecretReceipt, SecretReceipts } from '../endpoint-receipt.js';
import { AGENCY_CODES, type AgencyCode } from '@shouzheng/law/contract';
import { registerEndpoint } from './register-endpoint.decider.js';

export class RegisterEndpointDto extends TimeOfAct {
  @Choice(AGENCY_CODES)
  agency!: AgencyCode;

  @Text({ max: 500, description: 'http or https, without a user name; approved as it is by a second person' })
  url!: string;

  @Pattern({
    pattern: /^\d{6}(\d{3})?$/,
    message: 'is not a region code',
    description: 'Facts of this region only',
  })
  regionCode!: string;
}

@ApiTags('endpoints')
@Controller('endpoints')
export class RegisterEndpointEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly address: EndpointAddress,
    private readonly receipts: SecretReceipts,
  ) {}

  @ApiCreatedResponse({ type: SecretReceipt })
  @SetMetadata(ANSWER_NOT_KEPT, true)
  @CommandRoute(registerEndpoint, '')
  async handle(
    @Body() body: RegisterEndpointDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SecretReceipt> {
    const { agency, regionCode } = body;
    const payload = { agency, regionCode, url: this.address.vetted(body.url) };
    const receipt = await this.door.give(registerEndpoint, { caller, response, payload });
    return this.receipts.withSecret(receipt, caller.commandId);
  }
}
