import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiProblems,
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Flag,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ChangePreviewView, ChangePreviews } from '../change-previews.service.js';
import { LawDoor } from '../law-door.service.js';
import { DatedChangeDto, WithSource } from '../law.dto.js';
import { type ProposeRepeal, approveRuleRepeal, proposeRuleRepeal } from './propose-repeal.decider.js';

export class ProposeRuleRepealDto extends WithSource {
  @Text({ max: 60, optional: true, description: 'Id of one rule; or name the instrument' }) rule?: string;
  @Text({ max: 20, optional: true, description: 'All rules of an instrument' }) instrument?: string;
  @DateField({ description: 'Last day in force' }) lastDay!: string;
  @Flag({ optional: true, description: 'Said where the rules ended before today' }) retroactive?: boolean;
}

function proposalOf({ rule, instrument, lastDay, source, retroactive }: ProposeRuleRepealDto): ProposeRepeal {
  return { rule, instrument, lastDay, source, retroactive };
}

@ApiTags('law')
@Controller('law')
export class ProposeRepealEndpoint {
  constructor(
    private readonly door: LawDoor,
    private readonly previews: ChangePreviews,
  ) {}

  @Post('preview-rule-repeal')
  @HttpCode(200)
  @Allow(['legal-reviewer', 'organ-head', 'auditor'])
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'previewRuleRepeal',
    summary: 'What a repeal would touch: running terms and open cases; records nothing',
  })
  @ApiOkResponse({ type: ChangePreviewView })
  @ApiProblems(400, 401, 403, 422)
  preview(@Body() body: ProposeRuleRepealDto): Promise<ChangePreviewView> {
    return this.previews.ofRepeal(proposalOf(body));
  }

  @CommandRoute(proposeRuleRepeal, 'propose-rule-repeal')
  propose(
    @Body() body: ProposeRuleRepealDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(proposeRuleRepeal, proposalOf(body), caller, response);
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
