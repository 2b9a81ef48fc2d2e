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
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { clueKeys } from '../clue-keys.js';
import { REPLY_OUTCOMES, REPLY_STAGES, REPLY_WAYS } from '../clue.events.js';
import { replyToReporter } from './reply-to-reporter.decider.js';

export class ReplyToReporterDto extends TimeOfAct {
  @Choice(REPLY_STAGES)
  stage!: (typeof REPLY_STAGES)[number];

  @Choice(REPLY_OUTCOMES)
  outcome!: (typeof REPLY_OUTCOMES)[number];

  @Text({ max: 60, description: 'Number of the reply: borne once' })
  docNo!: string;

  @Choice(REPLY_WAYS)
  way!: (typeof REPLY_WAYS)[number];

  @DateField()
  repliedOn!: string;

  @Text({
    max: 2000,
    lines: true,
    description: 'Words of the reply, without the case; sealed with the reporter',
  })
  text!: string;
}

@ApiTags('clues')
@Controller('clues')
export class ReplyToReporterEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(replyToReporter, ':id/reply-to-reporter')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text: words, ...body }: ReplyToReporterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { stage, outcome, docNo, way, repliedOn } = body;
    const text = await this.sealer.seal(clueKeys(id).reporter, words);
    return this.door.give(replyToReporter, {
      caller,
      response,
      id,
      payload: { stage, outcome, docNo, way, repliedOn, text },
    });
  }
}
