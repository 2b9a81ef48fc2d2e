import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  NestedList,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OnDecisionDto, ChangedItemDto, penaltyItems } from '../afterwards-dto.js';
import { CaseIntake } from '../afterwards-intake.js';
import { changeOwnDecision } from './take-back.decider.js';

export class ChangeOwnDecisionDto extends OnDecisionDto {
  @Text({ max: 60 })
  changeDocNo!: string;

  @NestedList(() => ChangedItemDto, { min: 1, max: 20 })
  items!: ChangedItemDto[];
}

@ApiTags('cases')
@Controller('cases')
export class TakeBackEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(changeOwnDecision, ':id/change-own-decision')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeOwnDecisionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { decision, changeDocNo } = body;
    const items = await penaltyItems(this.intake, id, body.items);
    const payload = { decision, changeDocNo, items };
    return this.door.give(changeOwnDecision, { caller, response, id, payload });
  }
}
