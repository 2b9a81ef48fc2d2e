import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Choice,
  DEFAULT_LIMIT,
  OwnWrite,
  PageQuery,
  Pattern,
  Question,
  Text,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import {
  type DirectoryPlace,
  type DirectoryRow,
  OrganizationDirectory,
  STATUSES,
  TYPES,
} from '../organization-directory.js';

class FindOrganizationsQuery extends PageQuery {
  @Text({
    max: 100,
    optional: true,
    description: 'Part of a name, from one character, or a whole credit code',
  })
  q?: string;

  @Pattern({
    pattern: /^\d{2}(\d{2}(\d{2})?)?$/,
    message: 'is not a region code',
    optional: true,
    description: 'Region of the registrar, or the first digits of it: 5118 is the city with its counties',
  })
  region?: string;

  @Choice(TYPES, { optional: true })
  type?: string;

  @Choice(STATUSES, { optional: true, description: 'Headline' })
  status?: string;

  @Choice(['1A', '2A', '3A', '4A', '5A'], {
    optional: true,
    description: 'Rating by an organ of this city, in force',
  })
  grade?: string;

  @Choice(['abnormal', 'serious'], { optional: true, description: 'On this list, whatever heads the record' })
  listed?: 'abnormal' | 'serious';

  @Choice(['true', 'false'], {
    optional: true,
    description: '有异议: with an objection that is not answered',
  })
  contested?: 'true' | 'false';
}

class OrganizationItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) uscc!: string | null;
  @ApiProperty({ type: String, enum: ['ok', 'failed', 'no-code'] }) usccCheck!: string;
  @ApiProperty({ type: String, enum: [...TYPES] }) type!: string;
  @ApiProperty({ type: String }) registrar!: string;
  @ApiProperty({ type: String }) region!: string;
  @ApiProperty({ type: String, enum: [...STATUSES] }) status!: string;
  @ApiProperty({ type: String }) statusZh!: string;
  @ApiProperty({ type: String }) statusEn!: string;
  @ApiProperty({ type: String, nullable: true }) grade!: string | null;
  @ApiProperty({ type: String, enum: ['import', 'act'] }) origin!: string;
  @ApiProperty({ type: String, nullable: true }) evidence!: string | null;
  @ApiProperty({ type: Boolean, description: '有异议: an objection to a listing or the rating is open' })
  contested!: boolean;
}

class OrganizationPage {
  @ApiProperty({ type: [OrganizationItem] }) items!: readonly OrganizationItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('organizations')
@Controller('organizations')
export class FindOrganizationsEndpoint {
  constructor(
    private readonly directory: OrganizationDirectory,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findOrganizations', '', {
    summary: '社会组织名录 — Organizations, by name',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: OrganizationPage })
  async find(@Query() query: FindOrganizationsQuery): Promise<OrganizationPage> {
    await this.ownWrite.awaited('organization', query.atLeast);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.after, 3);
    const { contested, ...rest } = query;
    const wishes = contested === undefined ? rest : { ...rest, contested: contested === 'true' };
    const place: DirectoryPlace | undefined = after && [Number(after[0]), String(after[1]), String(after[2])];
    const rows = await this.directory.find(wishes, limit + 1, place);
    return pageOf(rows, limit, ({ rank, normal, key }) => [rank, normal, key], itemOf);
  }
}

function itemOf(row: DirectoryRow): OrganizationItem {
  const { key, name, uscc, usccCheck, type, registrar, region, status, grade, origin, evidence, contested } =
    row;
  const { zh: statusZh, en: statusEn } = row.words;
  const id = entityIdOf(key);
  return {
    id,
    name,
    uscc,
    usccCheck,
    type,
    registrar,
    region,
    status,
    statusZh,
    statusEn,
    grade,
    origin,
    evidence,
    contested,
  };
}
