import { ApiProperty } from '@nestjs/swagger';
import { Choice, PageQuery, Text } from '@shouzheng/platform';
import { DOCKET_STATES, TermView } from '../clock-views.js';
import { QUEUES } from './queues.js';

export class DocketQuery extends PageQuery {
  @Text({ max: 40, optional: true, description: 'Role that the item awaits; `mine` = one’s own' })
  role?: string;

  @Choice(QUEUES.map(({ code }) => code), { optional: true, description: 'Kind of work' })
  queue?: string;

  @Choice(DOCKET_STATES, { optional: true })
  state?: (typeof DOCKET_STATES)[number];

  @Text({ max: 12, optional: true, description: 'Region code: the place lies in it' })
  region?: string;

  @Text({ max: 100, optional: true, description: 'Part of the name or the number' })
  text?: string;

  @Text({ max: 100, optional: true, description: 'The same as `text`' })
  q?: string;

  @Choice(['claimed', 'unclaimed', 'own'], { optional: true })
  claim?: 'claimed' | 'unclaimed' | 'own';
}

class SubjectView {
  @ApiProperty({ type: String, enum: ['clue', 'case', 'organization', 'list-entry', 'request', 'task'] })
  kind!: string;
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
}

class ActView {
  @ApiProperty({ type: String, description: 'Command that does it' }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, description: 'Rule that it follows from' }) rule!: string;
  @ApiProperty({ type: String, nullable: true }) citeZh!: string | null;
  @ApiProperty({ type: String, nullable: true }) citeEn!: string | null;
}

class ClaimView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
}

class PlaceView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String, format: 'date', description: 'Last day: the item goes back by itself' })
  until!: string;
}

export class DocketItemView {
  @ApiProperty({ type: String, description: 'For claimWork, releaseWork, assignWork' }) id!: string;
  @ApiProperty({ type: SubjectView }) subject!: SubjectView;
  @ApiProperty({ type: ActView }) act!: ActView;
  @ApiProperty({ type: String, description: 'Role that it awaits' }) role!: string;
  @ApiProperty({ type: String, description: 'Kind of work that it is' }) queue!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, description: 'Code of the item' }) stage!: string;
  @ApiProperty({ type: String, enum: DOCKET_STATES }) state!: (typeof DOCKET_STATES)[number];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Another’s term runs to the end of this day: the act is barred, or is theirs, until then',
  })
  waitsUntil!: string | null;
  @ApiProperty({
    type: Boolean,
    description: 'Awaits the role of the person who asks, or one they stand in for',
  })
  mine!: boolean;
  @ApiProperty({
    type: PlaceView,
    nullable: true,
    description: 'In whose place the person who asks would act',
  })
  standsInFor!: PlaceView | null;
  @ApiProperty({ type: TermView, nullable: true }) term!: TermView | null;
  @ApiProperty({ type: ClaimView, nullable: true }) claimedBy!: ClaimView | null;
  @ApiProperty({ type: String, format: 'date-time' }) since!: string;
}

export class DocketCounts {
  @ApiProperty({ type: 'integer' }) overdue!: number;
  @ApiProperty({ type: 'integer' }) threeDays!: number;
  @ApiProperty({ type: 'integer' }) twoThirds!: number;
  @ApiProperty({ type: 'integer' }) normal!: number;
  @ApiProperty({ type: 'integer', description: 'Barred by a term of somebody else, or theirs to do' })
  waiting!: number;
  @ApiProperty({ type: 'integer', description: 'A term of somebody else is over: no delay of the bureau' })
  lapsed!: number;
  @ApiProperty({ type: 'integer' }) noDate!: number;
  @ApiProperty({ type: 'integer' }) mine!: number;
  @ApiProperty({ type: 'integer' }) all!: number;
}

/** One kind of work, and how much of it awaits under the same filters but that of the queue. */
export class QueueCount {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: 'integer' }) all!: number;
  @ApiProperty({ type: 'integer', description: 'Of them overdue' }) overdue!: number;
  @ApiProperty({ type: 'integer', description: 'Of them due within three working days' }) threeDays!: number;
}

export class DocketPage {
  @ApiProperty({ type: [DocketItemView] }) items!: DocketItemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: DocketCounts, description: 'Under the same filters, whatever the state' })
  counts!: DocketCounts;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'When the items were counted, where there are too many to count them for every page; null: now',
  })
  countedAt!: string | null;

  @ApiProperty({ type: [QueueCount], description: 'Every queue, in the order of the procedure' })
  queues!: QueueCount[];
}
