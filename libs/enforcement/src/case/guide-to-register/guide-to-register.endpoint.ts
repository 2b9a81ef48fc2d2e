import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { GUIDANCE_GROUNDS } from '../case-codes.events.js';
import { guideToRegister } from './guide-to-register.decider.js';

export class GuideToRegisterDto extends TimeOfAct {
  @Choice(GUIDANCE_GROUNDS)
  ground!: (typeof GUIDANCE_GROUNDS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  guidance!: string;

  @Id({ optional: true, description: 'The organization that came of it' })
  organization?: string;
}

@ApiTags('cases')
@Controller('cases')
export class GuideToRegisterEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(guideToRegister, ':id/guide-to-register')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ground, organization, ...body }: GuideToRegisterDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const guidance = await this.intake.text(id, body.guidance);
    return this.door.give(guideToRegister, {
      caller,
      response,
      id,
      payload: { ground, guidance, organization },
    });
  }
}
