import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Json,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
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
  constructor(private readonly door: LawDoor) {}

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
