import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  ApiProblems,
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Json,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ChangePreviewView, ChangePreviews } from '../change-previews.service.js';
import { LawDoor } from '../law-door.service.js';
import { ChangeDto, WithSource } from '../law.dto.js';
import { approveSettingChange, changeSetting } from './change-setting.decider.js';

export class ChangeSettingDto extends WithSource {
  @Text({ max: 120, description: 'As findSettings lists it, or announcedDates.<timer>.<year>' })
  key!: string;

  @Json({ description: 'The new value; null: back to the default' })
  value!: unknown;
}

@ApiTags('law')
@Controller('law')
export class ChangeSettingEndpoint {
  constructor(
    private readonly door: LawDoor,
    private readonly previews: ChangePreviews,
  ) {}

  @Post('preview-setting-change')
  @HttpCode(200)
  @Allow(['legal-reviewer', 'organ-head', 'auditor'])
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'previewSettingChange',
    summary: 'Which running terms a setting would move and which open cases rest on it; records nothing',
  })
  @ApiOkResponse({ type: ChangePreviewView })
  @ApiProblems(400, 401, 403, 422)
  preview(@Body() { key, value, source }: ChangeSettingDto): Promise<ChangePreviewView> {
    return this.previews.ofSetting({ key, value, source });
  }

  @CommandRoute(changeSetting, 'change-setting')
  propose(
    @Body() { key, value, source }: ChangeSettingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(changeSetting, { key, value, source }, caller, response);
  }

  @CommandRoute(approveSettingChange, 'approve-setting-change')
  approve(
    @Body() { change }: ChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveSettingChange, { change }, caller, response);
  }
}
