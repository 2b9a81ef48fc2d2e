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
} from '@shouzheng/platform';
import type { Response } from 'express';
import { OrganizationId, PaperActDto, PriorNoticeDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import {
  ABNORMAL_GROUNDS,
  type AbnormalGround,
  SERIOUS_GROUNDS,
  type SeriousGround,
} from '../registry-codes.events.js';
import { listAbnormal, listSerious } from './decide-listing.decider.js';
import { applyDelisting, delist, verifyDelisting } from './delisting.decider.js';

export class DecideListingDto extends PaperActDto {
  @Id({
    optional: true,
    description: 'Proposed and notified here; without it a listing made on paper is registered',
  })
  listingId?: string;

  @Nested(() => PriorNoticeDto, { optional: true, description: 'Of a listing on paper: refused without it' })
  priorNotice?: PriorNoticeDto;

  @Text({ max: 4000, lines: true })
  facts!: string;
}

export class ListAbnormalDto extends DecideListingDto {
  @Choice(ABNORMAL_GROUNDS, { optional: true, description: 'Of a listing on paper' })
  ground?: AbnormalGround;
}

export class ListSeriousDto extends DecideListingDto {
  @Choice(SERIOUS_GROUNDS, { optional: true, description: 'Of a listing on paper' })
  ground?: SeriousGround;
}

export class ApplyDelistingDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @DateField()
  receivedOn!: string;

  @Text({ max: 4000, lines: true, description: 'What was done, as the organization states it' })
  statement!: string;
}

export class VerifyDelistingDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @Choice(['met', 'not-met'])
  result!: 'met' | 'not-met';

  @Text({ max: 4000, lines: true })
  finding!: string;
}

export class DelistDto extends TimeOfAct {
  @Id()
  listingId!: string;

  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  delistedOn!: string;
}

@ApiTags('credit lists')
@Controller('organizations/:id')
export class DecideListingEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(listAbnormal, 'list-abnormal')
  async abnormal(
    @Param() { id }: OrganizationId,
    @Body() body: ListAbnormalDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { listingId, documentNumber, issuedOn, servedOn, method, ground, priorNotice } = body;
    const facts = await this.sealer.seal(organizationTextKey(id), body.facts);
    const paper = { documentNumber, issuedOn, servedOn, method };
    const payload = { ...paper, listingId, ground, priorNotice, facts };
    return this.door.give(listAbnormal, { caller, response, payload, id });
  }

  @CommandRoute(listSerious, 'list-serious')
  async serious(
    @Param() { id }: OrganizationId,
    @Body() body: ListSeriousDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { listingId, documentNumber, issuedOn, servedOn, method, ground, priorNotice } = body;
    const facts = await this.sealer.seal(organizationTextKey(id), body.facts);
    const paper = { documentNumber, issuedOn, servedOn, method };
    const payload = { ...paper, listingId, ground, priorNotice, facts };
    return this.door.give(listSerious, { caller, response, payload, id });
  }

  @CommandRoute(applyDelisting, 'apply-delisting')
  async apply(
    @Param() { id }: OrganizationId,
    @Body() { listingId, receivedOn, statement }: ApplyDelistingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), statement);
    const payload = { listingId, receivedOn, statement: sealed };
    return this.door.give(applyDelisting, { caller, response, payload, id });
  }

  @CommandRoute(verifyDelisting, 'verify-delisting')
  async verify(
    @Param() { id }: OrganizationId,
    @Body() { listingId, result, finding }: VerifyDelistingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const sealed = await this.sealer.seal(organizationTextKey(id), finding);
    const payload = { listingId, result, finding: sealed };
    return this.door.give(verifyDelisting, { caller, response, payload, id });
  }

  @CommandRoute(delist, 'delist')
  remove(
    @Param() { id }: OrganizationId,
    @Body() { listingId, documentNumber, delistedOn }: DelistDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const payload = { listingId, documentNumber, delistedOn };
    return this.door.give(delist, { caller, response, payload, id });
  }
}
