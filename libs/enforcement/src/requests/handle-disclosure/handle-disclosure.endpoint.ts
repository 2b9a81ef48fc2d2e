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
  DateField,
  Text,
  TimeOfAct,
  idOfCreation,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CONSULTED, DISCLOSURE_OUTCOMES, OPINIONS, WITHHOLDING_GROUNDS } from '../request.events.js';
import { RegisterRequestDto, RequestIntake } from '../request-intake.js';
import {
  answerDisclosure,
  askCompletion,
  completeRequest,
  consultThirdParty,
  extendDisclosure,
  recordThirdPartyOpinion,
  registerDisclosureRequest,
} from './handle-disclosure.decider.js';

export class AskCompletionDto extends TimeOfAct {
  @Text({ max: 60 })
  noticeDocNo!: string;

  @Text({ max: 2000, lines: true, description: 'What is not clear; sealed' })
  reason!: string;

  @DateField()
  askedOn!: string;
}

export class CompleteRequestDto extends TimeOfAct {
  @DateField()
  completedOn!: string;

  @Text({ max: 10_000, lines: true, description: 'Sealed' })
  content!: string;
}

export class ConsultThirdPartyDto extends TimeOfAct {
  @Choice(CONSULTED)
  consulted!: (typeof CONSULTED)[number];

  @Text({ max: 300, description: 'Who is asked; sealed' })
  party!: string;

  @DateField({ description: 'When the letter reached it' })
  receivedOn!: string;
}

export class RecordThirdPartyOpinionDto extends TimeOfAct {
  @Choice(OPINIONS)
  opinion!: (typeof OPINIONS)[number];

  @Text({ max: 4000, lines: true, optional: true, description: 'Sealed' })
  words?: string;

  @DateField()
  answeredOn!: string;
}

export class ExtendDisclosureDto extends TimeOfAct {
  @Text({ max: 2000, lines: true, description: 'Sealed' })
  reason!: string;

  @DateField({ description: 'When the applicant was told' })
  toldOn!: string;
}

export class AnswerDisclosureDto extends TimeOfAct {
  @Text({ max: 60 })
  answerDocNo!: string;

  @Choice(DISCLOSURE_OUTCOMES)
  outcome!: (typeof DISCLOSURE_OUTCOMES)[number];

  @Choices(WITHHOLDING_GROUNDS, { min: 0, description: 'Why something is withheld' })
  grounds!: (typeof WITHHOLDING_GROUNDS)[number][];

  @DateField()
  answeredOn!: string;
}

@ApiTags('requests')
@Controller('requests')
export class HandleDisclosureEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: RequestIntake,
  ) {}

  @CommandRoute(registerDisclosureRequest, 'disclosure')
  async register(
    @Body() body: RegisterRequestDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = await this.intake.registered(idOfCreation(registerDisclosureRequest, caller), body);
    return this.door.give(registerDisclosureRequest, { caller, response, payload });
  }

  @CommandRoute(askCompletion, ':id/ask-completion')
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { noticeDocNo, askedOn, ...body }: AskCompletionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.text(id, body.reason);
    return this.door.give(askCompletion, { caller, response, id, payload: { noticeDocNo, askedOn, reason } });
  }

  @CommandRoute(completeRequest, ':id/complete-request')
  async complete(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { completedOn, ...body }: CompleteRequestDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const content = await this.intake.text(id, body.content);
    return this.door.give(completeRequest, { caller, response, id, payload: { completedOn, content } });
  }

  @CommandRoute(consultThirdParty, ':id/consult-third-party')
  async consult(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { consulted, receivedOn, ...body }: ConsultThirdPartyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const party = await this.intake.text(id, body.party);
    const payload = { consulted, receivedOn, party };
    return this.door.give(consultThirdParty, { caller, response, id, payload });
  }

  @CommandRoute(recordThirdPartyOpinion, ':id/record-third-party-opinion')
  async opinion(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { opinion, answeredOn, ...body }: RecordThirdPartyOpinionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const words = await this.intake.textIfAny(id, body.words);
    const payload = { opinion, answeredOn, words };
    return this.door.give(recordThirdPartyOpinion, { caller, response, id, payload });
  }

  @CommandRoute(extendDisclosure, ':id/extend-disclosure')
  async extend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { toldOn, ...body }: ExtendDisclosureDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const reason = await this.intake.text(id, body.reason);
    return this.door.give(extendDisclosure, { caller, response, id, payload: { toldOn, reason } });
  }

  @CommandRoute(answerDisclosure, ':id/answer-disclosure')
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answerDocNo, outcome, grounds, answeredOn }: AnswerDisclosureDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { answerDocNo, outcome, grounds, answeredOn };
    return this.door.give(answerDisclosure, { caller, response, id, payload });
  }
}
