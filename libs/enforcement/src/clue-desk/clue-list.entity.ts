import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per clue: codes, numbers and the published kind of name only, nothing of its facts or its reporter. */
@Entity('clue')
@Index(['organ', 'status'])
export class ClueEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  number!: string;

  @Column('text', { name: 'subject_name' })
  subjectName!: string;

  @Column('text')
  region!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  source!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'received_on' })
  receivedOn!: string;

  /** Null until the name was screened; of what no person dismissed. */
  @Column('text', { nullable: true })
  verdict!: string | null;

  @Column('jsonb', { nullable: true })
  screening!: object | null;

  @Column('text', { name: 'case_id', nullable: true })
  caseId!: string | null;
}
