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
  Pattern,
  Sealer,
  Text,
  TimeOfAct,
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { clueKeys } from '../clue-keys.js';
import { CLUE_SOURCES } from '../clue.events.js';
import { registerClue } from './register-clue.decider.js';

export class RegisterClueDto extends TimeOfAct {
  @Choice(CLUE_SOURCES)
  source!: (typeof CLUE_SOURCES)[number];

  @Text({ max: 200, description: 'Name that the reported organization uses' })
  subjectName!: string;

  @Pattern({ pattern: /^\d{6}(\d{3})?$/, message: 'is not a region code', description: 'Place of the act' })
  region!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true, description: 'Reported facts, without who reported them' })
  facts!: string;

  @Text({ max: 300, optional: true })
  placeDetail?: string;

  @Text({
    max: 500,
    lines: true,
    optional: true,
    description: 'Who reported and how to reach them; sealed apart',
  })
  reporterIdentity?: string;

  @Text({
    max: 4000,
    lines: true,
    optional: true,
    description: 'The report in the reporter’s own words; sealed apart',
  })
  reporterWords?: string;
}

@ApiTags('clues')
@Controller('clues')
export class RegisterClueEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(registerClue, '')
  async handle(
    @Body() body: RegisterClueDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { source, subjectName, region, receivedOn } = body;
    const keys = clueKeys(idOfCreation(registerClue, caller));
    const [facts, placeDetail, identity, words] = await Promise.all([
      this.sealer.seal(keys.facts, body.facts),
      this.sealer.sealIfAny(keys.facts, body.placeDetail),
      this.sealer.sealIfAny(keys.reporter, body.reporterIdentity),
      this.sealer.sealIfAny(keys.reporter, body.reporterWords),
    ]);
    const reporter = identity && { identity, words };
    const payload = { source, subjectName, region, receivedOn, facts, placeDetail, reporter };
    return this.door.give(registerClue, { caller, response, payload });
  }
}
