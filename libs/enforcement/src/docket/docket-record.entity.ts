import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OpenItem } from './docket-record.projection.js';

/** What one record awaits: most await nothing, and the index leaves those out. */
@Entity('docket_record')
@Index(['organ'], { where: `open <> '[]'` })
export class DocketRecordEntity {
  /** The stream's id. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  region!: string;

  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('text')
  begun!: string;

  @Column('jsonb')
  open!: OpenItem[];

  @Column('jsonb')
  done!: string[];

  @Column('jsonb')
  rules!: Record<string, string>;
}
