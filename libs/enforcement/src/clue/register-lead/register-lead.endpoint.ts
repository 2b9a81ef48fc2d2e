import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Nested,
  Pattern,
  Sealer,
  Text,
  TimeOfAct,
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { clueKeys } from '../clue-keys.js';
import { ORIGIN_KINDS } from '../clue.events.js';
import { registerLeadClue } from './register-lead.decider.js';

export class OriginDto {
  @Choice(ORIGIN_KINDS)
  kind!: (typeof ORIGIN_KINDS)[number];

  @Pattern({
    pattern: /^[a-z-]+-[0-9a-f-]{36}$/,
    message: 'is not the id of a record',
    description: 'Stream of the step',
  })
  streamId!: string;

  @Pattern({
    pattern: /^[0-9a-f-]{36}$/,
    message: 'is not the id of an event',
    description: 'Event of the step',
  })
  eventId!: string;
}

export class RegisterLeadClueDto extends TimeOfAct {
  @Nested(() => OriginDto)
  origin!: OriginDto;

  @Text({ max: 200, description: 'Name of the organization' })
  subjectName!: string;

  @Pattern({ pattern: /^\d{6}(\d{3})?$/, message: 'is not a region code', description: 'Place of the act' })
  region!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true, optional: true, description: 'What was found; sealed' })
  facts?: string;
}

@ApiTags('clues')
@Controller('clues')
export class RegisterLeadEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(registerLeadClue, 'leads')
  async handle(
    @Body() { facts: text, origin, subjectName, region, receivedOn }: RegisterLeadClueDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const keys = clueKeys(idOfCreation(registerLeadClue, caller));
    const facts = await this.sealer.sealIfAny(keys.facts, text);
    const { kind, streamId, eventId } = origin;
    const payload = { origin: { kind, streamId, eventId }, subjectName, region, receivedOn, facts };
    return this.door.give(registerLeadClue, { caller, response, payload });
  }
}
