import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An endpoint as the sender knows it; kept by the reactor, in the order of events. */
@Entity('delivery_route')
export class DeliveryRouteEntity {
  @PrimaryColumn('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('text')
  agency!: string;

  @Column('text')
  organ!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('text')
  url!: string;

  @Column('text')
  status!: string;

  /** Revision of the last event of the endpoint's stream that was dealt with. */
  @Column('int')
  revision!: number;

  /** Deliveries that were ever due to it: what the books must add up to. */
  @Column('bigint', { name: 'last_sequence' })
  lastSequence!: string;

  /** Failures to reach the receiver in a row, over all lanes; after some of them all lanes wait a little. */
  @Column('int')
  failures!: number;

  @Column('timestamptz', { name: 'paused_until', nullable: true })
  pausedUntil!: Date | null;
}

/** Which event types an endpoint was granted from which place of the history to which: a replay matches the same. */
@Entity('delivery_grant')
export class DeliveryGrantEntity {
  @PrimaryColumn('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @PrimaryColumn('uuid', { name: 'grant_id' })
  grantId!: string;

  @PrimaryColumn('text', { name: 'event_type' })
  eventType!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Column('bigint', { name: 'from_position' })
  fromPosition!: string;

  @Column('bigint', { name: 'until_position', nullable: true })
  untilPosition!: string | null;
}

/** Deliveries of one case to one endpoint, in order. The lane, not the delivery, is what falls due. */
@Entity('delivery_lane')
export class DeliveryLaneEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('text')
  lane!: string;

  @Column('bigint', { name: 'last_sequence' })
  lastSequence!: string;

  /** When its first waiting delivery is to be tried; null when none waits. */
  @Index()
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  /** The last try of its first delivery failed: it waits for a person. */
  @Column('boolean')
  held!: boolean;

  /** It waits because the receiver could not be reached, not because of what it answered. */
  @Column('boolean')
  unreachable!: boolean;

  @Column('uuid', { nullable: true })
  lease!: string | null;

  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;
}

/** One event for one endpoint: the truth about whether it was sent. Rows are kept (at least three years: NDS Art 12). */
@Entity('delivery')
@Index(['endpointId', 'sequence'], { unique: true })
@Index(['laneId', 'laneSequence'], { unique: true })
export class DeliveryEntity {
  /** Also the webhook-id; follows from event, type and endpoint, so that a repeat makes no second one. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('uuid', { name: 'lane_id' })
  laneId!: string;

  @Column('bigint')
  sequence!: string;

  @Column('bigint', { name: 'lane_sequence' })
  laneSequence!: string;

  @Index()
  @Column('text', { name: 'event_id' })
  eventId!: string;

  @Column('text', { name: 'stream_id' })
  streamId!: string;

  @Column('text', { name: 'event_type' })
  eventType!: string;

  @Column('text')
  subject!: string;

  @Column('text', { name: 'region_code' })
  regionCode!: string;

  @Index()
  @Column('uuid', { nullable: true })
  supersedes!: string | null;

  /** The bytes that are sent, the same at every attempt. */
  @Column('text')
  body!: string;

  @Column('text', { name: 'body_sha256' })
  bodySha256!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  /** Attempts since it became due, or due again. */
  @Column('int')
  attempts!: number;

  @Column('int', { name: 'all_attempts' })
  allAttempts!: number;

  /** Whether the receiver may have seen it. */
  @Column('boolean')
  sent!: boolean;

  @Column('boolean')
  replay!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;
}

/** Every attempt, kept. Of the receiver's answer only status, kind and length: its text could hold anything. */
@Entity('delivery_attempt')
export class DeliveryAttemptEntity {
  @PrimaryColumn('uuid', { name: 'delivery_id' })
  deliveryId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  stage!: string;

  @Column('int', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('int', { name: 'duration_ms' })
  durationMs!: number;

  @Column('boolean', { name: 'request_left' })
  requestLeft!: boolean;

  @Column('text', { name: 'answer_kind', nullable: true })
  answerKind!: string | null;

  @Column('int', { name: 'answer_bytes', nullable: true })
  answerBytes!: number | null;
}
