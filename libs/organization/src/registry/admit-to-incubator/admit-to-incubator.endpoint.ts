import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Nested,
  Pattern,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { AgreementDto } from '../organization-fields.js';
import { INCUBATOR_LEVELS } from '../organization.events.js';
import { admitToIncubator } from './admit-to-incubator.decider.js';

export class AdmitToIncubatorDto extends TimeOfAct {
  @Text({ max: 200, description: 'Name that the body goes by' })
  name!: string;

  @Text({ max: 200, description: 'Incubation base (孵化基地)' })
  base!: string;

  @Choice(INCUBATOR_LEVELS)
  baseLevel!: (typeof INCUBATOR_LEVELS)[number];

  @Pattern({
    pattern: /^\d{6}(\d{3})?$/,
    message: 'is not a region code',
    description: 'Where the base lies',
  })
  region!: string;

  @Nested(() => AgreementDto)
  agreement!: AgreementDto;
}

@ApiTags('organizations')
@Controller('organizations/admit-to-incubator')
export class AdmitToIncubatorEndpoint {
  constructor(private readonly door: CommandDoor) {}

  @CommandRoute(admitToIncubator, '')
  handle(
    @Body() { name, base, baseLevel, region, agreement }: AdmitToIncubatorDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { name, base, baseLevel, region, agreement };
    return this.door.give(admitToIncubator, { caller, response, payload });
  }
}
