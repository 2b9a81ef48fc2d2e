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
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { type RecordSubject, answerObjection, fileObjection } from './objection.decider.js';
import { OBJECTION_OUTCOMES, OBJECTORS } from './objection.events.js';

export class FileObjectionDto extends TimeOfAct {
  @Choice(['listing', 'rating', 'published-fact'])
  about!: RecordSubject;

  @Text({ max: 100, description: 'Listing id, event id of the published fact, or rating' })
  target!: string;

  @Choice(OBJECTORS)
  by!: (typeof OBJECTORS)[number];

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

export class AnswerObjectionDto extends TimeOfAct {
  @Id()
  objectionId!: string;

  @Choice(OBJECTION_OUTCOMES)
  outcome!: (typeof OBJECTION_OUTCOMES)[number];

  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

@ApiTags('objections')
@Controller('organizations/:id')
export class ObjectionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(fileObjection, 'file-objection')
  async fileObjection(
    @Param() { id }: OrganizationId,
    @Body() body: FileObjectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { about, target, by, receivedOn } = body;
    const reasons = await this.sealer.seal(key, body.reasons);
    const payload = { about, target, by, receivedOn, reasons };
    return this.door.give(fileObjection, { caller, response, payload, id });
  }

  @CommandRoute(answerObjection, 'answer-objection')
  async answerObjection(
    @Param() { id }: OrganizationId,
    @Body() body: AnswerObjectionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { objectionId, outcome, documentNumber } = body;
    const reasons = await this.sealer.seal(key, body.reasons);
    const payload = { objectionId, outcome, documentNumber, reasons };
    return this.door.give(answerObjection, { caller, response, payload, id });
  }
}
