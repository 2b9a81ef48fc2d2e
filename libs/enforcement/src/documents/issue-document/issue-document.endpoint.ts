import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  Id,
  TimeOfAct,
  entityIdOf,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DOCUMENT_TYPES, type DocumentType } from '../document-codes.events.js';
import { Documents } from '../documents.service.js';
import { issueDocument, skipDocumentNumber } from './issue-document.decider.js';

export class IssueDocumentDto extends TimeOfAct {
  @Choice(DOCUMENT_TYPES)
  type!: DocumentType;

  @Id({ optional: true, description: 'Case that the document is about' })
  caseId?: string;

  @Id({ optional: true, description: 'Or the clue' })
  clueId?: string;

  @Id({ optional: true, description: 'Or the organization' })
  organizationId?: string;

  @Id({ optional: true, description: 'Event id of the act; the last that takes the type if absent' })
  refEventId?: string;
}

export class SkipDocumentNumberDto extends TimeOfAct {
  @Choice(DOCUMENT_TYPES)
  type!: DocumentType;
}

@ApiTags('documents')
@Controller('documents')
export class IssueDocumentEndpoint {
  constructor(
    private readonly documents: Documents,
    private readonly door: CommandDoor,
  ) {}

  @CommandRoute(issueDocument, '')
  async issue(
    @Body() { type, caseId, clueId, organizationId, refEventId }: IssueDocumentDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const done = await this.documents.issue({ type, caseId, clueId, organizationId, refEventId }, caller);
    response.setHeader('ETag', `"${done.revision}"`);
    return { id: entityIdOf(done.streamId), revision: done.revision, position: done.position.toString() };
  }

  @CommandRoute(skipDocumentNumber, 'skip-number')
  skip(
    @Body() { type }: SkipDocumentNumberDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    return this.door.give(skipDocumentNumber, { caller, response, payload: { type } });
  }
}
