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
import { OrganizationId, VotesDto } from '../organization-fields.js';
import { organizationTextKey } from '../organization-keys.js';
import { RATING_LEVELS, type RatingLevel } from '../registry-codes.events.js';
import { VERIFICATION_TRIGGERS } from './rating.events.js';
import {
  adjustRating,
  confirmRating,
  openVerificationRating,
  returnRatingCertificate,
  voidRatingCertificate,
} from './verification.decider.js';

export class OpenVerificationRatingDto extends TimeOfAct {
  @Choice(VERIFICATION_TRIGGERS)
  trigger!: (typeof VERIFICATION_TRIGGERS)[number];

  @Text({ max: 4000, lines: true })
  facts!: string;
}

export class ConfirmRatingDto extends TimeOfAct {
  @Id()
  verificationId!: string;

  @Nested(() => VotesDto)
  votes!: VotesDto;

  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;
}

export class AdjustRatingDto extends TimeOfAct {
  @Id()
  verificationId!: string;

  @Choice(RATING_LEVELS, { optional: true, description: 'Absent: no level is left' })
  to?: RatingLevel;

  @Nested(() => VotesDto)
  votes!: VotesDto;

  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @DateField()
  announcedOn!: string;
}

export class ReturnRatingCertificateDto extends TimeOfAct {
  @Id()
  verificationId!: string;

  @DateField()
  returnedOn!: string;
}

export class VoidRatingCertificateDto extends TimeOfAct {
  @Id()
  verificationId!: string;

  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;
}

@ApiTags('ratings')
@Controller('organizations/:id')
export class RatingVerificationEndpoint {
  constructor(
    private readonly door: CommandDoor,
    private readonly sealer: Sealer,
  ) {}

  @CommandRoute(openVerificationRating, 'open-verification-rating')
  async openVerificationRating(
    @Param() { id }: OrganizationId,
    @Body() body: OpenVerificationRatingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const key = organizationTextKey(id);
    const { trigger } = body;
    const facts = await this.sealer.seal(key, body.facts);
    const payload = { trigger, facts };
    return this.door.give(openVerificationRating, { caller, response, payload, id });
  }

  @CommandRoute(confirmRating, 'confirm-rating')
  confirmRating(
    @Param() { id }: OrganizationId,
    @Body() body: ConfirmRatingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { verificationId, votes, documentNumber } = body;
    const payload = { verificationId, votes, documentNumber };
    return this.door.give(confirmRating, { caller, response, payload, id });
  }

  @CommandRoute(adjustRating, 'adjust-rating')
  adjustRating(
    @Param() { id }: OrganizationId,
    @Body() body: AdjustRatingDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { verificationId, to, votes, documentNumber, announcedOn } = body;
    const payload = { verificationId, to, votes, documentNumber, announcedOn };
    return this.door.give(adjustRating, { caller, response, payload, id });
  }

  @CommandRoute(returnRatingCertificate, 'return-rating-certificate')
  returnRatingCertificate(
    @Param() { id }: OrganizationId,
    @Body() body: ReturnRatingCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { verificationId, returnedOn } = body;
    const payload = { verificationId, returnedOn };
    return this.door.give(returnRatingCertificate, { caller, response, payload, id });
  }

  @CommandRoute(voidRatingCertificate, 'void-rating-certificate')
  voidRatingCertificate(
    @Param() { id }: OrganizationId,
    @Body() body: VoidRatingCertificateDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommandReceipt> {
    const { verificationId, documentNumber } = body;
    const payload = { verificationId, documentNumber };
    return this.door.give(voidRatingCertificate, { caller, response, payload, id });
  }
}
