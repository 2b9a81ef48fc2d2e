import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One sign-in. Its refresh token is rotated at each use; only the digest of the present one is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text')
  id!: string;

  @Index()
  @Column('text')
  account!: string;

  @Column('text', { name: 'refresh_digest' })
  refreshDigest!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** `signed-out`, `reused`, `password-changed`. */
  @Column('text', { name: 'revoked_because', nullable: true })
  revokedBecause!: string | null;
}
