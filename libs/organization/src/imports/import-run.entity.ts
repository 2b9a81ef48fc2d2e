import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows of a file by what became of them; `warned` rows are among the others. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly existing: number;
  readonly warned: number;
  readonly refused: number;
  /** Facts on record without an organization. */
  readonly unmatched: number;
}

/** One upload. Its bytes lie here sealed until the run is over, so that a process that dies can begin again. */
@Entity('import_run')
export class ImportRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('boolean', { name: 'dry_run' })
  dryRun!: boolean;

  /** Account, person, organ and badge of whoever sent it. */
  @Column('jsonb')
  sender!: { account: string; person: string; organ: string; badge: string };

  /** SHA-256 of the file. */
  @Column('text')
  digest!: string;

  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('text')
  state!: 'queued' | 'running' | 'done' | 'failed';

  @Column('int', { name: 'rows_done' })
  rowsDone!: number;

  @Column('jsonb')
  counts!: ImportCounts;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
