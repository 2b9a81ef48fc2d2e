import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Choice,
  DEFAULT_LIMIT,
  Id,
  OwnWrite,
  PageQuery,
  Question,
  Text,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { LIST_KINDS } from '../list-entry.events.js';
import { type FoundListEntry, ListEntries } from '../list-entries.js';

class FindListEntriesQuery extends PageQuery {
  @Id({ optional: true, description: 'Only that row' })
  id?: string;

  @Text({ max: 100, optional: true, description: 'Part of a name, from one character' })
  name?: string;

  @Choice(LIST_KINDS, { optional: true })
  kind?: string;

  @Text({ max: 100, optional: true, description: 'Part of the issuer’s name' })
  issuer?: string;
}

class ListEntryItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({
    type: String,
    enum: [...LIST_KINDS],
    description: 'Which list: never a finding of this bureau',
  })
  kind!: string;
  @ApiProperty({ type: String }) batch!: string;
  @ApiProperty({ type: String }) issuer!: string;
  @ApiProperty({ type: String, description: 'As stated: a day, a month, a year, or empty' })
  publishedOn!: string;
  @ApiProperty({ type: String, enum: ['day', 'month', 'year', 'unknown'] }) precision!: string;
  @ApiProperty({ type: String, nullable: true }) enforcingAgency!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The lawful organization that the source names beside it',
  })
  lawfulLookalike!: string | null;
  @ApiProperty({ type: Boolean, description: 'False: a press report or a private body' })
  officialList!: boolean;
  @ApiProperty({ type: String }) source!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) removedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) removalReason!: string | null;
  @ApiProperty({ type: Boolean, description: '有异议: an objection to the row is not answered yet' })
  contested!: boolean;
}

class ListEntryPage {
  @ApiProperty({ type: [ListEntryItem] }) items!: readonly ListEntryItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('lists')
@Controller('list-entries')
export class FindListEntriesEndpoint {
  constructor(
    private readonly entries: ListEntries,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findListEntries', '', { summary: '公布名单 — Rows of published lists, the newest first' })
  @ApiOkResponse({ type: ListEntryPage })
  async find(@Query() query: FindListEntriesQuery): Promise<ListEntryPage> {
    await this.ownWrite.awaited('list-entry', query.atLeast);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.after, 2);
    const rows = await this.entries.find(query, limit + 1, after && [String(after[0]), String(after[1])]);
    return pageOf(rows, limit, (row) => [row.publishedOn, row.key], itemOf);
  }
}

function itemOf({ key, ...row }: FoundListEntry): ListEntryItem {
  return { id: entityIdOf(key), ...row };
}
