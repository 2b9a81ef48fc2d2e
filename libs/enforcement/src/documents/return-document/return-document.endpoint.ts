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
  DateField,
  Id,
  Text,
  TimeOfAct,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DOCUMENT_SERVICE_METHODS, type DocumentServiceMethod } from '../document-codes.events.js';
import { DocumentIntake } from '../document-intake.js';
import { recordProofOfService, returnSignedScan } from './return-document.decider.js';

export class ReturnSignedScanDto extends TimeOfAct {
  @Id({ description: 'File uploaded for this document' })
  file!: string;
}

export class RecordProofOfServiceDto extends TimeOfAct {
  @Id({ description: 'File uploaded for this document' })
  file!: string;

  @Choice(DOCUMENT_SERVICE_METHODS)
  method!: DocumentServiceMethod;

  @DateField()
  servedOn!: string;

  @Text({ max: 200, optional: true, description: 'Who received it; sealed' })
  recipient?: string;
}

@ApiTags('documents')
@Controller('documents')
export class ReturnDocumentEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly intake: DocumentIntake,
  ) {}

  @CommandRoute(returnSignedScan, ':id/return-signed-scan')
  async scan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnSignedScanDto,
    @CurrentCaller() caller: Caller,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const file = await this.intake.file(id, body.file, staff);
    return this.door.give(returnSignedScan, { caller, response, id, payload: { file } });
  }

  @CommandRoute(recordProofOfService, ':id/record-proof-of-service')
  async proof(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { method, servedOn, ...body }: RecordProofOfServiceDto,
    @CurrentCaller() caller: Caller,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const [file, recipient] = await Promise.all([
      this.intake.file(id, body.file, staff),
      this.intake.text(id, body.recipient, staff),
    ]);
    const payload = { file, method, servedOn, recipient };
    return this.door.give(recordProofOfService, { caller, response, id, payload });
  }
}
