import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name of the register or of a list; the bigrams have a GIN index. */
@Entity('name_entry')
export class NameEntryEntity {
  /** Stream of the entry. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  kind!: 'register' | 'list';

  @Column('text')
  name!: string;

  @Column('text')
  normal!: string;

  @Column('text', { array: true })
  bigrams!: string[];

  @Column('text')
  standing!: 'registered' | 'unconfirmed' | 'ended' | 'listed';
}
