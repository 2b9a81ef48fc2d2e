import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that an import had to say about one cell, row or the file. Never the cell's content. */
@Entity('import_problem')
export class ImportProblemEntity {
  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  /** Place in the report, from 0. */
  @PrimaryColumn('int')
  seq!: number;

  /** Row of the file as a spreadsheet counts, the header being 1; 0: the whole file. */
  @Column('int')
  row!: number;

  @Column('text', { name: 'column_name' })
  column!: string;

  @Column('text')
  code!: string;

  @Column('text')
  result!: string;

  @Column('jsonb')
  params!: Record<string, string | number>;
}
