import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The zombie track, for its tally. */
@Entity('zombie_track')
export class ZombieTrackEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  region!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  exit!: string | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { nullable: true })
  batch!: string | null;

  @Column('text', { name: 'resolved_on', nullable: true })
  resolvedOn!: string | null;
}
