import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, Choice, type CommandReceipt, CommandRoute, CurrentCaller } from '@shouzheng/platform';
import type { Response } from 'express';
import { REJECTION_GROUNDS, type RejectionGround } from '../law.events.js';
import { LawDoor } from '../law-door.service.js';
import { ChangeDto } from '../law.dto.js';
import { rejectLawChange } from './reject-change.decider.js';

export class RejectLawChangeDto extends ChangeDto {
  @Choice(REJECTION_GROUNDS)
  ground!: RejectionGround;
}

@ApiTags('law')
@Controller('law')
export class RejectChangeEndpoint {
  constructor(private readonly door: LawDoor) {}

  @CommandRoute(rejectLawChange, 'reject-change')
  reject(
    @Body() { change, ground }: RejectLawChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(rejectLawChange, { change, ground }, caller, response);
  }
}
