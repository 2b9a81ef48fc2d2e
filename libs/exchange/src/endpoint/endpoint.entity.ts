import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EndpointRow, GrantRow } from './endpoint.projection.js';

/** Endpoints as people see them. The sender keeps rows of its own: delivery_route and delivery_grant. */
@Entity('endpoint')
@Index(['organ', 'key'])
@Index(['agency', 'key'])
export class EndpointEntity implements EndpointRow {
  @PrimaryColumn('text')
  key!: string;

  @Column('uuid')
  id!: string;

  @Column('int')
  revision!: number;

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

  @Column('text', { name: 'stop_reason', nullable: true })
  stopReason!: string | null;

  @Column('text', { name: 'registered_at' })
  registeredAt!: string;

  @Column('text', { name: 'registered_by' })
  registeredBy!: string;

  @Column('text', { name: 'secret_issued_at' })
  secretIssuedAt!: string;

  @Column('text', { name: 'previous_secret_until', nullable: true })
  previousSecretUntil!: string | null;

  @Column('jsonb')
  grants!: GrantRow[];
}
