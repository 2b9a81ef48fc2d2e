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
  Texts,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { ATTENDANCE, LETTER_ADDRESSEES, MAJOR_MATTERS } from '../life.events.js';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { answerWorkReminder, holdInterview, reportMajorMatter, sendWorkReminder } from './matters.decider.js';

export class ReportMajorMatterDto extends TimeOfAct {
  @Choice(MAJOR_MATTERS)
  matter!: (typeof MAJOR_MATTERS)[number];

  @DateField()
  plannedOn!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 2000, lines: true, description: 'What is planned' })
  content!: string;
}

export class SendWorkReminderDto extends TimeOfAct {
  @Choice(LETTER_ADDRESSEES)
  to!: (typeof LETTER_ADDRESSEES)[number];

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  issuedOn!: string;

  @DateField()
  replyBy!: string;

  @Text({ max: 2000, lines: true, description: 'What is pointed out' })
  matter!: string;
}

export class AnswerWorkReminderDto extends TimeOfAct {
  @Id()
  letterId!: string;

  @DateField()
  answeredOn!: string;

  @Text({ max: 2000, lines: true, description: 'The answer' })
  answer!: string;
}

export class HoldInterviewDto extends TimeOfAct {
  @Text({ max: 100 })
  noticeNumber!: string;

  @DateField()
  noticeServedOn!: string;

  @DateField()
  heldOn!: string;

  @Choice(ATTENDANCE)
  attendance!: (typeof ATTENDANCE)[number];

  @Texts({ max: 30, min: 1, most: 20, description: 'Service numbers, the actor’s among them' })
  officers!: string[];

  @Text({ max: 2000, lines: true, description: 'Record of the interview' })
  record!: string;
}

@ApiTags('organizations')
@Controller('organizations/:id')
export class MattersEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(reportMajorMatter, 'report-major-matter')
  async matter(
    @Param() { id }: OrganizationId,
    @Body() { matter, plannedOn, receivedOn, content }: ReportMajorMatterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { matter, plannedOn, receivedOn, content: await this.sealer.seal(key, content) };
    return this.door.give(reportMajorMatter, { caller, response, payload, id });
  }

  @CommandRoute(sendWorkReminder, 'send-work-reminder')
  async letter(
    @Param() { id }: OrganizationId,
    @Body() { to, documentNumber, issuedOn, replyBy, matter }: SendWorkReminderDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { to, documentNumber, issuedOn, replyBy, matter: await this.sealer.seal(key, matter) };
    return this.door.give(sendWorkReminder, { caller, response, payload, id });
  }

  @CommandRoute(answerWorkReminder, 'answer-work-reminder')
  async answer(
    @Param() { id }: OrganizationId,
    @Body() { letterId, answeredOn, answer }: AnswerWorkReminderDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = { letterId, answeredOn, answer: await this.sealer.seal(key, answer) };
    return this.door.give(answerWorkReminder, { caller, response, payload, id });
  }

  @CommandRoute(holdInterview, 'hold-interview')
  async interview(
    @Param() { id }: OrganizationId,
    @Body() { noticeNumber, noticeServedOn, heldOn, attendance, officers, record }: HoldInterviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const payload = {
      noticeNumber,
      noticeServedOn,
      heldOn,
      attendance,
      officers,
      record: await this.sealer.seal(key, record),
    };
    return this.door.give(holdInterview, { caller, response, payload, id });
  }
}
