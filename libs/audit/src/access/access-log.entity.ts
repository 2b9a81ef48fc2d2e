import type { Sealed } from '@shouzheng/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who opened what, when, in which role; newest first per subject and per person. */
@Entity('access_log')
@Index(['subject', 'at', 'key'])
@Index(['person', 'at', 'key'])
export class AccessLogEntity {
  /** Event id. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  /** Ciphertext: opened only in the answer to an auditor. */
  @Column('jsonb', { nullable: true })
  reason!: Sealed | null;

  @Column('text')
  account!: string;

  @Column('text')
  person!: string;

  @Column('text')
  role!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  badge!: string;

  /** RFC 3339, the minute of the opening; text, so that it sorts and compares as the events do. */
  @Column('text')
  at!: string;
}
