import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { POLICE_GROUNDS } from '../case-codes.events.js';
import { TRANSFER_ADDRESSEES, type TransferAddressee } from '../case-codes.js';
import { referToPolice, transferCase } from './transfer-case.decider.js';

export class TransferCaseDto extends TimeOfAct {
  @Choice(TRANSFER_ADDRESSEES, { description: 'Code of the agency that takes the case over' })
  addressee!: TransferAddressee;

  @Text({ max: 60, description: 'Number of the letter of transfer' })
  docNo!: string;
}

export class ReferToPoliceDto extends TimeOfAct {
  @Choice(POLICE_GROUNDS)
  ground!: (typeof POLICE_GROUNDS)[number];

  @Text({ max: 60, description: 'Number of the letter' })
  docNo!: string;
}

@ApiTags('cases')
@Controller('cases')
export class TransferCaseEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(transferCase, ':id/transfer-case')
  transfer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { addressee, docNo }: TransferCaseDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(transferCase, { caller, response, id, payload: { addressee, docNo } });
  }

  @CommandRoute(referToPolice, ':id/refer-to-police')
  refer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ground, docNo }: ReferToPoliceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(referToPolice, { caller, response, id, payload: { ground, docNo } });
  }
}
