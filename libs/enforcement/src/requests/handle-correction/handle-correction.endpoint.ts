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
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CORRECTION_BASES, CORRECTION_OUTCOMES } from '../request.events.js';
import { RegisterRequestDto, RequestIntake } from '../request-intake.js';
import { answerCorrectionRequest, registerCorrectionRequest } from './handle-correction.decider.js';

export class RegisterCorrectionRequestDto extends RegisterRequestDto {
  @Choice(CORRECTION_BASES, { description: 'A record about oneself, or one’s personal data' })
  basis!: (typeof CORRECTION_BASES)[number];

  @Text({ max: 100, optional: true, description: 'Stream of the record, where it is kept here' })
  record?: string;
}

export class AnswerCorrectionRequestDto extends TimeOfAct {
  @Text({ max: 60 })
  answerDocNo!: string;

  @Choice(CORRECTION_OUTCOMES)
  outcome!: (typeof CORRECTION_OUTCOMES)[number];

  @Text({ max: 4000, lines: true, description: 'What was found; sealed' })
  finding!: string;

  @DateField()
  answeredOn!: string;
}

@ApiTags('requests')
@Controller('requests')
export class HandleCorrectionEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: RequestIntake,
  ) {}

  @CommandRoute(registerCorrectionRequest, 'correction')
  async register(
    @Body() body: RegisterCorrectionRequestDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { basis, record } = body;
    const came = await this.intake.registered(idOfCreation(registerCorrectionRequest, caller), body);
    return this.door.give(registerCorrectionRequest, {
      caller,
      response,
      payload: { ...came, basis, record },
    });
  }

  @CommandRoute(answerCorrectionRequest, ':id/answer-correction-request')
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answerDocNo, outcome, answeredOn, ...body }: AnswerCorrectionRequestDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const finding = await this.intake.text(id, body.finding);
    const payload = { answerDocNo, outcome, answeredOn, finding };
    return this.door.give(answerCorrectionRequest, { caller, response, id, payload });
  }
}
