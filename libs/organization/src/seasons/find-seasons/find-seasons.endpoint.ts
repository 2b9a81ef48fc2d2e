import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OwnWrite, PageQuery, Pattern, Question, entityIdOf } from '@shouzheng/platform';
import { AnnualSeasons } from '../annual-seasons.js';

const MOST = 200;

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
  @ApiProperty({ type: String, nullable: true, description: 'Always null: one page holds them' }) next!:
    string | null;
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
  async find(@Query() { organ, atLeast, limit }: FindSeasonsQuery): Promise<SeasonPage> {
    await this.ownWrite.awaited('annual-season', atLeast);
    const rows = await this.seasons.find(organ, limit ?? MOST);
    return { items: rows.map(({ key, ...row }) => ({ id: entityIdOf(key), ...row })), next: null };
  }
}
