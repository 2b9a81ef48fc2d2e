import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, PageQuery, Text } from '@shouzheng/platform';
import { DeliveryBooksView } from '../books.dto.js';

import { STAGES } from './webhook-sender.js';

/**
 * pending: due; retrying: tried in vain, due again; queued: behind another one of its case; held: the last try failed;
 * gone: the endpoint answered 410 or is stopped; withdrawn: not sent, with the reason.
 */
export const DELIVERY_STATES = [
  'pending',
  'retrying',
  'queued',
  'held',
  'gone',
  'withdrawn',
  'delivered',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export class FindDeliveriesQuery extends PageQuery {
  @Id({ optional: true })
  endpoint?: string;

  @Choice(DELIVERY_STATES, { optional: true })
  state?: DeliveryState;

  @Text({ optional: true, max: 100, description: 'Stream of the record, e.g. case-<uuid>, or its number' })
  case?: string;

  @Text({ optional: true, max: 100 })
  eventType?: string;
}

export class AttemptView {
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({
    type: String,
    enum: [...STAGES],
    description: 'Where it ended; http: the receiver answered',
  })
  stage!: string;
  @ApiProperty({ type: 'integer', nullable: true }) status!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'A code, never a text of the receiver' })
  failure!: string | null;
  @ApiProperty({ type: 'integer' }) durationMs!: number;
  @ApiProperty({ type: Boolean, description: 'Whether the request may have reached the receiver' })
  left!: boolean;
  @ApiProperty({ type: String, nullable: true, enum: ['empty', 'json', 'text', 'html', 'other'] })
  answerKind!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) answerBytes!: number | null;
}

export class SentRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Without the signature, which is made anew for every attempt',
  })
  headers!: Record<string, string>;
  @ApiProperty({ type: String, description: 'CloudEvents 1.0, the same bytes at every attempt' })
  body!: string;
}

export class DeliveryItem {
  @ApiProperty({ type: String, format: 'uuid', description: 'Also the webhook-id' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) endpointId!: string;
  @ApiProperty({ type: String }) agency!: string;
  @ApiProperty({ type: String, format: 'uuid' }) laneId!: string;
  @ApiProperty({ type: String, description: 'What is sent in order: usually the case' }) lane!: string;
  @ApiProperty({ type: 'integer', description: 'Rises by one with every event due to the endpoint' })
  sequence!: number;
  @ApiProperty({ type: String }) eventType!: string;
  @ApiProperty({ type: String }) eventZh!: string;
  @ApiProperty({ type: String }) eventEn!: string;
  @ApiProperty({ type: String }) subject!: string;
  @ApiProperty({ type: String, description: 'Stream of the record' }) streamId!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supersedes!: string | null;
  @ApiProperty({ type: Boolean }) replay!: boolean;
  @ApiProperty({ type: String, enum: [...DELIVERY_STATES] }) state!: DeliveryState;
  @ApiProperty({ type: String, nullable: true }) withdrawnReason!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) deliveredAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextAttemptAt!: string | null;
  @ApiProperty({ type: [AttemptView], description: 'Newest first' }) attempts!: readonly AttemptView[];
  @ApiProperty({ type: SentRequest }) request!: SentRequest;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryItem] }) items!: readonly DeliveryItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: DeliveryBooksView }) books!: DeliveryBooksView;
}

export { DeliveryBooksView };
