import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Published facts that await their organization. */
@Entity('unmatched_fact')
export class UnmatchedFactEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  organization!: string;

  @Column('text', { array: true })
  grams!: string[];

  @Column('text')
  kind!: string;

  @Column('text')
  value!: string;

  @Column('text', { name: 'stated_on' })
  statedOn!: string;

  @Column('text')
  publisher!: string;

  @Column('text')
  reason!: string;

  @Column('text', { array: true })
  candidates!: string[];

  @Column('text')
  source!: string;
}
