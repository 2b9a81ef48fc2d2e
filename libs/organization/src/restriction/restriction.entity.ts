import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Restrictions of persons: by key, never by name. */
@Entity('restriction')
export class RestrictionEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'person_key' })
  personKey!: string;

  @Column('text')
  office!: string;

  @Column('text')
  rule!: string;

  @Column('text')
  organization!: string;

  @Column('text')
  organ!: string;

  @Column('text', { name: 'starts_on' })
  startsOn!: string;

  @Column('text', { name: 'ends_on' })
  endsOn!: string;

  @Column('text', { name: 'ended_on', nullable: true })
  endedOn!: string | null;
}
