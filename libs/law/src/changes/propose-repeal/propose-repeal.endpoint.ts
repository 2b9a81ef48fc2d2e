import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { LawDoor } from '../law-door.service.js';
import { DatedChangeDto, WithSource } from '../law.dto.js';
import { approveRuleRepeal, proposeRuleRepeal } from './propose-repeal.decider.js';

export class ProposeRuleRepealDto extends WithSource {
  @Text({ max: 60, optional: true, description: 'Id of one rule; or name the instrument' }) rule?: string;
  @Text({ max: 20, optional: true, description: 'All rules of an instrument' }) instrument?: string;
  @DateField({ description: 'Last day in force' }) lastDay!: string;
  @Flag({ optional: true, description: 'Said where the rules ended before today' }) retroactive?: boolean;
}

@ApiTags('law')
@Controller('law')
export class ProposeRepealEndpoint {
  constructor(private readonly door: LawDoor) {}

  @CommandRoute(proposeRuleRepeal, 'propose-rule-repeal')
  propose(
    @Body() { rule, instrument, lastDay, source }: ProposeRuleRepealDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(proposeRuleRepeal, { rule, instrument, lastDay, source }, caller, response);
  }

  @CommandRoute(approveRuleRepeal, 'approve-rule-repeal')
  approve(
    @Body() { change, retroactive }: DatedChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveRuleRepeal, { change, retroactive }, caller, response);
  }
}
