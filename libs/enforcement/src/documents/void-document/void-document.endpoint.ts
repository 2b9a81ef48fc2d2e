import { Body, Controller, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  CurrentStaff,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { VOID_REASONS, type VoidReason } from '../document-codes.events.js';
import { DocumentIntake } from '../document-intake.js';
import { voidDocument } from './void-document.decider.js';

export class VoidDocumentDto extends TimeOfAct {
  @Choice(VOID_REASONS)
  reason!: VoidReason;

  @Text({ max: 500, lines: true, optional: true, description: 'Sealed' })
  note?: string;
}

@ApiTags('documents')
@Controller('documents')
export class VoidDocumentEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: DocumentIntake,
  ) {}

  @CommandRoute(voidDocument, ':id/void-document')
  async handle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, ...body }: VoidDocumentDto,
    @CurrentCaller() caller: Caller,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const note = await this.intake.text(id, body.note, staff);
    return this.door.give(voidDocument, { caller, response, id, payload: { reason, note } });
  }
}
