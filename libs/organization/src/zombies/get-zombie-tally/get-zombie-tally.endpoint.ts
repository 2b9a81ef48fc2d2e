import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OwnWrite, Pattern, Question, Text, Whole } from '@shouzheng/platform';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import { ZombieTallies } from '../zombie-tallies.js';

class ZombieTallyQuery {
  @Pattern({
    pattern: /^\d{2}(\d{2}(\d{2})?)?$/,
    message: 'is not a region code',
    optional: true,
    description: 'Region of the registrar, or its first digits',
  })
  region?: string;

  @Text({ max: 100, optional: true })
  batch?: string;

  @Whole({ min: 2000, max: 2200, optional: true, description: 'Year of the outcome' })
  year?: number;

  @Text({ optional: true, max: 20, description: 'Position of one’s own write' })
  atLeast?: string;
}

class ZombieTallyLine {
  @ApiProperty({ type: String }) region!: string;
  @ApiProperty({ type: String, nullable: true }) batch!: string | null;
  @ApiProperty({ type: String, nullable: true }) year!: string | null;
  @ApiProperty({ type: String, enum: ['suspected', 'verified', 'cleared', 'resolved'] }) status!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['DEREGISTERED', 'RECTIFIED', 'REACTIVATED', 'REVOKED'],
    description: '注销、整改、激活、撤销',
  })
  outcome!: string | null;
  @ApiProperty({ type: 'integer' }) organizations!: number;
}

class ZombieTally {
  @ApiProperty({ type: [ZombieTallyLine] }) lines!: readonly ZombieTallyLine[];
}

@ApiTags('zombie organizations')
@Controller('zombie-tally')
export class GetZombieTallyEndpoint {
  constructor(
    private readonly tallies: ZombieTallies,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('getZombieTally', '', {
    summary: '僵尸型处置台账 — Tally of the zombie track by registrar, batch and year',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: ZombieTally })
  async get(@Query() { region, batch, year, atLeast }: ZombieTallyQuery): Promise<ZombieTally> {
    await this.ownWrite.awaited('zombie-track', atLeast);
    return { lines: await this.tallies.of({ region, batch, year }) };
  }
}
