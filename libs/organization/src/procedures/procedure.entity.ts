import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcedureKind } from './procedure.projection.js';

/** What is under way about organizations, one row a procedure. */
@Entity('organization_procedure')
export class ProcedureEntity {
  /** Stream of the organization, a slash, and the procedure. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  organization!: string;

  @Column('text')
  kind!: ProcedureKind;

  @Column('text')
  subject!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text', { nullable: true })
  due!: string | null;

  @Column('text')
  since!: string;

  @Column('jsonb')
  facts!: object;
}
