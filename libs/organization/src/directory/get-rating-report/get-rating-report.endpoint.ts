import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  DEFAULT_LIMIT,
  OwnWrite,
  PageQuery,
  Pattern,
  Question,
  Whole,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import { RatingReports } from '../rating-reports.js';

class RatingReportQuery extends PageQuery {
  @Pattern({ pattern: /^\d{6}$/, message: 'is not a region code', description: 'The registrar' })
  organ!: string;

  @Whole({ min: 2000, max: 2200, description: 'The year that is reported on' })
  year!: number;
}

class LevelCountView {
  @ApiProperty({ type: String, enum: ['5A', '4A', '3A', '2A', '1A'] }) level!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

class RatedView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) uscc!: string | null;
  @ApiProperty({ type: String, enum: ['5A', '4A', '3A'] }) level!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validTo!: string;
}

class RatingReportView {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Day by which it is sent upward (Order 82 Art 18)',
  })
  dueOn!: string;
  @ApiProperty({ type: 'integer', description: 'Registered organizations of the registrar' })
  registered!: number;
  @ApiProperty({ type: [LevelCountView], description: 'Levels in force at the end of the year' })
  levels!: readonly LevelCountView[];
  @ApiProperty({ type: [RatedView], description: 'Of 3A and above, the highest level first' })
  items!: readonly RatedView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('organizations')
@Controller('rating-report')
export class GetRatingReportEndpoint {
  constructor(
    private readonly reports: RatingReports,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('getRatingReport', '', {
    summary: '评估情况年度上报 — What a registrar reports on ratings at the end of a year',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: RatingReportView })
  async get(@Query() query: RatingReportQuery): Promise<RatingReportView> {
    const { organ, year, limit = DEFAULT_LIMIT, atLeast } = query;
    await this.ownWrite.awaited('organization', atLeast);
    const after = decodeCursor(query.after, 2);
    const counts = await this.reports.counts(organ, year);
    const rows = await this.reports.listed(
      organ,
      year,
      limit + 1,
      after && [String(after[0]), String(after[1])],
    );
    const page = pageOf(
      rows,
      limit,
      ({ level, key }) => [level, key],
      ({ key, ...row }) => ({ id: entityIdOf(key), ...row }),
    );
    return { year, dueOn: `${year}-12-31`, ...counts, ...page };
  }
}
