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
import { TRANSFER_ADDRESSEES, type TransferAddressee } from '../clue-codes.js';
import { transferClue } from './transfer-clue.decider.js';

export class TransferClueDto extends TimeOfAct {
  @Choice(TRANSFER_ADDRESSEES, { description: 'Code of the agency that polices the activity' })
  addressee!: TransferAddressee;

  @Text({ max: 60, description: 'Number of the letter of transfer' })
  docNo!: string;
}

@ApiTags('clues')
@Controller('clues')
export class TransferClueEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(transferClue, ':id/transfer-clue')
  handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { addressee, docNo }: TransferClueDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(transferClue, { caller, response, id, payload: { addressee, docNo } });
  }
}
