import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per account that may have a part in a case: what decides whether it may act on a day. No name. */
@Entity('officer_desk')
@Index(['organ', 'role'])
export class OfficerDeskEntity {
  /** Stream of the account. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  person!: string;

  @Column('text')
  role!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  badge!: string;

  @Column('boolean')
  active!: boolean;

  @Column('boolean', { name: 'legal_qualification' })
  legalQualification!: boolean;

  @Column('jsonb', { nullable: true })
  certificate!: { number: string; from: string; to: string } | null;

  @Column('jsonb')
  leaves!: { leave: string; from: string; to: string; deputy?: string }[];

  @Column('jsonb', { name: 'deputy_for' })
  deputyFor!: { appointment: string; account: string; role: string; from: string; to: string }[];
}
