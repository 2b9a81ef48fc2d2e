import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows of published lists; a removed one stays, as removed. */
@Entity('list_entry')
export class ListEntryEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  normal!: string;

  @Column('text', { array: true })
  grams!: string[];

  @Column('text')
  kind!: string;

  @Column('text')
  batch!: string;

  @Column('text')
  issuer!: string;

  @Column('text', { name: 'published_on' })
  publishedOn!: string;

  @Column('text')
  precision!: string;

  @Column('text', { name: 'enforcing_agency', nullable: true })
  enforcingAgency!: string | null;

  @Column('text', { name: 'lawful_lookalike', nullable: true })
  lawfulLookalike!: string | null;

  @Column('boolean', { name: 'official_list' })
  officialList!: boolean;

  @Column('text')
  source!: string;

  @Column('text', { name: 'removed_on', nullable: true })
  removedOn!: string | null;

  @Column('text', { name: 'removal_reason', nullable: true })
  removalReason!: string | null;

  @Column('text', { array: true })
  objections!: string[];
}
