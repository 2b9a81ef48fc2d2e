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
  NestedList,
  Patterns,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import type { HolidayNotice } from '../law.state.js';
import { LawDoor } from '../law-door.service.js';
import { ChangeDto } from '../law.dto.js';
import { ChangePreviewView, ChangePreviews } from '../change-previews.service.js';
import { approveHolidayNotice, loadHolidayNotice } from './load-holiday-notice.decider.js';

export class DaysOffDto {
  @DateField() from!: string;
  @DateField({ description: 'Last day off of the block' }) to!: string;
}

export class LoadHolidayNoticeDto extends TimeOfAct {
  @Whole({ min: 2000, max: 2100 }) year!: number;

  @Text({ max: 300, description: 'Number or address of the notice of the State Council’s General Office' })
  notice!: string;

  @NestedList(() => DaysOffDto, { min: 1, max: 20, description: 'Blocks of days off' })
  off!: DaysOffDto[];

  @Patterns({
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    message: 'is not a date',
    min: 0,
    max: 30,
    description: 'Saturdays and Sundays that are worked',
  })
  makeUp!: string[];

  @Flag({ optional: true, description: 'It corrects a notice of the year that is loaded already' })
  corrects?: boolean;
}

function noticeOf({ year, notice, off, makeUp, corrects = false }: LoadHolidayNoticeDto): HolidayNotice {
  return { year, notice, off: off.map(({ from, to }) => [from, to]), makeUp, corrects };
}

@ApiTags('law')
@Controller('law')
export class LoadHolidayNoticeEndpoint {
  constructor(
    private readonly door: LawDoor,
    private readonly previews: ChangePreviews,
  ) {}

  @Post('preview-holiday-notice')
  @HttpCode(200)
  @Allow(['legal-reviewer', 'organ-head', 'auditor'])
  @ApiBearerAuth()
  @ApiOperation({
    operationId: 'previewHolidayNotice',
    summary: 'Which running terms a notice would move, from which day to which; records nothing',
  })
  @ApiOkResponse({ type: ChangePreviewView })
  @ApiProblems(400, 401, 403, 422)
  preview(@Body() body: LoadHolidayNoticeDto): Promise<ChangePreviewView> {
    return this.previews.ofNotice(noticeOf(body));
  }

  @CommandRoute(loadHolidayNotice, 'load-holiday-notice')
  propose(
    @Body() body: LoadHolidayNoticeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(loadHolidayNotice, noticeOf(body), caller, response);
  }

  @CommandRoute(approveHolidayNotice, 'approve-holiday-notice')
  approve(
    @Body() { change }: ChangeDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(approveHolidayNotice, { change }, caller, response);
  }
}
