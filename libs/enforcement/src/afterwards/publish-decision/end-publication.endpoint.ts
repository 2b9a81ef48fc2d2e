import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { endPublication, withdrawPublication } from './end-publication.decider.js';

export class WithdrawPublicationDto extends OnDecisionDto {
  @Text({ max: 2000, lines: true, description: 'What the public is told; sealed' })
  reason!: string;

  @DateField()
  withdrawnOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class EndPublicationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(withdrawPublication, ':id/withdraw-publication')
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawPublicationDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, withdrawnOn } = body;
    const reason = await this.intake.text(id, body.reason);
    const payload = { decision, withdrawnOn, reason };
    return this.door.give(withdrawPublication, { caller, response, id, payload });
  }

  @CommandRoute(endPublication, ':id/end-publication')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision } = body;
    const payload = { decision };
    return this.door.give(endPublication, { caller, response, id, payload });
  }
}
