import { ApiProperty } from '@nestjs/swagger';
import { Choice, PageQuery, Pattern, Text } from '@shouzheng/platform';
import { TermView } from '../request-parts.js';

const KINDS = ['disclosure', 'correction'] as const;
const STATUSES = ['received', 'incomplete', 'answered'] as const;

export class FindRequestsQuery extends PageQuery {
  @Choice(KINDS, { optional: true })
  kind?: string;

  @Choice(STATUSES, { optional: true })
  status?: string;

  @Pattern({ pattern: /^\d{6}$/, message: 'is not the code of an organ', optional: true })
  organ?: string;

  @Text({ max: 100, optional: true, description: 'Part of the number' })
  q?: string;
}

export class RequestItemView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, enum: KINDS }) kind!: string;
  @ApiProperty({ type: String, enum: STATUSES }) status!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String, format: 'date' }) receivedOn!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: TermView, nullable: true, description: 'The term of the answer' })
  term!: TermView | null;
}

export class RequestPage {
  @ApiProperty({ type: [RequestItemView], description: 'The newest first' }) items!: RequestItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
