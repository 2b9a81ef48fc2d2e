import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Choice, LawInForce, PageQuery, Question, pageOfList } from '@shouzheng/platform';
import { CHANGE_KINDS, CHANGE_STATUSES, type LawChange } from '../law.state.js';

class FindLawChangesQuery extends PageQuery {
  @Choice(CHANGE_STATUSES, { optional: true }) status?: string;
  @Choice(CHANGE_KINDS, { optional: true }) kind?: string;
}

class LawChangeView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: CHANGE_KINDS }) kind!: string;
  @ApiProperty({ type: String, enum: CHANGE_STATUSES }) status!: string;
  @ApiProperty({ type: String, description: 'Service number of the proposer' }) proposedBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Service number' }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was rejected' }) ground!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What is proposed, as its event has it',
  })
  content!: object;
}

class LawChangeList {
  @ApiProperty({
    type: 'integer',
    description: 'Revision of the law: send it as If-Match with the next change',
  })
  revision!: number;
  @ApiProperty({ type: [LawChangeView] }) items!: LawChangeView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

/** Changes of the law that wait for the second person, and those that were decided; the latest first. */
@ApiTags('law')
@Controller('law')
export class FindLawChangesEndpoint {
  constructor(private readonly inForce: LawInForce) {}

  @Question('findLawChanges', 'changes', {
    summary: 'Proposed and decided changes of rules, notices and settings',
  })
  @ApiOkResponse({ type: LawChangeList })
  async find(@Query() query: FindLawChangesQuery): Promise<LawChangeList> {
    const { state, revision } = await this.inForce.current();
    const { status, kind } = query;
    const found = Object.values(state.changes)
      .filter(
        (one) => (status ?? one.status) === one.status && (kind ?? one.content.kind) === one.content.kind,
      )
      .reverse();
    return { revision, ...pageOfList(found, query, ({ id }) => id, viewOf) };
  }
}

function viewOf({ id, status, content, proposed, decided }: LawChange): LawChangeView {
  const { kind, ...rest } = content;
  return {
    id,
    kind,
    status,
    proposedBy: proposed.badge,
    proposedAt: proposed.at,
    decidedBy: decided?.badge ?? null,
    decidedAt: decided?.at ?? null,
    ground: decided?.ground ?? null,
    content: rest,
  };
}
