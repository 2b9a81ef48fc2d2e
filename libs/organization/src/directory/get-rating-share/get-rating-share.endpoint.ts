import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OwnWrite, Pattern, Question, Text } from '@shouzheng/platform';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import { type RatingShare, RatingShares } from '../rating-shares.js';

class RatingShareQuery {
  @Pattern({
    pattern: /^\d{2}(\d{2}(\d{2})?)?$/,
    message: 'is not a region code',
    optional: true,
    description: 'Region of the registrar, or its first digits',
  })
  region?: string;

  @Text({ optional: true, max: 20, description: 'Position of one’s own write' })
  atLeast?: string;
}

class RatingShareView {
  @ApiProperty({ type: 'integer', description: 'Registered organizations on record' }) registered!: number;
  @ApiProperty({ type: 'integer', description: 'With a rating of this city in force' }) rated!: number;
  @ApiProperty({ type: 'integer' }) atLeast3A!: number;
}

@ApiTags('organizations')
@Controller('rating-share')
export class GetRatingShareEndpoint {
  constructor(
    private readonly shares: RatingShares,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('getRatingShare', '', {
    summary: '3A 以上占比 — How many registered organizations bear a rating in force',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: RatingShareView })
  async get(@Query() { region, atLeast }: RatingShareQuery): Promise<RatingShare> {
    await this.ownWrite.awaited('organization', atLeast);
    return this.shares.of(region);
  }
}
