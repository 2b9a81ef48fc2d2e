import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Sealer,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { clueKeys } from '../clue-keys.js';
import { FILING_REFUSALS, NOT_FILING_REASONS } from '../clue.events.js';
import { declineToFile, refuseFiling } from './refuse-filing.decider.js';

export class RefuseFilingDto extends TimeOfAct {
  @Choice(FILING_REFUSALS)
  reason!: (typeof FILING_REFUSALS)[number];

  @Text({ max: 2000, lines: true, optional: true, description: 'Sealed' })
  note?: string;
}

export class DeclineToFileDto extends TimeOfAct {
  @Text({ max: 60, description: 'Number of the form: borne once' })
  docNo!: string;

  @Choice(NOT_FILING_REASONS)
  reason!: (typeof NOT_FILING_REASONS)[number];

  @Text({ max: 4000, lines: true, description: 'Sealed' })
  finding!: string;
}

@ApiTags('clues')
@Controller('clues')
export class RefuseFilingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(refuseFiling, ':id/refuse-filing')
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note: text, reason }: RefuseFilingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.sealer.sealIfAny(clueKeys(id).facts, text);
    return this.door.give(refuseFiling, { caller, response, id, payload: { reason, note } });
  }

  @CommandRoute(declineToFile, ':id/decline-to-file')
  async decline(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { finding: text, docNo, reason }: DeclineToFileDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const finding = await this.sealer.seal(clueKeys(id).facts, text);
    return this.door.give(declineToFile, { caller, response, id, payload: { docNo, reason, finding } });
  }
}
