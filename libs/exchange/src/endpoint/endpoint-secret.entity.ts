import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Signing secrets, sealed under a key that lies under the master key. They stand nowhere else. */
@Entity('endpoint_secret')
export class EndpointSecretEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Null for the present one; a rotated one signs along until then. */
  @Column('timestamptz', { name: 'valid_until', nullable: true })
  validUntil!: Date | null;
}
