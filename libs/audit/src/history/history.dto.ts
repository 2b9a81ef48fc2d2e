import { ApiProperty } from '@nestjs/swagger';
import { Choice, CitationView, InstantField, PageQuery } from '@shouzheng/platform';

export const ORDERS = ['newest', 'oldest'] as const;
export const FAMILIES = ['procedure', 'evidence', 'document', 'term', 'system'] as const;

export class HistoryQuery extends PageQuery {
  @Choice(ORDERS, { optional: true, description: 'Newest first if absent' })
  order?: (typeof ORDERS)[number];

  @InstantField({ optional: true, description: 'What had been recorded by then' })
  asOf?: string;
}

export class LateView {
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
}

export class ActorView {
  @ApiProperty({ type: String }) account!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) roleZh!: string;
  @ApiProperty({ type: String }) roleEn!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String, description: 'Region code, or code of an agency' }) organ!: string;
  @ApiProperty({ type: String }) organName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Account of the head whose place was taken' })
  actsFor!: string | null;
}

/** One step: what happened, who did it, when, in which role and on which basis. */
export class HistoryItem {
  @ApiProperty({ type: String, format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: String }) position!: string;
  @ApiProperty({ type: String }) type!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, nullable: true }) summaryZh!: string | null;
  @ApiProperty({ type: String, nullable: true }) summaryEn!: string | null;
  @ApiProperty({ type: String, nullable: true }) documentNumber!: string | null;
  @ApiProperty({ type: String, enum: FAMILIES }) family!: (typeof FAMILIES)[number];
  @ApiProperty({ type: String, format: 'date-time', description: 'When the act took place' })
  occurredAt!: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'When it was entered' }) recordedAt!: string;
  @ApiProperty({ type: LateView, nullable: true, description: '补录: entered after its day, and why' })
  late!: LateView | null;
  @ApiProperty({ type: String, enum: ['act', 'import'] }) origin!: 'act' | 'import';
  @ApiProperty({ type: ActorView }) actor!: ActorView;
  @ApiProperty({ type: [CitationView] }) basis!: CitationView[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Data of the event; personal values as {masked: true}',
  })
  data!: Record<string, unknown>;
}

export class HistoryPage {
  @ApiProperty({ type: [HistoryItem] }) items!: HistoryItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
