import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Choice,
  DEFAULT_LIMIT,
  OwnWrite,
  PageQuery,
  Question,
  Text,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { FACT_KINDS } from '../fact-kinds.js';
import { UnmatchedFacts } from '../unmatched-facts.js';

class FindUnmatchedFactsQuery extends PageQuery {
  @Text({ max: 100, optional: true, description: 'Part of the organization’s name, from one character' })
  name?: string;

  @Choice(FACT_KINDS, { optional: true })
  kind?: string;
}

class UnmatchedFactItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send it as If-Match' }) revision!: number;
  @ApiProperty({ type: String, description: 'Name as the source has it' }) organization!: string;
  @ApiProperty({ type: String, enum: [...FACT_KINDS] }) kind!: string;
  @ApiProperty({ type: String }) value!: string;
  @ApiProperty({ type: String, description: 'As stated, or empty' }) statedOn!: string;
  @ApiProperty({ type: String }) publisher!: string;
  @ApiProperty({ type: String, description: 'Why it could not be told' }) reason!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Organizations of that name' })
  candidates!: readonly string[];
  @ApiProperty({ type: String }) source!: string;
}

class UnmatchedFactPage {
  @ApiProperty({ type: [UnmatchedFactItem] }) items!: readonly UnmatchedFactItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** A fact that is open has one event; matching it is the second. */
const OPEN_REVISION = 0;

@ApiTags('facts')
@Controller('unmatched-facts')
export class FindUnmatchedFactsEndpoint {
  constructor(
    private readonly facts: UnmatchedFacts,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findUnmatchedFacts', '', {
    summary: '待匹配事实 — Published facts that await their organization',
  })
  @ApiOkResponse({ type: UnmatchedFactPage })
  async find(@Query() query: FindUnmatchedFactsQuery): Promise<UnmatchedFactPage> {
    await this.ownWrite.awaited('unmatched-fact', query.atLeast);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [key] = decodeCursor(query.after, 1) ?? [];
    const rows = await this.facts.find(query, limit + 1, key === undefined ? undefined : String(key));
    return pageOf(
      rows,
      limit,
      (row) => [row.key],
      ({ key: stream, candidates, ...row }) => ({
        id: entityIdOf(stream),
        revision: OPEN_REVISION,
        ...row,
        candidates: candidates.map(entityIdOf),
      }),
    );
  }
}
