import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('work_claim')
@Index(['item', 'openedRevision'])
export class WorkClaimEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  item!: string;

  @Column('int', { name: 'opened_revision' })
  openedRevision!: number;

  @Column('text')
  organ!: string;

  @Column('text')
  role!: string;

  @Column('text')
  account!: string;

  @Column('text')
  badge!: string;

  @Column('text')
  at!: string;
}
