import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per number: documents in force, voided ones and numbers that were passed over. */
@Entity('document_row')
@Index(['subject'])
@Index(['organ', 'type', 'year', 'n'])
export class DocumentRowEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'doc_no' })
  docNo!: string;

  @Column('text')
  type!: string;

  @Column('text')
  organ!: string;

  /** Year and place in the series; null where the act brought its number with it. */
  @Column('text', { nullable: true })
  year!: string | null;

  @Column('int', { nullable: true })
  n!: number | null;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text', { name: 'subject_number', nullable: true })
  subjectNumber!: string | null;

  @Column('text', { name: 'ref_event_id', nullable: true })
  refEventId!: string | null;

  @Column('text', { nullable: true })
  replaces!: string | null;

  @Column('int', { name: 'template_version', nullable: true })
  templateVersion!: number | null;

  @Column('text', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { name: 'issued_on' })
  issuedOn!: string;

  @Column('text', { name: 'void_reason', nullable: true })
  voidReason!: string | null;

  @Column('int')
  scans!: number;

  @Column('text', { name: 'service_method', nullable: true })
  serviceMethod!: string | null;

  @Column('text', { name: 'served_on', nullable: true })
  servedOn!: string | null;
}
