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
  derivedId,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { HEARING_WAYS } from '../case-codes.events.js';
import { PresentDto, SignatureDto, WithFiles } from '../case-dto.js';
import { hearParty } from './hear-party.decider.js';

class NoticeDto {
  @Text({ max: 60, description: 'Number of the notice' })
  docNo!: string;

  @DateField()
  servedOn!: string;
}

export class HearPartyDto extends WithFiles {
  @Choice(HEARING_WAYS)
  way!: (typeof HEARING_WAYS)[number];

  @Nested(() => PresentDto)
  present!: PresentDto;

  @Text({ max: 200, optional: true, description: 'Who spoke; sealed under a key of that person alone' })
  person?: string;

  @Text({ max: 20_000, lines: true, optional: true, description: 'Sealed' })
  statement?: string;

  @Nested(() => NoticeDto, { optional: true, description: 'The notice that went before an absence' })
  notice?: NoticeDto;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('cases')
@Controller('cases')
export class HearPartyEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(hearParty, ':id/hear-party')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { way, present, notice, ...body }: HearPartyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [person, statement, signature, files] = await Promise.all([
      this.intake.personIfAny(id, derivedId(caller.commandId, 'party'), body.person),
      this.intake.textIfAny(id, body.statement),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(hearParty, {
      caller,
      response,
      id,
      payload: { way, present, person, statement, notice, signature, files },
    });
  }
}
