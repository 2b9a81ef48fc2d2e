import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { WithFiles } from '../case-dto.js';
import { confirmTakedown, refuseTakedown, requestTakedown } from './takedown.decider.js';
import { TAKEDOWN_AGENCIES, TAKEDOWN_CHANNELS, TAKEDOWN_REFUSALS } from './takedown.events.js';

export class RequestTakedownDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the letter: borne once' })
  docNo!: string;

  @Choice(TAKEDOWN_CHANNELS)
  channel!: (typeof TAKEDOWN_CHANNELS)[number];

  @Text({ max: 500, description: 'Address or name of the page or account; sealed' })
  identifier!: string;

  @Choice(TAKEDOWN_AGENCIES)
  agency!: (typeof TAKEDOWN_AGENCIES)[number];

  @DateField()
  requestedOn!: string;
}

export class ConfirmTakedownDto extends WithFiles {
  @Id({ description: 'Id of the request' })
  takedown!: string;

  @DateField()
  confirmedOn!: string;
}

export class RefuseTakedownDto extends TimeOfAct {
  @Id()
  takedown!: string;

  @Choice(TAKEDOWN_REFUSALS)
  reason!: (typeof TAKEDOWN_REFUSALS)[number];

  @DateField()
  refusedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class TakedownEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(requestTakedown, ':id/request-takedown')
  async request(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { identifier: text, docNo, channel, agency, requestedOn }: RequestTakedownDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const identifier = await this.intake.text(id, text);
    return this.door.give(requestTakedown, {
      caller,
      response,
      id,
      payload: { docNo, channel, identifier, agency, requestedOn },
    });
  }

  @CommandRoute(confirmTakedown, ':id/confirm-takedown')
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { files: ids, takedown, confirmedOn }: ConfirmTakedownDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const files = await this.intake.files(id, ids);
    return this.door.give(confirmTakedown, {
      caller,
      response,
      id,
      payload: { takedown, confirmedOn, files },
    });
  }

  @CommandRoute(refuseTakedown, ':id/refuse-takedown')
  refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { takedown, reason, refusedOn }: RefuseTakedownDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(refuseTakedown, { caller, response, id, payload: { takedown, reason, refusedOn } });
  }
}
