import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { ANNOUNCEMENT_MEDIA } from '../case-codes.events.js';
import { announceBan } from './announce-ban.decider.js';

export class AnnounceBanDto extends TimeOfAct {
  @Choices(ANNOUNCEMENT_MEDIA)
  media!: (typeof ANNOUNCEMENT_MEDIA)[number][];

  @Pattern({ pattern: /^https?:\/\/[^\s]+$/, message: 'is not a web address', max: 500, optional: true })
  url?: string;

  @Text({ max: 300, optional: true, description: 'Where it was posted; sealed' })
  where?: string;

  @DateField()
  announcedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class AnnounceBanEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(announceBan, ':id/announce-ban')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { media, url, announcedOn, ...body }: AnnounceBanDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const where = await this.intake.textIfAny(id, body.where);
    return this.door.give(announceBan, { caller, response, id, payload: { media, url, where, announcedOn } });
  }
}
