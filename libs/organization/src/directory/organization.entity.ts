import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Standing } from '../registry/standing.state.js';

/** The directory of organizations. */
@Entity('organization')
export class OrganizationEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  normal!: string;

  @Column('text', { array: true })
  grams!: string[];

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('text', { name: 'uscc_check' })
  usccCheck!: string;

  @Column('text')
  type!: string;

  @Column('text', { name: 'registrar_name' })
  registrarName!: string;

  @Column('text')
  region!: string;

  @Column('text')
  legal!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'rating_level', nullable: true })
  ratingLevel!: string | null;

  @Column('text', { name: 'rating_to', nullable: true })
  ratingTo!: string | null;

  @Column('text')
  origin!: string;

  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('jsonb')
  standing!: Standing;
}
