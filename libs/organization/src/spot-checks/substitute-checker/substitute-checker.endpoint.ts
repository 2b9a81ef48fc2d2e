import { Body, Controller, Param, Res } from '@nestjs/common';
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
import { SUBSTITUTION_GROUNDS } from '../spot-check-words.js';
import { substituteChecker } from './substitute-checker.decider.js';

export class SubstituteCheckerDto extends TimeOfAct {
  @Id()
  organization!: string;

  @Text({ max: 30, description: 'Service number of the checker who stands back' })
  recused!: string;

  @Choice(SUBSTITUTION_GROUNDS, { description: 'An interest, or unable to act' })
  ground!: (typeof SUBSTITUTION_GROUNDS)[number];
}

class SpotCheckOfSubstitution {
  @Id()
  id!: string;
}

@ApiTags('spot checks')
@Controller('spot-checks/:id')
export class SubstituteCheckerEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(substituteChecker, 'substitute-checker')
  substitute(
    @Param() { id }: SpotCheckOfSubstitution,
    @Body() { organization, recused, ground }: SubstituteCheckerDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { organization, recused, ground };
    return this.door.give(substituteChecker, { caller, response, payload, id });
  }
}
