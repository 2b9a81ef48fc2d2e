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
  Patterns,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { TALK_TRIGGERS } from '@shouzheng/law/contract';
import { OrganizationId } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { holdTalk, requireTalk } from './talk.decider.js';

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

@ApiTags('talks')
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
}
