import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Running and ended terms of every stream: the sweeper and the docket read it. */
@Entity('term')
@Index(['status', 'dueOn'])
export class TermEntity {
  /** `<stream id>:<term>` */
  @PrimaryColumn('text')
  key!: string;

  @Index()
  @Column('text', { name: 'stream_id' })
  streamId!: string;

  @Column('text')
  term!: string;

  @Column('text')
  timer!: string;

  @Column('text', { name: 'starts_on' })
  startsOn!: string;

  @Column('text', { name: 'due_on' })
  dueOn!: string;

  @Column('text', { name: 'warn_on' })
  warnOn!: string;

  @Column('boolean')
  provisional!: boolean;

  @Column('jsonb')
  basis!: { rule: string; version: string }[];

  @Column('text')
  role!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  status!: 'running' | 'paused' | 'met' | 'missed';

  /** What the dates were computed with beside the start. */
  @Column('jsonb', { nullable: true })
  facts!: { exclusions?: { from: string; to: string; cause: string }[]; days?: number } | null;

  @Column('jsonb', { nullable: true })
  paused!: { cause: string; from: string } | null;
}
