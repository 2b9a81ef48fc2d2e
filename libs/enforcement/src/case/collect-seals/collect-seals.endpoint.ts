import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Nested,
  NestedList,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { CaseIntake } from '../case-intake.js';
import { SEALS_MISSING_REASONS } from '../case-codes.events.js';
import { ItemDto, SignatureDto, WithFiles } from '../case-dto.js';
import { collectSeals } from './collect-seals.decider.js';

export class CollectSealsDto extends WithFiles {
  @NestedList(() => ItemDto, { max: 200, optional: true })
  items?: ItemDto[];

  @Choice(SEALS_MISSING_REASONS, { optional: true, description: 'Why there was nothing to collect' })
  noneBecause?: (typeof SEALS_MISSING_REASONS)[number];

  @Nested(() => SignatureDto)
  signature!: SignatureDto;
}

@ApiTags('cases')
@Controller('cases')
export class CollectSealsEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: CaseIntake,
  ) {}

  @CommandRoute(collectSeals, ':id/collect-seals')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { noneBecause, ...body }: CollectSealsDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [items, signature, files] = await Promise.all([
      this.intake.items(id, body.items),
      this.intake.signature(id, body.signature),
      this.intake.files(id, body.files),
    ]);
    return this.door.give(collectSeals, {
      caller,
      response,
      id,
      payload: { items, noneBecause, signature, files },
    });
  }
}
