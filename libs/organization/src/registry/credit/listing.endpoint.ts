import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Caller,
  Choice,
  CommandDoor,
  type CommandReceipt,
  CommandRoute,
  CurrentCaller,
  DateField,
  Id,
  Nested,
  Sealer,
  Text,
  TimeOfAct,
  Whole,
} from '@shouzheng/platform';
import type { Response } from 'express';
import { DocumentDto, OrganizationId, PaperActDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { ABNORMAL_GROUNDS, LISTING_KINDS, SERIOUS_GROUNDS } from '../registry-codes.events.js';
import { DROP_REASONS, NOTICE_CHANNELS, STATEMENT_OUTCOMES } from './credit.events.js';
import type { Ground } from './listing-acts.decider.js';
import {
  answerListingStatement,
  dropListing,
  notifyListing,
  proposeListing,
  recordExemption,
  submitListingStatement,
} from './listing.decider.js';

const YEARS = { min: 1990, max: 2200 };

export class ProposeListingDto extends TimeOfAct {
  @Choice(LISTING_KINDS)
  kind!: (typeof LISTING_KINDS)[number];

  @Choice([...ABNORMAL_GROUNDS, ...SERIOUS_GROUNDS])
  ground!: Ground;

  @Text({ max: 4000, lines: true, description: 'Facts and evidence' })
  evidence!: string;

  @Nested(() => DocumentDto, { optional: true, description: 'The document that shows the ground' })
  reference?: DocumentDto;

  @Whole({ ...YEARS, optional: true, description: 'Year of the missed report' })
  year?: number;

  @Id({ optional: true, description: 'The abnormal listing that is two years old' })
  ofListingId?: string;
}

export class NotifyListingDto extends PaperActDto {
  @Id()
  listingId!: string;

  @Choice(NOTICE_CHANNELS, { description: 'internet: by announcement, for those that cannot be reached' })
  channel!: (typeof NOTICE_CHANNELS)[number];
}

export class SubmitListingStatementDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true })
  statement!: string;
}

export class AnswerListingStatementDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @Choice(STATEMENT_OUTCOMES)
  outcome!: (typeof STATEMENT_OUTCOMES)[number];

  @Text({ max: 100, description: 'Document number (文号) of the answer' })
  documentNumber!: string;

  @Text({ max: 4000, lines: true })
  reasons!: string;
}

export class RecordExemptionDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @Text({ max: 200, description: 'Competent unit or organ that certifies' })
  issuer!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  issuedOn!: string;
}

export class DropListingDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @Choice(DROP_REASONS)
  reason!: (typeof DROP_REASONS)[number];

  @Text({ max: 4000, lines: true })
  explanation!: string;
}

@ApiTags('credit lists')
@Controller('organizations/:id')
export class ListingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(proposeListing, 'propose-listing')
  async propose(
    @Param() { id }: OrganizationId,
    @Body() { kind, ground, evidence, reference, year, ofListingId }: ProposeListingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), evidence);
    const payload = { kind, ground, evidence: sealed, reference, year, ofListingId };
    return this.door.give(proposeListing, { caller, response, payload, id });
  }

  @CommandRoute(notifyListing, 'notify-listing')
  notify(
    @Param() { id }: OrganizationId,
    @Body() { listingId, channel, documentNumber, issuedOn, servedOn, method }: NotifyListingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { listingId, channel, documentNumber, issuedOn, servedOn, method };
    return this.door.give(notifyListing, { caller, response, payload, id });
  }

  @CommandRoute(submitListingStatement, 'submit-listing-statement')
  async submit(
    @Param() { id }: OrganizationId,
    @Body() { listingId, receivedOn, statement }: SubmitListingStatementDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), statement);
    const payload = { listingId, receivedOn, statement: sealed };
    return this.door.give(submitListingStatement, { caller, response, payload, id });
  }

  @CommandRoute(answerListingStatement, 'answer-listing-statement')
  async answer(
    @Param() { id }: OrganizationId,
    @Body() { listingId, outcome, documentNumber, reasons }: AnswerListingStatementDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), reasons);
    const payload = { listingId, outcome, documentNumber, reasons: sealed };
    return this.door.give(answerListingStatement, { caller, response, payload, id });
  }

  @CommandRoute(recordExemption, 'record-exemption')
  exempt(
    @Param() { id }: OrganizationId,
    @Body() { listingId, issuer, documentNumber, issuedOn }: RecordExemptionDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { listingId, issuer, documentNumber, issuedOn };
    return this.door.give(recordExemption, { caller, response, payload, id });
  }

  @CommandRoute(dropListing, 'drop-listing')
  async drop(
    @Param() { id }: OrganizationId,
    @Body() { listingId, reason, explanation }: DropListingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), explanation);
    const payload = { listingId, reason, explanation: sealed };
    return this.door.give(dropListing, { caller, response, payload, id });
  }
}
