import { Body, Controller, Param, Res } from '@nestjs/common';
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
import { REMOVAL_REASONS } from '../list-entry.events.js';
import { recordListRemoval } from './record-list-removal.decider.js';

class ListEntryId {
  @Id()
  id!: string;
}

export class RecordListRemovalDto extends TimeOfAct {
  @Text({ max: 100, description: 'Number or address of the document that removes it' })
  document!: string;

  @DateField()
  issuedOn!: string;

  @Choice(REMOVAL_REASONS)
  reason!: (typeof REMOVAL_REASONS)[number];
}

@ApiTags('lists')
@Controller('list-entries/:id/record-list-removal')
export class RecordListRemovalEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(recordListRemoval, '')
  handle(
    @Param() { id }: ListEntryId,
    @Body() { document, issuedOn, reason }: RecordListRemovalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(recordListRemoval, {
      caller,
      response,
      payload: { document, issuedOn, reason },
      id,
    });
  }
}
