import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A season and whether its register was asked through. */
@Entity('annual_season')
export class AnnualSeasonEntity {
  /** `annual-season-<uuid>` */
  @PrimaryColumn('text')
  key!: string;

  @Column('int')
  year!: number;

  @Column('text')
  organ!: string;

  @Column('text', { name: 'notice_number' })
  noticeNumber!: string;

  @Column('text')
  status!: 'running' | 'complete';

  @Column('int', { nullable: true })
  opened!: number | null;

  @Column('jsonb')
  refused!: readonly { code: string; count: number }[];
}

/** How far a worker came. Lost, it begins anew: the command ids are the same, so nothing is opened twice. */
@Entity('annual_season_progress')
export class AnnualSeasonProgressEntity {
  @PrimaryColumn('text')
  season!: string;

  @Column('text')
  cursor!: string;

  @Column('int')
  opened!: number;

  @Column('jsonb')
  refused!: Readonly<Record<string, number>>;
}
