import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Accounts by organ and role: whom a case may be assigned to, whom a question of an auditor concerns. No password. */
@Entity('account')
@Index(['organ', 'role'])
export class AccountEntity {
  /** Stream id. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  username!: string;

  @Column('text')
  person!: string;

  @Column('text')
  role!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  badge!: string;

  @Column('text')
  status!: 'active' | 'closed';

  @Column('text', { name: 'certificate_number', nullable: true })
  certificateNumber!: string | null;

  @Column('text', { name: 'certificate_from', nullable: true })
  certificateFrom!: string | null;

  @Column('text', { name: 'certificate_to', nullable: true })
  certificateTo!: string | null;
}
