import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchKind, MatchStanding } from '@shouzheng/enforcement/contract';

/** A name of the register or of a list, under the keys by which one near it is found. */
@Entity('name_entry')
export class NameEntryEntity {
  /** Stream of the entry. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  kind!: MatchKind;

  @Column('text')
  name!: string;

  @Column('text')
  standing!: MatchStanding;

  @Column('text')
  issuer!: string;

  @Column('text')
  date!: string;

  @Column('text')
  normal!: string;

  @Column('text', { nullable: true })
  lawful!: string | null;

  @Column('text')
  sound!: string;

  @Column('text')
  core!: string;

  @Column('integer', { array: true })
  near!: number[];

  @Column('text', { array: true })
  grams!: string[];

  @Column('text', { array: true, default: '{}' })
  objections!: string[];

  @Column('text', { array: true, default: '{}' })
  endings!: string[];
}
