import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Plans of spot checks, and what their draw came to. */
@Entity('spot_check')
export class SpotCheckEntity {
  /** `spot-check-<uuid>` */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  kind!: string;

  @Column('int')
  year!: number;

  @Column('text')
  organ!: string;

  @Column('text')
  title!: string;

  @Column('text', { name: 'document_number' })
  documentNumber!: string;

  @Column('text', { name: 'planned_on' })
  plannedOn!: string;

  @Column('text', { array: true })
  types!: string[];

  @Column('text', { array: true })
  subjects!: string[];

  @Column('double precision')
  percent!: number;

  @Column('int', { name: 'checkers_each' })
  checkersEach!: number;

  @Column('text', { name: 'drawn_on', nullable: true })
  drawnOn!: string | null;

  @Column('int', { nullable: true })
  population!: number | null;

  @Column('int', { nullable: true })
  drawn!: number | null;

  @Column('text', { nullable: true })
  seed!: string | null;

  @Column('int')
  revision!: number;
}
