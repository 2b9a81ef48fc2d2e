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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { REMOVAL_REASONS } from '../list-entry.events.js';
import { answerListEntryObjection, fileListEntryObjection } from './object-to-list-entry.decider.js';

const OBJECTORS = ['organization', 'person-named', 'other-organ'] as const;
const OUTCOMES = ['upheld', 'rejected'] as const;
const textKey = (id: string): string => `list-entry-text-${id}`;

class ListEntryOfObjection {
  @Id()
  id!: string;
}

export class FileListEntryObjectionDto extends TimeOfAct {
  @Choice(OBJECTORS)
  by!: (typeof OBJECTORS)[number];

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

export class AnswerListEntryObjectionDto extends TimeOfAct {
  @Id()
  objectionId!: string;

  @Choice(OUTCOMES)
  outcome!: (typeof OUTCOMES)[number];

  @Text({ max: 100 })
  documentNumber!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;

  @Choice(REMOVAL_REASONS, { optional: true, description: 'Of an objection that is upheld' })
  removal?: (typeof REMOVAL_REASONS)[number];
}

@ApiTags('lists')
@Controller('list-entries/:id')
export class ObjectToListEntryEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(fileListEntryObjection, 'file-list-entry-objection')
  async file(
    @Param() { id }: ListEntryOfObjection,
    @Body() { by, receivedOn, reasons }: FileListEntryObjectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { by, receivedOn, reasons: await this.sealer.seal(textKey(id), reasons) };
    return this.door.give(fileListEntryObjection, { caller, response, payload, id });
  }

  @CommandRoute(answerListEntryObjection, 'answer-list-entry-objection')
  async answer(
    @Param() { id }: ListEntryOfObjection,
    @Body() { objectionId, outcome, documentNumber, reasons, removal }: AnswerListEntryObjectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(textKey(id), reasons);
    const payload = { objectionId, outcome, documentNumber, reasons: sealed, removal };
    return this.door.give(answerListEntryObjection, { caller, response, payload, id });
  }
}
