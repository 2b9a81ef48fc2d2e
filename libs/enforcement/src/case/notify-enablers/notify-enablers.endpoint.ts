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
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { TRANSFER_ADDRESSEES, type TransferAddressee } from '../case-codes.js';
import { ENABLER_KINDS } from './enablers.events.js';
import { notifyEnablers } from './notify-enablers.decider.js';

export class NotifyEnablersDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the letter: borne once' })
  docNo!: string;

  @Text({ max: 300, description: 'Who lent name, place, money or publicity; sealed under a key of its own' })
  enabler!: string;

  @Choice(ENABLER_KINDS)
  enabling!: (typeof ENABLER_KINDS)[number];

  @Choice(TRANSFER_ADDRESSEES, { description: 'The agency that supervises them' })
  addressee!: TransferAddressee;

  @DateField()
  reportedOn!: string;
}

@ApiTags('cases')
@Controller('cases')
export class NotifyEnablersEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(notifyEnablers, ':id/notify-enablers')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { enabler: text, ...body }: NotifyEnablersDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { docNo, enabling, addressee, reportedOn } = body;
    const enabler = await this.intake.person(id, caller.commandId, text);
    return this.door.give(notifyEnablers, {
      caller,
      response,
      id,
      payload: { docNo, enabler, enabling, addressee, reportedOn },
    });
  }
}
