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
  Flag,
  Id,
  Patterns,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { TALK_TRIGGERS } from '@shouzheng/law/contract';
import { OrganizationId, PaperActDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import {
  holdInterview,
  holdTalk,
  notifyInterview,
  recordLetterReply,
  requireTalk,
  sendReminderLetter,
} from './talk.decider.js';
import { LETTER_ADDRESSEES } from './talk.events.js';

const SERVICE_NUMBER = /^[0-9A-Za-z-]{1,30}$/;

export class RequireTalkDto extends TimeOfAct {
  @Choice(TALK_TRIGGERS)
  trigger!: (typeof TALK_TRIGGERS)[number];
}

export class HoldTalkDto extends TimeOfAct {
  @Id()
  talkId!: string;

  @DateField()
  heldOn!: string;

  @Patterns({
    pattern: SERVICE_NUMBER,
    message: 'is not a service number',
    max: 10,
    description: 'Service numbers, the actor’s among them',
  })
  officers!: string[];

  @Text({ max: 500, lines: true })
  attendees!: string;

  @Text({ max: 4000, lines: true })
  record!: string;
}

export class SendReminderLetterDto extends PaperActDto {
  @Choice(LETTER_ADDRESSEES)
  addressee!: (typeof LETTER_ADDRESSEES)[number];

  @Text({ max: 200 })
  addresseeName!: string;

  @DateField()
  replyBy!: string;

  @Text({ max: 4000, lines: true })
  matter!: string;
}

export class RecordLetterReplyDto extends TimeOfAct {
  @Id()
  letterId!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  reply!: string;
}

export class NotifyInterviewDto extends PaperActDto {
  @DateField({ description: 'Day of the interview' })
  heldOn!: string;

  @Text({ max: 4000, lines: true })
  matter!: string;
}

export class HoldInterviewDto extends TimeOfAct {
  @Id()
  interviewId!: string;

  @DateField()
  heldOn!: string;

  @Patterns({
    pattern: SERVICE_NUMBER,
    message: 'is not a service number',
    max: 10,
    description: 'Service numbers, the actor’s among them',
  })
  officers!: string[];

  @Flag({ description: 'Somebody did not come' })
  absent!: boolean;

  @Text({ max: 4000, lines: true, optional: true, description: 'In writing, of who did not come' })
  explanation?: string;

  @Text({ max: 4000, lines: true })
  record!: string;
}

@ApiTags('talks and letters')
@Controller('organizations/:id')
export class TalkEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(requireTalk, 'require-talk')
  requireTalk(
    @Param() { id }: OrganizationId,
    @Body() body: RequireTalkDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { trigger } = body;
    const payload = { trigger };
    return this.door.give(requireTalk, { caller, response, payload, id });
  }

  @CommandRoute(holdTalk, 'hold-talk')
  async holdTalk(
    @Param() { id }: OrganizationId,
    @Body() body: HoldTalkDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { talkId, heldOn, officers } = body;
    const attendees = await this.sealer.seal(key, body.attendees);
    const record = await this.sealer.seal(key, body.record);
    const payload = { talkId, heldOn, officers, attendees, record };
    return this.door.give(holdTalk, { caller, response, payload, id });
  }

  @CommandRoute(sendReminderLetter, 'send-reminder-letter')
  async sendReminderLetter(
    @Param() { id }: OrganizationId,
    @Body() body: SendReminderLetterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { addressee, addresseeName, documentNumber, issuedOn, servedOn, method, replyBy } = body;
    const matter = await this.sealer.seal(key, body.matter);
    const payload = { addressee, addresseeName, documentNumber, issuedOn, servedOn, method, replyBy, matter };
    return this.door.give(sendReminderLetter, { caller, response, payload, id });
  }

  @CommandRoute(recordLetterReply, 'record-letter-reply')
  async recordLetterReply(
    @Param() { id }: OrganizationId,
    @Body() body: RecordLetterReplyDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { letterId, receivedOn } = body;
    const reply = await this.sealer.seal(key, body.reply);
    const payload = { letterId, receivedOn, reply };
    return this.door.give(recordLetterReply, { caller, response, payload, id });
  }

  @CommandRoute(notifyInterview, 'notify-interview')
  async notifyInterview(
    @Param() { id }: OrganizationId,
    @Body() body: NotifyInterviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { documentNumber, issuedOn, servedOn, method, heldOn } = body;
    const matter = await this.sealer.seal(key, body.matter);
    const payload = { documentNumber, issuedOn, servedOn, method, heldOn, matter };
    return this.door.give(notifyInterview, { caller, response, payload, id });
  }

  @CommandRoute(holdInterview, 'hold-interview')
  async holdInterview(
    @Param() { id }: OrganizationId,
    @Body() body: HoldInterviewDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { interviewId, heldOn, officers, absent } = body;
    const record = await this.sealer.seal(key, body.record);
    const explanation = await this.sealer.sealIfAny(key, body.explanation);
    const payload = { interviewId, heldOn, officers, absent, record, explanation };
    return this.door.give(holdInterview, { caller, response, payload, id });
  }
}
