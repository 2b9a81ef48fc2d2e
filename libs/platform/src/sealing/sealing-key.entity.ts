import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One key per person (or per record for free text that may name several). Destroying a key makes every value under
 * it unreadable everywhere, while the digests over the ciphertexts stay valid.
 */
@Entity('sealing_key')
export class SealingKeyEntity {
  @PrimaryColumn('text')
  id!: string;

  /** AES-256-GCM of the key under the master key; null once destroyed. */
  @Column('bytea', { nullable: true })
  wrapped!: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt!: Date | null;
}
