import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of the law whose running terms are still to be recomputed: the job works on the rows that are not done. */
@Entity('term_recomputation')
export class TermRecomputationEntity {
  /** Id of the change in the stream of the law. */
  @PrimaryColumn('text')
  change!: string;

  @Column('text')
  cause!: string;

  /** Position of the approval: only a table of terms that has passed it shows all terms. */
  @Column('text')
  position!: string;

  /** Terms that touch these days are looked at. */
  @Column('text', { name: 'from_day' })
  fromDay!: string;

  @Column('text', { name: 'to_day' })
  toDay!: string;

  /** Only these timers; all where null. */
  @Column('jsonb', { nullable: true })
  timers!: string[] | null;

  @Column('integer')
  passes!: number;

  @Column('text', { name: 'next_at' })
  nextAt!: string;

  @Column('boolean')
  done!: boolean;
}
