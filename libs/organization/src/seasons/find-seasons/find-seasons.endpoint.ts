import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  DEFAULT_LIMIT,
  OwnWrite,
  PageQuery,
  Pattern,
  Question,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { AnnualSeasons, type SeasonRow } from '../annual-seasons.js';

class FindSeasonsQuery extends PageQuery {
  @Pattern({ optional: true, pattern: /^\d{6}$/, message: 'is not a region code', description: 'Organ' })
  organ?: string;
}

class SeasonRefusal {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

class SeasonItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'The year that is reported on' }) year!: number;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) noticeNumber!: string;
  @ApiProperty({ type: String, enum: ['running', 'complete'] }) status!: string;
  @ApiProperty({ type: 'integer', description: 'Organizations whose year is open' }) opened!: number;
  @ApiProperty({ type: [SeasonRefusal], description: 'Others, by the reason' })
  refused!: readonly SeasonRefusal[];
}

class SeasonPage {
  @ApiProperty({ type: [SeasonItem] }) items!: readonly SeasonItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('annual checks')
@Controller('annual-seasons')
export class FindSeasonsEndpoint {
  constructor(
    private readonly seasons: AnnualSeasons,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findAnnualSeasons', '', { summary: '年度检查工作 — Annual-check seasons, the latest first' })
  @ApiOkResponse({ type: SeasonPage })
  async find(@Query() { organ, atLeast, ...page }: FindSeasonsQuery): Promise<SeasonPage> {
    await this.ownWrite.awaited('annual-season', atLeast);
    const limit = page.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(page.after, 2);
    const rows = await this.seasons.find(organ, limit + 1, after && [Number(after[0]), String(after[1])]);
    return pageOf(rows, limit, (row) => [row.year, row.organ], itemOf);
  }
}

function itemOf({ key, ...row }: SeasonRow): SeasonItem {
  return { id: entityIdOf(key), ...row };
}
