import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per case: codes, numbers, service numbers, the name of the body; nothing that is sealed. */
@Entity('case_row')
@Index(['organ', 'stage'])
export class CaseRowEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  number!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  stage!: string;

  @Column('text', { nullable: true })
  disposition!: string | null;

  @Column('text', { name: 'subject_name' })
  subjectName!: string;

  @Column('text')
  region!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  ground!: string;

  @Column('text', { name: 'filed_on' })
  filedOn!: string;

  @Column('jsonb')
  officers!: { badge: string; role: string }[];

  @Column('text', { name: 'doc_no', nullable: true })
  docNo!: string | null;

  @Column('jsonb', { default: [] })
  lent!: string[];
  @Column('text', { array: true })
  traces!: string[];
}
