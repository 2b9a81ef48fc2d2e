import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Nested,
  Text,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { PresentDto, WithFiles } from '../case-dto.js';
import { fixElectronicData } from './fix-data.decider.js';

export class FixElectronicDataDto extends WithFiles {
  @Text({ max: 500, description: 'Address, account or device; sealed' })
  source!: string;

  @Text({ max: 60, description: 'How it was fixed, e.g. screen recording' })
  method!: string;

  @Nested(() => PresentDto)
  present!: PresentDto;
}

@ApiTags('cases')
@Controller('cases')
export class FixElectronicDataEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(fixElectronicData, ':id/fix-electronic-data')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { method, present, ...body }: FixElectronicDataDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [source, files] = await Promise.all([
      this.intake.text(id, body.source),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(fixElectronicData, {
      caller,
      response,
      id,
      payload: { source, method, present, files },
    });
  }
}
