import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  DEFAULT_LIMIT,
  Id,
  OwnWrite,
  PageQuery,
  Question,
  Whole,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { SpotCheckPlans } from '../spot-check-plans.js';
import type { SpotCheckRow } from '../spot-check.projection.js';
import { ORGANIZATION_READERS } from '../spot-check-words.js';

class FindSpotChecksQuery extends PageQuery {
  @Whole({ min: 2000, max: 2200, optional: true })
  year?: number;

  @Id({ optional: true, description: 'Only this plan' })
  id?: string;
}

class SpotCheckItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'What an act on it relies on' }) revision!: number;
  @ApiProperty({ type: String, enum: ['periodic', 'thematic'] }) kind!: string;
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) documentNumber!: string;
  @ApiProperty({ type: String, format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: [String] }) types!: readonly string[];
  @ApiProperty({ type: [String] }) subjects!: readonly string[];
  @ApiProperty({ type: 'number' }) percent!: number;
  @ApiProperty({ type: 'integer' }) checkersEach!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) drawnOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) population!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Organizations that were drawn' }) drawn!:
    number | null;
  @ApiProperty({ type: String, nullable: true }) seed!: string | null;
}

class SpotCheckPage {
  @ApiProperty({ type: [SpotCheckItem] }) items!: readonly SpotCheckItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('spot checks')
@Controller('spot-checks')
export class FindSpotChecksEndpoint {
  constructor(
    private readonly plans: SpotCheckPlans,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findSpotChecks', '', {
    summary: '抽查方案 — Plans of spot checks, the latest first',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: SpotCheckPage })
  async find(@Query() query: FindSpotChecksQuery): Promise<SpotCheckPage> {
    await this.ownWrite.awaited('spot-check', query.atLeast);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.after, 2);
    const rows = await this.plans.find(query, limit + 1, after && [String(after[0]), String(after[1])]);
    return pageOf(rows, limit, (row) => [row.plannedOn, row.key], itemOf);
  }
}

function itemOf({ key, ...row }: SpotCheckRow): SpotCheckItem {
  return { id: entityIdOf(key), ...row };
}
