import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer of a write, kept for repeats of the same request. Refusals are not kept: they did nothing. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text')
  account!: string;

  @PrimaryColumn('text')
  operation!: string;

  @PrimaryColumn('text')
  key!: string;

  /** Keyed digest of method, path, If-Match and body: says whether it is the same request, tells nothing of it. */
  @Column('text')
  fingerprint!: string;

  @Column('int', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Index()
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** While the request is being handled; after it, a process that died may be succeeded. */
  @Column('timestamptz', { name: 'held_until' })
  heldUntil!: Date;
}
