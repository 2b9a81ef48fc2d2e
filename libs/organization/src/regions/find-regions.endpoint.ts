import { Controller, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Region, Regions } from '@shouzheng/law/contract';
import { Pattern, Question, REGIONS } from '@shouzheng/platform';

class FindRegionsQuery {
  @Pattern({
    pattern: /^\d{6}(\d{3})?$/,
    message: 'is not a region code',
    optional: true,
    description: 'Only what lies in it; the whole tree of the city if absent',
  })
  within?: string;
}

class RegionItem {
  @ApiProperty({ type: String, description: 'GB/T 2260: six digits, nine for a township' }) code!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, enum: ['province', 'city', 'county', 'township'] }) level!: string;
  @ApiProperty({ type: String, nullable: true }) parent!: string | null;
}

class RegionList {
  @ApiProperty({ type: [RegionItem], description: 'Parents before their children' }) items!: RegionItem[];
}

/** The tree in which jurisdiction lies: the city, its counties, their townships. */
@ApiTags('regions')
@Controller('regions')
export class FindRegionsEndpoint {
  constructor(@Inject(REGIONS) private readonly regions: Regions) {}

  @Question('findRegions', '', { summary: '行政区划 — City, counties and townships' })
  @ApiOkResponse({ type: RegionList })
  find(@Query() { within }: FindRegionsQuery): RegionList {
    const root = this.regions.get(within ?? this.regions.cityCode);
    return { items: root ? this.below(root) : [] };
  }

  private below(region: Region): RegionItem[] {
    return [region, ...this.regions.children(region.code).flatMap((child) => this.below(child))];
  }
}
