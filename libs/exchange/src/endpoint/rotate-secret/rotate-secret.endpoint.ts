import { Body, Controller, Param, ParseUUIDPipe, Res, SetMetadata } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ANSWER_NOT_KEPT,
  type Caller,
  CommandDoor,
  CommandRoute,
  CurrentCaller,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { SecretReceipt, SecretReceipts } from '../endpoint-receipt.js';
import { DEFAULT_OVERLAP_HOURS, LONGEST_OVERLAP_HOURS, rotateSecret } from './rotate-secret.decider.js';

export class RotateSecretDto extends TimeOfAct {
  @Whole({
    optional: true,
    min: 0,
    max: LONGEST_OVERLAP_HOURS,
    description: `Hours for which the old secret signs along; ${DEFAULT_OVERLAP_HOURS} if absent, 0 after a leak`,
  })
  overlapHours?: number;
}

@ApiTags('endpoints')
@Controller('endpoints')
export class RotateSecretEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly receipts: SecretReceipts,
  ) {}

  @ApiOkResponse({ type: SecretReceipt })
  @SetMetadata(ANSWER_NOT_KEPT, true)
  @CommandRoute(rotateSecret, ':id/secret')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { overlapHours }: RotateSecretDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SecretReceipt> {
    const receipt = await this.door.give(rotateSecret, { caller, response, id, payload: { overlapHours } });
    return this.receipts.withSecret(receipt, caller.commandId);
  }
}
