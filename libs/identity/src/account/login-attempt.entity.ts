import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Wrong passwords by user name; the name as a keyed digest, because people type passwords there. */
@Entity('login_attempt')
export class LoginAttemptEntity {
  @PrimaryColumn('text')
  subject!: string;

  @Column('int')
  failures!: number;

  /** Until then further tries count, or are turned away. */
  @Index()
  @Column('timestamptz')
  until!: Date;
}
