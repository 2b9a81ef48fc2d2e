import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One act on one record that waits for a role at an organ, or that did or will. */
@Entity('docket_item')
@Index(['status', 'organ', 'role'])
@Index(['streamId', 'status'])
export class DocketItemEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'stream_id' })
  streamId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  item!: string;

  @Column('text')
  command!: string;

  @Column('text')
  role!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  region!: string;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('text')
  status!: string;

  @Column('jsonb')
  refs!: string[];

  @Column('text', { nullable: true })
  since!: string | null;

  @Column('int', { name: 'opened_revision', nullable: true })
  openedRevision!: number | null;

  @Column('text', { name: 'term_key', nullable: true })
  termKey!: string | null;
}
