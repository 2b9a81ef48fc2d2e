import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  Choices,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Flag,
  Nested,
  NestedList,
  Text,
  TimeOfAct,
  derivedId,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { STATEMENT_WAYS, WAIVABLE_RIGHTS } from '../penalty-codes.events.js';
import { CaseIntake, PenaltyItemDto, SignatureDto, WithFiles, itemsOf } from '../penalty-http.js';
import { reviewDefence, submitDefence, waiveDefence } from './answer-notice.decider.js';

export class SubmitDefenceDto extends WithFiles {
  @Choice(STATEMENT_WAYS)
  way!: (typeof STATEMENT_WAYS)[number];

  @Text({ max: 200, description: 'Who spoke or wrote; sealed under a key of that person alone' })
  person!: string;

  @Text({ max: 20_000, lines: true, description: 'Sealed' })
  statement!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

export class WaiveDefenceDto extends WithFiles {
  @Choices(WAIVABLE_RIGHTS)
  rights!: (typeof WAIVABLE_RIGHTS)[number][];

  @Text({ max: 200, description: 'Who waived; sealed under a key of that person alone' })
  person!: string;

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

class AnsweredPointDto {
  @Text({ max: 4000, lines: true, description: 'Sealed' })
  point!: string;

  @Flag()
  accepted!: boolean;

  @Text({ max: 4000, lines: true, optional: true, description: 'Why a point is rejected; sealed' })
  reason?: string;
}

export class ReviewDefenceDto extends TimeOfAct {
  @NestedList(() => AnsweredPointDto, { min: 1, max: 50 })
  points!: AnsweredPointDto[];

  @NestedList(() => PenaltyItemDto, {
    max: 20,
    description: 'What is proposed after it: never heavier than what the party was told',
  })
  items!: PenaltyItemDto[];
}

@ApiTags('penalty-cases')
@Controller('cases')
export class AnswerNoticeEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(submitDefence, ':id/submit-defence')
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { way, ...body }: SubmitDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [person, statement, signature, files] = await Promise.all([
      this.intake.person(id, derivedId(caller.commandId, 'defence'), body.person),
      this.intake.text(id, body.statement),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    const payload = { way, person, statement, signature, files };
    return this.door.give(submitDefence, { caller, response, id, payload });
  }

  @CommandRoute(waiveDefence, ':id/waive-defence')
  async waive(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { rights, ...body }: WaiveDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [person, signature, files] = await Promise.all([
      this.intake.person(id, derivedId(caller.commandId, 'receipt'), body.person),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(waiveDefence, {
      caller,
      response,
      id,
      payload: {
        rights,
        person,
        signature,
        files,
      },
    });
  }

  @CommandRoute(reviewDefence, ':id/review-defence')
  async review(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviewDefenceDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [points, items] = await Promise.all([
      Promise.all(
        body.points.map(async ({ point, accepted, reason }, index) => ({
          no: index + 1,
          accepted,
          point: await this.intake.text(id, point),
          reason: await this.intake.textIfAny(id, reason),
        })),
      ),
      itemsOf(this.intake, id, body.items),
    ]);
    return this.door.give(reviewDefence, { caller, response, id, payload: { points, items } });
  }
}
